import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { connect as connectTls } from 'node:tls';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../src/start.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo } from './smtp-client.ts';

const newPair = async (name: string) => {
	const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
	const publicKey = createPublicKey(createPrivateKey(key)).export({ type: 'spki', format: 'pem' }).toString();
	const keyPair = { privateKey: key.toString(), publicKey };
	const { cert } = await generate([{ name: 'commonName', value: name }], { keyType: 'ec', curve: 'P-256', keyPair });
	return { key: key.toString(), cert };
};

describe('the TLS files', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start();
	});
	afterAll(() => bench.stop());

	const nameServed = async () => {
		const client = await connectTo(receiver.port);
		await client.say('STARTTLS');
		client.socket.removeAllListeners('data');
		const secure = connectTls({ socket: client.socket, rejectUnauthorized: false });
		await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
		const { subject } = secure.getPeerCertificate();
		secure.destroy();
		return subject.CN;
	};
	/** As renewal tools do it: a new file, then its name. */
	const replace = async (path: string, text: string) => {
		await writeFile(`${path}.new`, text, { mode: 0o600 });
		await rename(`${path}.new`, path);
	};

	it('are followed without a restart; a session that goes on keeps its own', async () => {
		const { keyFile, certFile } = bench.receiverOptions.tls;
		expect(await nameServed()).toBe('mx.army.ml');
		const kept = await connectTo(receiver.port);
		const { key, cert } = await newPair('renewed.army.ml');
		await replace(keyFile, key);
		// Between the two files the pair does not fit: the old one goes on.
		await new Promise((resolve) => setTimeout(resolve, 2500));
		expect(await nameServed()).toBe('mx.army.ml');
		await replace(certFile, cert);
		await expect.poll(nameServed, { timeout: 10_000, interval: 300 }).toBe('renewed.army.ml');
		expect((await kept.say('NOOP')).code).toBe(250);
		kept.close();
	});

	it('that are rubbish change nothing', async () => {
		await replace(bench.receiverOptions.tls.certFile, 'rubbish');
		await new Promise((resolve) => setTimeout(resolve, 2500));
		expect(await nameServed()).toBe('renewed.army.ml');
	});
});
