import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { listArchive, readArchiveFile } from '../src/import/archive.ts';
import { envelopeOf } from '../src/import/envelope.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'straymail-import-'));
});

const readAll = async (path: string) => {
	const messages: { name: string; raw: string; separatorSender: string | null }[] = [];
	for (const file of await listArchive(path)) {
		for await (const { name, raw, separatorSender } of readArchiveFile(file))
			messages.push({ name, raw: raw.toString('latin1'), separatorSender });
	}
	return messages;
};

describe('an mbox file', () => {
	it('gives its messages with the sender of the separator line, quoting undone', async () => {
		const path = join(folder, 'stray.mbox');
		writeFileSync(
			path,
			[
				'From clerk@travel.example Mon Nov  2 09:00:00 2026',
				'Subject: one',
				'',
				'>From the desk of',
				'>>From two levels',
				'a line that says',
				'From here on it is text, for no empty line stands before it',
				'',
				'From MAILER-DAEMON Mon Nov  2 09:01:00 2026',
				'Subject: two',
				'',
				'body',
				'',
			].join('\n'),
		);
		expect(await readAll(path)).toEqual([
			{
				name: 'stray.mbox#1',
				separatorSender: 'clerk@travel.example',
				raw: 'Subject: one\n\nFrom the desk of\n>From two levels\na line that says\nFrom here on it is text, for no empty line stands before it\n',
			},
			{ name: 'stray.mbox#2', separatorSender: null, raw: 'Subject: two\n\nbody\n' },
		]);
	});

	it('is read over the borders of its chunks', async () => {
		const path = join(folder, 'large.mbox');
		const body = `${'x'.repeat(997)}\n`.repeat(1500);
		writeFileSync(path, [1, 2, 3].map((n) => `From a@b.example now\nSubject: ${n}\n\n${body}\n`).join(''));
		const messages = await readAll(path);
		expect(messages.map(({ raw }) => raw.length)).toEqual(
			[1, 2, 3].map((n) => `Subject: ${n}\n\n`.length + body.length),
		);
	});

	it('may have CRLF line ends', async () => {
		const path = join(folder, 'crlf.mbox');
		writeFileSync(
			path,
			'From a@b.example now\r\nSubject: one\r\n\r\nhello\r\n\r\nFrom c@d.example now\r\nSubject: two\r\n\r\nbye\r\n',
		);
		expect((await readAll(path)).map(({ raw }) => raw)).toEqual([
			'Subject: one\r\n\r\nhello\r\n',
			'Subject: two\r\n\r\nbye\r\n',
		]);
	});
});

describe('a folder', () => {
	it('is read as a Maildir: cur and new, not tmp, nested folders too', async () => {
		for (const name of ['cur', 'new', 'tmp', '.Archive/cur', '.Archive/new'])
			mkdirSync(join(folder, name), { recursive: true });
		writeFileSync(join(folder, 'cur', '1.host:2,S'), 'Subject: a\n\n');
		writeFileSync(join(folder, 'new', '2.host'), 'Subject: b\n\n');
		writeFileSync(join(folder, 'tmp', '3.host'), 'Subject: half\n\n');
		writeFileSync(join(folder, '.Archive', 'cur', '4.host:2,'), 'Subject: c\n\n');
		writeFileSync(join(folder, 'dovecot-uidlist'), '3 V1');
		expect((await readAll(folder)).map(({ raw }) => raw.trim()).toSorted()).toEqual([
			'Subject: a',
			'Subject: b',
			'Subject: c',
		]);
	});

	it('may hold .eml files and mbox files side by side', async () => {
		writeFileSync(join(folder, 'a.eml'), 'Subject: a\r\n\r\n');
		writeFileSync(join(folder, 'b'), 'From x@y.example now\nSubject: b\n\n\n');
		expect((await readAll(folder)).map(({ name }) => name)).toEqual(['a.eml', 'b#1']);
	});

	it('that is not there or is empty ends in a sentence', async () => {
		await expect(listArchive(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'import-unreadable' });
		await expect(listArchive(folder)).rejects.toMatchObject({ code: 'import-unreadable' });
	});
});

describe('the envelope of an archived message', () => {
	const message = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\nTo: nobody@body.example\r\n`);

	it('comes from what the delivering system noted', () => {
		expect(
			envelopeOf(
				message(
					'Return-Path: <bounce@travel.example>',
					'Delivered-To: j.smith@us.army.ml',
					'From: Clerk <clerk@travel.example>',
					'To: j.smith@us.army.mil',
				),
				null,
			),
		).toEqual({ from: 'bounce@travel.example', to: ['j.smith@us.army.ml'] });
	});

	it('keeps a null return path', () => {
		expect(envelopeOf(message('Return-Path: <>', 'To: a@army.ml'), 'x@y.example')).toEqual({
			from: '',
			to: ['a@army.ml'],
		});
	});

	it('falls back to the separator line and the addressees, folded fields included', () => {
		expect(
			envelopeOf(
				message(
					'From: Clerk <clerk@travel.example>',
					'To: "Smith, J" <j.smith@army.ml>,',
					'\tb@navy.ml',
					'Cc: B@navy.ml, b@navy.ml',
				),
				'separator@travel.example',
			),
		).toEqual({ from: 'separator@travel.example', to: ['j.smith@army.ml', 'b@navy.ml', 'B@navy.ml'] });
	});

	it('names no recipient when the message does not', () => {
		expect(envelopeOf(message('Subject: x'), null)).toEqual({ from: '', to: [] });
	});
});
