/**
 * Names of conditions: a finding where a sentence speaks of a patient. Plain names only, the longest first wins.
 * Chosen from the headings of ICD-10 and from what occupational and military medicine writes about.
 */
const english =
	"type 2 diabetes mellitus|type 1 diabetes mellitus|type 2 diabetes|type 1 diabetes|diabetes mellitus|diabetes|asthma|hypertension|high blood pressure|migraine|post-traumatic stress disorder|ptsd|sleep apnea|sleep apnoea|obstructive sleep apnea|iron deficiency anemia|anemia|anaemia|lumbar disc herniation|herniated disc|disc herniation|epilepsy|hepatitis a|hepatitis b|hepatitis c|hepatitis|hiv|aids|major depressive disorder|major depression|depression|bipolar disorder|schizophrenia|anxiety disorder|generalized anxiety disorder|adjustment disorder|panic disorder|alcohol dependence|alcohol use disorder|substance abuse|opioid dependence|traumatic brain injury|tbi|concussion|stroke|myocardial infarction|heart attack|coronary artery disease|atrial fibrillation|heart failure|congestive heart failure|pneumonia|bronchitis|copd|tuberculosis|covid-19|influenza|lyme disease|malaria|dengue|cancer|carcinoma|melanoma|lymphoma|leukemia|leukaemia|tumor|tumour|metastasis|breast cancer|prostate cancer|lung cancer|colon cancer|kidney stones|renal failure|chronic kidney disease|urinary tract infection|appendicitis|gastritis|gastric ulcer|gerd|reflux|crohn's disease|ulcerative colitis|irritable bowel syndrome|celiac disease|hernia|inguinal hernia|gallstones|pancreatitis|cirrhosis|gout|rheumatoid arthritis|osteoarthritis|arthritis|osteoporosis|fibromyalgia|sciatica|scoliosis|spondylosis|plantar fasciitis|tendinitis|tendonitis|rotator cuff tear|meniscus tear|torn meniscus|torn anterior cruciate ligament|anterior cruciate ligament tear|cruciate ligament tear|acl tear|stress fracture|ankle sprain|dislocated shoulder|carpal tunnel syndrome|multiple sclerosis|parkinson's disease|alzheimer's disease|dementia|hearing loss|tinnitus|glaucoma|cataract|retinal detachment|psoriasis|eczema|dermatitis|syphilis|gonorrhea|chlamydia|herpes|miscarriage|preeclampsia|endometriosis|hypothyroidism|hyperthyroidism|obesity|deep vein thrombosis|pulmonary embolism|seizure disorder|kidney disease|lupus|sickle cell disease|hypercholesterolemia|hyperlipidemia|insomnia|eating disorder|anorexia|adhd|autism|sarcoidosis|hiv infection|pulmonary fibrosis|hypothyroidism|chronic pain|substance use disorder|sleep disorder";
const french =
	"infection par le vih|infection à vih|séropositivité|sarcoïdose|hépatite chronique|diabète de type 2|diabète de type 1|diabète|asthme|hypertension artérielle|hypertension|migraine|état de stress post-traumatique|stress post-traumatique|syndrome d'apnées du sommeil|apnées du sommeil|apnée du sommeil|anémie|hernie discale|hernie inguinale|épilepsie|hépatite b|hépatite c|hépatite|vih|sida|dépression|épisode dépressif majeur|syndrome dépressif|trouble bipolaire|schizophrénie|trouble anxieux|trouble de l'adaptation|alcoolisme|traumatisme crânien|commotion cérébrale|accident vasculaire cérébral|avc|infarctus du myocarde|infarctus|insuffisance cardiaque|insuffisance rénale|fibrillation auriculaire|pneumonie|bronchite|bpco|tuberculose|paludisme|cancer|carcinome|mélanome|lymphome|leucémie|tumeur|appendicite|gastrite|ulcère gastrique|maladie de crohn|pancréatite|cirrhose|polyarthrite rhumatoïde|arthrose|ostéoporose|fibromyalgie|sciatique|lombalgie chronique|tendinite|entorse|rupture du ligament croisé antérieur|ligament croisé|lésion méniscale|fracture de fatigue|sclérose en plaques|maladie de parkinson|maladie d'alzheimer|surdité|acouphènes|glaucome|cataracte|psoriasis|eczéma|endométriose|hypothyroïdie|obésité|phlébite|embolie pulmonaire|cholécystite|calculs rénaux";
const dutch =
	'sarcoïdose|hiv-infectie|longfibrose|chronische vermoeidheid|diabetes mellitus type 2|diabetes mellitus type 1|diabetes mellitus|diabetes type 2|suikerziekte|astma|hoge bloeddruk|hypertensie|migraine|posttraumatische stressstoornis|ptss|slaapapneu|bloedarmoede|hernia|liesbreuk|epilepsie|hepatitis|hiv|depressie|depressieve stoornis|bipolaire stoornis|schizofrenie|angststoornis|aanpassingsstoornis|burn-out|alcoholverslaving|hersenschudding|hersenletsel|beroerte|hartinfarct|hartfalen|boezemfibrilleren|longontsteking|bronchitis|copd|tuberculose|kanker|carcinoom|melanoom|lymfeklierkanker|leukemie|tumor|blindedarmontsteking|maagzweer|reumatoïde artritis|artrose|osteoporose|stressfractuur|kruisbandruptuur|gescheurde kruisband|meniscusletsel|enkelverstuiking|multiple sclerose|gehoorverlies|gehoorschade|tinnitus|nierfalen|nierstenen|schildklieraandoening|longembolie|trombose|galstenen';
const german =
	'sarkoidose|hiv-infektion|mammakarzinom|bronchialkarzinom|prostatakarzinom|diabetes mellitus|zuckerkrankheit|bluthochdruck|migräne|posttraumatische belastungsstörung|ptbs|schlafapnoe|bandscheibenvorfall|epilepsie|depression|schizophrenie|angststörung|anpassungsstörung|schlaganfall|herzinfarkt|herzinsuffizienz|lungenentzündung|krebs|karzinom|melanom|leukämie|tumor|blinddarmentzündung|arthrose|kreuzbandriss|meniskusriss|gehirnerschütterung|niereninsuffizienz|tinnitus|hörsturz|tuberkulose';
const spanish =
	'diabetes tipo 2|hipertensión|migraña|estrés postraumático|apnea del sueño|anemia|hernia discal|epilepsia|depresión|esquizofrenia|trastorno de ansiedad|infarto|ictus|neumonía|cáncer|tumor|apendicitis|artrosis|asma|tuberculosis|esguince';

export const conditions: readonly string[] = [
	...new Set([english, french, dutch, german, spanish].join('|').split('|')),
];

/** Injuries that are named together with the part of the body: `fracture of the distal radius`. */
export const injuries: readonly string[] = [
	'fracture',
	'fractures',
	'fractured',
	'torn',
	'rupture',
	'ruptured',
	'sprain',
	'dislocation',
	'lesion',
	'laceration',
	'tear',
	'contusion',
	'burn',
	'burns',
	'tumor',
	'tumour',
	'carcinoma',
	'fractuur',
	'breuk',
	'ruptuur',
	'stressfractuur',
	'letsel',
	'entorse',
	'luxation',
	'déchirure',
	'lésion',
	'bruch',
	'fraktur',
	'riss',
	'fractura',
	'rotura',
	'gunshot wound',
	'shrapnel wound',
];
