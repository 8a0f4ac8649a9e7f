/** Names that mean a condition wherever they stand. */
export const clear = `
accident ischémique transitoire|accident vasculaire cérébral|accès palustre|acné sévère|acouphène|acouphènes
addiction aux jeux|adénocarcinome|agoraphobie|alcoolisme chronique|alcoolodépendance|allergie aux arachides
allergie à la pénicilline|alopécie|amputation de la jambe|amputation du pied|amputation transtibiale
angine de poitrine|angor|anorexie|anorexie mentale|anxiété généralisée|anémie falciforme|anémie ferriprive|anévrisme
anévrysme|apnée du sommeil|apnées du sommeil|appendicite|appendicite aiguë|arrêt cardiaque|arthrite juvénile
arthrose|artériopathie|arythmie|arythmie cardiaque|asthme|asthme allergique|attaques de panique|autisme
avc hémorragique|avc ischémique|bec-de-lièvre|bilharziose|blennorragie|blessure par balle|bouffée délirante
bouffée délirante aiguë|boulimie|broncho-pneumopathie|bronchopneumopathie chronique obstructive|brucellose
brûlures au second degré|brûlures au troisième degré|brûlures du deuxième degré|brûlures du troisième degré
calcul rénal|calculs biliaires|calculs rénaux|canal carpien|cancer bronchique|cancer broncho-pulmonaire
cancer colorectal|cancer de l'estomac|cancer de l'ovaire|cancer de la peau|cancer de la prostate
cancer de la thyroïde|cancer des os|cancer du col de l'utérus|cancer du côlon|cancer du foie|cancer du pancréas
cancer du poumon|cancer du rein|cancer du sein|cancer du testicule|carcinome|cardiomyopathie|cardiopathie
cardiopathie ischémique|cataracte|chikungunya|choc anaphylactique|choc hémorragique|choc septique|cholécystite
cirrhose|cirrhose du foie|claustrophobie|colique néphrétique|coliques néphrétiques|colopathie fonctionnelle
commotion cérébrale|coxarthrose|crise convulsive|crise d'angoisse|crise d'épilepsie|crise de goutte
crises d'angoisse|crises d'épilepsie|diabète|diabète de type 1|diabète de type 2|diabète de type i
diabète de type ii|diabète gestationnel|diabète insulinodépendant|diabète non insulinodépendant|diabétique
drépanocytaire|drépanocytose|dysfonction érectile|dyslexie|dyspraxie|dystrophie musculaire|déchirure du ménisque
déchirure ligamentaire|déchirure musculaire|décollement de la rétine|décollement de rétine|dégénérescence maculaire
démence vasculaire|dénutrition sévère|dépendance alcoolique|dépendance au cannabis|dépendance aux opioïdes
dépendance à l'alcool|dépression du post-partum|dépression majeure|dépression nerveuse|dépression post-partum
dépression réactionnelle|dépression sévère|eczéma|embolie pulmonaire|emphysème|endométriose|engelures
entorse cervicale|entorse de la cheville|entorse du genou|entorse du poignet|entorse grave|escarres|exophtalmie
fausse couche|fibrillation atriale|fibrillation auriculaire|fibrome utérin|fibromes utérins|fibromyalgie
fibrose pulmonaire|filariose|fissure méniscale|fistule obstétricale|fièvre de lassa|fièvre hémorragique
fièvre typhoïde|fracture costale|fracture de fatigue|fracture de la cheville|fracture de la clavicule
fracture de la hanche|fracture du bassin|fracture du crâne|fracture du fémur|fracture du poignet
fracture du scaphoïde|fracture du tibia|fracture ouverte|fracture vertébrale|gastro-entérite|gelures|glaucome
gonarthrose|gonorrhée|grossesse extra-utérine|grossesse pathologique|grossesse à risque|hallux valgus|hernie
hernie discale|hernie discale lombaire|hernie hiatale|hernie inguinale|hernie ombilicale|herpès génital
hydrocéphalie|hypercholestérolémie|hypertension artérielle|hyperthyroïdie|hypoacousie|hypothyroïdie|hémiplégie
hémochromatose|hémophilie|hémorragie cérébrale|hémorragie digestive|hémorragie interne|hémorragie méningée
hémorroïdes|hépatite a|hépatite b|hépatite c|hépatite chronique|hépatite virale|hépatocarcinome|idées suicidaires
infarctus|infarctus du myocarde|infection au vih|infection nosocomiale|infection par le vih|infection urinaire
infection à vih|insuffisance cardiaque|insuffisance coronarienne|insuffisance hépatique|insuffisance respiratoire
insuffisance rénale|insuffisance rénale aiguë|insuffisance rénale chronique|insuffisance rénale terminale
intolérance au gluten|intolérance au lactose|leishmaniose|leucémie|leucémie lymphoïde|leucémie myéloïde|lithiase
lithiase rénale|lombalgie|lombalgie chronique|lombalgies|lombosciatique|lumbago|lupus|lupus érythémateux
luxation acromio-claviculaire|luxation de l'épaule|luxation de la hanche|lymphome|lymphome de hodgkin|lèpre
lésion cérébrale|lésion du ménisque|lésion méniscale|mal de pott|maladie bipolaire|maladie coeliaque
maladie coronarienne|maladie cœliaque|maladie d'alzheimer|maladie de basedow|maladie de charcot|maladie de crohn
maladie de hodgkin|maladie de lyme|maladie de ménière|maladie de parkinson|maladie de raynaud|maladie de verneuil
maladie hémorroïdaire|maladie à virus ebola|malformation cardiaque|malnutrition aiguë sévère|migraine avec aura
mononucléose|mucoviscidose|myasthénie|myopathie|myélome|myélome multiple|mélanome|méningiome|méningite
méningite à méningocoque|narcolepsie|neuropathie|névralgie cervico-brachiale|névralgie faciale|névrite vestibulaire
obésité morbide|occlusion intestinale|oedème pulmonaire|ostéoporose|otite moyenne|paludisme grave|pancréatite
pancréatite aiguë|paralysie cérébrale|paralysie faciale|paraplégie|perte auditive|perte d'audition|phlébite
phobie sociale|pied diabétique|plaie par arme blanche|plaie par arme à feu|plaie par balle|plaie par éclats
pleurésie|pneumonie|pneumopathie|pneumothorax|polyarthrite|polyarthrite rhumatoïde|polykystose rénale
polytraumatisme|polytraumatisé|presbyacousie|pré-éclampsie|prééclampsie|psoriasis|psychose|péricardite|péritonite
rechute dépressive|recto-colite hémorragique|rectocolite|rectocolite hémorragique|reflux gastro-oesophagien
reflux gastro-œsophagien|rhumatisme articulaire aigu|rosacée|rupture d'anévrisme|rupture de la coiffe
rupture de la coiffe des rotateurs|rupture du lca|rupture du ligament croisé|rupture du ligament croisé antérieur
rupture du ménisque|rupture du tendon d'achille|rétinopathie diabétique|sarcoïdose|saturnisme|schizophrénie
schizophrénie paranoïde|sciatique|sclérose en plaques|sclérose latérale amyotrophique|scoliose|sepsis|septicémie
silicose|spina bifida|spondylarthrite|spondylarthrite ankylosante|stress post traumatique|stress post-traumatique
stéatose hépatique|surdité bilatérale|surdité de perception|syndrome anxio-dépressif|syndrome anxiodépressif
syndrome d'apnée du sommeil|syndrome d'apnées du sommeil|syndrome d'apnées obstructives du sommeil
syndrome d'épuisement professionnel|syndrome de down|syndrome de fatigue chronique|syndrome de guillain-barré
syndrome de la queue de cheval|syndrome de sevrage|syndrome de stress post-traumatique
syndrome des jambes sans repos|syndrome des ovaires polykystiques|syndrome du canal carpien
syndrome du côlon irritable|syndrome dépressif|syndrome fémoro-patellaire|syndrome métabolique|syndrome néphrotique
syndrome post-traumatique|syphilis|séropositif|séropositif au vih|séropositive|séropositivité
tendinopathie de la coiffe|tentative de suicide|thalassémie|thrombose veineuse|thrombose veineuse profonde
torsion testiculaire|toxoplasmose|traumatisme balistique|traumatisme crânien|traumatisme crânio-cérébral
traumatisme sonore|trisomie 21|trouble anxieux|trouble anxieux généralisé|trouble anxio-dépressif|trouble bipolaire
trouble de l'adaptation|trouble de l'usage|trouble de l'usage de l'alcool|trouble de la personnalité
trouble de la personnalité borderline|trouble de stress post-traumatique|trouble du déficit de l'attention
trouble du sommeil|trouble du spectre autistique|trouble déficitaire de l'attention|trouble dépressif
trouble dépressif majeur|trouble obsessionnel compulsif|trouble panique|trouble stress post-traumatique
troubles bipolaires|troubles du comportement alimentaire|troubles du sommeil|troubles musculo-squelettiques
troubles psychotiques|tuberculose|tuberculose pulmonaire|tumeur au cerveau|tumeur cérébrale|tétraplégie
ulcère de l'estomac|ulcère duodénal|ulcère gastrique|urticaire chronique|variole du singe|vih positif|vih positive
xérodermie|zona|épanchement pleural|épilepsie|épileptique|épisode dépressif|épisode dépressif majeur
épisode maniaque|épisode psychotique|épuisement professionnel|état de stress aigu|état de stress post-traumatique
état dépressif|œdème pulmonaire
`;

