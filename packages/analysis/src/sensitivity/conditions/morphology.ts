/**
 * Names of conditions that are built from parts: Greek and Latin stems with an ending in five languages
 * (`otosclerosis`, `otosclérose`, `glioblastoom`), Dutch and German compounds (`scafoïdfractuur`, `Brustkrebs`).
 * Texts are compared without accents.
 */

/** The ending first: literals, so that a word without one costs nothing. */
export const endings =
	/(?:iti(?:s|den)|ites?|osis|oses?|omas?|omata|omes?|oom|omen|om|a?[eé]mi[ae]|ämie|path(?:y|ies?|ieen)|patía|alg(?:ia|ie)s?|pl[eé][gj][ií](?:a|e)|par[eé]s(?:is|e|ie)|p[eé]ni(?:a|e)|lithias(?:is|e)|litiasis|troph(?:y|ie)|trof(?:ie|ia)|ectas(?:is|ie|ia)|st[eé]nos(?:is|e)|rrh(?:o?ea|[eé]e)|rroe|m[eé]gal(?:y|ie)|(?:ph|f)obi[ae]|kanker|krebs|carcinoom|karzinom|tumor(?:en)?|tumeur|ontsteking|entzündung|infektion|infectie|fractu(?:ur|ren)|fraktur(?:en)?|breuk|brüche?|bruch|ruptu?ur|scheur|riss|letsel|verletzung|stoornis(?:sen)?|störung(?:en)?|syndroom|syndrom|insuffici[eë]ntie|insuffizienz|falen|versagen|infar[ck]t|th?rombose|embolie|verslaving|sucht|abhängigkeit|verlamming|lähmung|artrose|hernia|ziekte|krankheit|erkrankung|vernauwing|verkalking|zwakte|beschadiging|luxat(?:ie|ion)|distorsie|koorts|fieber|gezwel|zweer|geschwür|steen|stenen|steine|bloeding|blutung|allergie|intolerantie|oedeem|ödem)(?![a-zß-ÿ])/g;

const inflamed =
	'append|arthr|artr|bronch|burs|card|cellul|cervic|cholangi|cholecyst|col|conjunctiv|conjonctiv|cyst|dermat|derm|divert|diverticul|encephal|endocard|endometr|enter|enteric|epicondyl|epididym|esophag|oesophag|fasci|follicul|gastr|gingiv|gloss|hepat|ile|irid|iri|kerat|labyrinth|laryng|mast|mastoid|mening|metr|my|myel|myocard|nephr|neur|orch|ost|oste|osteomyel|ot|pancreat|parotid|pericard|periodont|parodont|periton|phleb|pleur|pneumon|poliomyel|polyarthr|prostat|proct|pulp|pyel|pyelonephr|retin|rhin|sacroili|salping|scler|sialaden|sinus|spondyl|spondylarthr|stomat|synov|tendin|tend|tenosynov|thyroid|tonsill|amygdal|trache|tympan|ureth|urethr|uve|vagin|vascul|vestibul|vulv|thrombophleb|capsul|adenoid|balan|blephar|chole|chondr|discit|discitis|spondylodisc|epiglott|lymphaden|lymphang|mesenter|panniculit|pharyng|farying|polymyos|dermatomyos|myos|rachit|rotul|ton';
const degenerate =
	'arthr|artr|gonarthr|coxarthr|cervicarthr|lombarthr|tubercul|scler|scl|otoscler|arterioscler|atheroscler|multiple scler|thromb|tromb|fibr|cirrh|cirr|sarcoid|endometri|adenomy|osteopor|porose|psych|neur|dermat|myc|mycos|onychomyc|necr|sten|acid|ketoacid|amyloid|mononucle|toxoplasm|brucell|leishmani|bilharzi|schistosomi|filari|trypanosom|listeri|salmonell|legionell|mucoviscid|spondyl|spondylarthr|scoli|skoli|kyph|kyf|lord|ankyl|diverticul|hyperhidr|hemochromat|haemochromat|hamochromat|granulomat|acidocet|acidocetose|cyan|nephr|hydronephr|asbest|silic|pneumoconi|histoplasm|aspergill|candid|cryptococc|echinococc|cysticerc|onchocerc|trichin|giardi|shigell|leptospir|borreli|ehrlichi|babesi|psittac|anthrac|furuncul|kerat|steat|lip|myel|tox|thyrotox|ostemyel|osteochondr|chondr|spondylos|exost|sider|fluor|trichomon|nevr|toxic|chlamydi|tuberos|phagocyt|lymphohistiocyt|histiocyt|mastocyt|leukocyt|polycyt|spherocyt|neurofibromat|polypos|sarkoid|zirrh';
