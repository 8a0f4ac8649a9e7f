import rankData from '../names/ranks.json' with { type: 'json' };

/** What the words before and behind a condition in its sentence say of it. All patterns run over at most 120 characters. */

/** The condition is denied, excluded, feared for the future or only a possibility of life. */
const denied =
	/(?:\b(?:no|not|nobody has|nobody with|no one has|without|denies|denied|never had|no (?:evidence|sign|signs|history|indication) of|ruled? out|excludes?|excluding|negative for|rather than|isn't|wasn't|not an?|neither|nor|free of|instead of|pas (?:de|d|une?|du)|sans|aucune?|absence de|absence d|exclu[te]?|ecarte|non|ni|geen|niet|niemand|zonder|noch|keine?n?|ohne|nicht|ausschluss|no (?:tiene|hay|padece)|sin|ningun[ao]?|descarta(?:do|da)?|niega)[ '](?:\p{L}[\p{L}'-]{0,15}[ ]){0,2})$/u;
const deniedBehind =
	/^(?:[ ](?:was|were|is|has been|can be|could be|est|a ete|werd|is|wurde|fue|ha sido))?[ ](?:ruled out|excluded|negative|unlikely|ecartee?|exclue?|negatif|negative|uitgesloten|negatief|ausgeschlossen|negativ|descartad[ao]|negativ[ao])(?!\p{L})/u;
