import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile } from '../file-parts.ts';

/** Offers that nobody asked for. */
export const unaskedOffers: Sample[] = [
	{
		date: '2026-11-04T03:14:08+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Vivian Zhou <vivian@tacweave-ningbo.example>',
		to: ['purchasing.troop.support@dla.ml'],
		subject: 'webbing, MOLLE pouch, sling - direct factory since 2004',
		text: `Dear Purchasing Manager,

How are you? This is Vivian from Tacweave (Ningbo). Glad to know you are in the market of tactical gear.

We are specialized in nylon webbing, plate carriers, pouches and rifle slings with 160 workers and 3 production lines, ISO 9001 and BSCI.  MOQ 300 pcs, sample free, freight collect. Lead time 25 days.

May I send you our e-catalogue and best price FOB Ningbo? If you are not the right person, would you please forward to your colleague in charge?

Looking forward to your early reply and wish you a prosperous business!

B.regards
Vivian Zhou / Sales
WhatsApp: [[phone:+86 138 0574 2216]]`,
		html: 'alternative',
	},
	{
		date: '2026-11-05T12:40:55+05:30',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Rohit K <rohit.k@rankuplift-team.example>',
		to: ['info@jcs.ml'],
		subject: 'Re: your website errors',
		text: `Hi info,

I was on your website today and could not find it on page 1 of the search results for your main keywords. There are 37 errors which stop the traffic.

Can I send you a FREE audit report with price list?

Rohit
(If not interested reply "no" and I'll not contact again)`,
	},
	{
		date: '2026-11-06T15:20:10-05:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Melissa Grant <melissa.grant@expo-contacts.example>',
		to: ['public.affairs@pacom.ml'],
		headers: [['List-Unsubscribe', '<mailto:off@expo-contacts.example>']],
		subject: 'Pacific Defense Logistics Expo - attendees',
		text: `Hello,

I'm checking to see if you'd be interested in the visitors contact list of:

Pacific Defense Logistics Expo
Honolulu
Counts: 6,214 verified visitors

Each record contains name, title, organization, mobile and opt-in email. If so, I can come back with discounted cost.

Appreciate your time,
Melissa Grant | Demand Generation

To be taken off this list, write "leave out" in the subject.`,
	},
	{
		date: '2026-11-09T08:21:33+03:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Selim Aydın <export@anadolu-prefab.example>',
		to: ['intendance@defense.ml', 'logistique@sante.ml'],
		subject: 'Tentes, conteneurs aménagés, cuisines roulantes',
		text: `Cher Monsieur, chère Madame,

Nous avons l'honneur de vous présenter notre société, fabricant turc de camps clés en main depuis 1998. Nos produits équipent des armées, des ONG et des ministères dans plus de quarante pays :

• tentes gonflables et à armature, 24 à 120 m²
• conteneurs sanitaires, dortoirs, postes de soins
• cuisines mobiles 150 et 300 rationnaires
• groupes électrogènes 20–500 kVA

Livraison Dakar, Abidjan ou Bamako en 45 jours. Vous trouverez notre brochure ci-jointe. Une visite de notre usine, tous frais payés, peut être organisée à votre convenance.

Dans l'espoir d'une fructueuse collaboration,

Selim Aydın
Responsable Afrique francophone`,
		attachments: [
			pdfFile(
				'brochure_camps.pdf',
				`ANADOLU PREFAB - CAMPS CLES EN MAIN

Tente T-54    54 m2    montage 40 min
Conteneur C20 sanitaire, 4 douches, 4 WC
Cuisine K300  300 repas / heure

Demandez notre tarif export 2027.`,
			),
		],
	},
	{
		date: '2026-11-10T22:48:01+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'MME FLORENCE DUPRAT <credit.rapide.fd@finance-pour-tous.example>',
		to: ['fabrice.n.kone@interieur.ml'],
		subject: 'PRET ENTRE PARTICULIER SERIEUX ET HONNETE 3%',
		text: `Bonjour Mr/Mme

Vous etes fonctionnaire, militaire, retraité, interdit bancaire ?? vous avez besoin d'argent pour les fete ou pour payer vos dettes .

Je suis particulier et j'octroi des prets de 2.000 a 800.000 euro a toute personne capable de rembourser , taux 3% , reponse en 2h , virement en 48h. Fini les banques !!! J'ai deja aider plus de 300 familles.

Si vous etes serieux écrivez moi avec : nom, prenom, montant, durée, photo de votre carte.

pas serieux s'abstenir
Mme DUPRAT`,
	},
	{
		date: '2026-11-11T09:36:44+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Joris van Studio Noorderlicht Web <joris@noorderlicht-web.example>',
		to: ['communicatie@mindef.ml'],
		subject: 'Drie dingen die mij opvielen aan jullie site',
		text: `Hoi,

Gisteravond kwam ik op jullie website terecht en drie dingen vielen me op: hij laadt traag op mobiel, de knop naar het contactformulier is lastig te vinden en hij oogt wat gedateerd.

Wij bouwen moderne sites vanaf € 49 per maand, inclusief hosting en teksten. Ik heb alvast een vrijblijvend ontwerp voor jullie laten maken. Zal ik het eens opsturen?

Groetjes, Joris

PS Al een bouwer? Dan hoor ik graag waarom jullie tevreden zijn :)`,
	},
	{
		date: '2026-11-12T10:02:29+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Team Veiligheid & Vooruitzicht <standverkoop@veiligheidsbeurs-benelux.example>',
		to: ['evenementen@mll.be', 'protocol@nato.ml'],
		subject: 'Laatste standplaatsen Veiligheidsbeurs Benelux 2027',
		text: `Beste professional,

Op 16 en 17 maart 2027 ontmoeten ruim 5.000 beslissers uit defensie, politie en zorg elkaar tijdens de derde Veiligheidsbeurs Benelux. In uw sector zijn nog twee standplaatsen vrij.

Reserveert u vóór vrijdag, dan ontvangt u:
  - 25 % korting op de vierkante-meterprijs
  - een spreekslot van twintig minuten
  - de contactgegevens van alle bezoekers

Eén telefoontje volstaat. Schrijft u liever? Antwoord dan met "bel mij".

Enthousiaste groet van het beursteam`,
	},
	{
		date: '2026-11-13T06:55:18+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'de',
		from: 'Kerem Spedition <angebot@transorbis-fracht.example>',
		to: ['transport.nachschub@bundeswehr.ml'],
		subject: 'freie Ladekapazität KW 48 / Rückladung Baltikum',
		text: `Hallo zusammen,

wir haben KW 47/48 freie Auflieger (Mega, Tieflader, Kühler) ab Kaunas, Riga, Tallinn Richtung DE/BE/NL. Top Preise, GPS, CMR versichert.

Kurze Mail mit Ladeort, Gewicht, Termin genügt, Preis kommt in 15 Minuten.

MfG
Dispo Kerem`,
	},
	{
		date: '2026-11-13T14:17:05+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Editorial Desk <editor@jmmrp-openpress.example>',
		to: ['colonel.a.whitfield@health.ml'],
		subject: 'Dear Dr. A. Whitfield - Submission for upcoming issue (November)',
		text: `Dear Dr. Colonel A. Whitfield,

Greetings of the day!

We have gone through your eminent article and felt it is highly impressive. It is with great pleasure that we invite you to contribute a manuscript of any type (Mini-review, Opinion, Image) to the Journal of Military Medicine and Regenerative Practice, Volume 4 Issue 2.

We are in shortfall of one article to release the issue by 25th November. A 2-page write-up would be sufficient to support us. Peer review is completed within 72 hours; article processing charges are reduced to $499 for you.

Topics of interest include but are not limited to:

	* Battlefield surgery            * Tropical fevers
	* Nursing and midwifery          * Dental implants
	* Yoga and mental resilience     * Veterinary care
	* Nanoparticles                  * Food hygiene in camps
	* Robotics                       * Spiritual health
	* Prosthetics                    * Any other related field

Benefits for the author:

	# Certificate of publication with golden seal
	# Free listing of your photograph on our home page
	# Index Medicus Universalis impact value 6.214 (2025)
	# 40% waiver on the second paper, 60% on the third
	# Honorary place on our Editorial Board without interview

If you are busy with your clinic, please share this invitation among your students, residents and co-workers, or send us a PowerPoint and our writers will convert it at nominal cost.

Kindly acknowledge the receipt of this mail within 24 hours.

Awaiting your scholarly reply,
Emma Watkins
Managing Editor`,
	},
	{
		date: '2026-11-16T07:43:57+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Comité CISPH-2027 <orateurs@congres-sante-mondial.example>',
		to: ['pr.moussa.traore@sante.ml'],
		subject: 'Invitation en qualité d’orateur principal – Dubaï, mars 2027',
		text: `Éminent Professeur,

Au vu de votre renommée internationale, le comité scientifique a le privilège de vous inviter à prononcer une conférence plénière lors du 9e Congrès international de santé publique, vaccins, nanotechnologies et soins infirmiers.

Votre participation comprend un certificat, une photographie et la publication de votre résumé dans l'une de nos 130 revues partenaires. Tarif orateur : 699 USD (au lieu de 1 199 USD), hébergement non compris.

Si vous ne pouvez venir, une présentation par affiche électronique reste possible à 349 USD.

Merci de nous adresser titre et photo d'ici dimanche.

Salutations scientifiques`,
	},
];
