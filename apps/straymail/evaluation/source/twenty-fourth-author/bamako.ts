import type { Sample } from '../../../demo/form/sample.ts';
import { calendarFile, pdfFile, pictureFile, xlsxFile } from '../file-parts.ts';

export const bamako: Sample[] = [
	{
		date: '2026-11-02T09:14:22+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'travel', 'financial'],
		language: 'fr',
		from: 'Aïssata Coulibaly <aissata@djoliba-voyages.example>',
		to: ['M. Garnier <mathieu.garnier@diplomatie.ml>'],
		intended: { 'mathieu.garnier@diplomatie.ml': 'mathieu.garnier@diplomatie.gouv.fr' },
		subject: 'Nouakchott : le scan passe mal ?',
		text: `Bonjour M. Garnier,

Le consulat de Mauritanie me renvoie votre dossier : d'après eux la page du passeport est « illisible en bas ». Chez moi elle s'ouvre très bien, je vous la remets en pièce jointe, pouvez-vous juste me confirmer que c'est bien la dernière version et pas l'ancien document ?

Autre chose. Les frais (62 000 F) sont passés sur la carte que vous m'aviez dictée au téléphone, [[credit-card:4973 5512 0846 7313]], si vous préférez que je change pour celle du poste il faut me le dire avant jeudi midi, après c'est parti en compta.

Vol inchangé : [[flight:RK114]] du 19, retour à voir.

Aïssata
Djoliba Voyages, Hamdallaye ACI 2000
`,
		attachments: [
			pictureFile(
				'garnier_page2.png',
				`REPUBLIQUE FRANCAISE
PASSEPORT PASSPORT
NO [[passport-number:22FK71835]]
GARNIER
MATHIEU LUC
[[date-of-birth:19 03 1984]]
[[mrz:P<FRAGARNIER<<MATHIEU<LUC<<<<<<<<<<<<<<<<<<<]]
[[mrz:22FK718357FRA8403191M3208070<<<<<<<<<<<<<<06]]`,
			),
		],
	},
	{
		date: '2026-11-03T16:40:05+00:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['financial', 'personnel'],
		language: 'fr',
		from: 'Compta Sahel Santé Solidaire <compta@sahelsantesolidaire.example>',
		to: ['b.traore@sante.ml', 'dfm.secretariat@sante.ml'],
		cc: ['Dr Haïdara <haidara@sahelsantesolidaire.example>'],
		intended: {
			'b.traore@sante.ml': 'b.traore@sante.gov.ml',
			'dfm.secretariat@sante.ml': 'dfm.secretariat@sante.gov.ml',
		},
		subject: 'Perdiems formateurs paludisme, tableau pour ordonnancement',
		text: `Monsieur Traoré,

Suite à notre échange de ce matin avec le Dr Haïdara, le tableau est complet. Merci de passer l'ordre avant la fête, certains ont avancé le carburant depuis Sikasso et commencent à m'appeler.

J'ai ôté Bakary Doumbia qui n'est finalement pas venu.

Salutations distinguées
Rokia Sangaré, aide-comptable
`,
		attachments: [
			xlsxFile(
				'perdiem_oct26_VF.xlsx',
				`Nom | Localité | Jours | Montant FCFA | Compte
Adama Berthé | Sikasso | 6 | 90000 | [[iban:ML38 ML01 6012 0102 6007 1488 2135]]
Salimata Koné | Sikasso | 6 | 90000 | [[iban:ML49 ML01 6012 0102 6007 1490 6672]]
Ousmane Diarra | Koutiala | 5 | 75000 | [[iban:ML30 ML04 4034 0011 2700 3841 5590]]
Fanta Dembélé | Koutiala | 5 | 75000 | [[iban:ML77 ML04 4034 0011 2700 3842 0176]]
Issa Togola | Bougouni | 6 | 90000 | [[iban:ML61 ML01 6013 0102 6002 2941 7708]]
Mariam Sidibé | Bougouni | 4 | 60000 | [[iban:ML88 ML01 6012 0102 6007 1501 3349]]
Yacouba Sanogo | Kadiolo | 6 | 90000 | [[iban:ML57 ML09 5018 0007 4301 6552 2087]]
Assétou Ballo | Kadiolo | 6 | 90000 | [[iban:ML43 ML09 5018 0007 4301 6553 1263]]
Drissa Bengaly | Yorosso | 5 | 75000 | [[iban:ML65 ML01 6013 0102 6002 2950 3384]]
Kadiatou Fofana | Yorosso | 5 | 75000 | [[iban:ML80 ML04 4034 0011 2700 3911 8425]]
Modibo Cissé | Kolondiéba | 6 | 90000 | [[iban:ML51 ML01 6012 0102 6007 1522 0916]]
Hawa Samaké | Kolondiéba | 3 | 45000 | [[iban:ML30 ML09 5018 0007 4301 6604 7731]]
TOTAL | | 63 | 945000 |`,
			),
		],
	},
	{
		date: '2026-11-05T08:02:51+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'fr',
		charset: 'iso-8859-1',
		encoding: 'quoted-printable',
		from: 'Dr Sékou Maïga <s.maiga@csref-kati.example>',
		to: ['programme.tb@sante.ml'],
		intended: { 'programme.tb@sante.ml': 'programme.tb@sante.gov.ml' },
		subject: 'Transfert urgent',
		text: `Chers confrères du programme,

je vous adresse M. Lassana Camara, né le [[date-of-birth:14/02/1971]], adjudant-chef en retraite, suivi chez nous sous le n° de dossier [[medical-record:KAT-2026-04417]].

GeneXpert du 30/10 : MTB détecté, résistance à la rifampicine détectée. Radio : cavité lobe supérieur droit. VIH négatif. Nous retenons donc une [[diagnosis:tuberculose pulmonaire multirésistante]].

Plus de bédaquiline à Kati depuis trois semaines (réquisition envoyée, sans réponse). Il vit avec sa femme et cinq enfants dont un de 8 mois, dépistage de l'entourage à prévoir.

Pouvez-vous le prendre au Point G cette semaine ? Il a du mal à se déplacer, on lui trouvera un véhicule.

Confraternellement,
Dr S. Maïga
CSRéf de Kati
`,
	},
	{
		date: '2026-11-09T11:27:43+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Électro-Niger Sarl / Service devis <devis@electroniger.example>',
		to: ['dmhta.achats@defense.ml'],
		intended: { 'dmhta.achats@defense.ml': 'dmhta.achats@defense.gouv.ml' },
		subject: 'Votre demande du 28/10 - groupe 60 kVA - BC 284619735',
		text: `À l'attention du service achats, Direction du matériel, Bamako

Messieurs,

Comme convenu lors de la visite de M. Keïta à notre dépôt de Sogoniko, vous trouverez ci-joint notre offre pour un groupe électrogène insonorisé et son inverseur. Le numéro 284619735 est celui de votre bon de commande provisoire, merci de le rappeler sur l'OV.

La validité est de 30 jours. Nous ne pourrons pas tenir le prix au-delà, le transport depuis Dakar augmente chaque quinzaine.

Veuillez agréer, Messieurs, l'expression de notre considération.

Le Directeur commercial
Boubacar Tall
_____
Ce message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires. Toute divulgation, secrète ou non, est interdite.
`,
		attachments: [
			pdfFile(
				'Offre_EN-2611-088.pdf',
				`ELECTRO-NIGER SARL - OFFRE EN-2611-088
Client : Direction du materiel (Bamako)

Ref.           Designation                          Qte   P.U. HT FCFA     Total
88.06.14-217   Groupe 60 kVA insonorise               1     11 450 000    11 450 000
91.09.02-386   Inverseur automatique 125 A            1      1 280 000     1 280 000
15.03.11-108   Batterie 12 V 100 Ah                   2         96 000       192 000
MO             Pose et mise en service              fft        650 000       650 000

Total HT 13 572 000   TVA 18 % 2 442 960   Total TTC 16 014 960 FCFA
Delai : 5 semaines apres acompte de 40 %. Garantie 12 mois ou 1 000 heures.`,
			),
		],
	},
	{
		date: '2026-11-11T21:53:10+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['travel'],
		language: 'fr',
		from: 'Hélène Vandamme <h.vandamme@lecarnetdusud.example>',
		to: ['presse.bamako@diplomatie.ml'],
		cc: ['redaction@lecarnetdusud.example'],
		intended: { 'presse.bamako@diplomatie.ml': 'presse.bamako@diplomatie.gouv.fr' },
		subject: 'Re: Re: accréditation / dates',
		headers: [
			['In-Reply-To', '<8f21c0@presse.lecarnetdusud.example>'],
			['References', '<771ab3@presse.lecarnetdusud.example> <8f21c0@presse.lecarnetdusud.example>'],
		],
		text: `Bonsoir Clément,

Voilà, c'est réservé, donc je ne bouge plus les dates (ma rédac chef non plus). J'arrive le 22 au soir par [[flight:TK597]] via Istanbul, retour le 29 avec [[flight:TK598]], dossier [[booking-reference:QXR7LM]]. L'agenda est joint si ça peut servir au chauffeur.

Mon passeport est chez les Maliens pour le visa, je n'ai donc pas le numéro sous les yeux, je te l'apporterai sur place, ça évitera de le faire circuler.

Pour le papier lui-même : rien de militaire, rien de classifié, je te rassure. C'est l'histoire d'une coopérative de tailleurs.

H.

> Le 10 nov. 2026 à 17:31, Clément a écrit :
> Pas d'objection de notre côté, mais il me faut tes horaires exacts pour
> la navette de l'aéroport. Et le passeport, évidemment.
`,
		attachments: [
			calendarFile('vols.ics', [
				'METHOD:REQUEST',
				'BEGIN:VEVENT',
				'UID:tk597-20261122@lecarnetdusud.example',
				'DTSTAMP:20261111T205000Z',
				'DTSTART:20261122T163500Z',
				'DTEND:20261122T213000Z',
				'SUMMARY:[[flight:TK597]] IST-BKO Vandamme',
				'DESCRIPTION:Dossier [[booking-reference:QXR7LM]] - bagage cabine seulement',
				'END:VEVENT',
			]),
		],
	},
	{
		date: '2026-11-12T10:19:37+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Nana Kadidia Touré <nk.toure@mains-ouvertes.example>',
		to: ['a.dicko@sante.ml', 'cellule.planification@sante.ml'],
		intended: {
			'a.dicko@sante.ml': 'a.dicko@sante.gov.ml',
			'cellule.planification@sante.ml': 'cellule.planification@sante.gov.ml',
		},
		subject: 'Atelier « diagnostic organisationnel » : salle et intervenants',
		text: `Bonjour Aminata, bonjour à tous,

Petit point après la réunion de mardi. Le diagnostic (celui des services, pas des patients !) démarre le 24 dans la salle du 2e étage. Le professeur Ag Alhousseini fera l'introduction sur le secret médical et la tenue des registres, Mme Guindo enchaîne sur l'archivage et les mots de passe partagés au bureau des entrées, sujet qui fâche...

Ce qui manque encore :
 - la liste des districts invités (Aminata)
 - le vidéoprojecteur, le nôtre a rendu l'âme
 - une décision sur le déjeuner

Comme promis, aucun dossier de malade ne sera montré, on travaillera sur des cas inventés.

Bien à vous toutes et tous
Nana Kadidia

--
Ce courriel peut contenir des informations confidentielles ou couvertes par le secret professionnel. Si vous l'avez reçu par erreur, veuillez le détruire et en avertir l'expéditeur.
`,
	},
	{
		date: '2026-11-13T13:05:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Thibaut <t.lannoy@fondation-escaut.example>',
		to: ['v.roussel@mll.be'],
		intended: { 'v.roussel@mll.be': 'v.roussel@mil.be' },
		subject: 'RE: expo 18 jours',
		text: `ok pour jeudi 10h au musée, préviens Dirk que les vitrines sont arrivées. T.
`,
	},
];
