import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

/** Letters in the name of a supplier, a chief or a lawyer. */
export const borrowedNames: Sample[] = [
	{
		date: '2026-11-03T09:20:05-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Accounts Receivable <ar@meridian-surgica1.example>',
		to: ['ap.bamc@health.ml'],
		cc: ['j.harlow@meridian-surgica1.example'],
		headers: [['Reply-To', 'meridian.remit@finance-desk.example']],
		subject: 'Updated remittance information - please acknowledge',
		text: `Good morning,

Hope you had a pleasant weekend. Kindly be informed that our main account is presently under audit and we are not able to receive funds into it until the exercise is concluded.

In view of this, we ask that all outstanding and upcoming payments to Meridian Surgical be directed to our subsidiary account. Please let me know the invoices that are due this month and the date you plan to remit, so I can forward the new details on letterhead.

We apologise for any inconvenience this may cause and count on your usual understanding.

Jennifer Harlow
Accounts Receivable`,
	},
	{
		date: '2026-11-04T07:58:26-06:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Lt Col Brian Ostrander <b.ostrander.office@mailbox-one.example>',
		to: ['civpay.csr@dfas.ml'],
		subject: 'Direct deposit',
		text: `Hi,

I changed banks and would like my new account to be on file before the next pay period. Can this be done by you or should I use a form? I am traveling and the portal won't take my card, so email works best.

What do you need from me?

Brian`,
	},
	{
		date: '2026-11-05T10:11:00-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Director <exec.priv88@quickmailer.example>',
		to: ['lucille.trent@whs.ml'],
		subject: 'appreciation for the team',
		text: `Lucille,

I want to surprise the staff this week for the hard work in October and I need you to keep it between us till they get it. Can you pick up 8 gift cards at $200 each from the store on your way? Any of the app store or the prepaid ones is fine.  Scratch the back, take a clear picture of the codes and send here, I will sort the certificates and you get your money back by Friday.

In a briefing, cannot take calls

Sent from my iPad`,
	},
	{
		date: '2026-11-06T09:00:41-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Col R. Gaines <rgaines.cmd@inbox-office.example>',
		to: ['anita.poole@usarmy.ml'],
		subject: 'Anita',
		text: `Are you at your desk? need something handled before noon`,
	},
	{
		date: '2026-11-06T11:34:20+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Comptabilité Fournil du Sahel <compta@fournil-du-sahe1.example>',
		to: ['daf.comptabilite@defense.ml'],
		subject: 'Nouveau relevé d’identité bancaire à prendre en compte',
		text: `Bonjour,

Suite à la restructuration de notre trésorerie, nous avons procédé à la clôture de notre compte habituel. Nous vous remercions de bien vouloir trouver ci-joint nos nouvelles coordonnées bancaires, et de les appliquer dès la prochaine échéance ainsi qu'aux factures en attente.

Merci de nous confirmer par retour de courriel la bonne prise en compte et la date prévue du virement. Notre standard étant en travaux cette semaine, le courriel reste le moyen le plus sûr de nous joindre.

Bien à vous,

Le service comptable
Fournil du Sahel, fournisseur des ordinaires`,
		attachments: [
			pdfFile(
				'RIB_2026.pdf',
				`RELEVE D'IDENTITE BANCAIRE

Titulaire : FOURNIL DU SAHEL TRADING
Banque : agence en ligne, Vilnius
IBAN : [[iban:LT45 3250 0477 1900 3856]]

Ce releve annule et remplace le precedent.`,
			),
		],
	},
	{
		date: '2026-11-11T17:26:58+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Le directeur général <dg.confidentiel@direction-sec.example>',
		to: ['regie.avances@sante.ml'],
		subject: 'Opération à traiter ce jour',
		text: `Bonsoir,

J'ai besoin de votre entière discrétion. Un partenaire étranger finance l'équipement de deux centres de santé et la convention ne peut être rendue publique avant vendredi. Un acompte de 38 400 000 FCFA doit partir aujourd'hui vers le compte séquestre.

Pouvez-vous me dire quel est le solde disponible sur la régie, et si vous êtes habilité à valider seul ? Je vous transmets aussitôt les références. N'en parlez à personne, pas même au contrôleur financier, il sera associé en temps voulu.

Je suis en réunion à Genève, répondez-moi uniquement ici.

Le DG`,
	},
	{
		date: '2026-11-12T15:02:49+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Maître Aurélien Castan <me.castan@cabinet-castan-associes.example>',
		to: ['agent.comptable@diplomatie.ml'],
		subject: 'Dossier Hélianthe – mandat reçu de votre directrice',
		text: `Madame,

J'interviens en qualité de conseil dans l'acquisition d'un immeuble destiné à recevoir un service consulaire. Votre directrice, qui se dit très satisfaite de votre rigueur, m'a communiqué votre nom comme seule interlocutrice.

La promesse de vente expire demain à midi. Le dépôt de garantie doit être versé avant cette heure sur le compte du séquestre, faute de quoi l'indemnité d'immobilisation sera perdue. L'autorité de marché nous impose un silence absolu : toute communication orale est proscrite jusqu'à la signature.

Je vous prie de me confirmer, par simple retour, que vous êtes en mesure de procéder. Les instructions suivront sous pli chiffré.

Veuillez croire, Madame, à ma considération distinguée.

A. Castan
Avocat aux barreaux de Paris et de Luxembourg`,
		attachments: [
			docxFile(
				'Engagement_de_confidentialite.docx',
				`ENGAGEMENT DE CONFIDENTIALITÉ

La soussignée s'engage à ne révéler à quiconque, y compris à sa hiérarchie, l'existence de l'opération Hélianthe.

Toute divulgation engagerait sa responsabilité personnelle.

Date et signature, précédées de la mention « lu et approuvé »`,
			),
		],
	},
	{
		date: '2026-11-13T08:44:14+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Majoor D. Harmsen <d.harmsen@prive-post.example>',
		to: ['salaris@defensie.ml'],
		subject: 'wijziging rekeningnummer',
		text: `Goedemorgen,

Ik ben overgestapt naar een andere bank en wil graag dat mijn salaris van deze maand daar al op binnenkomt. Het oude nummer is vanaf maandag opgeheven. Kunt u mij vertellen of dit nog lukt voor de afsluiting? Ik zit op cursus en kan niet bij het portaal.

Dan stuur ik u het nieuwe nummer en een kopie van de pas.

Dank alvast,
Dick Harmsen`,
	},
	{
		date: '2026-11-16T11:47:00+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: '"Ambassadeur" <ambassadeur.privekantoor@postbode24.example>',
		to: ['caroline.hoekstra@minbuza.ml'],
		subject: '?',
		text: `Caroline ben je er? Ik zit in een gesprek en kan niet bellen. Stuur me even je mobiele nummer, ik heb een klusje dat vandaag nog geregeld moet worden.`,
	},
];
