/** Names that mean a condition wherever they stand. */
export const clear = `
above-knee amputation|achilles rupture|achilles tendon rupture|acl tear|acquired immune deficiency syndrome
acute kidney injury|acute stress disorder|acute stress reaction|addison's disease|adenocarcinoma|adenomyosis
adjustment disorder|agoraphobia|alcohol addiction|alcohol dependence|alcohol dependency|alcohol use disorder
alcohol withdrawal|alopecia|alzheimer's|alzheimer's disease|alzheimers|amyotrophic lateral sclerosis|anaphylaxis
aneurysm|angina|angina pectoris|ankle fracture|ankle sprain|ankylosing spondylitis|anorexia|anorexia nervosa
anterior cruciate ligament tear|antisocial personality disorder|anxiety disorder|aortic aneurysm|aortic dissection
aortic stenosis|appendicitis|arrhythmia|asperger syndrome|asperger's|asthma|atopic dermatitis|atrial fibrillation
atrial flutter|attempted suicide|attention deficit disorder|attention deficit hyperactivity disorder|autism
autism spectrum disorder|avascular necrosis|avoidant personality disorder|baker's cyst|barotrauma
barrett's esophagus|barrett's oesophagus|basal cell carcinoma|behcet's disease|bell's palsy|below-knee amputation
benign prostatic hyperplasia|bilharzia|binge eating disorder|bipolar affective disorder|bipolar disorder
bladder cancer|blast injury|blood cancer|blunt force trauma|bone cancer|borderline personality disorder|bowel cancer
boxer's fracture|brain bleed|brain cancer|brain haemorrhage|brain hemorrhage|brain injury|brain tumor|brain tumour
breast cancer|brucellosis|brugada syndrome|bucket-handle tear|buerger's disease|bulging disc|bulimia|bulimia nervosa
burst appendix|cannabis use disorder|carcinoma|cardiac arrest|cardiomyopathy|carpal tunnel|carpal tunnel syndrome
cataracts|cauda equina|cauda equina syndrome|celiac disease|cellulitis|cerebral haemorrhage|cerebral malaria
cerebral palsy|cervical cancer|chagas disease|chickenpox|chikungunya|chlamydia|chronic fatigue
chronic fatigue syndrome|chronic kidney disease|chronic obstructive pulmonary disease|chronic pain syndrome
chronic traumatic encephalopathy|claustrophobia|clavicle fracture|clinical depression|clostridium difficile
cluster headache|cluster headaches|cocaine addiction|cocaine dependence|coeliac|coeliac disease|collapsed lung
colon cancer|colorectal cancer|compartment syndrome|complex ptsd|complex regional pain syndrome|compression fracture
congenital heart disease|congestive heart failure|conversion disorder|coronary artery disease|coronary heart disease
covid pneumonia|crohn's|crohn's disease|crohns disease|cruciate ligament tear|crush injury|cushing's syndrome
cystic fibrosis|decompression illness|decompression sickness|deep vein thrombosis|deep venous thrombosis
degenerative disc disease|dengue fever|dependent personality disorder|depressive disorder|depressive episode
detached retina|deviated septum|diabetes|diabetes insipidus|diabetes mellitus|diabetes type 1|diabetes type 2
diabetic|diabetic foot|diabetic ketoacidosis|diabetic neuropathy|diabetic retinopathy|disc herniation|disc prolapse
dislocated shoulder|dissociative disorder|dissociative identity disorder|diverticular disease|down syndrome
down's syndrome|drug addiction|drug dependence|duodenal ulcer|dyscalculia|dyslexia|dyspraxia|dystonia
eating disorder|ebola virus disease|eclampsia|ectopic pregnancy|eczema|ehlers-danlos syndrome|emphysema
end stage renal failure|end-stage renal disease|endometrial cancer|endometriosis|epilepsy|epileptic
epileptic seizures|erectile dysfunction|esophageal cancer|essential tremor|factor v leiden|falciparum malaria
familial hypercholesterolaemia|fatty liver|fatty liver disease|femoral hernia|femur fracture|fetal alcohol syndrome
fibroids|fibromyalgia|fractured pelvis|fractured skull|frozen shoulder|functional neurological disorder
gallbladder cancer|gallstones|gambling addiction|gambling disorder|gastric cancer|gastric ulcer
gastro-oesophageal reflux disease|gastroesophageal reflux disease|gender dysphoria|general anxiety disorder
generalised anxiety disorder|generalized anxiety disorder|genital herpes|genital warts|gestational diabetes
gestational hypertension|giant cell arteritis|glandular fever|golfer's elbow|gonorrhea|gonorrhoea|gout
grand mal seizure|graves disease|graves' disease|guillain-barre syndrome|guillain-barré syndrome|gulf war illness
gunshot wound|gunshot wounds|haemochromatosis|haemophilia|haemorrhoids|hairline fracture|hand foot and mouth disease
hashimoto's|hashimoto's thyroiditis|hearing impairment|hearing loss|heart arrhythmia|heart block|heart defect
heart disease|heart failure|heart murmur|heat exhaustion|heat stroke|heatstroke|heel spur|heel spurs|hemiplegia
hemophilia|hemorrhoids|hepatic encephalopathy|hepatocellular carcinoma|herniated disc|herniated disk|herpes simplex
herpes zoster|hiatal hernia|hiatus hernia|high blood pressure|high cholesterol|high-risk pregnancy|hip fracture
hiv infection|hiv positive|hiv-positive|hodgkin lymphoma|hodgkin's lymphoma|huntington's disease|hydrocephalus
hypercholesterolaemia|hypercholesterolemia|hyperemesis gravidarum|hyperglycaemia|hyperlipidaemia|hyperlipidemia
hypertension|hyperthyroidism|hypertrophic cardiomyopathy|hypoglycaemia|hypothermia|hypothyroidism
idiopathic pulmonary fibrosis|iga nephropathy|incisional hernia|infertility|inflammatory bowel disease
ingrown toenail|inguinal hernia|insomnia|intermittent explosive disorder|interstitial lung disease|iron deficiency
iron deficiency anaemia|iron deficiency anemia|iron-deficiency anaemia|irritable bowel syndrome
ischaemic heart disease|ischemic heart disease|jaw fracture|kaposi's sarcoma|keloid|kidney cancer|kidney disease
kidney failure|kidney infection|kidney injury|kidney stone|kidney stones|klinefelter syndrome|labral tear
lactose intolerance|lassa fever|latent tb|latent tuberculosis|latex allergy|leishmaniasis|leprosy|leptospirosis
liver cancer|liver cirrhosis|liver disease|liver failure|long covid|lou gehrig's disease|low back pain
lower back pain|lumbar disc displacement|lumbar disc herniation|lumbar spinal stenosis|lung cancer|lupus nephritis
lyme borreliosis|lyme disease|lymphoedema|lynch syndrome|macular degeneration|major depression
major depressive disorder|major depressive episode|malignant melanoma|marfan syndrome|melanoma|meniere's disease
meningococcal disease|meniscal tear|meniscus tear|metabolic syndrome|metatarsal fracture
methicillin-resistant staphylococcus aureus|migraine|migraine with aura|migraines|mild cognitive impairment
mild traumatic brain injury|missed miscarriage|mitral regurgitation|mitral valve prolapse|morbid obesity
morton's neuroma|motor neurone disease|multiple myeloma|multiple sclerosis|muscular dystrophy
myalgic encephalomyelitis|myasthenia gravis|myocardial infarction|ménière's disease
narcissistic personality disorder|narcolepsy|nasal fracture|nephrotic syndrome|neurofibromatosis
noise induced hearing loss|noise-induced hearing loss|non-hodgkin lymphoma|non-hodgkin's lymphoma|nut allergy
obsessive compulsive disorder|obsessive-compulsive disorder|obstructive sleep apnea|obstructive sleep apnoea
occupational deafness|oesophageal cancer|opiate addiction|opioid addiction|opioid dependence|opioid use disorder
oral cancer|orbital fracture|osgood-schlatter disease|osteogenesis imperfecta|ovarian cancer|ovarian cyst
ovarian cysts|overactive bladder|pancreatic cancer|panic attacks|panic disorder|paranoid schizophrenia|paraplegia
parkinson's|parkinson's disease|parkinsons disease|paroxysmal atrial fibrillation|patellofemoral pain syndrome
peanut allergy|pelvic fracture|pelvic inflammatory disease|penicillin allergy|peptic ulcer|perforated eardrum
pericardial effusion|peripheral artery disease|peripheral vascular disease|persistent depressive disorder
personality disorder|pilonidal cyst|pilonidal sinus|placenta praevia|placenta previa|plantar fasciitis
pleural effusion|pneumonia|pneumothorax|polycystic kidney disease|polycystic ovary syndrome
post traumatic stress disorder|post-concussion syndrome|post-concussive syndrome|post-natal depression
post-traumatic stress|post-traumatic stress disorder|post-viral fatigue|postconcussive syndrome|postnatal depression
postpartum depression|posttraumatic stress disorder|postural tachycardia syndrome|pre-diabetes|pre-eclampsia
prediabetes|preeclampsia|premature labor|premature labour|prolapsed disc|prostate cancer|psoriasis
psoriatic arthritis|psychosis|psychotic depression|psychotic disorder|psychotic episode|pulmonary edema
pulmonary embolism|pulmonary embolus|pulmonary fibrosis|pulmonary hypertension|pulmonary oedema
pulmonary tuberculosis|pyelonephritis|q fever|quadriplegia|radiculopathy|raynaud's|raynaud's disease
raynaud's phenomenon|reactive depression|rectal cancer|relapsing-remitting ms|renal cell carcinoma|renal failure
repetitive strain injury|respiratory failure|restless legs|restless legs syndrome|retinal detachment
retinitis pigmentosa|rhabdomyolysis|rheumatic fever|rheumatoid arthritis|rib fracture|ribs fracture|rickets|rosacea
rotator cuff tear|ruptured achilles|ruptured acl|ruptured appendix|ruptured disc|ruptured eardrum|ruptured spleen
scaphoid fracture|scarlet fever|schizoaffective disorder|schizoid personality disorder|schizophrenia|sciatica
scleroderma|scoliosis|seasonal affective disorder|second degree burns|second-degree burns|seizure disorder|seizures
sensorineural hearing loss|separated shoulder|sepsis|septic shock|septicaemia|septicemia|severe depression
shin splints|shingles|shoulder dislocation|shoulder impingement|shrapnel injury|shrapnel wound|shrapnel wounds
sickle cell anaemia|sickle cell anemia|sickle cell disease|sickle cell trait|sickle-cell disease|sjogren's syndrome
sjögren's syndrome|skin cancer|skull fracture|sleep apnea|sleep apnoea|sleep disorder|sleepwalking|slipped disc
slipped disk|snake bite|social anxiety disorder|somatic symptom disorder|spina bifida|spinal cord injury
spinal stenosis|sprained ankle|sprained knee|sprained wrist|squamous cell carcinoma|stab wound|stable angina
stillbirth|stomach cancer|stomach ulcer|stress fracture|subarachnoid haemorrhage|subarachnoid hemorrhage
subdural haematoma|subdural hematoma|substance dependence|substance use disorder|sudden hearing loss
suicidal ideation|suicide attempt|syphilis|systemic lupus erythematosus|tachycardia|tarsal tunnel syndrome
tennis elbow|testicular cancer|testicular torsion|tetraplegia|thalassaemia|thalassemia|third degree burns
third-degree burns|throat cancer|thyroid cancer|thyroid disease|tibia fracture|tic disorder|tinnitus|torn achilles
torn acl|torn anterior cruciate ligament|torn meniscus|torn rotator cuff|tourette syndrome|tourette's
tourette's syndrome|toxic shock syndrome|toxoplasmosis|transient ischaemic attack|transient ischemic attack
traumatic amputation|traumatic brain injury|trench foot|trichomoniasis|trigeminal neuralgia|tuberculosis
turner syndrome|type 1 diabetes|type 1 diabetes mellitus|type 2 diabetes|type 2 diabetes mellitus|type i diabetes
type ii diabetes|typhoid fever|ulcerative colitis|umbilical hernia|unipolar depression|unstable angina
urinary incontinence|urinary tract infection|uterine cancer|uterine fibroids|varicose veins|vascular dementia
vertebral fracture|vestibular neuritis|vitiligo|vocal cord dysfunction|von willebrand disease|west nile virus
whooping cough|wilson's disease|wolff-parkinson-white syndrome|wrist fracture
`;

