import { card, iban, nir, vin } from '../../../demo/form/numbers.ts';
import type { Sample } from '../../../demo/form/sample.ts';
import { pdfFile, xlsxFile, zipFile } from '../file-parts.ts';

const refunds = [
	['ADC', 'Bastien Quéméneur', '1380', '6003', '42,00'],
	['SCH', 'Laëtitia Orsini', '2004', '1010', '18,50'],
	['MCH', 'Yannick Tribout', '3000', '2117', '64,00'],
	['SGT', 'Moana Teriitahi', '1679', '8004', '12,00'],
	['ADJ', 'Régis Vandenabeele', '1027', '8061', '33,75'],
	['CCH', 'Sonia Belkhiri', '4255', '9100', '9,00'],
	['SCH', 'Gaël Pennarun', '1558', '9332', '27,20'],
	['MDL', 'Cyprien Lhoste', '1870', '6040', '51,00'],
	['ADC', 'Maud Estève', '1470', '7022', '18,50'],
	['SGT', 'Wilfried Nagapin', '1980', '6119', '72,40'],
	['MAJ', 'Hubert Grandclément', '3005', '6771', '15,00'],
]
	.map(([rank, name, bank, branch, amount], index) => {
		const account = `${bank}7${branch}4${String(20_418_377_051 + index * 713_905).padStart(11, '0')}${31 + index * 4}`;
		return `${rank} | ${name} | [[iban:${iban('FR', account)}]] | ${amount}`;
	})
	.join('\n');

