import type { Sample } from '../../demo/form/sample.ts';
import { meantMil } from '../../demo/source/intended.ts';
import { docxFile } from './file-parts.ts';

/** Markings outside the United States, and those of incident teams. */
export const englishCaveats: Sample[] = [
	{
		date: '2026-11-11T07:15:33Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'operations'],
		language: 'en',
		markings: ['NATO RESTRICTED'],
		from: 'Exercise Secretariat <exsec@boreal-exercise.example>',
		to: ['OPR <opr.mailbox@nato.ml>'],
		intended: { 'opr.mailbox@nato.ml': 'opr.mailbox@nato.int' },
		subject: 'BOREAL HARE 27 - main planning conference, initial OPORD extract',
		encoding: 'base64',
		charset: 'utf-8',
		text: `Dear colleagues,

the extract that was shown on the screen in Bodø is enclosed – please mind the caveat.

Best regards,
Sgt Maj Tuomas Rantanen
`,
		attachments: [
			docxFile(
				'BH27 extract.docx',
				`[[marking:NATO RESTRICTED]]
BOREAL HARE 27 - EXTRACT
Phase 1: RED hares assemble north of the fictitious river Lumi. Phase 2: BLUE foxes screen the crossing sites.
Readiness of the fox battalion: 24 hours. Exercise play ends at 1200Z on day 9.
Releasable to participating nations.
[[marking:NATO RESTRICTED]]
`,
			),
		],
	},
	{
		date: '2026-11-12T10:05:05Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'contract'],
		language: 'en',
		markings: ['OFFICIAL-SENSITIVE COMMERCIAL'],
		from: 'Bryony Castleton <bryony.castleton@wharfside-dockyard.example>',
		to: ['commercial.officer22@modgov.uk'],
		intended: { 'commercial.officer22@modgov.uk': 'commercial.officer22@mod.gov.uk' },
		subject: 'Dry dock 4 – revised target cost',
		charset: 'windows-1252',
		text: `[[marking:OFFICIAL-SENSITIVE COMMERCIAL]]

Dear Mr Olufemi,

Further to our meeting, the revised target cost for the caisson works is £2,417,300 (was £2,206,000). The whole of the increase is steel. We would be “content” – your word – to share pain above that figure at 60/40.

Yours sincerely,
Bryony Castleton
Commercial Director

[[marking:OFFICIAL-SENSITIVE COMMERCIAL]]
`,
	},
	{
		date: '2026-11-13T02:22:19Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['marked', 'facility'],
		language: 'en',
		markings: ['PROTECTED'],
		from: 'Estate Planning <estate@billabong-infrastructure.example>',
		to: ['base.services.nq@defencegov.au'],
		intended: { 'base.services.nq@defencegov.au': 'base.services.nq@defence.gov.au' },
		subject: 'Site selection, building 77 [SEC=[[marking:PROTECTED]]]',
		headers: [
			['X-Protective-Marking', 'VER=2018.6, NS=gov.au, SEC=PROTECTED,\nORIGIN=estate@billabong-infrastructure.example'],
		],
		text: `[[marking:PROTECTED]]

G'day Priscilla,

for the training scenario the imaginary building 77 goes behind the imaginary duck pond. Floor plan to follow once the imaginary ducks have been consulted.

Cheers
Lachie

[[marking:PROTECTED]]
`,
	},
	{
		date: '2026-11-15T23:40:02Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'personnel'],
		language: 'en',
		markings: ['OFFICIAL:Sensitive'],
		from: 'Rostering <rostering@coral-coast-aviation.example>',
		to: ['movements.townsville@defencegov.au'],
		intended: { 'movements.townsville@defencegov.au': 'movements.townsville@defence.gov.au' },
		subject: 'Crew for Friday charter [SEC=[[marking:OFFICIAL:Sensitive]]]',
		headers: [['X-Protective-Marking', 'VER=2018.6, NS=gov.au, SEC=OFFICIAL:Sensitive']],
		text: `Hi all,

Crew list for Friday: Capt Deb Marchetti, FO Sanjay Rao, cabin Tilly Huon and Mick Farrelly. Mick's new, be nice.

Rostering
`,
	},
	{
		date: '2026-11-17T11:58:27Z',
		kind: 'genuine',
		level: 'high',
		categories: ['marked', 'facility'],
		language: 'en',
		markings: ['TLP:AMBER+STRICT'],
		from: 'Sector CERT <alerts@water-cert.example>',
		to: ['csoc.intake@disa.ml'],
		intended: meantMil('csoc.intake@disa.ml'),
		subject: '[[marking:TLP:AMBER+STRICT]] your asset list in our scan, please confirm ownership',
		text: `Hello CSOC,

four hosts that we think are yours answer on the pump controllers' port without any log-in:

  [[ip-address:203.0.113.66]]   fw 4.2.1.7   pump house N
  [[ip-address:203.0.113.67]]   fw 4.2.1.7   pump house S
  [[ip-address:203.0.113.90]]   fw 4.0.0.3   chlorination
  [[ip-address:203.0.113.91]]   fw 4.0.0.3   chlorination, standby

Please confirm and restrict. We will not name you to anybody.

Water-CERT duty officer
`,
	},
];
