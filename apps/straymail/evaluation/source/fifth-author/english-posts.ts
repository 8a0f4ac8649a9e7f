import type { Sample } from '../../../demo/form/sample.ts';
import { docxFile, pdfFile, pictureFile, textFile, xlsxFile, zipFile } from '../file-parts.ts';

/** Contractors, agents and clerks who send what a unit or an office waits for. */
export const englishPosts: Sample[] = [
	{
		date: '2026-11-02T14:21:37Z',
		kind: 'genuine',
		level: 'high',
		categories: ['facility'],
		language: 'en',
		from: 'Rudy Castellano <rudy@lonestarfireprotection.example>',
		to: ['ce.firesafety@jbsa.ml'],
		intended: { 'ce.firesafety@jbsa.ml': 'ce.firesafety@jbsa.mil' },
		subject: 'Annual ITM report - bldg 1712',
		text: `Ma'am,

Annual is done on 1712, report attached. Two items are critical and I would not wait for the next funding cycle on the pump. My guys can be back any day but Friday.

Need a signature on page 1 and I can close the ticket.

Rudy Castellano
Lone Star Fire Protection, office 210-555-0144
`,
		attachments: [
			pdfFile(
				'1712-ITM-2026.pdf',
				`INSPECTION, TESTING AND MAINTENANCE REPORT               Sheet 1 of 1
Building 1712, two-bay fuel cell maintenance hangar
Inspected 29 October 2026 by R. Castellano and D. Pruitt

CRITICAL
1. Fire pump P-2 fails to start on pressure drop. Hangar bay B has no foam at present.
2. Foam concentrate tank at 31 percent of required volume.

IMPAIRMENT
3. Heat detectors 14 to 22 above bay A disconnected since the roof repair.
4. Fire alarm panel does not report to the fire department; trouble signal silenced.
5. Rear personnel door D-7 cannot be latched, contact sensor bypassed with a jumper.

NO DEFICIENCY
6. Hydrants 3 and 4, static 62 psi.

Signature of owner's representative: ______________________
`,
			),
		],
	},
	{
		date: '2026-11-03T03:52:09Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['identity', 'personal'],
		language: 'en',
		from: 'Bayani Travel and Documents <desk2@bayani-docs.example>',
		to: ['manilavisas@state.ml'],
		intended: { 'manilavisas@state.ml': 'manilavisas@state.gov' },
		subject: 'K1 fiancee case / page for your re-checking po',
		text: `Good day Sir/Maam,

As your officer requested yesterday in window 9, we send again the clear copy of data page because the first one is blurred. Kindly attach to the case of our client, the fiance is US citizen in Guam.

If there is still lacking just reply to this email po, the client is coming from province so we hope she will not have to travel two times.

Thank you and God bless,
Desk 2, Bayani Travel and Documents
`,
		attachments: [
			pictureFile(
				'clear_copy.png',
				`REPUBLIC OF THE PHILIPPINES
PASSPORT
NO. [[passport-number:P7310482B]]
MAGSINO
LIWAYWAY ROSE
BORN [[date-of-birth:14 JUN 1992]]
VALID UNTIL 22 SEP 2031
[[mrz:P<PHLMAGSINO<<LIWAYWAY<ROSE<<<<<<<<<<<<<<<<<]]
[[mrz:P7310482B3PHL9206148F3109225<<<<<<<<<<<<<<08]]
`,
			),
		],
	},
	{
		date: '2026-11-04T18:06:44Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['operations'],
		language: 'en',
		from: 'Wabash Valley Coach Lines Charters <charters@wabashcoach.example>',
		to: ['SFC Dale Hutchins <dale.hutchins.mil@army.ng.ml>'],
		intended: { 'dale.hutchins.mil@army.ng.ml': 'dale.hutchins.mil@army.ng.mil' },
		subject: 'Charter 26-1188 final times',
		text: `Sergeant Hutchins,

Final times in the sheet. We put a spare coach at the rest stop. Drivers have been told no photos and no posting. If the Thursday date slips again we need 36 hours' notice or the cancellation clause applies.

Charter desk
`,
		attachments: [
			xlsxFile(
				'26-1188.xlsx',
				`Coach | Element | Load at | Departs | Rest stop | Arrives
1 | HHC 3-781 IN, main body | Armory, north lot | Thu 12 Nov 0415 | Effingham 0650 | Fort Campbell gate 7, 1130
2 | B Co 3-781 IN | Armory, north lot | Thu 12 Nov 0425 | Effingham 0700 | Fort Campbell gate 7, 1140
3 | B Co 3-781 IN, weapons platoon and arms guard | Rear dock | Thu 12 Nov 0430 | none | Fort Campbell gate 7, 1120
4 | Advance party | Armory, north lot | Wed 11 Nov 2300 | Effingham 0130 | Fort Campbell gate 7, 0545
Spare | empty | Depot | Thu 12 Nov 0400 | Effingham | as needed
`,
			),
		],
	},
	{
		date: '2026-11-05T09:33:18Z',
		kind: 'genuine',
		level: 'high',
		categories: ['personnel', 'personal', 'marked'],
		language: 'en',
		markings: ['CUI//SP-PRVCY'],
		from: 'Inez Fairbanks <inez.fairbanks@orbitsupport.example>',
		to: ['opsupport.orderly.room@spaceforce.ml'],
		intended: { 'opsupport.orderly.room@spaceforce.ml': 'opsupport.orderly.room@spaceforce.mil' },
		subject: 'recall roster v7',
		text: `v7, with Quintero's new place. Contractors are off it now as asked. Please shred v6.

I.
`,
		attachments: [
			docxFile(
				'recall_v7.docx',
				`[[marking:CUI//SP-PRVCY]]
Recall roster, operations support flight, as of 5 Nov 2026
Call order top to bottom. No answer after two tries: go to the next name.
Capt Owen Radcliff, [[home-address:2217 Prairie Clover Way, Peyton, CO 80831]], home [[phone:719-555-0118]]
MSgt Delphine Quintero, [[home-address:940 Juniper Knoll Ct, Unit 12, Colorado Springs, CO 80915]], cell [[phone:719-555-0163]]
TSgt Boyd Sunderlin, [[home-address:61 Wheatfield Rd, Falcon, CO 80831]], cell [[phone:(719) 555-0187]]
Spc3 Anaya Whitcomb, dorm 3, no car, cell [[phone:970-555-0109]]
CUI//SP-PRVCY
`,
			),
		],
	},
	{
		date: '2026-11-06T20:48:51Z',
		kind: 'genuine',
		level: 'high',
		categories: ['technical', 'marked'],
		language: 'en',
		markings: ['DISTRIBUTION STATEMENT D'],
		from: 'Gretchen Voorhees <gvoorhees@kettlerhydro.example>',
		to: ['j.ostrander@us.nayv.ml'],
		cc: ['quality@kettlerhydro.example'],
		intended: { 'j.ostrander@us.nayv.ml': 'j.ostrander@us.navy.mil' },
		subject: 'RE: RE: RE: blade erosion, question 4',
		text: `Jim - answered in the zip, portal timed out on me twice again so I am mailing it. Let me know it opens.

Gretchen

On Nov 5, 2026, at 16:02, Ostrander, J. wrote:
> Still open from my side: question 4, tip clearance at the reduced rpm and whether the coating changes it.
> The rest I can live with.
>
>> On Nov 3, 2026, Gretchen Voorhees wrote:
>> Questions 1-3 below. 4 needs the test cell.
`,
		attachments: [
			zipFile(
				'q4.zip',
				'q4-response.txt',
				`[[marking:DISTRIBUTION STATEMENT D]]. Distribution authorized to the Department of Defense and U.S. DoD
contractors only; critical technology; 6 November 2026.
WARNING - This document contains technical data whose export is restricted by the Arms Export Control Act.

Question 4. Propulsor tip clearance
4.1 Measured clearance at 62 percent rpm: 3.4 mm port, 3.7 mm starboard, design 3.1 mm.
4.2 Coating B adds 0.22 mm per face. Cavitation inception moves from 11.8 to 12.9 kn at periscope depth trim.
4.3 Tonal at blade rate falls by 4 dB. The spectrum is in annex C, sent by hand.
`,
			),
		],
	},
	{
		date: '2026-11-06T11:15:02Z',
		kind: 'genuine',
		level: 'critical',
		categories: ['credentials'],
		language: 'en',
		from: 'Callum Petrie <callum.petrie@northgatelearning.example>',
		to: ['dsa-training-records@modgov.uk'],
		intended: { 'dsa-training-records@modgov.uk': 'dsa-training-records@mod.gov.uk' },
		subject: 'Access while I am on leave',
		text: `Hi both,

Off from tonight until the 23rd, walking the West Highland Way with no signal to speak of. Everything you need to get in and restart the thing yourselves is in the attached note. Please do not leave it lying about on the shared drive, Moira will have my head.

Cheers
Callum
`,
		attachments: [
			textFile(
				'restart-note.txt',
				`Course records server
ssh admin box first: [[ip-address:10.118.44.9]], port 2202
user: trgadmin
password: [[password:Kelpie-harbour-88!]]
then: sudo systemctl restart records-web
web console https://records-admin.northgatelearning.example:8443 takes the same login
if the disk is full again delete /var/tmp/exports, nothing else
`,
			),
		],
	},
];
