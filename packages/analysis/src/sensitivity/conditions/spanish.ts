/** Names that mean a condition wherever they stand. */
export const clear = `
aborto espontáneo|accidente cerebrovascular|acúfenos|anemia falciforme|anemia ferropénica|aneurisma|angina de pecho
anorexia|anorexia nerviosa|apendicitis|apnea del sueño|apnea obstructiva del sueño|arritmia|artritis reumatoide
artrosis|asma|asma bronquial|autismo|bulimia|carcinoma|cardiopatía|cardiopatía isquémica|celiaquía|chikunguña
cirrosis|cirrosis hepática|ciática|colitis ulcerosa|conmoción cerebral|cáncer de colon|cáncer de mama
cáncer de ovario|cáncer de piel|cáncer de próstata|cáncer de pulmón|cáncer de páncreas|cólico nefrítico
dependencia del alcohol|depresión mayor|depresión posparto|dermatitis atópica|desprendimiento de retina|diabetes
diabetes gestacional|diabetes mellitus|diabetes tipo 1|diabetes tipo 2|diabética|diabético|drogodependencia|eccema
embarazo de riesgo|embarazo ectópico|embolia pulmonar|endometriosis|enfermedad celíaca|enfermedad de alzheimer
enfermedad de chagas|enfermedad de crohn|enfermedad de lyme|enfermedad de parkinson
enfermedad pulmonar obstructiva crónica|enfermedad renal crónica|epilepsia|episodio depresivo
esclerosis lateral amiotrófica|esclerosis múltiple|escoliosis|esguince cervical|esguince de rodilla
esguince de tobillo|espondilitis anquilosante|esquizofrenia|estrés postraumático|fibrilación auricular|fibromialgia
fibrosis pulmonar|fibrosis quística|fiebre hemorrágica|fiebre tifoidea|fractura abierta|fractura de cadera
fractura de fémur|fractura de muñeca|fractura de tibia|fractura de tobillo|glaucoma|gonorrea|hemofilia|hepatitis
hepatitis b|hepatitis c|herida de bala|hernia de hiato|hernia discal|hernia inguinal|hipertensión
hipertensión arterial|hipertiroidismo|hipoacusia|hipotiroidismo|ictus|infarto agudo de miocardio
infarto de miocardio|infección por vih|infección urinaria|insuficiencia cardiaca|insuficiencia cardíaca
insuficiencia renal|insuficiencia respiratoria|intento de suicidio|leishmaniasis|lepra|leucemia|linfoma|ludopatía
lumbalgia|lumbalgia crónica|luxación de hombro|melanoma|meningitis|mieloma múltiple|migraña|narcolepsia|neumonía
neumotórax|obesidad mórbida|osteoporosis|paludismo grave|pancreatitis|paraplejia|pie diabético|pielonefritis
politraumatismo|preeclampsia|psicosis|psoriasis|pérdida auditiva|rotura de menisco|rotura del ligamento cruzado
rotura del ligamento cruzado anterior|rotura del tendón de aquiles|sarcoidosis|seropositiva|seropositivo|sífilis
síndrome de down|síndrome de fatiga crónica|síndrome del intestino irritable|síndrome del túnel carpiano
síndrome depresivo|tetraplejia|tinnitus|tosferina|toxoplasmosis|trastorno adaptativo|trastorno bipolar
trastorno de ansiedad|trastorno de ansiedad generalizada|trastorno de estrés postraumático
trastorno de la personalidad|trastorno de pánico|trastorno del espectro autista|trastorno depresivo
trastorno límite de la personalidad|trastorno obsesivo compulsivo|trastorno obsesivo-compulsivo
traumatismo craneoencefálico|trombosis venosa profunda|tuberculosis|tuberculosis pulmonar|tumor cerebral
vih positivo|úlcera gástrica
`;

/** Everyday words that mean a condition only where a patient is spoken of. */
export const plain = `
alcoholismo|alergia|alzheimer|anemia|ansiedad|brazo roto|bronquitis|cataratas|chagas|covid|cáncer|cólera|demencia
dengue|depresión|embarazada|embarazo|esguince|fiebre amarilla|fractura|gripe|hernia|herpes|infarto|lupus|malaria
metástasis|obesidad|paludismo|parkinson|pierna rota|quemaduras|rabia|rubéola|sarampión|sepsis|sida|sordera
tendinitis|tobillo roto|trombosis|tumor|tétanos|varicela|úlcera
`;
