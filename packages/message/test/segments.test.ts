import { describe, expect, it } from 'vitest';
import { segmentBody } from '../src/body/segment.ts';

/** Segments as `kind: first words`. */
function outline(text: string, subject = ''): string[] {
	const segments = segmentBody(text, subject);
	let at = 0;
	for (const segment of segments) {
		expect(segment.start).toBe(at);
		at = segment.end;
	}
	expect(at).toBe(text.length);
	return segments.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim().split('\n')[0]}`);
}

describe('quotation', () => {
	it.each([
		['English', 'On Wed, 3 May 2023 at 10:15, J. Smith <j.smith@army.mil> wrote:'],
		['English, wrapped', 'On Wednesday, the 3rd of May 2023 at 10:15, Sergeant John Smith\n<j.smith@army.mil> wrote:'],
		['French', 'Le mer. 3 mai 2023 à 10:15, Jean Petit <jean@defense.example> a écrit :'],
		['Dutch', 'Op wo 3 mei 2023 om 10:15 schreef Jan Jansen <jan@mindef.example>:'],
		['German', 'Am Mi., 3. Mai 2023 um 10:15 Uhr schrieb Hans Meier <hans@bw.example>:'],
		['Spanish', 'El mié, 3 may 2023 a las 10:15, Juan Pérez (<juan@ej.example>) escribió:'],
	])('is introduced in %s', (_, introduction) => {
		const first = introduction.split('\n')[0];
		expect(outline(`Agreed.\n\n${introduction}\n> Shall we meet?\n>\n> At six.\n`)).toEqual([
			'main: Agreed.',
			`quotation: ${first}`,
		]);
		expect(outline(`Agreed.\n\n${introduction}\n\nShall we meet?\n`)).toEqual(['main: Agreed.', `quotation: ${first}`]);
	});

	it('and answers may alternate', () => {
		expect(outline('> Where?\nParis.\n\n> When?\nMonday.\n')).toEqual([
			'quotation: > Where?',
			'main: Paris.',
			'quotation: > When?',
			'main: Monday.',
		]);
	});

	it.each([
		['From: A <a@x.example>\nSent: 3 May 2023\nTo: B\nSubject: Trip'],
		['De : A <a@x.example>\nEnvoyé : mercredi 3 mai 2023\nÀ : B\nObjet : Voyage'],
		['Van: A <a@x.example>\nVerzonden: woensdag 3 mei 2023\nAan: B\nOnderwerp: Reis'],
		['Von: A <a@x.example>\nGesendet: Mittwoch, 3. Mai 2023\nAn: B\nBetreff: Reise'],
		['De: A <a@x.example>\nEnviado el: miércoles, 3 de mayo\nPara: B\nAsunto: Viaje'],
		['-----Original Message-----\nFrom: A\nSent: x\nTo: B\nSubject: Trip'],
		["-----Message d'origine-----\nDe : A"],
		['-----Oorspronkelijk bericht-----\nVan: A'],
		['-----Ursprüngliche Nachricht-----\nVon: A'],
	])('starts at an Outlook header: %s', (block) => {
		expect(outline(`Agreed.\n\n${block}\n\nShall we meet?\n`)).toEqual([
			'main: Agreed.',
			`quotation: ${block.split('\n')[0]}`,
		]);
	});

	it('is not what a sentence with a colon says', () => {
		expect(outline('On the way he wrote:\nshort\nFrom: here it goes\nto the end.\n')[0]).toMatch(/^(main|quotation)/);
		expect(outline('From: Paris\nWe leave at six and arrive at nine.\n')).toEqual(['main: From: Paris']);
	});
});

describe('a forwarded message is content', () => {
	it.each([
		'---------- Forwarded message ---------',
		'---------- Message transféré ---------',
		'---------- Doorgestuurd bericht ----------',
		'Begin forwarded message:',
		'-------- Weitergeleitete Nachricht --------',
	])('%s', (marker) => {
		const text = `See below.\n\n${marker}\nFrom: A <a@x.example>\nDate: 3 May\nSubject: Trip\nTo: B\n\nPassport C01X0006H\n`;
		expect(outline(text)).toEqual(['main: See below.']);
	});

	it('with Outlook, by its subject', () => {
		const text = 'FYI\n\nFrom: A\nSent: x\nTo: B\nSubject: Trip\n\nPassport C01X0006H\n';
		expect(outline(text, 'FW: Trip')).toEqual(['main: FYI']);
		expect(outline(text, 'RE: Trip')).toEqual(['main: FYI', 'quotation: From: A']);
	});
});

describe('signature', () => {
	it('stands below its mark', () => {
		expect(outline('Hello.\n\n-- \nAna Ruiz\nTravel desk\n')).toEqual(['main: Hello.', 'signature: -- ']);
	});

	it.each([
		'Best regards,',
		'V/R',
		'Cordialement,',
		'Met vriendelijke groet,',
		'Mit freundlichen Grüßen',
		'Saludos cordiales,',
		'Thanks, Ana',
	])('starts at a closing: %s', (closing) => {
		expect(outline(`We leave at six.\n\n${closing}\n\nAna Ruiz\n+1 555 0100\n`)).toEqual([
			'main: We leave at six.',
			`signature: ${closing}`,
		]);
	});

	it('ends where the quotation begins', () => {
		expect(outline('Yes.\n\nRegards,\nAna\n\nOn 3 May 2023, B <b@x.example> wrote:\n> Shall we?\n')).toEqual([
			'main: Yes.',
			'signature: Regards,',
			'quotation: On 3 May 2023, B <b@x.example> wrote:',
		]);
	});

	it('leaves no empty main between itself and a disclaimer', () => {
		const disclaimer =
			'This message is confidential and intended solely for the addressee; unauthorised disclosure is strictly prohibited.';
		expect(outline(`Yes.\n\n> Shall we?\n\n\n${disclaimer}\n`).map((line) => line.split(':')[0])).toEqual([
			'main',
			'quotation',
			'disclaimer',
		]);
	});

	it('is not a word of thanks with a long text below', () => {
		const text = `Thanks,\n${'A long line of running text that nobody would put in a signature, and which goes on and on for a while.\n'.repeat(3)}`;
		expect(outline(text)).toEqual(['main: Thanks,']);
	});
});

describe('disclaimer', () => {
	it.each([
		'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received this e-mail in error, please notify the sender and delete it.',
		"Ce message est confidentiel et à l'usage exclusif de son destinataire. Si vous l'avez reçu par erreur, merci d'avertir l'expéditeur.",
		'De informatie in dit bericht is uitsluitend bestemd voor de geadresseerde en kan vertrouwelijk zijn. Is dit bericht niet voor u bestemd, verwittig dan de afzender.',
		'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender.',
		'Este mensaje es confidencial y para uso exclusivo de su destinatario. Si lo ha recibido por error, notifíquelo al remitente.',
	])('%s', (disclaimer) => {
		expect(outline(`We leave at six.\n\nRegards,\nAna\n\n${disclaimer}\n`)).toEqual([
			'main: We leave at six.',
			'signature: Regards,',
			`disclaimer: ${disclaimer}`,
		]);
	});

	it('is not a sentence about something confidential', () => {
		expect(
			outline(
				'Hello,\n\nThe report is confidential; keep it in the safe until the inspector arrives on Monday morning.\n',
			),
		).toEqual(['main: Hello,']);
	});
});

it('an empty text has no segments', () => {
	expect(segmentBody('')).toEqual([]);
});

it('a hostile text is segmented in little time', () => {
	const started = performance.now();
	for (const unit of ['On a', 'On a\n', '> ', '>\n', 'From:\n', '- ', '-- \n', 'a@ wrote', 'Le \n', 'regards ']) {
		segmentBody(unit.repeat(1_000_000 / unit.length));
	}
	expect(performance.now() - started).toBeLessThan(10_000);
});
