/// <reference path="./webassembly.d.ts" />
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineImports from '@prisma/schema-engine-wasm/schema_engine_bg';
import { __wbg_set_wasm, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * The adapter splits scripts at every semicolon, which breaks function bodies and comments. PostgreSQL's
 * simple query protocol takes a script whole and runs it in one transaction, as Prisma's native engine does.
 */
const sendScriptsWhole = (adapter: Adapter): Adapter => {
	adapter.executeScript = async (script: string) => {
		await adapter.underlyingDriver().query(script);
	};
	return adapter;
};

class ScriptSafePrismaPg extends PrismaPg {
	readonly #url: string;

	constructor(connectionString: string) {
		super({ connectionString });
		this.#url = connectionString;
	}

	override async connect(): Promise<Adapter> {
		return sendScriptsWhole(await super.connect());
	}

	/** A database made for a comparison of schemas and dropped after it. */
	override async connectToShadowDb(): Promise<Adapter> {
		const database = `straymail_shadow_${randomUUID().replaceAll('-', '')}`;
		const main = await this.connect();
		await main.executeScript(`CREATE DATABASE "${database}"`);
		const url = new URL(this.#url);
		url.pathname = `/${database}`;
		const shadow = await new PrismaPg({ connectionString: url.href }).connect();
		const dispose = shadow.dispose.bind(shadow);
		shadow.dispose = async () => {
			await dispose();
			await main.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
			await main.dispose();
		};
		return sendScriptsWhole(shadow);
	}
}

let loaded: Promise<void> | undefined;

/** Prisma's schema engine as WebAssembly: the native one is a download that many machines cannot make. */
const load = async (): Promise<void> => {
	const path = fileURLToPath(new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')));
	const { instance } = await WebAssembly.instantiate(await readFile(path), {
		'./schema_engine_bg.js': engineImports,
	});
	__wbg_set_wasm(instance.exports);
	(instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
};

/**
 * Opens a schema engine on a database.
 *
 * @param connectionString - `postgresql://` URL of a role that may create tables, roles and, for drift checks, databases.
 */
export const openSchemaEngine = async (connectionString: string): Promise<SchemaEngine> => {
	loaded ??= load();
	await loaded;
	const adapter = bindMigrationAwareSqlAdapterFactory(new ScriptSafePrismaPg(connectionString));
	return SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
};
