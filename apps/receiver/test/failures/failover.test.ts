import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openDoor } from '../database-door.ts';
import { type Bench, startBench } from '../running-receiver.ts';
import { postmasterOf } from './processes.ts';
import { expectNothingLost, startSenders } from './senders.ts';
import { type Standby, startStandby } from './standby.ts';

describe('failing over to a standby', () => {
	let bench: Bench;
	let standby: Standby;
	beforeAll(async () => {
		bench = await startBench();
		standby = await startStandby(bench);
	});
	afterAll(async () => {
		await bench.db.query(`ALTER SYSTEM RESET synchronous_standby_names`).catch(() => {});
		await standby.stop();
		await bench.stop();
	});

	it('all that was acknowledged is on the new primary; senders only wait', async () => {
		const door = await openDoor(bench.databaseUrl);
		const receiver = await bench.start({ databaseUrl: door.url });
		const sending = startSenders(receiver.port, { senders: 10, each: 60 });
		while (sending.count() < 200) await wait(2);

		process.kill(await postmasterOf(bench.dataDir), 'SIGKILL');
		door.shut();
		await standby.promote();
		door.leadTo(standby.url);
		door.open();

		await sending.done;
		await expectNothingLost(bench, sending, standby.db);
		door.close();
	});
});
