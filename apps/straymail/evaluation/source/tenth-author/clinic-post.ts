import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Letters from wards, practices and health funds, and one from a vet. */
export const clinicPost: Sample[] = [
	{
		date: '2026-11-09T08:20:36-08:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal'],
		language: 'en',
		from: 'Cascade Spine & Joint - Referrals <referrals@cascadespine.example>',
		to: ['"LT P. Okafor" <patricia.okafor@us.nayv.ml>'],
		intended: { 'patricia.okafor@us.nayv.ml': 'patricia.okafor@us.navy.mil' },
		subject: 'our mutual patient',
		text: `Good morning Lt Okafor,

Consult note attached as you asked. Dr. Vance would like to know whether light duty can be written from your side or whether he should do it.

Front desk is in until 4:30.

--
Mindy, referral coordinator
Cascade Spine & Joint Associates

CONFIDENTIALITY: This e-mail and any attachment may contain protected health information under 45 CFR. If received in error, destroy and notify sender.
`,
		attachments: [
			docxFile(
				'consult_110626.docx',
				`CASCADE SPINE & JOINT ASSOCIATES
Consultation, November 6, 2026
RE: Petty Officer Jared Munn, born [[date-of-birth:08/15/1998]], chart [[medical-record:CSJ-0077412]]
Lives at [[home-address:518 Ivy St Apt 3, Bremerton, WA 98310]]

Dear Lieutenant Okafor,

Thank you for sending this pleasant 28 year old machinist's mate. He slipped on a ladder in September and has since had pain below the left knee and numbness of the great toe. Straight leg raise positive at 40 degrees on the left. Power of the extensor hallucis longus 4/5.

MRI of October 29 shows a left paracentral extrusion touching the L5 root.

Impression: [[diagnosis:L4-L5 disc herniation with left L5 radiculopathy]].

We talked about an epidural injection and he would like to try it. No lifting above 20 lb, no ladders, for six weeks. He asked whether this will keep him from his next ship and I told him that is not mine to say.

Sincerely,
Thomas Vance, MD`,
			),
		],
	},
	{
		date: '2026-11-10T17:02:14+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'fr',
		from: 'Secrétariat Pneumologie - CH des Deux-Vals <sec.pneumo@ch-deuxvals.example>',
		to: ['antenne-medicale.belfort@intradefgouv.fr'],
		intended: { 'antenne-medicale.belfort@intradefgouv.fr': 'antenne-medicale.belfort@intradef.gouv.fr' },
		subject: 'CR hospit.',
		charset: 'iso-8859-1',
		text: `Bonjour,

Ci-joint le courrier de sortie, comme vu ce matin avec votre infirmière. Le fax ne passe plus chez vous depuis mardi, il sonne dans le vide.

Merci de me dire si vous l'avez bien reçu car le Dr Aubertin part en congés vendredi soir.

Mme Perrin
secrétaire médicale, poste habituel
`,
		attachments: [
			pdfFile(
				'CR_sortie_pneumo.pdf',
				`CENTRE HOSPITALIER DES DEUX-VALS - Service de pneumologie
Lettre de sortie
Patient : DELMAS Yoann, né le [[date-of-birth:09/08/1996]]
N° sécurité sociale : [[fr-nir:1 96 08 14 118 309 71]]
IPP : [[medical-record:4407719]]
Hospitalisé du 02/11/2026 au 07/11/2026
Mon cher confrère,
Votre patient a été adressé par les urgences pour fièvre et toux
avec crachats striés de sang depuis trois semaines, au retour de Djibouti.
Examen direct positif, PCR positive, pas de mutation rpoB.
Conclusion : [[diagnosis:tuberculose pulmonaire bacillifère]].
Quadrithérapie débutée le 04/11. Déclaration obligatoire faite.
Merci d'organiser le dépistage des camarades de chambrée.
Confraternellement, Dr C. Aubertin`,
			),
		],
	},
	{
		date: '2026-11-13T14:36:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'nl',
		from: 'Ilse Daems - Dienst Arbeidsongeschiktheid <ilse.daems@zorgfonds-demer.example>',
		to: ['sociale.dienst@mll.be'],
		intended: { 'sociale.dienst@mll.be': 'sociale.dienst@mil.be' },
		subject: 'Uw vraag van 6/11 - dossier Peeters',
		headers: [['In-Reply-To', '<peeters.0611@socdienst.example>']],
		text: `Dag Marleen,

Ge hadt gevraagd of dat we al beslist hebben voor adjudant Peeters. Ja dus. Onze adviserend arts heeft hem maandag gezien en verlengt tot eind februari, de brief zit hierbij. 't Is wel de versie die naar hem thuis gaat, dus nog niet voor de personeelsdienst, daar moet de diagnose uit, hé.

Awel, en nog iets: hij belde zelf ook al twee keer dat zijn wedde nog niet klopt. Kunt gij hem eens bellen? Hij zit op [[phone:0478 55 01 93]], liefst in de voormiddag.

Merci op voorhand
Ilse

> Ilse, weet jij al iets van Peeters? De korpscommandant vraagt ernaar en
> ik weet niet wat ik moet zeggen. M.
`,
		attachments: [
			docxFile(
				'Beslissing AO Peeters.docx',
				`Zorgfonds Demer - Dienst Arbeidsongeschiktheid

De heer Luc Peeters
[[home-address:Kapelstraat 48, 3290 Diest]]
Rijksregisternummer: [[be-rrn:79.04.12-317.40]]

Geachte heer Peeters,

Op 9 november 2026 hebt u zich aangeboden op de raadpleging van onze adviserend arts. Uw arbeidsongeschiktheid wegens [[diagnosis:ernstige depressieve episode]] wordt erkend tot en met 28 februari 2027.

U moet zich niet opnieuw aanmelden tenzij wij u oproepen. Gedeeltelijke werkhervatting mag enkel na toelating.

Tegen deze beslissing kunt u binnen drie maanden beroep aantekenen bij de arbeidsrechtbank.

dr. An Goossens, adviserend arts`,
			),
		],
	},
	{
		date: '2026-11-16T12:44:51+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'fr',
		from: 'Jean-Rémi Cazaubon <jr.cazaubon@mutuelle-garonne.example>',
		to: ['c.delattre@interieur.ml'],
		cc: ['agence.agen@mutuelle-garonne.example'],
		intended: { 'c.delattre@interieur.ml': 'c.delattre@interieur.gouv.fr' },
		subject: 'RE : RE : complémentaire famille, votre devis',
		headers: [
			['In-Reply-To', '<cd.2290@delattre-famille.example>'],
			['References', '<dv.118@mutuelle-garonne.example> <cd.2290@delattre-famille.example>'],
		],
		html: 'alternative',
		text: `Madame Delattre,

je vous renvoie le devis à votre adresse professionnelle puisque la perso est pleine (message d'erreur hier soir et ce matin encore !). J'ai enlevé l'option médecines douces et ajouté votre fils. On arrive à 118,40 € par mois tout compris, contre 131 au départ.

La portabilité de votre contrat du ministère s'arrête le 31 décembre, donc signature avant le 15 svp.

Jean-Rémi Cazaubon
conseiller, Mutuelle Garonne

> Bonjour, c'est trop cher avec l'option, et il manque Hugo. Pouvez vous
> refaire ? Je suis en réunion à la préfecture jusqu'à 17 h.
> C. Delattre
`,
		attachments: [
			pdfFile(
				'Devis_MG_26-88317.pdf',
				`MUTUELLE GARONNE - DEVIS N° 26-88317 (valable 30 jours)
Souscripteur : Carole DELATTRE, née le [[date-of-birth:17 mai 1984]]
Adresse : [[home-address:12 allée des Mimosas, 47000 Agen]]
Bénéficiaire : Hugo DELATTRE, né le [[date-of-birth:3 octobre 2015]]
Formule Confort 2
Optique           350 EUR / 2 ans
Dentaire          250 % BR
Hospitalisation   chambre particulière 60 EUR / jour
Cotisation        118,40 EUR / mois
Signature précédée de la mention Bon pour accord`,
			),
		],
	},
	{
		date: '2026-11-19T19:33:08-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'personal'],
		language: 'fr',
		from: 'Clinique vét. Poils et Plumes <facturation@poilsetplumes.example>',
		to: ['maxime.gagnon4@forces.ml'],
		intended: { 'maxime.gagnon4@forces.ml': 'maxime.gagnon4@forces.gc.ca' },
		subject: 'Facture et nouvelles de Biscuit',
		text: `Allô Maxime,

Bonne nouvelle, Biscuit est sur le piton! Le diagnostic est confirmé: c'est juste une otite à levures, pas une tumeur, fait que tu peux dormir tranquille. Gouttes 2x/jour dans l'oreille gauche pendant 10 jours et pas de baignade.

La facture est jointe. Ta blonde a déjà mis 100 $ dessus en venant le chercher, y reste 163,87 $. Tu peux payer quand tu reviens de Valcartier, c'est pas pressant.

Gâte-le pas trop,
Josiane à la réception
`,
		attachments: [
			pdfFile(
				'facture 004-118-872.pdf',
				`CLINIQUE VETERINAIRE POILS ET PLUMES
Facture 004-118-872          19 novembre 2026
Client : Maxime Gagnon
[[home-address:1465 rue des Bouleaux, Shannon (Québec) G3S 1T7]]
Patient : Biscuit, beagle, M/C, 6 ans, dossier animal 20931
Examen                         89,00
Cytologie auriculaire          62,50
Otomax 15 ml                   48,00
Nettoyant auriculaire          30,00
TPS / TVQ                      34,37
Total                         263,87
Acompte                       100,00
Solde                         163,87`,
			),
		],
	},
];
