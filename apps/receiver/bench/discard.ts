import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cpuOfTrees } from './process-cpu.ts';
import type { System } from './system.ts';

export const startDiscard = async (): Promise<System> => {
	const child = fork(fileURLToPath(new URL('./discard-server.ts', import.meta.url)), [], { execArgv: [] });
	const [{ port }] = await once(child, 'message');
	return {
		name: 'smtp-server (discards)',
		port,
		cpu: () => cpuOfTrees([child.pid ?? 0]),
		stop: async () => {
			child.kill('SIGTERM');
			if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
		},
	};
};
