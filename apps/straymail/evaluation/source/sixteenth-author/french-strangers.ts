import type { Sample } from '../../../demo/form/sample.ts';

export const frenchStrangers: Sample[] = [
	{
		date: '2026-11-04T00:50:11Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'PRET RAPIDE 24H <offre@credit-entre-nous.example>',
		to: ['mlefort@forces.ml', 'mlefrancois@forces.ml'],
		subject: 'pret entre particulier serieux 2%',
		text: `Bonjour Mr/Mme

vous etes ficher, interdit bancaire, les banque vous refuse ?? Plus de soucis !!

je suis un particulier je fait des pret de 3.000 a 900.000 euros a toute personne HONNETE capable de rembourser taux 2% sur 1 a 30 ans
- pret immobilier
- rachat de crédit
- pret auto
- pret personel

reponse en 24h argent en 72h sans protocole
mail : offre@credit-entre-nous.example (pas serieux s'abstenir)
`,
	},
	{
		date: '2026-11-05T11:48:39+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Karim Benslimane <k.benslimane@atlas-epi.example>',
		to: ['achats@intradefgouv.fr', 'achats@interieur.ml'],
		subject: 'Gants et vêtements de travail, fabrication Casablanca',
		text: `Bonjour,

Je me permets de vous contacter au sujet de vos besoins en équipements de protection. Atlas EPI confectionne à Casablanca des gants, parkas et gilets haute visibilité pour des distributeurs français et belges depuis 2009.

Nos atouts : des séries à partir de 300 pièces, une livraison en quatre jours à Lyon ou Lille, un marquage à vos couleurs compris.

Serait-il pertinent d'échanger un quart d'heure la semaine prochaine ? Je peux aussi vous adresser notre catalogue et trois échantillons sans engagement.

Au plaisir de vous lire,
Karim Benslimane
Responsable export
`,
	},
	{
		date: '2026-11-06T15:09:27+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Chloé, équipe Exposants <exposants@salons-securite-afrique.example>',
		to: ['cabinet@defense.ml'],
		subject: 'Plus que 11 stands : Forum Sécurité Abidjan 2027',
		text: `Bonjour,

Je reviens vers vous une dernière fois, car le plan du hall se ferme vendredi.

Le Forum Sécurité Abidjan réunira 4 000 visiteurs, 38 délégations et plus de 200 rendez-vous d'affaires préprogrammés. Pour les institutions publiques, nous avons conservé un tarif particulier : stand équipé de 9 m² à 3 900 € HT au lieu de 5 400 €, deux repas par jour inclus.

Souhaitez-vous que je pose une option à votre nom ?

Très belle fin de semaine,
Chloé

Vous recevez cette invitation en tant que professionnel du secteur. Répondre STOP pour ne plus être sollicité.
`,
	},
	{
		date: '2026-11-08T12:20:00Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Cooperative Or Kenieba <orkenieba@mines-coop.example>',
		to: ['s.traore@defense.ml'],
		subject: 'VENTE OR BRUT 22 CARATS + DIAMANTS',
		text: `Bjr Monsieur,

Nous sommes un groupement d'orpailleurs de la région de Kéniéba. Nous disposons de 285 KG d'or en poudre et lingots, pureté 96,4 %, 22 carats + .

PRIX : 38.500 USD / KG FOB Bamako
Disponibilité : immédiate, puis 50 kg par mois
Nous cherchons un acheteur FINAL ou un mandataire sérieux pouvant se déplacer pour le test. L'acheteur avance les taxes d'exportation (4 %) qui seront déduites de la facture.

Pas de tourisme !!! Le chef du village vous attend.

Président de la coopérative
`,
	},
	{
		date: '2026-11-10T08:00:45+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Recrutement Vitalis <candidature@vitalis-rh.example>',
		to: ['amandine.colas@intradef.ml'],
		subject: 'Poste à distance, 2 à 3 heures par jour',
		text: `Bonjour Amandine,

Votre profil a retenu notre attention pour un poste d'évaluateur d'hôtels en ligne. Le travail s'effectue depuis un téléphone, à l'heure qui vous convient, et complète bien une activité principale.

Rémunération : 80 à 300 € par jour, versée chaque soir
Formation : offerte, une heure
Condition : avoir 22 ans révolus

Pour recevoir la première tâche, ajoutez votre conseillère sur Telegram en mentionnant le code V17. Les places sont attribuées au fil des réponses.

Vitalis RH
`,
	},
	{
		date: '2026-11-11T04:44:59Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Ministère Flamme Éternelle <prophete@flamme-eternelle.example>',
		to: ['j.mbemba@mail.ml'],
		bcc: ['secretariat@sante.ml', 'f.coulibaly@defense.ml'],
		subject: 'DIEU T’A MONTRÉ À MOI CETTE NUIT',
		text: `Bien-aimé(e) dans le Seigneur,

Cette nuit l'Éternel m'a montré ton nom ET UNE CHAINE AUTOUR DE TON TRAVAIL. Quelqu'un de ton entourage a fermé ta porte. Mais 2027 sera l'année de ta délivrance, AMEN ???

Trois actes de foi :
1. transfère ce message a 12 personnes avant minuit
2. écris ton sujet de prière et la date de l'épreuve
3. sème une semence de 21 € ou plus (21 jours de jeune). Le prophète prie nommément pour chaque semeur.

Un frère de Lomé a hésité : il a tout perdu. Une sœur de Liège a obéi : visa en 4 jours !!

Shalom
Le Prophète
`,
	},
	{
		date: '2026-11-12T21:37:16Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Solène <solene.douce29@rencontre-coeur.example>',
		to: ['thierry.vasseur@intradef.ml'],
		subject: 'Je n’ose pas trop…',
		text: `Bonsoir Thierry,

Je ne suis pas très habile avec ces choses-là. J'ai trouvé ton adresse par une amie et je me suis dit : pourquoi pas. J'ai 34 ans, je vis seule avec mon chat depuis ma séparation et je cherche quelqu'un de stable, quelqu'un qui tient ses promesses. Les hommes en uniforme ont cela, je crois.

Tu me raconterais ta journée ? Je t'enverrai une photo si tu me réponds d'abord, car je suis timide.

Je t'embrasse, si tu permets.
Solène
`,
	},
	{
		date: '2026-11-14T10:59:03+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Ta fille <nouveau.numero.26@boitepostale.example>',
		to: ['brigitte.aubert@interieur.ml'],
		subject: 'coucou maman',
		text: `coucou maman mon tel est tombé dans l'eau, je t'écris d'un mail provisoire. tu peux m'envoyer un message whatsapp sur mon nouveau numéro stp c'est assez urgent, faut que je paye un truc aujourd'hui et j'ai plus l'appli de la banque 🙏 efface l'ancien
`,
	},
	{
		date: '2026-11-15T19:26:48Z',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Support Windows <alerte@defender-assistance.example>',
		to: ['postmaster@diplomatie.ml'],
		subject: 'ALERTE : 5 virus Trojan_Spyware détectés sur votre PC',
		text: `*** NE PAS ETEINDRE VOTRE ORDINATEUR ***

Code erreur : 0x80092EE9
Votre PC a envoyé un rapport : mots de passe, photos et données bancaires sont entrain d'être VOLÉES.

Appeler IMMEDIATEMENT un technicien agréé : 01 99 00 47 12 (gratuit)

Le technicien prendra la main a distance et vous guidera pas à pas. Sans appel sous 5 min votre licence sera bloqué.
`,
	},
	{
		date: '2026-11-18T07:30:22+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'fr',
		from: 'Panel Grande Enseigne <merci@votre-avis-cadeau.example>',
		to: ['v.hamel@sante.ml'],
		subject: 'Votre avis compte : une perceuse sans fil à réserver',
		text: `Bonjour,

Vous faites partie des 50 clients de votre département sélectionnés pour notre enquête de satisfaction. Neuf questions, deux minutes, et une perceuse sans fil 18 V (valeur 149 €) vous est remise en remerciement.

Participer : https://votre-avis-cadeau.example/q

Une participation aux frais d'expédition de 2,99 € pourra être demandée. Stock restant : 4.

Le Panel
`,
		html: 'alternative',
	},
];
