// A program for the tests: runs the server of the data folder given, prints its URL, stops it when asked to end.
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../src/index.ts';

const server = await startEmbeddedPostgres({ dataDir: process.argv[2] as string });
process.stdout.write(`${server.url}\n`);
const keepRunning = setInterval(() => {}, 60_000);
const stop = async () => {
	// As long as a receiver takes to store what it has in hand.
	await wait(2000);
	await server.stop();
	clearInterval(keepRunning);
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