/** Everyday words and short forms that mean a condition only where a patient is spoken of. */
export const plain = `
addiction|alcoholism|allergy|amputation|anaemia|anemia|anxiety|arthritis|bipolar|blindness|blood clot|broken ankle
broken arm|broken back|broken collarbone|broken foot|broken hip|broken jaw|broken leg|broken nose|broken rib
broken ribs|broken wrist|bronchitis|burn-out|burnout|cancer|cataract|cholera|chronic pain|cirrhosis|color blindness
colour blindness|combat stress|concussion|covid|covid-19|covid-19 infection|cyst|deafness|dementia|dengue|depression
dermatitis|dislocation|double vision|dysentery|ebola|embolism|flat feet|flu|food poisoning|frostbite|gastroenteritis
glaucoma|hay fever|hayfever|heart attack|heart condition|hepatitis|hepatitis a|hepatitis b|hepatitis c|hernia|herpes
hyperacusis|impetigo|incontinence|infarction|influenza|leukaemia|leukemia|lupus|lymphoma|malaria|measles
meningitis|menopause|mental breakdown|mental illness|metastases|metastasis|miscarriage|monkeypox|mononucleosis
moral injury|mpox|mumps|nervous breakdown|norovirus|obesity|osteoarthritis|osteoporosis|overdose|pancreatitis
paralysis|paranoia|pertussis|phobia|polio|polyps|positive pregnancy test|pregnancy|rabies|reflux|rhabdo|rubella
scabies|seizure|shell shock|sinusitis|stress disorder|stress reaction|stroke|strokes|substance abuse|tendinitis
tendonitis|tetanus|thrombosis|tonsillitis|torn ligament|torn ligaments|tumor|tumour|typhoid|typhus|ulcer|vertigo
whiplash|yellow fever|zika
`;
