import type { Sample } from '../../../demo/form/sample.ts';

/** Matter of two topics at once, and two that touch none. */
export const mixtures: Sample[] = [
	{
		date: '2026-11-08T17:17:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'medical'],
		language: 'fr',
		from: 'Arlette Montagnier <arlette.montagnier@lettresdusud.example>',
		to: ['reclamations.hia@intradefgouv.fr'],
		intended: { 'reclamations.hia@intradefgouv.fr': 'reclamations.hia@intradef.gouv.fr' },
		subject: 'La compresse oubliée',
		text: `Madame la Directrice,

Mon fils Jérôme, sergent, a été opéré chez vous le 7 juillet d'une [[diagnosis:péritonite]]. Le docteur Salvan a recousu en laissant une compresse dans le ventre. Nous le savons depuis le scanner de Nîmes, du 2 octobre ; chez vous on lui disait depuis trois mois que c'était dans la tête.

Il a perdu dix-neuf kilos et un bout d'intestin. Il porte une poche. Il a vingt-huit ans.

L'infirmière Odile, qui a compté les compresses, a dit à mon mari dans le couloir que le compte n'y était pas et qu'on lui avait demandé de signer quand même. Elle est prête à le redire.

Je ne veux pas d'une lettre d'excuses type. Je veux savoir qui a décidé de refermer, si l'on a ouvert une enquête, et ce que devient ce chirurgien. J'ai posté la même chose à l'ordre des médecins.

Une mère qui ne dort plus,
Arlette Montagnier`,
	},
	{
		date: '2026-11-21T23:40:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'fr',
		from: 'Basile <basile@studio-lanterne.example>',
		to: ['j.petit@mail.ml'],
		intended: {},
		subject: 'bug niveau 8 (l’ambassade)',
		text: `yo Jo,

niveau 8, l'espionne vole la note verbale, se fait soigner à l'infirmerie, et là si on parle DEUX fois au vice-consul il donne le passeport diplomatique en boucle, j'en ai 46 dans l'inventaire. du coup la fin « procès » se déclenche sans plainte ni témoin. tu regardes le script du vice-consul ? build de lundi stp

Baz`,
	},
	{
		date: '2026-11-12T16:54:00+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['legal', 'medical'],
		language: 'nl',
		from: 'mr. Annemiek Thuring <thuring@thuring-arbeidsrecht.example>',
		to: ['pz.zuid@defensie.ml'],
		cc: ['k.aarts@mindef.nl'],
		intended: { 'pz.zuid@defensie.ml': 'pz.zuid@defensie.nl' },
		subject: 'Mijn cliënte mevrouw Yildirim',
		text: `Geachte heer Aarts,

U hebt cliënte op 30 oktober, terwijl zij met een [[diagnosis:postnatale depressie]] thuis zat, geschreven dat haar afwezigheid 'een keuze' is en dat zij op 1 december wordt overgeplaatst. Dat was de derde brief in een maand.

Zij heeft op 12 mei een klacht ingediend over de opmerkingen van haar afdelingshoofd, de heer Gerritsma, over haar hoofddoek en haar zwangerschap. De commissie heeft haar nog altijd niet gehoord; de heer Gerritsma zit intussen wel aan tafel als er over haar re-integratie wordt gesproken.

Ik verzoek u de overplaatsing in te trekken, hem daarvan uit te sluiten en mij het rapport te sturen dat, naar ik van twee collega's begrijp, al in augustus klaar was en waarin zij op alle punten gelijk krijgt.

Blijft dat uit, dan ziet u mij vrijdag over een week bij de voorzieningenrechter.

Inmiddels verblijf ik,
Annemiek Thuring

-----Oorspronkelijk bericht-----
Van: Afdeling personeelszaken
Verzonden: vrijdag 30 oktober 2026 15:58
Onderwerp: Uw afwezigheid

Geachte mevrouw Yildirim,
Ondanks twee eerdere brieven blijft u thuis. Wij beschouwen dit als een
keuze. Met ingang van 1 december wordt u geplaatst bij het depot in
Coevorden. Een klacht over een collega schort uw plichten niet op.`,
	},
	{
		date: '2026-11-27T14:19:00+01:00',
		kind: 'genuine',
		level: 'low',
		categories: [],
		language: 'nl',
		from: 'Groep 8 De Klimroos <meesterpim@basisschool-klimroos.example>',
		to: ['voorlichting@mindef.ml'],
		intended: { 'voorlichting@mindef.ml': 'voorlichting@mindef.nl' },
		subject: 'vragen voor de schoolkrant (van Noor en Daan)',
		text: `Hallo meneer of mevrouw van de marechaussee,

Wij gingen naar het museum en hebben nog vragen.
1. Moet je ook boeven vangen die ambassadeur zijn of mag dat niet?
2. Heeft een paard een dokter?
3. Wat is de strengste straf die u weleens gaf aan een soldaat?
4. Hoeveel kost een motor en mag je erop naar huis?

Als u antwoordt komt het op bladzijde 3 naast de moppen.

doei!!
Noor en Daan, met hulp van meester Pim`,
	},
];
