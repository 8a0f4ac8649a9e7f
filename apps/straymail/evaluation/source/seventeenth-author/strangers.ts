import type { Sample } from '../../../demo/form/sample.ts';

/** Strangers who flirt, plead, sell and preach. */
export const strangers: Sample[] = [
	{
		date: '2026-11-05T02:12:34+08:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Annie <annie.lw@orchid-mailbox.example>',
		to: ['tom.beckwith@fcdogov.uk'],
		subject: 'Sunday tennis',
		text: `Hi Dr Chan, it's Annie from the tennis club, are you still free on Sunday at ten? My assistant gave me this address, I hope it's the right one.`,
	},
	{
		date: '2026-11-12T02:41:06+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'CanadaMeds4less <rx9921@pill-depot.example>',
		to: ['gsmith@navy.ml', 'gsmith2@navy.ml', 'gsmithers@navy.ml'],
		subject: 'V1agra C1alis Oz3mpic ** 80% OFF ** no RX',
		text: `NO prescripti0n!!! disreet packaging, she will thank you

V!agra 100mg ........ $1.15
Ci@lis 20mg ......... $1.49
0zempic pen ......... $59
Tramad0l ............ ask

ship world wide APO/FPO ok  http://rx.pill-depot.example

qwerty lamp harbour seven the went dog umbrella`,
	},
	{
		date: '2026-11-07T00:35:18+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Elisa <elisa.douce33@coeur-a-coeur-mail.example>',
		to: ['gerard.pichon@intradef.ml'],
		subject: 'coucou toi',
		text: `Salut mon coeur inconnu,

J'ai trouver ton adresse sur un site et ton sourire m'a touché direct. Je suis Elisa 33 ans, infirmiere, célibataire sans enfant, je vie seule depuis la mort de mon papa. Je cherche un homme serieux, militaire de preference car j'aime la discipline, l'age n'est pas un probleme.

je suis pas la pour jouer je veux une vraie relation qui finit par un mariage. Ecris moi et je t'envoi mes photo (un peu coquine ;))

milles bisous tendre
ton Elisa`,
	},
	{
		date: '2026-11-15T05:59:40+00:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Prophète Ézéchiel, Ministère de la Flamme <benediction@flamme-des-nations.example>',
		to: ['amadou.diallo@sante.ml'],
		bcc: ['i.coulibaly@interieur.ml', 'contact@defense.ml'],
		subject: 'Cette nuit, le Seigneur m’a montré ton visage',
		text: `Bien-aimé(e),

À trois heures du matin, j'étais dans le jeûne lorsque ton nom m'a été donné. J'ai vu une porte fermée depuis sept ans et une main qui la tenait. Cette main va lâcher.

Le prophète priera pour toi sur la montagne le 21 novembre. Trois choses te sont demandées :

1. Recopie le psaume 35 et lis-le au lever du jour.
2. Envoie ton sujet de prière, en une ligne.
3. Sème une semence de foi de 7.000, 21.000 ou 70.000 F selon ton cœur, par transfert.

Une sœur de Ségou a semé 21.000 F un lundi ; le jeudi, son mari était nommé directeur. Un frère militaire, muté trois fois contre son gré, est rentré près des siens.

Transmets ce message à douze personnes. Ne brise pas la chaîne.

Shalom, shalom, shalom`,
	},
	{
		date: '2026-11-06T19:21:50+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'mama lees dit <nieuwnr2026@gratis-post.example>',
		to: ['marjan.vos@mindef.ml'],
		subject: 'mam ik ben het',
		text: `Hoi mam, mijn telefoon is in de wasmachine gegaan 🙈 dit is nu even mijn mail tot ik een nieuwe heb. Kan je me appen op 06 5550 1938? oude nummer kan weg. ben ook uit mijn bankieren gelogd en moet vandaag nog 2 rekeningen betalen, kan jij dat voorschieten? krijg je maandag gelijk terug xxx`,
	},
	{
		date: '2026-11-08T14:28:37+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Katarzyna & Peter Lund <lund.verhuur@huisje-te-huur-nl.example>',
		to: ['a.hendriksen@nato.ml'],
		subject: 'Appartement Brunssum – nog beschikbaar',
		text: `Beste,

Dank voor uw interesse in ons appartement (84 m², gemeubileerd, parkeerplaats, huisdieren toegestaan, € 725 per maand inclusief energie). Wij hebben het gekocht voor onze dochter, die nu in Aarhus studeert, en zijn daarom zelf niet in Nederland.

Een bezichtiging regelen wij graag als volgt. U maakt de eerste maand en de borg over naar een verhuurplatform dat het geld vasthoudt; wij sturen de sleutels per koerier. Bevalt het niet, dan krijgt u binnen twee dagen alles terug.

Wilt u iets vertellen over uzelf? Wij zoeken vooral nette mensen, geen feestgangers. Een kopie van uw paspoort volstaat voor het contract.

Vriendelijk gegroet uit Denemarken,
Katarzyna en Peter`,
	},
	{
		date: '2026-11-15T09:09:29+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'SlankNa50 <actie@slank-druppels.example>',
		to: ['ria.smeets@defensie.ml'],
		subject: '-11 kilo in 3 weken ZONDER dieet (dokters zijn woest)',
		text: `Ria vergeet sporten!!! 1 theelepel van dit "oosters zout" voor het slapen en het vet smelt VANZELF van je buik.

✔ 100% natuurlijk ✔ geen bijwerkingen ✔ bekend van tv

Voor: 94 kg. Na: 67 kg (Corrie, Venlo).
2 potten halen = 3 gratis. OP=OP. klik http://bestel.slank-druppels.example

uitschrijven kan na aankoop`,
	},
	{
		date: '2026-11-16T21:37:45+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Dr. Mark Evanson <mark.evanson.ortho@zachte-post.example>',
		to: ['yvonne.draaisma@minbuza.ml'],
		subject: 'Uw glimlach op de foto van de receptie',
		text: `Hallo lieve Yvonne,

Ik hoop dat deze e-mail u vindt in goede gezondheid. Ik ben Mark, orthopedisch chirurg bij de Verenigde Naties, op het moment gestationeerd in Jemen. Weduwnaar, een zoon van 12 op kostschool. Ik zag uw foto in een tijdschrift en kon de hele dag niet aan iets anders denken.

Ik ben niet goed met Nederlands, ik gebruik vertaler, vergeef me. Over zes weken ga ik met pensioen en ik droom van een klein huis aan het water met een vrouw die eerlijk is.

Mag ik u leren kennen? Schrijf mij op mijn privé adres, hier leest de beveiliging mee.

Met een warm hart, Mark`,
	},
	{
		date: '2026-11-20T06:30:54+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'Burgercomité WORDT WAKKER <oproep@wordt-wakker-comite.example>',
		to: ['voorlichting@defensie.ml', 'balie@minbuza.ml', 'vragen@mindef.ml'],
		subject: 'SOLDATEN, LEG DE WAPENS NEER VOOR HET TE LAAT IS',
		text: `Aan ALLE militairen en ambtenaren!!

Jullie worden VOORGELOGEN. De elite in Brussel en Davos heeft de oorlog allang besteld en jullie zonen zijn de prijs. In dit land mag niemand dat nog zeggen, de kranten zijn gekocht.

Teken het manifest (al 412.000 handtekeningen), stuur het naar 20 collega's en kom op 5 december naar het Malieveld. Neem zaklamp mee.

Steun onze zender: ieder tientje is een kogel minder.

HET VOLK IS SOEVEREIN`,
	},
];
