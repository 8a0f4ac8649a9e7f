import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StraymailError } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { readSettings, settingNames } from '../src/index.ts';

const example = readFileSync(fileURLToPath(new URL('../../../.env.example', import.meta.url)), 'utf8');

describe('settings', () => {
	it('need nothing: an empty environment gives the documented defaults', () => {
		const settings = readSettings({}, '/srv/straymail');
		expect(settings.dataDir).toBe('/srv/straymail/data');
		expect(settings.smtp).toEqual({ host: '127.0.0.1', port: 2525 });
		expect(settings.publicUrl).toBe('http://localhost:3000');
		expect(settings.databaseUrl).toBeNull();
		expect(settings.files.sealingPrivateKey).toBe('/srv/straymail/data/keys/sealing.key');
	});

	it('are each explained in .env.example, and nothing else is', () => {
		const documented = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
		expect(documented.toSorted()).toEqual([...settingNames].toSorted());
	});

	it('has an example file that is itself valid and changes nothing', () => {
		const given = Object.fromEntries(
			[...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name as string, value as string]),
		);
		const { hostname: _, ...withoutName } = readSettings(given, '/srv');
		expect(withoutName).toEqual((({ hostname: __, ...rest }) => rest)(readSettings({}, '/srv')));
	});

	it('follow the HTTP port in the public URL unless it is given', () => {
		expect(readSettings({ STRAYMAIL_HTTP_PORT: '8080' }, '/').publicUrl).toBe('http://localhost:8080');
		expect(readSettings({ STRAYMAIL_PUBLIC_URL: 'https://stray.example/' }, '/').publicUrl).toBe(
			'https://stray.example',
		);
	});

	it('read the database URL from a file when told so', () => {
		const path = join(mkdtempSync(join(tmpdir(), 'settings-')), 'url');
		writeFileSync(path, 'postgresql://a@b/c\n');
		expect(readSettings({ DATABASE_URL_FILE: path }, '/').databaseUrl).toBe('postgresql://a@b/c');
	});

	it.each([
		[{ STRAYMAIL_SMTP_PORT: 'smtp' }, 'STRAYMAIL_SMTP_PORT'],
		[{ STRAYMAIL_HTTP_PORT: '70000' }, 'STRAYMAIL_HTTP_PORT'],
		[{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
		[{ STRAYMAIL_LOG_LEVEL: 'loud' }, 'STRAYMAIL_LOG_LEVEL'],
		[{ DATABASE_URL_FILE: '/nowhere/url' }, 'DATABASE_URL_FILE'],
	])('name the variable that is wrong: %j', (environment, name) => {
		expect(() => readSettings(environment as Record<string, string>, '/')).toThrow(
			expect.objectContaining({ code: 'setting-invalid', message: expect.stringContaining(name) }) as StraymailError,
		);
	});
});
