import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mboxEntry } from '@straymail/message';
import { describe, expect, it } from 'vitest';
import { readMbox } from '../src/import/mbox.ts';

const messages = [
	'Subject: plain\r\n\r\nwords\r\n',
	'Subject: separators\r\n\r\nFrom here\r\n\r\nFrom there\r\n>From quoted\r\n>>From twice\r\n> From not\r\n',
	'Subject: bare line feeds\n\nFrom a\n\nFrom b\n\n\n',
	'Subject: octets\r\n\r\n\x00\xff\xfe\r\n',
];

describe('an mbox file that Straymail wrote', () => {
	it('is read back octet by octet', async () => {
		const path = join(await mkdtemp(join(tmpdir(), 'straymail-mbox-')), 'export.mbox');
		const at = new Date('2026-11-08T09:05:07Z');
		const entries = messages.map((raw) =>
			mboxEntry(Buffer.from(raw, 'latin1'), { sender: 'clerk@travel.example', receivedAt: at }),
		);
		await writeFile(path, Buffer.concat(entries));
		const read: { raw: string; sender: string | null }[] = [];
		for await (const { raw, separatorSender } of readMbox(path, 'export'))
			read.push({ raw: raw.toString('latin1'), sender: separatorSender });
		expect(read).toEqual(messages.map((raw) => ({ raw, sender: 'clerk@travel.example' })));
	});
});
