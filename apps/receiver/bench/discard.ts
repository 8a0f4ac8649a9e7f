import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cpuOfTrees } from './process-cpu.ts';
import type { StartOptions, System } from './system.ts';

export const startDiscard =
	(greeting: 'wait' | 'at-once') =>
	async ({ tls }: StartOptions): Promise<System> => {
		const script = fileURLToPath(new URL('./discard-server.ts', import.meta.url));
		const child = fork(script, [greeting, tls.keyFile, tls.certFile], { execArgv: [] });
		const [{ port }] = await once(child, 'message');
		const pid = child.pid ?? 0;
		return {
			name: greeting === 'wait' ? 'smtp-server as it is, discards' : 'smtp-server, no wait, discards',
			port,
			processes: [pid],
			cpu: () => cpuOfTrees([pid]),
			stop: async () => {
				child.kill('SIGTERM');
				if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
			},
		};
	};
