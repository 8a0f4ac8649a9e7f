import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile } from '../file-parts.ts';

export const sitesAbroad: Sample[] = [
	{
		date: '2026-11-11T13:13:13+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'de',
		from: 'Schließtechnik Adamek <service@adamek-schliesstechnik.example>',
		to: ['kasernenkommandant@bundeswehr.ml'],
		cc: ['objektmanagement@bundeswehr.org'],
		intended: { 'kasernenkommandant@bundeswehr.ml': 'kasernenkommandant@bundeswehr.org' },
		subject: 'Prüfung der Schließanlage, bitte lesen bevor Sie in Urlaub gehen',
		text: `Sehr geehrter Herr Oberstleutnant,

am Montag haben wir die Anlage durchgesehen. Die Waffenkammer lässt sich mit dem Schlüssel der Sporthalle öffnen, wenn man ihn leicht anhebt. Das liegt am ausgeschlagenen Zylinder und geht vermutlich seit Jahren so. Die Nebentür am Heizhaus schließt gar nicht, der Kontakt meldet aber »zu«. Am Tor 2 kennt die Schranke noch 31 Transponder von Leuten, die längst fort sind.

Die Alarmleitung zur Wache ist seit dem Bagger im Sommer tot.

Neue Zylinder hätte ich am 7. Dezember. Bis dahin würde ich einen Mann vor die Waffenkammer stellen.

Ihr Karel Adamek`,
	},
	{
		date: '2026-11-24T08:40:30+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'es',
		from: 'Inspecciones Levante <informes@inspecciones-levante.example>',
		to: ['seguridad.polvorin@mde.ml'],
		intended: { 'seguridad.polvorin@mde.ml': 'seguridad.polvorin@mde.es' },
		subject: 'Informe de la visita al polvorín',
		text: `Le adjunto el informe. Léalo usted antes de que lo lea el general.

Amparo Sanchis`,
		attachments: [
			pdfFile(
				'informe visita.pdf',
				`INFORME DE VISITA

1. Valla: derribada en 14 m por el temporal, sustituida por cinta de plástico.
2. Garita sur: sin teléfono. El centinela sale a pedir tabaco a la carretera.
3. Detectores de los túneles 2 y 5: desconectados por falsas alarmas.
4. Pararrayos del túnel 4: la toma de tierra está cortada.
5. Puerta blindada del túnel 1: cierra, pero la bisagra inferior está desoldada.
6. Ronda: siempre a las horas en punto y siempre en el mismo sentido.

Prioridad: 3 y 5. Con 2 y 6 bastan una linterna y media hora para entrar.`,
			),
		],
	},
	{
		date: '2026-11-30T12:01:00+01:00',
		kind: 'genuine',
		level: 'none',
		categories: [],
		language: 'es',
		from: 'Colegio San Isidro <secretaria@colegiosanisidro.example>',
		to: ['museo.naval@mde.ml'],
		intended: { 'museo.naval@mde.ml': 'museo.naval@mde.es' },
		subject: '¿Se puede ver el submarino por dentro?',
		text: `Hola:

Somos un cole de primaria. ¿Abren en febrero los jueves? ¿Cuántos niños caben en el submarino de una vez y hay rampa para una silla de ruedas? ¿Se puede hacer fotos de la sala de máquinas?

Gracias`,
	},
	{
		date: '2026-11-12T10:19:07+00:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Dr Fanta Koné <f.kone@audit-pharma-sahel.example>',
		to: ['directeur.pharmacie@sante.ml'],
		intended: { 'directeur.pharmacie@sante.ml': 'directeur.pharmacie@sante.gov.ml' },
		subject: 'Dépôt central : ce que j’ai constaté',
		text: `Monsieur le Directeur,

Suite à mon passage de mardi au dépôt central. Le groupe électrogène démarre une fois sur trois, donc la chambre froide tient sur la glace du marché. La porte du quai ferme avec un cadenas dont le gardien du voisin a le double. La morphine est dans l'armoire verte, derrière le bureau du comptable, et l'armoire se soulève de ses gonds ; j'ai essayé, à mon âge, avec une main.

Le veilleur part prier et dîner de 19 h à 20 h 30, personne ne le remplace. Le mur côté caniveau est tombé pendant l'hivernage et on a posé des tôles.

J'ai fait un croquis, joint. Je vous en prie, ne le laissez pas traîner sur l'imprimante commune.

Dr F. Koné`,
		attachments: [
			docxFile(
				'croquis dépôt.docx',
				`Croquis du dépôt central (lire de gauche à droite, la rue est en bas)

[mur tombé, tôles] - [chambre froide] - [vaccins] - [bureau comptable : ARMOIRE VERTE]
[caniveau]         - [couloir sans lampe, 11 m]   - [porte du quai : cadenas]
[groupe, gasoil 3 fûts] - [cour] - [guérite, vide de 19 h à 20 h 30]

Entrée la plus facile : les tôles, puis le couloir, puis à droite.`,
			),
		],
	},
	{
		date: '2026-11-18T16:24:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Atelier Photo Vauquelin <studio@photo-vauquelin.example>',
		to: ['chef.projet.quai@marine.intradef.ml'],
		intended: { 'chef.projet.quai@marine.intradef.ml': 'chef.projet.quai@marine.intradef.gouv.fr' },
		subject: 'Légendes des 8 vues aériennes',
		text: `Bonjour, les fichiers étant trop lourds, je vous donne d'abord les légendes, vous me direz lesquelles partent à l'imprimeur.

Vue 1. Le môle entier, les deux sous-marins à couple, capots ouverts.
Vue 2. La soute à torpilles : on voit les rails, les trois portes et l'angle mort derrière le talus.
Vue 3. Même chose de nuit, en infrarouge, les tuyaux de chauffage dessinent la galerie souterraine jusqu'au PC.
Vue 4. Toit du PC, antennes, trappe d'accès (ouverte, tiens).
Vue 5. Le barrage flottant, la brèche côté digue, assez large pour un kayak.
Vue 6. Le parking des équipages, plaques lisibles.
Vue 7 et 8. Couchers de soleil. Celles-là, pour le calendrier ?

Vauquelin`,
	},
	{
		date: '2026-11-27T09:50:17+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Froid & Clim Services <intervention@froidclim-services.example>',
		to: ['exploitation.informatique@interieur.ml'],
		intended: { 'exploitation.informatique@interieur.ml': 'exploitation.informatique@interieur.gouv.fr' },
		subject: 'Compte rendu intervention salle serveurs B2',
		format: 'html',
		text: `<html><body>
<p>Bonjour,</p>
<p>Intervention du 26/11 en salle <b>B2</b> (sous-sol, derri&egrave;re le local v&eacute;los) :</p>
<table border="1" cellpadding="3">
<tr><th>&Eacute;quipement</th><th>Constat</th></tr>
<tr><td>Clim 1</td><td>arr&ecirc;t&eacute;e, compresseur grill&eacute;</td></tr>
<tr><td>Clim 2</td><td>seule en service, 31 degr&eacute;s dans l'all&eacute;e chaude</td></tr>
<tr><td>Supervision</td><td>r&eacute;pond sur [[ip-address:172.19.40.12]] sans demander de mot de passe</td></tr>
<tr><td>Extinction gaz</td><td>bouteille vide depuis le d&eacute;clenchement de mars</td></tr>
<tr><td>Badgeuse</td><td>porte cal&eacute;e avec un extincteur, tout le monde entre</td></tr>
</table>
<p>Baies 4 &agrave; 9 (fichiers nationaux) : plus qu'une alimentation sur deux. Une nouvelle panne et la salle s'arr&ecirc;te en 20 minutes.</p>
<p>L'&eacute;quipe de Valence</p>
</body></html>`,
	},
	{
		date: '2026-11-16T11:22:18+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'fr',
		from: 'Nathalie Bruneau <n.bruneau@cabinet-surete-bruneau.example>',
		to: ['officier.securite@intradef.ml'],
		intended: { 'officier.securite@intradef.ml': 'officier.securite@intradef.gouv.fr' },
		subject: 'Visite du 12 : points relevés',
		text: `Mon colonel,

Vous trouverez le compte rendu en pièce jointe. Trois lignes à retenir si vous n'avez qu'une minute : la porte du verger, la caméra 22 et le chenil vide.

Nathalie Bruneau
auditrice`,
		attachments: [
			docxFile(
				'CR visite 12 novembre.docx',
				`Compte rendu de visite - emprise militaire, 12 novembre

Clôture. Continue sur 3,4 km, sauf à la porte du verger, fermée par un fil de fer. Des traces de vélo la franchissent.
Vidéosurveillance. 31 caméras, 19 lisibles au poste. La 22 (soute à munitions) montre une image figée depuis le mois d'août ; l'opérateur croyait la nuit très calme.
Chiens. Deux maîtres-chiens prévus, aucun chien depuis le départ en retraite de Rex.
Éclairage. Coupé de 1 h à 5 h par mesure d'économie.
Poste de garde. Un seul homme pendant la relève, vingt minutes, trois fois par jour. La clef de l'armurerie est pendue derrière lui.
Délai d'intervention mesuré, sans prévenir : 26 minutes.

Portes intérieures. Huit badges sur dix ouvrent tout. Le badge de la coiffeuse ouvre la soute.
Patrouille. Le carnet de ronde est rempli pour la semaine entière, mardi compris, alors que nous étions lundi.
Alarme. La sirène est branchée sur le même disjoncteur que la machine à café du mess ; elle saute à l'heure de la pause.
Énergie. Groupe de secours en panne d'injecteur depuis juin. Les grilles motorisées restent ouvertes sans courant.
Téléphone. La ligne directe avec la gendarmerie aboutit à une boulangerie.
Visiteurs. Le registre porte neuf entrées sans sortie depuis septembre. Personne ne s'en est inquiété.
Drones. Aucun moyen, sauf la carabine du garde-chasse.

Ce qui va bien : l'accueil, poli et méfiant comme il faut ; la soute elle-même, sèche et rangée ; le lieutenant, qui savait déjà la moitié de ce qui précède.

Proposition : fermer la porte du verger dès cette semaine, le reste attendra le budget.`,
			),
		],
	},
];