/** What is named after a condition is no patient: `PTSD awareness`, `hepatitis B vaccine`, `stroke unit`. */
const namesakes =
	/^['’]?s?[ -](?:(?:rapid|self|quick|home)[ ])?(?:\d{3}|market|products?|counsell?ing|institute|hospital|hospitals|get|event|ride|tour|team|challenge|focus|word|excel|office|teams|windows|outlook|exchange|sql|access|awareness|research|researchers?|charity|charities|vaccines?|vaccinations?|jabs?|shots?|boosters?|immuni[sz]ations?|campaigns?|week|month|day|prevention|screenings?|tests?|testing|unit|ward|centre|center|clinics?|programmes?|programs?|courses?|trainings?|workshops?|walk|run|fund|foundation|society|association|trust|support|groups?|helpline|hotline|drugs?|pills?|cure|cures|treatments?|therap(?:y|ies)|guidelines?|protocols?|policy|leaflets?|posters?|brochures?|statistics|outbreaks?|epidemic|cases|deaths|rates?|figures|data|registry|register|survivors?|sufferers|patients|victims?|prophylaxis|tablets|risk|risks|carriers?|antibod(?:y|ies)|titers?|titres?|immunity|status|serology|kit|kits|insurance|cover|cream|remedy|relief|conference|seminar|webinar|researchers|specialists?|nurses?|services?|department|team|modules?|systems?|database|app|tool|project|study|studies|reports?|papers?|books?|articles?|page|website|code|form|section|chapter|line|topic|slides?|control|eradication|season|alert|bulletin|surveillance)(?![\p{L}])|^-(?:friendly|free|aware|informed|safe|proof|prone|specific)|^[ ](?:in|of|on|among|bij|onder|chez|parmi|bei|en)(?: the| der?| les| las?)?(?:[ ]\p{L}{3,12})?[ ](?:veterans?|patients?|soldiers|adults|adolescents|children|women|men|populations?|personnel|veteranen|patienten|militairen|kinderen|volwassenen|enfants|adultes|militaires|wing|spar|hull|welds?|rotor|blades?|beams?|bridge|frame|pipes?|fuselage|longeron|bracket|axle|shaft|housing|casting|alliance|market|economy)(?![\p{L}])/u;
/** Said of many or of a danger. */
const ofMany =
	/(?:\b(?:treatments?|the treatment|precedent|precursor|leads? to|causes?|drugs?|trials? in|market|symptoms?|risks?|signs?|cases?|cas|outbreaks?|fight against|against|chances?|lowers|raises|reduces|increases|epidemic|effects|causes?|prevention|prevent|protects?|vaccines?|vaccinated|vaccination|jab|course|talk|training|lecture|leaflet|information|survivors?|victims?|people|persons|patients|men|women|veterans|sufferers|anyone|those|children|everyone|people living|such as|like|e\.g\.|including|for example|lutte|campagne|symptomes|risques?|depistage|prevention|vaccine?s?|vaccination|personnes|malades|patients|veterans|ceux|enfants|contre|augmente|reduit|tels? que|telles? que|comme|formation|conference|journee|flambee|epidemie|tegen|kans|kans op|verhoogt|verlaagt|voorkomt|risico|symptomen|gevallen|uitbraak|mensen|patienten|personen|veteranen|kinderen|lezing|cursus|training|folder|vaccinatie|inenting|voorlichting|zoals|bijvoorbeeld|gegen|risiko|symptome|falle|ausbruch|menschen|patienten|betroffene|kinder|vortrag|kurs|impfung|wie|contra|riesgo|sintomas|casos|brote|personas|pacientes|vacuna|charla|como)(?:[ ](?:of|in|with|from|on|about|for|against|the|this|new|at|de|du|d'|des|sur|la|le|les|contre|atteintes?|souffrant|avec|op|van|met|over|voor|tegen|de|het|und|mit|von|auf|uber|an|an den|zu|sobre|con|del|los)){0,3}[ '])$/u;
/** Somebody has it. */
const has =
	/\b(?:has|had|have|having|hasn't got|got|gets|getting|with|developed|contracted|caught|is|was|are|it's|its|he's|she's|i'm|says?|said|found|showed|shows|shown|revealed?|confirmed|confirms|confirm|for|from|of|because of|due to|after|since|off with|down with|in with|came with|call it|call this|turns out|turned out|waiting on|known|a|ont?|avait|ai|eu|fait|fais|avec|pour|c'est|est|etait|suite a|raison d[e']|cause d[e']|du a|due a|confirmee?|montre|revele|presente|presentait|heeft|ligt|had|hebben|kreeg|krijgt|met|wegens|vanwege|door|blijkt|bleek|is|het is|na|i\.v\.m\.|last van|hat|hatte|liegt|mit|wegen|nach|ist|es ist|bekam|tiene|tuvo|con|por|debido a|es|sufrio)[ '](?:\p{L}[\p{L}'-]{0,18}[ ]){0,4}$/u;
const person =
	/(?<!\p{L})(?:he|she|him|his|her|hers|i|my|me|we|our|mum|mom|dad|daddy|mother|father|wife|husband|son|daughter|boy|girl|baby|brother|sister|nan|gran|grandma|grandpa|granny|uncle|aunt|kid|kids|child|hubby|mr|mrs|ms|sgt|ssg|sfc|cpl|pte|pvt|capt|lt|maj|col|pfc|spc|airman|sailor|soldier|petty officer|employee|member|patient|pt|client|student|pupil|applicant|claimant|insured|il|elle|lui|son|sa|ses|mon|ma|mes|maman|papa|mari|epouse|femme|fils|fille|frere|soeur|mere|pere|mamie|papy|enfant|monsieur|madame|mme|m\.|l'interesse|l'interessee|interesse|adjudant|sergent|caporal|lieutenant|capitaine|commandant|colonel|soldat|agent|assure|assuree|eleve|hij|zij|ze|hem|haar|zijn|m'n|z'n|ik|mijn|mama|papa|moeder|vader|man|vrouw|echtgenote|echtgenoot|zoon|dochter|broer|zus|oma|opa|kind|kleine|meneer|mevrouw|dhr|mevr|mw|betrokkene|medewerker|werknemer|client|patient|leerling|korporaal|sergeant|kapitein|majoor|kolonel|soldaat|luitenant|er|sie|ihm|ihr|ihre|sein|seine|mein|meine|ich|frau|herr|mutter|vater|sohn|tochter|mann|bruder|schwester|kind|oma|opa|su|mi|el|ella|senor|senora|hijo|hija|madre|padre|mujer|marido|esposa|hermano|hermana)(?!\p{L})/u;
/** His own kin: who writes of their illness writes of a private person. */
const kin =
	/(?<!\p{L})(?:mum|mom|mam|dad|daddy|mother|father|wife|husband|hubby|son|daughter|brother|sister|nan|nana|gran|grandma|grandpa|grandad|granny|uncle|aunt|auntie|baby|kid|toddler|maman|papa|mamie|papy|fille|fils|frere|soeur|mere|pere|epouse|mari|femme|bebe|mama|moeder|vader|zoon|dochter|zoontje|dochtertje|broer|zus|zusje|oma|opa|kleine|mutter|vater|sohn|tochter|bruder|schwester|hijo|hija|madre|padre|marido|esposa|abuelo|abuela)(?!\p{L})/u;
/** A doctor or an examination says so. */
const found =
	/(?<!\p{L})(?:results?|tests?|scans?|biopsy|mri|x-?rays?|ct|ultrasound|bloods?|blood ?work|labs?|doctors?|doc|dr\.? \p{L}+|consultant|specialist|surgeon|hospital|gp|er|a&e|docteur|medecin|irm|scanner|radio|resultats?|examens?|biopsie|analyses?|bilan|prise de sang|psy|psychiatre|psychologue|specialiste|toubib|hopital|dokter|arts|huisarts|bedrijfsarts|scan|foto|uitslag(?:en)?|onderzoek|bloed|specialist|psycholoog|psychiater|ziekenhuis|gynaecoloog|neuroloog|cardioloog|arzt|arztin|klinik|befund|mrt|rontgen|blutbild|medico|resultados?|analisis|radiografia)(?!\p{L})[^.;!?]{0,40}?(?<!\p{L})(?:says?|said|shows?|showed|shown|confirm(?:s|ed)?|came back|back|found|finds?|thinks?|call(?:s|ed)? it|diagnosed|reckons?|suspects?|reveal(?:s|ed)?|told|dit|disent|a dit|confirme(?:nt)?|montre(?:nt)?|revele(?:nt)?|parle de|a diagnostique|conclut|pense|soupconne|evoque|zegt|zeggen|zei|toont|tonen|aan|zien|bevestigt|bevestigde|wijst op|vermoedt|denkt|noemt|spreekt van|spreekt over|blijkt|sagt|zeigt|bestatigt|vermutet|dice|muestra|confirma)[ ,:'](?:[\p{L}'-]{1,16}[ ,]{1,2}){0,5}$/u;