/** Foyer, infirmerie, notaire, transitaire. */
export const garnison: Sample[] = [
	{
		date: '2026-11-04T18:22:10+01:00',
		kind: 'genuine',
		level: 'critical',
		categories: ['financial', 'personnel'],
		language: 'fr',
		from: 'Odile Chassagne <odile.chassagne@boitauxlettres.example>',
		to: ['cercle.mess.tresorerie@intradefgouv.fr'],
		intended: { 'cercle.mess.tresorerie@intradefgouv.fr': 'cercle.mess.tresorerie@intradef.gouv.fr' },
		subject: 'remboursement sortie Verdun',
		text: `Bonsoir mon adjudant,

Le car n'ayant pas roulé (on ne va pas y revenir), voici le tableau pour rembourser tout le monde. J'ai tout retapé à partir des RIB en photo, certains pris sur un capot de voiture. Si un virement revient, c'est Pennarun, il écrit comme un médecin.

Il reste 11,35 € dans la boîte à biscuits, je les laisse pour le café.

Bonne soirée et à mardi pour la chorale,
Odile
`,
		attachments: [
			xlsxFile('sortie_verdun_remb.xlsx', `Grade | Nom | Compte | Montant €\n${refunds}\n | TOTAL | | 363,35`),
		],
	},
	{
		date: '2026-11-09T11:47:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['medical', 'identity', 'personal'],
		language: 'fr',
		from: 'Secrétariat Dr Aurélie Szymanski <secretariat@clinique-des-tilleuls.example>',
		to: ['antenne-medicale.colmar@intradef.ml'],
		intended: { 'antenne-medicale.colmar@intradef.ml': 'antenne-medicale.colmar@intradef.gouv.fr' },
		subject: 'Courrier du Dr Szymanski',
		text: `Bonjour,

Ci-joint le courrier demandé. Le docteur précise qu'elle préfère qu'il soit lu par le médecin et non par l'accueil, « sans vouloir vexer l'accueil ».

Cordialement,
Le secrétariat
Clinique des Tilleuls - standard 03 53 01 00 00 - fax en panne
`,
		charset: 'windows-1252',
		encoding: 'quoted-printable',
		attachments: [
			pdfFile(
				'courrier_09112026.pdf',
				`Clinique des Tilleuls, service de psychiatrie
Le 9 novembre 2026

Dossier n° [[medical-record:IPP 40718263]]
Patient : M. Loïc Kerbrat, né le [[date-of-birth:17/05/1991]]
N° de sécurité sociale : [[fr-nir:${nir('1910529232047')}]]

Mon cher confrère,

Je vous remercie de m'avoir adressé cet adjudant, que je suis depuis septembre.
Le tableau est celui d'un [[diagnosis:état de stress post-traumatique]] d'apparition différée.
Le sommeil s'est amélioré sous traitement, les réveils en sursaut ont presque cessé.
Il a repris la pêche, ce que je tiens pour le meilleur signe clinique à ce jour.

Je propose de prolonger l'arrêt de six semaines, puis une reprise à mi-temps,
hors garde de nuit, et de nous revoir à la mi-janvier.

Bien confraternellement à vous,
Dr A. Szymanski`,
			),
		],
	},
	{
		date: '2026-11-16T16:08:41+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'financial', 'personal', 'contract'],
		language: 'fr',
		from: 'Étude Maître Roncevaux <clerc@etude-roncevaux.example>',
		to: ['francois.delmotte@interieur.ml'],
		cc: ['Capucine Delmotte <capucine.delmotte@courrierdoux.example>'],
		intended: { 'francois.delmotte@interieur.ml': 'francois.delmotte@interieur.gouv.fr' },
		subject: 'Maison de Saint-Avold : fiche à relire avant jeudi',
		text: `Monsieur, Madame,

Le vendeur a enfin retrouvé le certificat de la fosse septique. Nous pouvons signer jeudi 19 à 15 h.

Je vous adresse la fiche de renseignements telle qu'elle sera reportée dans l'acte. Relisez surtout les chiffres : la dernière fois, il a fallu refaire quarante pages pour un 6 qui était un 8. Le dossier est compressé, c'est notre logiciel qui veut cela, il suffit de cliquer dessus.

Je reste à l'étude jusqu'à 18 h 30.

Hélène Pastoureau, clerc de notaire
`,
		attachments: [
			zipFile(
				'dossier_delmotte.zip',
				'fiche_acquereurs.txt',
				`FICHE ACQUÉREURS - dossier 2026/1187

Monsieur François Henri DELMOTTE, brigadier-chef
né à Hazebrouck le [[date-of-birth:3 mars 1985]]
sécurité sociale [[fr-nir:${nir('1850359295118')}]]

Madame Capucine Rose DELMOTTE née ARNOULT, fleuriste
née à Metz le [[date-of-birth:21 juin 1988]]

demeurant ensemble [[home-address:14 rue des Hirondelles, 57500 Saint-Avold]]

Prix            187 000,00 €
Apport           32 500,00 €
Prêt            154 500,00 €
Frais (prov.)    14 210,00 €

Compte pour restitution du trop-versé : [[iban:${iban('FR', '14707000503381920446087')}]]
`,
			),
		],
	},
	{
		date: '2026-11-24T13:02:17-05:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'financial', 'personal', 'contract'],
		language: 'fr',
		from: 'Réservations Transit Boréal <reservations@transitboreal.example>',
		to: ['marie-eve.gagnon@forces.ml'],
		intended: { 'marie-eve.gagnon@forces.ml': 'marie-eve.gagnon@forces.gc.ca' },
		subject: 'Votre char pour Lahr : on a-tu tout bon?',
		text: `<html><body style="font-family:Calibri,sans-serif">
<p>Bonjour Marie-Ève,</p>
<p>Comme jasé ce matin, voici ce que j'ai rentré dans le système. Checkez ça comme il faut, à Halifax ils niaisent pas avec une lettre de travers.</p>
<div><b>Expéditrice</b> : Cpl Marie-Ève Gagnon</div>
<div><b>Ramassage</b> : [[home-address:61 rue du Vieux-Moulin, Shannon QC G3S 1K4]]</div>
<div><b>Permis (QC)</b> : [[drivers-licence:G1284-150390-07]]</div>
<div><b>NIV</b> : [[vin:${vin('2HKRW2H50NH641873')}]]</div>
<div><b>Conteneur</b> : TGBU 414207-3, partagé</div>
<div><b>Acompte</b> : 650,00 $ sur la carte [[credit-card:${card('453907861204455')}]], exp. 08/28</div>
<div><b>Solde</b> : 2 180,00 $ à la livraison</div>
<p>Videz le coffre, enlevez le siège de bébé, laissez un quart de réservoir. Pis pas de sirop d'érable dans la boîte à gants, la douane allemande l'a trouvé la dernière fois.</p>
<p>Bonne route à vous trois,<br>Jean-Guy, Transit Boréal</p>
</body></html>`,
		format: 'html',
	},
];