/** Everyday words that mean a condition only where a patient is spoken of. */
export const plain = `
abcès|alcoolisme|allergie|alzheimer|angine|anémie|bras cassé|bronchite|brûlures|burn-out|burnout|cancer
cheville cassée|choléra|coma|conjonctivite|convulsions|coqueluche|covid|covid-19|cystite|côte cassée|côtes cassées
daltonisme|dengue|diarrhée aiguë|dysenterie|démence|dépression|ebola|embolie|entorse|entorses|escarre|fièvre jaune
fracture|gangrène|gastro|goitre|grippe|grippe a|grossesse|herpès|hypertension|hématome|hépatite
infection sexuellement transmissible|insomnie|insomnies|intoxication alimentaire|jambe cassée|kyste|ligament croisé
ligament croisé antérieur|luxation|lésion|malaria|migraine|migraines|mpox|métastase|métastases|nécrose|obésité
oreillons|otite|overdose|paludisme|parkinson|pieds plats|poignet cassé|poliomyélite|rougeole|rubéole|sclérose|sida
sinusite|stress aigu|surdité|surmenage professionnel|syncope|syndrome grippal|tendinite|thrombose|torticolis
toxicomanie|traumatisme|tumeur|typhoïde|tétanos|ulcère|varicelle|varices|vertiges
`;
