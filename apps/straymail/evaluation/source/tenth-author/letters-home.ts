import type { Sample } from '../../../demo/form/sample.ts';
import { htmlOnly } from '../file-parts.ts';

/** From kitchens, bus stops and waiting rooms. */
export const lettersHome: Sample[] = [
	{
		date: '2026-11-06T16:21:09-06:00',
		kind: 'genuine',
		level: 'high',
		categories: ['identity', 'tax', 'personal'],
		language: 'en',
		from: 'Keisha T <keishatillery88@bamamail.example>',
		to: ['dwayne.tillery.mil@us.amry.ml'],
		intended: { 'dwayne.tillery.mil@us.amry.ml': 'dwayne.tillery.mil@us.army.mil' },
		subject: 'tax lady',
		text: `babe i been callin u. the tax lady at the plaza got us a slot TODAY at 5 bc we never amended last yr n if we miss it its january. she needs it wrote down n emailed bc her printer ate the paper so look over this n tell me if its right i aint got my glasses

u [[us-ssn:417-63-2209]]
zay [[us-ssn:423-91-7760]] bday [[date-of-birth:6/19/2021]]
and mama got the other kind of number the 9 one [[us-itin:942-78-3316]]

she said if mama lived w us more than half the yr we can put her. she did right? feb to now. also do i put ur combat pay or not she said u would kno

zay lost the tooth. he wants to kno do the tooth fairy go to kuwait

love u call me before 5 CENTRAL
k

Sent from my Galaxy
`,
	},
	{
		date: '2026-11-08T20:15:00-05:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personal'],
		language: 'en',
		from: 'Patty Bohannon <pattyb1961@holstonvalley.example>',
		to: ['tyler.bohannon@usmc.ml'],
		intended: { 'tyler.bohannon@usmc.ml': 'tyler.bohannon@usmc.mil' },
		subject: 'hello from home & the boat',
		charset: 'windows-1252',
		text: `Hi honey,

I hope I have this address right, Mackenzie read it to me over the phone and you know how she mumbles.

Nothing new here. Your dad finally put the boat in the classifieds and a man from Kingsport came and looked and left. Dad says he is “gathering intelligence.” I told him at his age that would be a first. Church supper was Saturday and Aunt Dot would still not give up the secret to her slaw, I asked her straight out and she said that information is classified Top Secret, everybody laughed.

The library started a Reading Passport for the little ones, you get a stamp for every book and after ten a pizza. Mackenzie’s two have passports full already!

Doc Hensley says my knee is just my knee. No diagnosis, no bill, he said quit kneeling in the tomatoes in November.

We are having Thanksgiving at 2 like always. I will set you a plate. Your dad will say he thinks its foolish and then he will be the one to fill it.

I won’t ask where you are because I know you can’t say.

All my love and then some,
Mama
`,
	},
	{
		date: '2026-11-15T09:47:33+00:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personal'],
		language: 'fr',
		from: 'Bintou Sangaré <bintou.sangare@koraweb.example>',
		to: ['tantie.awa@mail.ml'],
		intended: {},
		subject: 'baptême dimanche',
		text: `Tantie Awa bonjour, i ni sogoma

j'ai demandé ton mail à Seydou au maquis, il l'a écrit sur un ticket de Sotrama alors je croise les doigts hein 😅

C'est confirmé pour le baptême, le petit s'appelle Modibo comme le vieux. Dimanche à partir de 7h, chez nous là où tu connais, derrière la pharmacie. Faut pas amener du riz, y en a déjà trois sacs ! Par contre si tu peux avoir le mouton de ton beau-frère à bon prix, dis-lui que c'est pour la famille et non pour les gens de l'ONG.

Maman va bien depuis l'hôpital, elle marche, elle gronde tout le monde, donc c'est qu'elle est guérie.

Ah et ne dis rien à Oumou pour la surprise, c'est TOP SECRET wallahi. Si elle apprend c'est toi.

allez bisou, on est ensemble
Bintou
`,
	},
	{
		date: '2026-11-21T13:05:52+01:00',
		kind: 'genuine',
		level: 'low',
		categories: ['personal'],
		language: 'nl',
		from: 'Georgette Vandamme <georgette.vandamme1@westhoeknet.example>',
		to: ['jelle.vandamme@nato.ml'],
		intended: { 'jelle.vandamme@nato.ml': 'jelle.vandamme@nato.int' },
		subject: 'Fwd: FW: fwd: van nonkel Roger voor de joungens',
		text: `Jelle me joungen

'k è 't gekregen van Roger en je moe 't lezen, 'k è derover zitten gieren. Kweet niet of da je da moogt openen op 't werk bij de Navo anders doe je da thuis é.

Bomma

---- Oorspronkelijk bericht ----
Van: Roger D.
Aan: allemalle
Onderwerp: FW: fwd: voor de joungens

Nie peizen da 'k zot zijn. doorsturen !!!

> Een adjudant komt thuis en zegt tegen zijn vrouw: "Schat, ik mag niet
> zeggen waar we naartoe gaan, het is strikt geheim." Zegt zij: "Pak dan
> uw zwembroek mee, de bakker zegt dat het er 30 graden is."

ps van bomma: de kaarting es zaterdag, nie vrijdag. Nonkel Etienne doet were mee, pas op voor je centen. En zegt tegen Lotte da ze heur jas were hier laten ligen è.
`,
	},
	{
		date: '2026-11-24T10:58:19+01:00',
		kind: 'spam',
		level: 'none',
		categories: [],
		language: 'nl',
		from: 'je dochter <nieuwe.mail.2026@postbus-gratis.example>',
		to: ['h.wiersma@mindef.ml'],
		subject: 'hoi pap',
		text: `hoi pap, mn telefoon is in de wc gevallen 😭 hij doet niks meer dus ik mail even vanaf de laptop van een vriendin. kan niet in mn bank app nu en moet vandaag nog iets betalen voor school, anders krijg ik een boete van 45 euro. kan jij het voorschieten? je krijgt het morgen terug beloofd

mail gwn hier terug dan stuur ik je de betaallink. niet bellen want dat nr doet het dus niet haha

liefs xx
`,
	},
	{
		date: '2026-11-25T07:12:00-05:00',
		kind: 'bulk',
		level: 'none',
		categories: [],
		language: 'en',
		from: 'Dr. Annelise Fogarty <hello@thequietward.example>',
		envelopeFrom: 'bounce-4410-77120@mail.thequietward.example',
		to: ['c.brewster@helth.ml'],
		intended: { 'c.brewster@helth.ml': 'c.brewster@health.mil' },
		subject: 'I was wrong about night shifts',
		headers: [
			['List-Unsubscribe', '<https://thequietward.example/u/77120>'],
			['List-Id', 'The Quiet Ward <letter.thequietward.example>'],
			['Precedence', 'bulk'],
		],
		...htmlOnly(`<!doctype html><html><body style="font-family:Georgia,serif;max-width:560px">
<p>Dear friend,</p>
<p>I have a confession. For eleven years I told every nurse who would listen that the body gets used to nights. It does not. This week's diagnosis, if you'll allow me the word, is of an entire profession.</p>
<p>Let me tell you about a ward I won't name and a password on a sticky note that everyone knew. (It was the name of the ward cat. It is not any more.) Nobody there was careless. They were tired. Tired people make secrets cheap.</p>
<p>Three things I would try before Christmas:</p>
<ol><li>Twenty minutes, lying down, before 3 a.m.</li><li>Handover standing up.</li><li>No new charting system in December. Ever.</li></ol>
<p>Hit reply and tell me what I got wrong. I read them all, even the cross ones.</p>
<p>Until next Wednesday,<br>Annelise</p>
<hr><p style="font-size:11px;color:#888">You get The Quiet Ward because you signed up at a conference or on our site, with 18,204 other readers.<br>
<a href="https://thequietward.example/u/77120">Unsubscribe</a> · The Quiet Ward Press</p>
</body></html>`),
	},
];
