/** Patterns run over text without accents. */
const plain = (source: string): string =>
	source
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\\p\{(l|lu)\}/g, '\\p{L}');

/** Words that go before the name of a condition and say how bad, how long, which side, which cause. */
const before =
	'severe|severely|mild|mildly|moderate|moderately|moderate-to-severe|acute|chronic|recurrent|recurring|refractory|relapsing|remitting|persistent|bilateral|unilateral|left|right|left-sided|right-sided|early|early-stage|late-stage|advanced|terminal|end-stage|metastatic|inoperable|malignant|benign|suspected|probable|possible|presumed|confirmed|symptomatic|asymptomatic|uncontrolled|poorly controlled|well-controlled|controlled|untreated|newly diagnosed|new-onset|stable|unstable|complex|simple|open|closed|compound|comminuted|displaced|undisplaced|non-displaced|hairline|partial|complete|full-thickness|full|primary|secondary|idiopathic|congenital|hereditary|familial|juvenile|occupational|work-related|service-related|service-connected|combat-related|noise-induced|alcohol-related|drug-induced|stress-induced|exercise-induced|treatment-resistant|insulin-dependent|non-insulin-dependent|hospital-acquired|community-acquired|viral|bacterial|fungal|infectious|allergic|septic|ischaemic|ischemic|haemorrhagic|hemorrhagic|obstructive|restrictive|diabetic|alcoholic|rheumatoid|lumbar|cervical|thoracic|pulmonary|cerebral|cardiac|renal|hepatic|gastric|invasive|ductal|lobular|non-small-cell|small-cell|seropositive|seronegative|latent|active|drug-resistant|multidrug-resistant|paranoid|postnatal|post-operative|high-grade|low-grade|high-frequency|sensorineural|conductive|irreversible|reversible|major|minor|single|multiple|mixed|atypical|typical|generalised|generalized|seasonal|nocturnal|massive|large|small|traumatic|penetrating|blunt|distal|proximal|medial|lateral|anterior|posterior|peripheral|gestational|paroxysmal|permanent|longstanding|long-standing|lifelong|inguinal|umbilical|peptic|duodenal|inoperable|stage [1-4i]{1,3}|grade [1-4i]{1,3}|type [12i]{1,2}' +
	'|ernstige?|zware?|lichte?|matige?|milde?|acute|acuut|chronische?|recidiverende?|terugkerende?|aanhoudende?|bilaterale|dubbelzijdige|beiderzijdse|linkszijdige|rechtszijdige|linker|rechter|beginnende|vroege|gevorderde?|terminale?|uitgezaaide?|gemetastaseerde?|kwaadaardige?|goedaardige?|vermoedelijke?|mogelijke?|waarschijnlijke?|verdenking op|symptomatische?|complexe?|open|gesloten|gecompliceerde?|verplaatste|partiële|gedeeltelijke|volledige|primaire|secundaire|aangeboren|erfelijke?|juveniele|virale|bacteriële|allergische?|lumbale?|cervicale?|cerebrale|pulmonale|instabiele|onbehandelde?|resistente?|voorste|achterste|mediale|laterale|distale|proximale|eenmalige|depressieve|posttraumatische|angstige|obstructief|perifere|werkgerelateerde|dreigende|zwaarwegende|inoperabele|therapieresistente|ongecontroleerde' +
	'|schwere[rns]?|leichte[rns]?|mittelgradige[rns]?|akute[rns]?|chronische[rns]?|rezidivierende[rns]?|beidseitige[rns]?|linksseitige[rns]?|rechtsseitige[rns]?|fortgeschrittene[rns]?|metastasierte[rns]?|bösartige[rns]?|gutartige[rns]?|verdacht auf|v\\.a\\.|komplexe[rns]?|offene[rns]?|posttraumatische[rns]?|instabile[rns]?|terminale[rns]?' +
	'|grave|sévère|léger|légère|modérée?|aiguë?|chronique|suspicion de|suspicion d’|probable|possible|ancien|ancienne|vraie|gros|grosse|petite?|double|multiples|nouvelle?|premier|première|forte?|mauvaise?|début d.|début de' +
	'|grave|severo|severa|leve|moderado|moderada|agudo|aguda|crónico|crónica|sospecha de|posible|probable';