const swollen =
	'carcin|karzin|adenocarcin|cholangiocarcin|sarc|osteosarc|chondrosarc|liposarc|sark|melan|lymph|lymf|gli|glioblast|oligodendrogli|mening|neurin|akustikusneurin|schwann|fibr|neurofibr|lip|aden|myel|my|leiomy|rhabdomy|neur|ganglioneur|angi|hemangi|haemangi|hamangi|hepat|hepatoblast|neuroblast|retinoblast|medulloblast|nephroblast|papill|oste|chondr|glauc|glauk|hemat|haemat|hamat|granul|trach|mesotheli|semin|dysgermin|terat|insulin|pheochromocyt|phaochromocyt|feochromocyt|phéochromocyt|cholesteat|astrocyt|craniopharyngi|ependym|thym|xanth|lymphangi|kerat|basali|plasmocyt|choriocarcin|condyl|macroaden|microaden';
const blood =
	'an|leuk|leuc|septic|bacter|ur|thalass|isch|hyperglyc|hyperglyk|hypoglyc|hypoglyk|hyperlipid|hypercholesterol|hypercholesterin|hypertriglycerid|hyponatr|hypernatr|hypokal|kali|hyperkal|hypercalc|hyperuric|hypox|toxic|vir|polycyth|porphyr|galactos|bilirubin|hyperbilirubin|albumin|hypoalbumin|hamophil|hypovol|azot|viraem|pyaem|drepan|eritroblast';
const nerve =
	'neur|polyneur|retin|nephr|nefr|cardiomy|kardiomy|encephal|encefal|arthr|artr|my|tendin|coagul|discopath|disc|disk|mast|enter|gastr|oste|vascul|lymphaden|adeno|aden|radicul|radikul|vasculop|uro|uropath|hepat|neph|cardi|kardi|bronchopneum|pneum|col|chorioretin|dermat|tubul|myel|angi|cerebr|arterio|arteri|psych|glomerul|hemoglobin|rachi|ost|vit';
const painful =
	'neur|fibromy|my|lumb|lomb|arthr|cervic|dors|gastr|ot|sciat|cephal|mast|ost|pod|coccyg|polymy|metatars|brachi|pub|tal|gon|cox|cruralg|crur|isch|ischi|costovertebr|causal|dent|pleur|rachi';

