/** Harm that is named together with the part of the body it came to, in one language. */
export interface InjuryWords {
	/** `fracture`, `entorse`: the part stands behind, after a preposition, or right before. */
	readonly harms: string;
	/** `broken`, `cassée`: the part stands right beside. */
	readonly states: string;
	/** Patterns of parts of the body, without accents. */
	readonly parts: string;
	/** What stands between a harm and its part. */
	readonly links: string;
}

const english: InjuryWords = {
	harms:
		'fracture|fractures|break|rupture|tear|tears|sprain|strain|dislocation|injury|injuries|wound|wounds|laceration|contusion|burn|burns|amputation|infection|inflammation|cancer|tumour|tumor|abscess|cyst|ulcer|blood clot|clot|haemorrhage|hemorrhage|bleed|aneurysm|metastasis|metastases|replacement|impingement|gunshot wound|shrapnel wound|nerve damage|degeneration|stenosis|herniation|avulsion|effusion|oedema|edema|haematoma|hematoma',
	states:
		'fractured|ruptured|torn|sprained|strained|pulled|broken|dislocated|crushed|shattered|injured|burnt|amputated|herniated|bruised',
	parts:
		'ankles?|wrists?|legs?|arms?|forearm|knees?|shoulders?|hips?|ribs?|collar-?bone|clavicle|clavicular|femur|femoral|tibia|tibial|fibula|fibular|radius|radial|ulna|ulnar|humerus|humeral|pelvis|pelvic|skull|cranial|jaw|mandible|maxilla|cheekbone|nose|nasal|foot|feet|toes?|hands?|fingers?|thumb|spine|spinal|vertebrae?|vertebral|lumbar|cervical|thoracic|[lctLCT]\\d{1,2}(?:[-/][lctsLCTS]?\\d{1,2})?|metatarsals?|metacarpals?|scaphoid|patella|patellar|kneecap|achilles|tendons?|ligaments?|acl|mcl|pcl|lcl|cruciate|collateral|meniscus|meniscal|rotator|cuff|labrum|labral|cartilage|hamstring|quadriceps|biceps|calf|groin|elbow|neck|back|eardrum|tympanic|cornea|corneal|retina|retinal|eyes?|eyelid|spleen|liver|kidneys?|lungs?|bowel|colon|heel|shin|sternum|orbit|orbital|malleolus|malleolar|sacrum|coccyx|disc|disk|lobe|brain|head|breast|prostate|bladder|pancreas|skin|thyroid|stomach|chest|abdomen|throat|tongue|ovary|uterus|testicle|nerve|urinary|ear|tooth|teeth|gums?|heart|aorta|aortic',
	links: 'of|to|in|on|near|behind',
};

const french: InjuryWords = {
	harms:
		'rupture|déchirure|entorse|élongation|luxation|subluxation|foulure|blessure|blessures|plaie|plaies|brûlure|brûlures|lésion|lésions|arthrose|cancer|tumeur|infection|inflammation|abcès|kyste|ulcère|hématome|contusion|tendinite|tendinopathie|bursite|amputation|fissure|arrachement|traumatisme|hernie|hémorragie|prothèse|greffe|métastases|polype',
	states:
		'fracturé|fracturée|déchiré|déchirée|cassé|cassée|cassés|cassées|foulé|foulée|brûlé|brûlée|amputé|amputée|luxé|luxée|opéré|opérée',
	parts:
		'cheville|poignet|jambe|bras|avant-bras|genou|epaule|hanche|cotes?|clavicule|peronee?|malleole|bassin|crane|machoire|mandibule|nez|pied|orteils?|main|doigts?|pouce|colonne|rachis|vertebres?|lombaire|cervicale|dorsale|metatarse|metatarsien|rotule|tendon|achille|ligaments?|croises?|menisque|meniscale|coiffe|rotateurs|cartilage|ischio-jambiers|mollet|aine|coude|cou|dos|tympan|cornee|retine|oeil|yeux|rate|foie|reins?|poumons?|intestin|talon|sein|vessie|peau|thyroide|estomac|thorax|abdomen|gorge|langue|ovaire|uterus|testicule|nerf|cerveau|tete|discale|femoral|scaphoide|cuisse|visage|oreille|dents?|gencive|coeur|aorte',
	links: 'de|du|des|a|au|aux|d|dans|sur',
};

