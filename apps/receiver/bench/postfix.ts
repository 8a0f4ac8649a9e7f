import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { cpuOfTrees } from './process-cpu.ts';
import type { StartOptions, System } from './system.ts';

const run = promisify(execFile);
const path = '/usr/sbin:/usr/bin:/sbin:/bin';

/** Why Postfix cannot be measured here; null when it can. */
export const postfixMissing = async (): Promise<string | null> => {
	const installed = await run('postconf', ['-h', 'mail_version'], { env: { PATH: path } }).catch(() => null);
	if (installed === null) return 'Postfix is not installed (Debian: apt-get install postfix); it is left out';
	if (process.getuid?.() !== 0) return 'Postfix starts only as root; it is left out';
	return null;
};

const services = (port: number) => `127.0.0.1:${port} inet n - n - - smtpd
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
tlsmgr    unix  - - n 1000? 1 tlsmgr
postlog   unix-dgram n - n - 1 postlogd
`;

const configuration = (folder: string, { tls, slowFsync }: StartOptions) => `compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
maillog_file = ${folder}/log/maillog
maillog_file_prefixes = ${folder}/log
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.army.ml
mydestination =
alias_maps =
mynetworks = 127.0.0.0/8
relay_domains = army.ml
transport_maps = static:discard:
smtpd_recipient_restrictions = permit_mynetworks, reject
default_process_limit = 200
smtpd_client_connection_count_limit = 0
smtpd_peername_lookup = no
smtpd_client_connection_rate_limit = 0
smtpd_tls_security_level = may
smtpd_tls_key_file = ${tls.keyFile}
smtpd_tls_cert_file = ${tls.certFile}
smtpd_tls_loglevel = 0
tls_random_source = dev:/dev/urandom
${slowFsync === null ? '' : `import_environment = MAIL_CONFIG, TZ=UTC, LD_PRELOAD=${slowFsync}`}
`;

/** Debian's Postfix with a configuration and a queue of its own: takes mail into its queue and discards it from there. */
export const startPostfix = async (options: StartOptions): Promise<System> => {
	const folder = await mkdtemp(join(tmpdir(), 'straymail-postfix-'));
	await chmod(folder, 0o755);
	const etc = join(folder, 'etc');
	for (const name of ['etc', 'spool', 'data', 'log']) await mkdir(join(folder, name));
	await run('chown', ['postfix', join(folder, 'data')]);
	const port = await freePort();
	await writeFile(join(etc, 'main.cf'), configuration(folder, options));
	await writeFile(join(etc, 'master.cf'), services(port));
	const postfix = (verb: string) =>
		run('postfix', ['-c', etc, verb], {
			env: { PATH: path, MAIL_CONFIG: etc, ...(options.slowFsync && { LD_PRELOAD: options.slowFsync }) },
		});
	await postfix('start');
	let master = 0;
	for (let i = 0; i < 50 && master === 0; i++) {
		await wait(100);
		master = Number(await readFile(join(folder, 'spool', 'pid', 'master.pid'), 'utf8').catch(() => '0'));
	}
	return {
		name: 'Postfix (queue, then discards)',
		port,
		processes: [master],
		cpu: () => cpuOfTrees([master]),
		stop: async () => {
			await postfix('stop').catch(() => postfix('abort').catch(() => {}));
			await rm(folder, { recursive: true, force: true });
		},
	};
};
