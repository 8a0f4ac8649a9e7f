import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { asRoot, installed } from '../../../../test/peers/programs.ts';
import {
	filesBelow,
	freePort,
	greets,
	type MailSystem,
	ownFolder,
	type RelayOptions,
	textsBelow,
} from './mail-system.ts';

export const postfix = asRoot(installed('postfix', 'postfix'));
const execute = promisify(execFile);

const services = (port: number) => `127.0.0.1:${port} inet n - n - - smtpd
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
error     unix  - - n - - error
retry     unix  - - n - - error
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
`;

const configuration = (folder: string, { to, tls }: RelayOptions) => `compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
maillog_file = ${folder}/log/maillog
maillog_file_prefixes = ${folder}/log
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = relay.example
mydestination =
alias_maps =
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
relayhost = [127.0.0.1]:${to}
smtp_tls_security_level = ${tls ? 'encrypt' : 'none'}
smtp_tls_loglevel = 1
virtual_mailbox_domains = relay.example
virtual_mailbox_maps = static:inbox/
virtual_mailbox_base = ${folder}/mail
virtual_minimum_uid = 1
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
`;

/** Postfix with a configuration and a queue of its own. */
export const startPostfix = async (options: RelayOptions): Promise<MailSystem> => {
	const folder = await ownFolder('postfix');
	const at = (name: string) => join(folder, name);
	for (const name of ['etc', 'spool', 'data', 'log', 'mail']) await mkdir(at(name));
	await execute('chown', ['postfix', at('data')]);
	await execute('chown', ['65534:65534', at('mail')]);
	const port = await freePort();
	await writeFile(at('etc/main.cf'), configuration(folder, options));
	await writeFile(at('etc/master.cf'), services(port));
	const control = (verb: string) => execute(postfix.path, ['-c', at('etc'), verb]);
	const log = () => readFile(at('log/maillog'), 'utf8').catch(() => '');
	await control('start');
	await greets(port, log);
	return {
		port,
		log,
		queued: async () => {
			const queues = await Promise.all(
				['maildrop', 'incoming', 'active', 'deferred'].map((name) => filesBelow(at(`spool/${name}`))),
			);
			return queues.flat().length;
		},
		flush: () => control('flush').then(() => {}),
		bounces: () => textsBelow(at('mail/inbox/new')),
		stop: async () => {
			await control('stop').catch(() => control('abort').catch(() => {}));
			await rm(folder, { recursive: true, force: true });
		},
	};
};