const stems: readonly (readonly [ending: RegExp, stem: RegExp])[] = [
	[/iti(?:s|den)$|ites?$/, new RegExp(`(?:^|\\p{L})(?:${inflamed})$`, 'u')],
	[/(?:lithias[ei]s?|litiasis|stenos[ei]s?)$/, /^\p{L}{2,20}$/u],
	[/os(?:is|es?)$/, new RegExp(`(?:^|\\p{L})(?:${degenerate})$`, 'u')],
	[/om(?:as?|ata|es?|en)?$|oom$/, new RegExp(`(?:^|\\p{L})(?:${swollen})$`, 'u')],
	[/(?:a?emia|emie|amie)$/, new RegExp(`^\\p{L}{0,12}(?:${blood})$`, 'u')],
	[/path(?:y|ies|ie|ieen)$|patia$/, new RegExp(`^\\p{L}{0,16}(?:${nerve})o?$`, 'u')],
	[/alg(?:ia|ie)$/, new RegExp(`^\\p{L}{0,12}(?:${painful})$`, 'u')],
	[
		/ple[gj]i(?:a|e)$|pares(?:is|e|ie)$/,
		/(?:hemi|para|tetra|quadri|mono|di|facial|fazialis|gastro|uro|peroneus|recurrens)$/,
	],
	[
		/penia$|penie$/,
		/(?:thrombocyto|trombocito|trombocyto|thrombo|neutro|leuko|leuco|lympho|lymfo|pancyto|osteo|sarco|cyto)$/,
	],
	[
		/troph(?:y|ie)$|trof(?:ie|ia)$/,
		/(?:dys|dis|hyper|hiper|muscular dys|musculodys|spierdys|muskeldys|algoneurodys|leukodys|adrenoleukodys|lipodys|spieratro|muskela)$/,
	],
	[/ectas(?:is|ie|ia)$/, /(?:bronchi|telangi|atel|pyel)$/],
	[/rr(?:h?o?ea|hee|oe)$/, /(?:go?no|amenor|dysmenor|dismenor|seb|menor|galactor|am|dysm)o?$/],
	[/megal(?:y|ie)$/, /(?:cardio|hepato|spleno|acro|hepatospleno|kardio)$/],
	[/(?:ph|f)obi[ae]$/, /(?:agora|claustro|arachno|vlieg|sociale |hydro|emeto|noso|hemo|bloed|hoogte|acro)$/],
	[/kanker$|krebs$/, /^(?!anti|\p{L}{0,12}(?:tegen|fluss|fluß))\p{L}{2,20}$/u],
	[/carcinoom$|karzinom$/, /^\p{L}{2,20}$/u],
	[/ontsteking$|entzundung$/, /^\p{L}{2,22}$/u],
	[/(?:infectie|infektion)$/, /^(?!des|re|super|co$|computer|virus$|malware|her)(?:[\p{L}-]{2,22})$/u],
	[/(?:tumor|tumoren|tumeur)$/, /^(?!anti)[\p{L}-]{2,20}$/u],
	[/(?:stoornis|stoornissen)$/, /^(?!spraak$|taal$)[\p{L}-]{3,22}$/u],
	[
		/storung(?:en)?$/,
		/(?:angst|zwangs|panik|belastungs|anpassungs|personlichkeits|ess|schlaf|herzrhythmus|rhythmus|durchblutungs|schilddrusen|sprach|seh|hor|konzentrations|affektive|entwicklungs|verhaltens|gerinnungs|stoffwechsel|wachstums|gang|gleichgewichts|funktions|bewusstseins|gedachtnis|depressive|dissoziative|aufmerksamkeits|impulskontroll)$/,
	],
	[/(?:syndroom|syndrom)$/, /^(?!stockholm|jerusalem)[\p{L}-]{3,24}$/u],
	[/insuffici?entie$|insuffizienz$/, /^[\p{L}-]{3,20}$/u],
	[
		/falen$|versagen$/,
		/^(?:nier|hart|lever|orgaan|long|ademhalings|multi-?orgaan|nieren|herz|leber|organ|multiorgan|lungen|kreislauf)$/,
	],
	[/(?:infarct|infarkt)$/, /^\p{L}{2,16}$/u],
	[/t(?:h?)rombose$/, /^\p{L}{2,20}$/u],
	[/embolie$/, /^(?:long|lungen|vet|fett|lucht|luft)$/],
	[
		/(?:verslaving|sucht|abhangigkeit)$/,
		/^(?:alcohol|alkohol|drugs?|drogen|gok|spiel|medicijn|medikamenten|opiaat|opioid|cocaine|kokain|cannabis|game|gaming|seks|tabletten|heroine|nicotine|porno|internet|mager|trunk|rausch|geneesmiddelen)-?$/,
	],
	[/(?:verlamming|lahmung)$/, /^(?:gezichts|aangezichts|halfzijdige|querschnitts?|gesichts|hirn|stemband|kinder)-?$/],
	[/artrose$/, /^\p{L}{2,14}$/u],
	[/hernia$/, /^(?:rug|nek|disc[uo]s|buik|lies|navel|lumbale|middenrif|hiatus)-?$/],
	[
		/(?:ziekte|krankheit|erkrankung)$/,
		/^(?:hart|hart-en-vaat|vaat|nier|lever|long|darm|maag|huid|spier|oog|bloed|schildklier|kroonslagader|kransslagader|geslachts|tropen|duik|caisson|hoogte|slaap|stralings|reuma|auto-?immuun|stofwisselings|zenuw|herz|nieren|leber|lungen|magen|darm|haut|muskel|augen|blut|schilddrusen|geschlechts|tropen|parkinson|krebs|tumor|sucht|autoimmun|stoffwechsel|nerven|koronar|taucher|hohen|kranzgefass|lyme|crohn|parkinson)-?$/,
	],
	[
		/(?:luxatie|luxation|distorsie)$/,
		/^(?:schouder|schulter|knieschijf|patella|heup|huft|elleboog|ellenbogen|enkel|vinger|ac-|kniescheiben|pols)-?$/,
	],
	[
		/(?:koorts|fieber)$/,
		/^(?:gele|dengue|lassa|q|buik|knokkel|reuma|reumatische|hooi|kraamvrouwen|gelb|malaria|drusen|pfeiffer|kindbett|papegaaien|oerwoud|vlekken|fleck|ebola|rift-?dal|krim-?congo|rotz)-?$/,
	],
	[
		/(?:gezwel|zweer|geschwur)$/,
		/^(?:maag|darm|magen|zwolffingerdarm|huid|hersen|twaalfvinger|twaalfvingerige-?darm|hoornvlies|doorlig)-?$/,
	],
	[/(?:steen|stenen|steine)$/, /^(?:nier|gal|blaas|nieren|gallen|blasen|harn)-?$/],
	[
		/(?:bloeding|blutung)$/,
		/^(?:hersen|maag|darm|hirn|magen|neus-?|gehirn|subarachnoidal|slokdarm|netvlies|hersenvlies|varices)-?$/,
	],
	[
		/allergie$/,
		/^(?:noten|pinda|latex|penicilline|penicillin|nuss|erdnuss|huisstofmijt|insecten|wespen|voedsel|koemelk|lebensmittel|kontakt|contact|pollen|hausstaub|schaaldieren|geneesmiddelen|bienen|insekten)-?$/,
	],
	[/intolerantie$/, /^(?:lactose|gluten|fructose|histamine)-?$/],
	[/(?:oedeem|odem)$/, /^(?:long|lungen|hersen|hirn|lymf|lymph|angio|quincke|macula|makula)-?$/],
];