/** At the end of up to 60 characters before a name; at most four such words. */
export const qualifiersBefore = new RegExp(plain(`(?<![\\p{L}\\d-])(?:(?:${before})[ -]){1,4}$`), 'u');

/** An ICD-10 code right before a name: `F43.10 PTSD`, `(M51.2)`. */
export const codeBefore = /(?<![\w.])[A-TV-Z]\d{2}(?:\.\d{1,3})?\)?[ :–-]{1,3}$/;

const after =
	'severe|mild|moderate|chronic|acute|bilateral|unilateral|left|right|recurrent|suspected|in remission|uncontrolled|not controlled|poorly controlled|stage [0-4ivxIVX]{1,4}[a-cA-C]?|grade [1-4iIvV]{1,3}|type [12iI]{1,2}|with aura|with complications|with psychotic features|with radiculopathy|with metastases|with metastasis|nos|both (?:ears|eyes|sides|knees)|positive' +
	'|sévères?|graves?|légère?s?|modérée?s?|chroniques?|aiguë?s?|bilatéra(?:l|le|ux|les)|unilatéra(?:l|le)|gauches?|droite?s?|récidivante?s?|suspectée?s?|suspecte?s?|probables?|confirmée?s?|stade [0-4ivIV]{1,3}|grade [1-4iIvV]{1,3}|de type [12iI]{1,2}|avec aura|terminale?s?|secondaires?|primitive?s?|métastatiques?|métastasée?s?|bacillifères?|pulmonaires?|généralisée?s?|réfractaires?|invalidante?s?|décompensée?s?|évolutive?s?|ouverte?s?|déplacée?s?|compliquée?s?|opérée?s?|séquellaires?|post-traumatiques?|lombaires?|cervicales?|allergiques?|digestives?|sévère à modérée?|obstructi(?:f|ve)s?|infectieu(?:x|se)s?|idiopathiques?|inflammatoires?|juvéniles?|majeurs?|mineurs?|droit et gauche' +
	'|links|rechts|beiderzijds|dubbelzijdig|bilateraal|stadium [0-4ivIV]{1,3}|graad [1-4iIvV]{1,3}|type [12iI]{1,2}|met aura|in remissie|ernstig|matig|licht|chronisch|recidiverend|niet gecontroleerd|gemetastaseerd|uitgezaaid|l[1-5]-?l?[1-5]?s?1?' +
	'|beidseits|beidseitig|stadium [0-4ivIV]{1,3}|grad [1-4iIvV]{1,3}|typ [12iI]{1,2}|mit aura|rezidivierend' +
	'|graves?|leves?|severa|severo|moderada|moderado|crónic[oa]s?|agud[oa]s?|bilateral|izquierd[oa]|derech[oa]|de tipo [12]|tipo [12]|en estadio [1-4ivIV]{1,3}';
/** Behind a name, from its end: up to four words that say which, where, with what. */
export const qualifiersAfter = new RegExp(
	plain(
		`(?:,?[ ](?:${after})(?![\\p{L}\\d])|[ ](?:[ctls]\\d{1,2}(?:[-/][ctls]?\\d{1,2})?)(?![\\p{L}\\d])|[ ](?:with|met|avec|mit|con)(?: [\\p{L}-]{3,20}){0,2} (?:features|symptoms|complaints|klachten|kenmerken|verschijnselen|symptomes|caracteristiques|symptomatik|sintomas)(?!\\p{L})|[ ]\\((?:${after}|[a-tv-z]\\d{2}(?:\\.\\d{1,3})?|[a-z]{2,6})\\)){1,4}`,
	),
	'uy',
);