const dutch: InjuryWords = {
	harms:
		'fractuur|breuk|ruptuur|scheur|kneuzing|luxatie|letsel|wond|wonden|verwonding|brandwonden|amputatie|ontsteking|infectie|tumor|gezwel|abces|cyste|zweer|verwijding|vernauwing|slijtage|peesontsteking|uitzaaiingen|uitzaaiing|stressfractuur|kanker',
	states:
		'gescheurd|gescheurde|gebroken|gekneusd|gekneusde|verstuikt|verstuikte|verzwikt|verzwikte|verrekt|verrekte|ontwricht|ontwrichte|ontstoken|geamputeerd|geamputeerde|verbrijzeld|verbrijzelde',
	parts:
		'enkels?|polsen|pols|been|benen|onderbeen|bovenbeen|armen|arm|onderarm|bovenarm|knie|schouder|heup|ribben|rib|sleutelbeen|dijbeen|scheenbeen|kuitbeen|spaakbeen|ellepijp|opperarmbeen|bekken|schedel|kaak|neus|voet|voeten|teen|tenen|hand|vingers?|duim|wervel|wervels|wervelkolom|rug|nek|middenvoetsbeentje|knieschijf|achillespees|pees|kruisband|kruisbanden|enkelband|enkelbanden|gewrichtsband|kraakbeen|kuit|lies|elleboog|trommelvlies|hoornvlies|netvlies|ogen|oog|milt|lever|nieren|nier|longen|long|darm|hiel|borst|prostaat|blaas|huid|schildklier|maag|keel|zenuw|hersenen|hoofd|borstkas|buik|botten|hart',
	links: 'van|aan|in|op',
};

const german: InjuryWords = {
	harms: 'fraktur|bruch|riss|zerrung|prellung|verletzung|wunde|entzündung|infektion|geschwür|metastasen',
	states:
		'gebrochen|gebrochene|gebrochener|gebrochenes|gebrochenen|gerissen|gerissene|gerissener|gerissenes|gerissenen|verstaucht|verstauchte|verstauchten|verrenkt|ausgekugelt|ausgekugelte',
	parts:
		'knochel|handgelenk|bein|schulter|hufte|rippen|rippe|schlusselbein|oberschenkel|unterschenkel|schienbein|wadenbein|becken|schadel|kiefer|nase|fuss|fuß|zehe|finger|daumen|wirbelsaule|wirbel|rucken|nacken|achillessehne|sehne|kreuzband|meniskus|knorpel|wade|leiste|ellenbogen|trommelfell|netzhaut|auge|milz|leber|niere|lunge|ferse|brust|haut|magen|hals|nerv|gehirn|kopf|herz',
	links: 'am|an|der|des|im|in|vom',
};

const spanish: InjuryWords = {
	harms:
		'fractura|rotura|esguince|luxación|desgarro|herida|quemadura|quemaduras|amputación|infección|úlcera|lesión|contusión|cáncer',
	states: 'roto|rota|rotos|rotas|fracturado|fracturada|dislocado|dislocada|torcido|torcida|desgarrado|desgarrada',
	parts:
		'tobillo|muneca|pierna|brazo|rodilla|hombro|cadera|costillas?|clavicula|femur|perone|radio|cubito|humero|pelvis|craneo|mandibula|nariz|pie|dedo|mano|columna|vertebra|espalda|cuello|menisco|ligamento|codo|ojo|bazo|higado|rinon|pulmon|mama|piel|estomago|garganta|corazon|ovario|cerebro',
	links: 'de|del|en',
};

export const injuryWords: readonly InjuryWords[] = [english, french, dutch, german, spanish];

/** Harms that hardly anything but a body comes to. */
export const plainHarm =
	/^(?:broken|gebroken|cassee?s?|roto|rota|gebrochene?r?|gescheurde?|torn|dechire?e?|fracture|fractures|fractured|fracturée?|fractuur|fraktur|fractura|ruptuur|gunshot wound|shrapnel wound|entorse|élongation|luxation|luxatie|luxación|esguince|sprain|sprained|dislocation|dislocated|laceration|cancer|kanker|cáncer|tumou?r|tumeur|métastases|metastas[ei]s|uitzaaiing(?:en)?|metastasen|amputation|amputatie|amputación|tendinite|tendinopathie|bursite|hernie|herniation|avulsion|stressfractuur|hersenschudding|verstuikte?|verstauchte?|foulure)$/;