/** It is his, hers, mine, or a named person's: `his PTSD`, `Karen's cancer`. */
const owned =
	/(?:\b(?:his|her|my|your|mum's|dad's|mom's|wife's|husband's|son's|daughter's|mother's|father's|\p{L}{3,20}'s|son|sa|mon|ma|votre|ton|ta|zijn|haar|mijn|m'n|z'n|uw|je|jouw|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|su|mi|tu)[ ](?:\p{L}[\p{L}'-]{2,18}[ ]){0,2})$/u;
/** A name and what it has: `Finn heeft`, `Karen has`, `Jeroen ligt`. */
const nameThatHas =
	/\p{Lu}\p{Ll}{1,14} (?:has|had|is|was|got|lies|heeft|had|kreeg|ligt|a|avait|est|souffre|hat|hatte|ist|liegt|tiene|tuvo|padece) (?:[\p{Ll}'-]{1,16}[ :]{1,2}){0,3}$/u;
const titles =
	'M|Mr|Mrs|Ms|Miss|Mme|Mlle|Dhr|Mevr|Mw|Hr|Herr|Frau|Sr|Sra|Cadet|Officer|Agent|Adjudant|Caporal|Sergent|Soldat|Capitaine|Korporaal|Sergeant|Kapitein|Corporal|Private|Captain|Major|Lieutenant|Colonel';
const ranks = rankData.ranks
	.flatMap((rank) => [rank, rank.slice(0, 1) + rank.slice(1).toLowerCase()])
	.map((rank) => rank.replace(/[.*+?^$()|[\]\\/{}]/g, '\\$&'))
	.join('|');
/** A rank or title with a name and hardly anything between it and the condition: `SFC Obi`, `StFw Krause:`, `Mme Keita -`. */
const titled = new RegExp(
	`(?<!\\p{L})(?:${ranks}|${titles})\\.? \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}[ ,:(–-]{1,4}(?:[\\p{L}'-]{1,16} ){0,2}$`,
	'u',
);
/** Said of a number of people, not of one. */
const counted =
	/(?<!\p{L})(?:\d[\d,.]{0,9}|many|most|some|few|millions of|thousands of|hundreds of|des milliers de|beaucoup de|de nombreux|veel|duizenden|viele|tausende|muchos) (?:\p{L}{3,12} )?(?:children|people|men|women|adults|patients|americans|veterans|soldiers|enfants|personnes|hommes|femmes|malades|militaires|soldats|kinderen|mensen|mannen|vrouwen|patienten|militairen|veteranen|kinder|menschen|soldaten|personas|ninos)(?!\p{L})/u;
const asked =
	/\b(?:have you|do you (?:have|suffer)|did you|are you|if you|avez-vous|souffrez-vous|etes-vous|si vous|heeft u|hebt u|heb je|bent u|als u|lijdt u|indien u|haben sie|leiden sie|wenn sie|tiene usted|padece usted|si usted)\b/u;

/**
 * Points that the sentence around a condition gives: what it says before, what behind.
 *
 * @param before - small letters without accents, as `behind`
 */
export function clausePoints(before: string, behind: string, beforeAsWritten: string): number {
	if (denied.test(before) || deniedBehind.test(behind)) return -6;
	if (namesakes.test(behind)) return -4;
	if (ofMany.test(before) || asked.test(before) || counted.test(before)) return -3;
	let points = 0;
	if (owned.test(before) || found.test(before)) points += 2;
	else if (has.test(before)) points += 1;
	if (kin.test(before)) points += 2;
	else if (titled.test(beforeAsWritten)) points += 2;
	else if (person.test(before) || nameThatHas.test(beforeAsWritten)) points += 1;
	else if (person.test(behind)) points += 0.5;
	return points;
}