/** Dutch and German compounds with a part of the body before the harm. */
const harmed =
	/(?:fractu(?:ur|ren)|fraktur(?:en)?|breuk|bruche?|ruptuur|ruptur|scheur|riss|letsel|verletzung|vernauwing|verkalking|zwakte|beschadiging)$/;
const bodyStems =
	/(?:schouder|schulter|sleutelbeen|schlusselbein|boven-?arm|onder-?arm|oberarm|unterarm|elleboog|ellenbogen|pols|handgelenks?|hand|vinger|finger|duim|daumen|heup|huft|bekken|becken|bovenbeen|onderbeen|dijbeen|oberschenkel|unterschenkel|schenkelhals|scheenbeen|schienbein|kuitbeen|waden(?:bein)?|knie|knieschijf|kniescheiben|enkel|knochel|sprunggelenks?|hiel|fersen|voet|fu(?:ss|ß)|teen|zehen?|middenvoets?|mittelfu(?:ss|ß)|middenhands?|mittelhand|rib|ribben|rippen|rug|ruggen?|rucken|wervel|wirbel(?:korper)?|nek|nacken|hals|halswirbel|lendenwirbel|brustwirbel|schedel|schadel(?:basis)?|kaak|kiefer|neus|nasenbein|jukbeen|jochbein|oogkas|augen|oog|hersen|hirn|milt|milz|lever|leber|nier(?:en)?|long|lungen|darm|lies|leisten|navel|nabel|middenrif|zwerchfell|buikwand|litteken|narben|knochen|bot|arm|been|bein|ellepijp|spaakbeen|speichen|ellen|radius|ulna|humerus|femur|tibia|fibula|clavicula|scafoid|scaphoid|skaphoid|kahnbein|patella|meniscus|meniskus|kruisband|kreuzband|vkb-?|achillespees|achillessehnen|pees|sehnen|peesplaat|spier|muskel(?:faser)?|band|bander|gewrichtsband|zenuw|nerven|kraakbeen|knorpel|cuff|rotatorcuff|rotatorenmanschetten?|labrum|hamstring|hartklep|herzklappen|aderen?|kransslagader|stress|vermoeidheids|ermudungs|gehoor|gehor|spiraal|trommelvlies|trommelfell|enkelband|aussenband|innenband|pols-)$/;

/** Ordinary words that end like a condition. */
const ordinary =
	/^(?:diagnosis|prognosis|site|suite|visite|limite|elite|invite|dose|chose|rose|pose|home|come|some|rome|from|dom|symptom|symptome|axiom|phantom|atom|custom|income|welcome|chrome|psychose d.*|academie|anatomie|sympath(?:y|ie)|empath(?:y|ie)|telepath(?:y|ie)|homeopath(?:y|ie)|osteopath(?:y|ie)|naturopath(?:y|ie)|psychopath(?:y|ie)|homoopathie|osteopatia|homeopatia|simpatia|nostalg(?:ia|ie)|metamorphose|parasites?|appendices|satellites?)$/;

const noAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a single word in small letters is the name of a condition by its parts. */
export function isBuiltAsCondition(word: string): boolean {
	const bare = noAccents(word);
	if (bare.length < 6 || ordinary.test(bare)) return false;
	const harm = harmed.exec(bare);
	if (harm !== null && bodyStems.test(bare.slice(0, harm.index))) return true;
	return stems.some(([ending, stem]) => {
		const end = ending.exec(bare);
		return end !== null && stem.test(bare.slice(0, end.index));
	});
}
