import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Posts, interviews for money, grants and the soldier's trunk. */
export const postsAndFavours: Sample[] = [
	{
		date: '2026-11-04T11:30:36+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Hannah Lisle <hannah.lisle@insight-bridge.example>',
		to: ['daniel.okafor.civ@eucom.ml'],
		subject: 'Short paid consultation, munitions stockpiles in Europe',
		text: `Hi Daniel,

I hope you don't mind me writing out of the blue. I support a private research house in Asia whose analysts are preparing a paper on how allied ammunition stocks are being rebuilt. Your background came up as a very good fit.

It would be a 45-minute call, fully anonymous, paid at $600 the same day by whichever means you prefer. If you'd rather write, a three-page note "based on your own observations, not the press" is worth $1,500.

There is no need to involve your ethics office at this stage. Would Thursday suit?

Warmly
Hannah`,
	},
	{
		date: '2026-11-05T19:10:42-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Agent Craig Mullins <grantoffice.claims@fed-hardship-award.example>',
		to: ['sgt.tyrone.beck@ng.ml'],
		subject: 'YOUR NAME IS ON THE LIST $$ HARDSHIP GRANT 2026',
		text: `Hello,

This is Agent Craig from Federal Hardship Empowerment Program. Have you heard about the ongoing grant to help the worker, the retired, the military and disable?? I saw your name on the winner list and I was wondering if you have gotten yours from the delivery man yet.

You are ELIGIBLE for $150,000.00 cash, and you DONT have to pay it back. Only clearance fee of $850 (Apple card accepted).

Fill in:
FULL NAME
ADDRESS
OCCUPATION
HOW MUCH DO YOU EARN
DO YOU OWN A HOME
PICTURE OF ID FRONT N BACK

Congrat once again, God is good.`,
	},
	{
		date: '2026-11-08T02:29:51+03:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Capt. Sandra Whitman <capt.sandra.w@peace-post.example>',
		to: ['undisclosed@peace-post.example'],
		bcc: ['harold.finch@amry.ml', 'mwebb@nayv.ml', 'info@marines.ml'],
		subject: 'In confidence from camp, please read to the end',
		text: `Dear friend,

My name is Captain Sandra Whitman, i am with the engineering unit in eastern Syria. Pls do not be surprise how i got your contact.

Last year while we build shelter for the refugee, my three colleagues and I discover a metal box in a collapsed aid depot. The agency who own it has left the country, all its officers are dead or run away. Inside is the sum of $7.2M in 100 dollars bill meant for the displaced people and nobody has come for it. We share it, my portion is $2.4M. I can not carry it to my country because of my status as soldier, you must understand.

A diplomat of the Red Cross has agree to bring out the box as "FAMILY BELONGINGS", he does not know the content and must not. You will receive it at your home, take 35 percent and keep the rest until i come on leave in January by the grace of God.

I am a single mother with one daughter (11). I need somebody who has fear of God and will not sit on my money when it come. If you are not interested delete this and forget you see it, please dont expose me as it is my life and my job.

Send me:
your full name and address
your occupation
any ID
nearest airport

Remember: the diplomat pay nothing for you, only the tag for non inspection $980 which i cannot send from here as we have no bank in camp.

I wait your mail day and night
Sandra`,
	},
	{
		date: '2026-11-09T10:14:26+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Recrutement Optima Gestion <rh@optima-gestion-eu.example>',
		to: ['laetitia.fournier@intradef.ml'],
		subject: 'Complément de revenu : agent administratif à domicile',
		text: `Bonjour,

Votre profil a été retenu par notre cabinet pour un poste d'agent de gestion des paiements, compatible avec une activité principale ou avec la situation de conjoint de militaire.

Votre mission : recevoir sur votre compte les règlements de nos clients français, conserver 6 % à titre de commission et transférer le solde à nos partenaires le jour même, par virement instantané ou en actifs numériques.

Temps de travail : 1 h par jour. Rémunération moyenne constatée : 2 300 € par mois. Aucune expérience ni aucun apport ne sont demandés.

Le contrat est joint. Merci de le retourner paraphé avec une copie de votre pièce d'identité et votre RIB.

Sincèrement,
Service recrutement`,
		attachments: [
			docxFile(
				'Contrat_agent_paiements.docx',
				`CONTRAT DE COLLABORATION

Article 2. L'agent met à disposition son compte bancaire personnel.
Article 4. L'agent exécute les transferts dans un délai de trois heures.
Article 5. L'agent s'engage à ne pas évoquer la nature des opérations avec sa banque.`,
			),
		],
	},
	{
		date: '2026-11-10T15:39:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Fenna | TalentFlex <fenna@talentflex-online.example>',
		to: ['k.bos@army.ml'],
		subject: 'Bijverdienen naast je dienst?',
		text: `Hoi!

Wij hebben je cv gezien en zoeken nog 12 mensen die thuis hotels en webwinkels beoordelen. Je werkt wanneer je wilt, 30 tot 60 minuten per dag, en verdient 80 tot 240 euro. Uitbetaling dagelijks in USDT.

De eerste dertig opdrachten zijn training. Daarna zet je een klein bedrag op je werkrekening (je krijgt het altijd terug, plus commissie).

Interesse? Stuur "JA" en je leeftijd, dan voegt onze mentor je toe aan de appgroep.

xx Fenna`,
	},
	{
		date: '2026-11-13T17:52:47-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Bureau de recrutement international <enrolement@forces-recrutement-intl.example>',
		to: ['information@forces.ml'],
		subject: 'RECRUTEMENT EXCEPTIONNEL DE 4500 SOLDATS AFRICAINS – CANADA / ONU 2027',
		text: `COMMUNIQUÉ

Les Forces canadiennes en accord avec l'ONU recrute 4500 jeunes (hommes et femmes) de 18 à 45 ans, avec ou sans diplome, nationalité africaine.

* Salaire : 2.850 dollars / mois
* Logement + billet d'avion GRATUIT
* Visa militaire délivré en 10 jours

COMPOSITION DU DOSSIER : 2 photos, copie de la CNI, extrait de naissance, certificat medical, et frais d'étude du dossier 45.000 FCFA (non remboursable) payable par Mobile Money.

Le nombre de place est limité!!! Clôture le 30 novembre a minuit. Transférez a vos contacts, aidez un jeune.

Le Colonel chargé de l'enrôlement`,
		attachments: [
			pdfFile(
				'FICHE_INSCRIPTION.pdf',
				`FICHE D'INSCRIPTION

NOM :
PRENOMS :
PAYS :
TAILLE / POIDS :
NUMERO MOBILE MONEY :
SIGNATURE PRECEDEE DE "JE JURE" :`,
			),
		],
	},
	{
		date: '2026-11-17T13:33:20+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Sœur Marie-Bernadette Obiang <sr.mb.obiang@foyer-esperance.example>',
		to: ['audrey.lacroix@diplomatie.ml'],
		subject: 'Une veuve vous écrit depuis son lit d’hôpital',
		text: `Que la paix soit avec vous,

J'écris pour Madame Odile Verneuil, 71 ans, Française établie à Libreville, que je veille chaque nuit. Son époux, exploitant forestier, est mort sans enfant. Les médecins ne lui donnent plus que quelques semaines et sa main ne tient plus la plume.

Elle souhaite que ses avoirs, soit 1 850 000 euros déposés dans une banque de la place, servent à bâtir un foyer pour les orphelins. Elle ne fait pas confiance à sa belle-famille et a prié le Ciel de lui désigner quelqu'un : c'est votre nom qui est venu.

Acceptez-vous d'être la légataire de cette œuvre ? Vingt pour cent vous seraient laissés pour vos peines. Répondez à son notaire par mon intermédiaire, je vous en supplie, le temps presse.

En union de prière`,
	},
	{
		date: '2026-11-03T23:18:00+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'CABINET ME KOUASSI YAO PAUL <cab.kouassi.heritage@notaire-succession.example>',
		to: ['lambert.mercier@mail.ml'],
		subject: 'SUCCESSION MERCIER -- URGENT ET CONFIDENTIEL',
		text: `Cher Lambert MERCIER,

Je suis Maitre KOUASSI, le notaire personnel de feu Ingénieur Patrick MERCIER ressortissant de votre pays qui a perdu la vie avec toute sa famille dans un accident sur l'axe Abobo - Adzopé en 2019.

Depuis ce drame j'ai éffectué des recherches sans succes pour trouver un parent. La banque me donne 21 jours ouvrable sinon les fonds (9.500.000 euros) seront confisquer par l'Etat. Comme vous portez le meme nom, je vous presenterai comme l'ayant droit, c'est 100% SANS RISQUE. Partage 50/50.

Gardez le silence absolu svp et appelez moi des reception.

Votre dévoué
Me KOUASSI`,
	},
];
