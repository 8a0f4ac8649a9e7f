import { readFile, stat, statfs } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Settings } from '@straymail/settings';
import { createPool } from '@straymail/store';

export interface Finding {
	readonly label: string;
	readonly state: 'good' | 'note' | 'bad';
	readonly detail: string;
}
export type Check = (settings: Settings, databaseUrl: string | null) => Promise<Finding[]>;

const good = (label: string, detail: string): Finding => ({ label, state: 'good', detail });
const note = (label: string, detail: string): Finding => ({ label, state: 'note', detail });
const bad = (label: string, detail: string): Finding => ({ label, state: 'bad', detail });

const node: Check = async () => {
	const [major = 0] = process.versions.node.split('.').map(Number);
	return [
		major >= 24
			? good('Node', process.version)
			: bad('Node', `${process.version}; run ./straymail, which brings Node 24`),
	];
};

/** A message of the largest size must fit with room for its index and log (design: 1.5 times the limit). */
const disk: Check = async (settings) => {
	const { bavail, bsize } = await statfs(settings.dataDir).catch(() => ({ bavail: -1, bsize: 1 }));
	if (bavail < 0) return [note('Data folder', `${settings.dataDir} does not exist yet; start makes it`)];
	const free = bavail * bsize;
	const gigabytes = `${(free / 1024 ** 3).toFixed(1)} GB free below ${settings.dataDir}`;
	return [
		free > settings.receiver.maxMessageBytes * 20
			? good('Disk', gigabytes)
			: bad('Disk', `${gigabytes}; make room, or mail will be deferred`),
	];
};

const keys: Check = async (settings) => {
	const secret = ['sealingPrivateKey', 'repeatKey', 'searchKey', 'authSecret'] as const;
	const findings: Finding[] = [];
	for (const name of secret) {
		const path = settings.files[name];
		const info = await stat(path).catch(() => null);
		if (!info) findings.push(note(`Key ${name}`, `${path} does not exist yet; start makes it`));
		else if (process.platform !== 'win32' && (info.mode & 0o077) !== 0)
			findings.push(bad(`Key ${name}`, `others may read ${path}; run: chmod 600 ${path}`));
	}
	return findings.length > 0 ? findings : [good('Keys', 'present, readable by their owner alone')];
};

const greeting = (host: string, port: number): Promise<string> =>
	new Promise((resolve, reject) => {
		const socket = connect({ host, port, timeout: 3000 });
		socket.once('data', (data) => {
			socket.destroy();
			resolve(data.toString('latin1').trim());
		});
		socket.once('error', reject);
		socket.once('timeout', () => socket.destroy(new Error('no answer within 3 s')));
	});

/** spamd answers `PING` with `PONG`. */
const ping = (host: string, port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect({ host, port, timeout: 3000 }, () => socket.write('PING SPAMC/1.2\r\n\r\n'));
		socket.once('data', (data) => {
			socket.destroy();
			resolve(data.includes('PONG'));
		});
		socket.once('error', () => resolve(false));
		socket.once('close', () => resolve(false));
		socket.once('timeout', () => socket.destroy());
	});

const receiver: Check = async ({ smtp }) => {
	const where = `${smtp.host}:${smtp.port}`;
	try {
		const line = await greeting(smtp.host, smtp.port);
		return [
			line.startsWith('220')
				? good('Receiver', `${where} answers: ${line}`)
				: bad('Receiver', `${where} answers: ${line}`),
		];
	} catch (error) {
		return [bad('Receiver', `${where} does not answer (${(error as Error).message}); start it with: npm start`)];
	}
};

const api: Check = async ({ http }) => {
	const url = `http://${http.host}:${http.port}/readyz`;
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(3000) });
		return [
			response.ok
				? good('API', `${url} answers`)
				: bad('API', `${url} answers ${response.status}; see logs in the data folder`),
		];
	} catch {
		return [bad('API', `${url} does not answer; start it with: npm start`)];
	}
};

const database: Check = async (_settings, url) => {
	if (!url) return [bad('Database', 'not running; start it with: npm start')];
	const pool = createPool(url, { max: 1, applicationName: 'straymail-doctor' });
	try {
		const { rows } = await pool.query<{
			version: string;
			commits: string;
			waiting: string;
			traps: string;
			oldest: Date | null;
			next: string | null;
		}>(`
			SELECT current_setting('server_version') AS version,
			       current_setting('synchronous_commit') AS commits,
			       (SELECT count(*) FROM "Message" WHERE "status" = 'received')::text AS waiting,
			       (SELECT min("receivedAt") FROM "Message" WHERE "status" = 'received') AS oldest,
			       (SELECT count(*) FROM "TrapDomain")::text AS traps,
			       to_regclass('"Message_' || to_char((now() AT TIME ZONE 'UTC') + interval '1 month', 'YYYYMM') || '"')::text AS next`);
		const facts = rows[0];
		if (!facts) return [bad('Database', 'does not answer a query')];
		const age = facts.oldest ? Math.round((Date.now() - facts.oldest.getTime()) / 1000) : 0;
		return [
			good('Database', `PostgreSQL ${facts.version}`),
			facts.commits === 'on'
				? good('Durability', 'synchronous_commit is on')
				: bad('Durability', `synchronous_commit is ${facts.commits}; a 250 would promise too much: set it to on`),
			facts.next
				? good('Partitions', 'made ahead')
				: bad('Partitions', 'next month has none; run: ./straymail migrate'),
			Number(facts.traps) > 0
				? good('Trap domains', facts.traps)
				: note('Trap domains', 'none: nothing is received. Add one with: ./straymail domains add'),
			age > 300
				? bad('Backlog', `${facts.waiting} messages wait for analysis, the oldest for ${age} s; is a worker running?`)
				: good('Backlog', `${facts.waiting} messages wait for analysis`),
		];
	} catch (error) {
		return [bad('Database', `${(error as Error).message}; check DATABASE_URL, or run: ./straymail migrate`)];
	} finally {
		await pool.end();
	}
};

const filters: Check = async ({ filters: { rspamd, spamd } }) => {
	const findings: Finding[] = [];
	if (rspamd) {
		const answers = await fetch(new URL('/ping', rspamd.url), { signal: AbortSignal.timeout(3000) }).then(
			({ ok }) => ok,
			() => false,
		);
		findings.push(
			answers
				? good('rspamd', `${rspamd.url} answers`)
				: bad('rspamd', `${rspamd.url} does not answer; start it, or correct STRAYMAIL_RSPAMD_URL`),
		);
	}
	if (spamd) {
		const where = `${spamd.host}:${spamd.port}`;
		const answers = await ping(spamd.host, spamd.port);
		findings.push(
			answers
				? good('SpamAssassin', `${where} answers`)
				: bad('SpamAssassin', `${where} does not answer; start spamd, or correct STRAYMAIL_SPAMD_ADDRESS`),
		);
	}
	return findings;
};

const build: Check = async () => {
	const path = join(import.meta.dirname, '..', '..', '..', 'dashboard', '.next', 'BUILD_ID');
	const id = await readFile(path, 'utf8').catch(() => null);
	return [id ? good('Dashboard', `built (${id.trim()})`) : note('Dashboard', 'not built yet; npm start builds it')];
};

export const checks: readonly Check[] = [node, disk, keys, build, database, receiver, api, filters];
