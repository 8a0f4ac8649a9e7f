import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile } from '../file-parts.ts';

/** Bargains, offers and orders in French. */
export const tradeFrench: Sample[] = [
	{
		date: '2026-11-03T11:11:00+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Blanchisserie du Port <compta@blanchisserie-du-port.example>',
		to: ['ordinaire@intradef.ml'],
		intended: { 'ordinaire@intradef.ml': 'ordinaire@intradef.gouv.fr' },
		subject: 'Notre facture d’octobre',
		format: 'html',
		text: `<html><body style="font-family:Calibri,sans-serif">
<p>Bonjour,</p>
<p>Voici le détail du mois d'octobre. Les 14 draps brûlés du 9 n'ont pas été comptés.</p>
<table border="1" cellpadding="5">
<tr><th>Désignation</th><th>Quantité</th><th>Prix unitaire</th><th>Montant</th></tr>
<tr><td>Draps</td><td>2 310</td><td>1,15 €</td><td>2 656,50 €</td></tr>
<tr><td>Taies</td><td>1 155</td><td>0,48 €</td><td>554,40 €</td></tr>
<tr><td>Treillis, lavage et pli</td><td>640</td><td>3,90 €</td><td>2 496,00 €</td></tr>
<tr><td>Supplément urgence</td><td>3</td><td>60,00 €</td><td>180,00 €</td></tr>
<tr><td colspan="3"><b>Total HT</b></td><td><b>5 886,90 €</b></td></tr>
</table>
<p>Règlement à trente jours. Au-delà, nous serions contraints d'appliquer les pénalités de l'article 7, ce que nous n'aimons pas faire.</p>
<p>Bien à vous,<br>Josette Carpentras, comptabilité clients</p>
</body></html>`,
	},
	{
		date: '2026-11-07T09:52:00+00:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Froid Médical Sahel <devis@froid-medical-sahel.example>',
		to: ['achats@sante.ml'],
		intended: { 'achats@sante.ml': 'achats@sante.gov.ml' },
		subject: 'Chaîne du froid, 22 centres : proposition',
		text: `Monsieur le Directeur des achats,

Suite à notre visite de Mopti, vous trouverez notre proposition. La remise de la dernière ligne n'est valable que si le marché nous est attribué en un seul lot.

Restant à votre entière disposition,
Modibo Coulibaly
Directeur commercial`,
		attachments: [
			docxFile(
				'proposition_22_centres.docx',
				`PROPOSITION FINANCIÈRE

22 réfrigérateurs solaires à 2 480 000 FCFA : 54 560 000
44 porte-vaccins à 38 500 FCFA : 1 694 000
Pose et mise en service, par centre 310 000 FCFA : 6 820 000
Formation de 44 agents, forfait : 3 200 000
Sous-total : 66 274 000 FCFA
Remise pour lot unique, 6 % : 3 976 440
Total : 62 297 560 FCFA

Délai : quatorze semaines après l'avance de 30 %.
Garantie : deux ans, batteries exclues.`,
			),
		],
	},
	{
		date: '2026-11-11T14:14:00-05:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['contract'],
		language: 'fr',
		from: 'Réjean Lavigueur <rlavigueur@deneigement-lavigueur.example>',
		to: ['infra.valcartier@forces.ml'],
		intended: { 'infra.valcartier@forces.ml': 'infra.valcartier@forces.gc.ca' },
		subject: 'déneigement, notre entente de l’an passé',
		text: `Salut Mélanie,

J'ai refait mes chiffres. Pour l'hiver on reste à 148 500 $ pour les trois stationnements pis la piste de marche, mais je peux pas garder l'épandage dans le forfait, le sel a monté de 31 %. Je te propose 84 $ la tonne étendue, plafonné à 400 tonnes.

Si vous voulez encore la souffleuse de nuit c'est 165 $ de l'heure, minimum trois heures.

En échange je renonce à l'indexation de 2027. Dis-moi si ça passe avec ton boss, sinon je laisse tomber le lot C et vous irez voir mon beau-frère!

Réjean`,
	},
	{
		date: '2026-11-19T21:07:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Awa Ndiaye <awa.ndiaye@fac-droit-lagune.example>',
		to: ['juridique@defense.ml'],
		intended: {},
		subject: 'étudiante en L3, une question de cours',
		text: `Bonjour,

Dans notre manuel, il est dit qu'un avenant ne peut « bouleverser l'économie » d'un marché public. Existe-t-il un seuil chiffré, par exemple 10 ou 15 %, ou est-ce laissé au juge ? Notre professeur dit une chose et le manuel une autre, et l'examen est dans huit jours !

Je vous remercie infiniment,
Awa`,
	},
	{
		date: '2026-11-24T07:20:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['contract'],
		language: 'fr',
		from: 'Menuiserie Vauquelin <depot@menuiserie-vauquelin.example>',
		to: ['magasin.central@intradef.ml'],
		intended: { 'magasin.central@intradef.ml': 'magasin.central@intradef.gouv.fr' },
		subject: 'livraison commande 5512',
		text: `Bonjour, les 40 chaises et les 6 armoires de la commande 5512 partent demain mercredi, arrivée vers 9h quai B. Il manquera 2 armoires (charnières), on les apporte la semaine d'après. Le bon est à signer par Mme Rocher comme la dernière fois. Loïc du dépôt`,
	},
];
