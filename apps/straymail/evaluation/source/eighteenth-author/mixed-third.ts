import type { Sample } from '../../../demo/form/sample.ts';

export const mixedThird: Sample[] = [
	{
		date: '2026-11-23T15:49:27+01:00',
		kind: 'genuine',
		level: 'high',
		categories: ['operations'],
		language: 'nl',
		from: 'dr. Rosanne Ketelaar <r.ketelaar@streekziekenhuis-demaas.example>',
		to: ['medische.planning@mindef.ml'],
		cc: ['crisisteam@streekziekenhuis-demaas.example'],
		intended: { 'medische.planning@mindef.ml': 'medische.planning@mindef.nl' },
		subject: 'wat wij echt kunnen als jullie ons nodig hebben',
		text: `Beste collega's,

De oefening van vorige week, zonder opsmuk.

Gevraagd waren 60 militaire gewonden in 24 uur. Wij liepen vast bij 22. Niet op bedden maar op bloed: O-negatief was na het negende slachtoffer op, de voorraad van jullie kant stond in Doorn en niemand had de sleutel van de koelwagen. Van de vier chirurgische teams kwamen er twee op. De landingsplek op het dak mag geen zware helikopter hebben, dat stond nergens.

Uur voor uur, zoals de waarnemer het opschreef:

uur 1    alarm via de app. 31 van de 140 mensen reageren, de rest heeft de app gewist
uur 2    eerste bus, acht gewonden, geen lijst erbij
uur 3    de triagetent gaat niet open, de pomp ligt bij de brandweer
uur 4    lift B valt uit. Alles gaat langs de trap of langs lift A, en A is ook voor de was
uur 6    bloed op
uur 7    uw verbindingsofficier vindt ons, hij stond bij het verkeerde ziekenhuis
uur 9    noodstroom getest: OK 1 en 2 ja, OK 3 en 4 nee
uur 12   wisseling van ploeg, 40 procent van de tweede ploeg komt niet
uur 15   isolatie vol
uur 18   wij sturen door naar een zusterziekenhuis dat zelf ook aan het oefenen was
uur 24   einde, 22 behandeld, 38 op papier overleden

Wat goed ging: de verpleegkundigen, de keuken, en de sergeant die zonder te vragen het verkeer ging regelen.

Wat u nog niet weet:

- De voorraad tourniquets waar uw plan mee rekent, is in augustus uitgeleend en niet teruggekomen.
- De afspraak over verbandmiddelen loopt via een groothandel met één magazijn, vlak naast het rangeerterrein dat in uw eigen scenario als eerste geraakt wordt.
- Beveiliging: drie man, overdag. Voor een afdeling met militairen hebben we niets geregeld.
- Chemisch besmette gewonden kunnen we niet ontvangen. De douches zijn opslag geworden.

In een echte situatie is de eerste week dus: 20 zwaargewonden per dag, meer niet, en het universitaire ziekenhuis heeft hetzelfde probleem, maar zegt het niet. Reken daar in het plan voor het oosten niet op.

Ik hoor graag wie dit op jullie niveau oppakt.

Rosanne Ketelaar
traumachirurg, voorzitter crisisteam`,
	},
	{
		date: '2026-11-12T13:05:19+01:00',
		kind: 'genuine',
		level: 'moderate',
		categories: ['diplomatic'],
		language: 'es',
		from: 'Embajada de la República de Carabaya <cancilleria@embajada-carabaya.example>',
		to: ['westernhem.desk@state.ml'],
		intended: { 'westernhem.desk@state.ml': 'westernhem.desk@state.gov' },
		subject: 'Conversación del martes con el señor viceministro',
		text: `Estimado señor Hollis:

Conforme a lo hablado, confirmo que mi Gobierno no presentará la enmienda sobre pesca en la próxima sesión, siempre que su delegación retire la mención a los puertos del sur. El viceministro prefiere que esto no se anuncie antes de la visita, pues la oposición lo leería como una renuncia.

Queda pendiente el asunto del cónsul honorario. Le ruego paciencia; es yerno de quien usted sabe.

Reciba un cordial saludo,
Ernestina Valcárcel, ministra consejera`,
	},
];
