import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, xlsxFile } from '../file-parts.ts';

/** Honest letters in French that share the surface of fraud. */
export const honestFrench: Sample[] = [
	{
		date: '2026-11-03T14:20:36+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'fr',
		from: 'Menuiserie Le Bihan <contact@menuiserie-lebihan.example>',
		to: ['sylvain.marrec@intradef.ml'],
		intended: { 'sylvain.marrec@intradef.ml': 'sylvain.marrec@intradef.gouv.fr' },
		subject: 'facture portes du mess',
		text: `Bonjour M. Marrec

voila la facture des 3 portes + la serrure qu'on a rajouté le dernier jour. je l'ai aussi déposée sur le portail mais ma fille dit qu'elle est "en attente d'engagement", si vous pouvez me dire le numéro à mettre je la redépose.

pas pressé mais avant noel ça m'arrangerait

Yann Le Bihan`,
		attachments: [
			pdfFile(
				'facture_2026_088.pdf',
				`MENUISERIE LE BIHAN SARL                  FACTURE 2026-088

3 portes coupe-feu, pose comprise            4 260,00
1 serrure a larder                             187,40
Total HT                                     4 447,40
TVA 20 %                                       889,48
TOTAL TTC                                    5 336,88 EUR

Reglement : [[iban:FR31 3000 2005 5000 0048 2917 C63]]`,
			),
		],
	},
	{
		date: '2026-11-05T10:09:15+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract', 'financial'],
		language: 'fr',
		from: 'Oumou Sangaré Dembélé <o.dembele@labo-djoliba.example>',
		to: ['m.keita.daf@sante.ml'],
		cc: ['direction@labo-djoliba.example'],
		intended: { 'm.keita.daf@sante.ml': 'm.keita.daf@sante.gov.ml' },
		subject: 'Labo Djoliba : changement de domiciliation bancaire, lettre déposée au courrier',
		text: `Bonjour Monsieur Keïta,

Comme annoncé lors de la réunion de suivi du 21 octobre, nous quittons notre banque. La lettre originale, signée du gérant et cachetée, a été déposée ce matin au bureau du courrier contre décharge ; le nouveau compte ([[iban:ML37 D008 0102 0001 0028 4200 471]]) y figure.

Nous vous demandons de ne rien modifier avant de nous avoir appelés au numéro qui est dans le marché, ou d'être passé au laboratoire, comme vous préférez. L'ancien compte reste ouvert jusqu'au 31 mars.

La première facture concernée sera celle des réactifs de novembre, soit 6 215 000 FCFA.

Merci pour votre vigilance habituelle, qui nous protège aussi.

Mme Dembélé, comptable`,
	},
	{
		date: '2026-11-06T17:47:21+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['diplomatic', 'travel', 'identity'],
		language: 'fr',
		from: 'Jean-Marc Tessier <jm.tessier@univ-garonne.example>',
		to: ['helene.davout@diplomatie.ml'],
		intended: { 'helene.davout@diplomatie.ml': 'helene.davout@diplomatie.gouv.fr' },
		subject: 'Colloque « Frontières d’eau » : M. Abakar et son visa',
		text: `Chère Hélène,

Je me permets de revenir vers toi au sujet de notre colloque des 14 et 15 janvier, dont tu avais eu la gentillesse de parler au poste de N'Djamena.

Notre invité, Mahamat Saleh Abakar, professeur d'hydrologie, a déposé sa demande le 2 novembre (passeport [[passport-number:R0417726]]). On lui réclame l'original de l'invitation, que je lui ai envoyé par coursier, et une preuve de prise en charge : l'université paie l'avion et trois nuits, attestation du secrétariat général à l'appui. Saurais-tu à qui le signaler ? Son exposé ouvre la seconde journée et il n'y a pas de remplaçant.

Toi, bien sûr, tu es attendue à la table ronde, sans frais et sans diapositives.

Je t'embrasse,
Jean-Marc`,
	},
	{
		date: '2026-11-07T21:12:09+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['personal'],
		language: 'fr',
		from: 'Bastien Rouvière <bastien.rvr@courrier-etudiant.example>',
		to: ['isabelle.rouviere@intradefgouv.fr'],
		intended: { 'isabelle.rouviere@intradefgouv.fr': 'isabelle.rouviere@intradef.gouv.fr' },
		subject: 'maman, téléphone volé dans le tram',
		text: `Maman,
on m'a piqué le portable ce soir ligne B, j'ai rien d'autre, ça va. Je t'écris au boulot parce que c'est la seule adresse que je connais par coeur avec celle de mamie.
Plainte faite au commissariat, opérateur prévenu, ligne coupée. N'envoie surtout pas d'argent à quelqu'un qui se ferait passer pour moi !
Ce week-end je suis joignable chez Théo au [[phone:06 39 98 41 07]].
Tu peux regarder si l'IMEI est noté sur la boite (tiroir du bureau) ?
Bises, je file`,
	},
	{
		date: '2026-11-09T15:33:54+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'personal', 'identity'],
		language: 'fr',
		from: 'Étude Ravel et Poncet, notaires <successions@ravel-poncet-notaires.example>',
		to: ['christophe.lemoine@interieur.ml'],
		intended: { 'christophe.lemoine@interieur.ml': 'christophe.lemoine@interieur.gouv.fr' },
		subject: 'Succession de Mme Paulette Lemoine, votre mère – rendez-vous du 27 novembre',
		text: `Monsieur,

À la suite de votre visite du 30 octobre, je vous confirme le rendez-vous fixé au vendredi 27 novembre à 10 h en l'étude, en présence de votre sœur.

J'ai repris les renseignements suivants, que je vous remercie de vérifier :
– la défunte : née Garnier le [[date-of-birth:18 mars 1938]] à Vesoul, domiciliée [[home-address:9 rue des Tanneurs, 70000 Vesoul]] ;
– vous-même : numéro de sécurité sociale [[fr-nir:1 84 06 75 114 032 56]].

Vous voudrez bien apporter le livret de famille et la dernière taxe foncière. La provision sur frais, que nous avons évoquée, sera réglée sur place le jour de l'acte ; l'étude ne demande jamais de versement par courriel.

Je vous prie d'agréer, Monsieur, l'expression de mes sentiments dévoués.

Pour Me Poncet, Sandrine Aubry, clerc`,
	},
	{
		date: '2026-11-10T09:26:47+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Nadège Collin – Literie Pro <n.collin@literie-collectivites.example>',
		to: ['adc.rolland@intradefgouv.fr'],
		intended: { 'adc.rolland@intradefgouv.fr': 'adc.rolland@intradef.gouv.fr' },
		headers: [['References', '<devis-literie-1809@intradef.example> <ad88c1@literie-collectivites.example>']],
		subject: 'Re: Demande de devis 120 matelas – je relance',
		text: `Adjudant-chef, bonjour,

Avez-vous pu avancer sur le devis D-7714 que vous m'aviez demandé en septembre ? Le prix (96,50 € HT le matelas, soit 11 580 € HT les 120) tient jusqu'au 30 novembre ; en décembre le fabricant augmente de 4 %.

J'ai bien retenu la housse imperméable et la livraison bâtiment C avec hayon.

Si le besoin est tombé à l'eau, dites-le moi simplement, je range le dossier.

Belle journée,
Nadège Collin

> Le 18 sept., Rolland a écrit :
> Pouvez-vous me chiffrer 120 matelas 90x200 classés au feu, livraison en une fois ?`,
	},
	{
		date: '2026-11-12T08:55:30+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personnel'],
		language: 'fr',
		from: 'Gwenaëlle Prigent <g.prigent@chantiers-iroise.example>',
		to: ['maitre.j.caradec@defense.ml'],
		intended: { 'maitre.j.caradec@defense.ml': 'maitre.j.caradec@defense.gouv.fr' },
		subject: 'Suite du forum reconversion : entretien chef d’équipe soudure',
		text: `Bonjour Monsieur Caradec,

Nous nous sommes vus au stand de Brest le 4. Votre dossier a plu à M. Omnès, qui dirige l'atelier coque, et il aimerait vous recevoir lundi 23 à 14 h (poste de garde, badge visiteur à votre nom). Prévoyez une heure, plus un essai sur tôle si vous en êtes d'accord.

Le poste est un CDI, à pourvoir en mars ; votre préavis militaire ne pose pas de difficulté. On parlera salaire de vive voix.

À lundi, j'espère,
G. Prigent, ressources humaines`,
	},
	{
		date: '2026-11-13T06:48:00+00:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Dr Bakary Traoré <bakary.traore.sg@boite-perso.example>',
		to: ['fatoumata.cisse@sante.ml'],
		intended: { 'fatoumata.cisse@sante.ml': 'fatoumata.cisse@sante.gov.ml' },
		subject: 'URGENT',
		text: `Fatoumata, le Ministre avance la réunion vaccins à 8h. Amène le tableau de Kayes et préviens le Dr Maïga stp. Mon téléphone pro est déchargé, j'arrive. Bakary`,
	},
	{
		date: '2026-11-16T19:30:10+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal'],
		language: 'fr',
		from: 'Cadre de santé, C. Mahieu <corinne.mahieu@foyer-mahieu.example>',
		to: ['bloc.planning@intradef.ml', 'anne.tissot@intradef.ml'],
		intended: {
			'bloc.planning@intradef.ml': 'bloc.planning@intradef.gouv.fr',
			'anne.tissot@intradef.ml': 'anne.tissot@intradef.gouv.fr',
		},
		subject: 'partage : astreintes bloc décembre',
		text: `Bonsoir à toutes les deux,

Le dossier partagé refuse de s'ouvrir de chez moi, je vous mets donc le tableau en direct. Attention, Lucas a échangé le 12 avec Samia.

Modifiez dedans et renvoyez, je consolide mercredi.

Corinne`,
		attachments: [
			xlsxFile(
				'astreintes_dec.xlsx',
				`Date | Nom | Fonction | Joignable
05/12 | Tissot Anne | IBODE | [[phone:06 39 98 12 55]]
06/12 | Benhamou Lucas | IADE | [[phone:06 39 98 76 20]]
12/12 | Rahal Samia | IADE | [[phone:06 39 98 30 48]]
13/12 | Morvan Denis | brancardier | [[phone:06 39 98 64 91]]`,
			),
		],
	},
	{
		date: '2026-11-17T11:16:29+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Transit Baobab, Ousmane Ndiaye <o.ndiaye@transit-baobab.example>',
		to: ['col.b.sissoko@defense.ml'],
		intended: { 'col.b.sissoko@defense.ml': 'col.b.sissoko@defense.gouv.ml' },
		headers: [['In-Reply-To', '<demande-cotation-ambulances@defense.example>']],
		subject: 'RE: demande de cotation dédouanement 2 ambulances, Dakar–Kati',
		text: `Mon Colonel,

En réponse à votre message d'hier, voici notre proposition, hors droits et taxes (vous bénéficiez de la franchise, il nous faut l'attestation originale) :

  débarquement et passage portuaire    640 000
  transit et dossier douane            385 000
  convoyage route, 2 chauffeurs      1 950 000
  escorte douane au corridor           220 000
  -------------------------------------------
  total                              3 195 000 FCFA

Châssis repris de votre connaissement : [[vin:WF0XXXGC6XKR41872]]. Le second n'était pas lisible sur la télécopie, merci de me le redonner.

Le navire est annoncé le 29. Aucune avance n'est demandée, vous payez à la livraison, comme pour les citernes l'an passé.

Toujours à votre service,
Ousmane Ndiaye`,
	},
	{
		date: '2026-11-18T12:41:52+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'personal', 'identity'],
		language: 'fr',
		from: 'Dr Émilie Gosset <dr.gosset@cabinet-gosset-namur.example>',
		to: ['medecine.travail@mll.be'],
		intended: { 'medecine.travail@mll.be': 'medecine.travail@mil.be' },
		subject: 'Adjudant Lambotte, réponse à votre demande du 9',
		text: `Chère consœur, cher confrère,

Vous m'interrogez sur l'aptitude de M. Philippe Lambotte ([[be-rrn:82.09.14-317.78]]). Je l'ai revu hier. L'échographie confirme une [[diagnosis:thrombose veineuse profonde du mollet gauche]], sous anticoagulant depuis le 6 novembre, pour nonante jours.

Pas de vol ni de trajet de plus de quatre heures avant février. Le travail de bureau peut reprendre lundi.

L'intéressé a signé l'accord de transmission, l'original part par la poste.

Confraternellement vôtre,
E. Gosset`,
	},
];
