/// <reference path="./webassembly.d.ts" />
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineImports from '@prisma/schema-engine-wasm/schema_engine_bg';
import { __wbg_set_wasm, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** Columns of type "char" (one octet) that the engine selects when it reads the catalogue for a comparison. */
const charColumns = /\b(constr\.contype|con\.confdeltype|con\.confupdtype)(?= AS|,)/g;
const charNames = new Set(['constraint_type', 'confdeltype', 'confupdtype']);

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * The adapter splits scripts at every semicolon, which breaks function bodies and comments. PostgreSQL's
 * simple query protocol takes a script whole and runs it in one transaction, as Prisma's native engine does.
 * And it does not know the type "char" that the engine expects some columns to have.
 */
const repair = (adapter: Adapter): Adapter => {
	adapter.executeScript = async (script: string) => {
		await adapter.underlyingDriver().query(script);
	};
	const queryRaw = adapter.queryRaw.bind(adapter);
	adapter.queryRaw = async (query) => {
		const sql = query.sql.replace(charColumns, '$1::text');
		if (sql === query.sql) return queryRaw(query);
		const result = await queryRaw({ ...query, sql });
		const typeOf = (type: (typeof result.columnTypes)[number], at: number) =>
			charNames.has(result.columnNames[at] ?? '') ? ColumnTypeEnum.Character : type;
		return { ...result, columnTypes: result.columnTypes.map(typeOf) };
	};
	return adapter;
};

class ScriptSafePrismaPg extends PrismaPg {
	readonly #url: string;
	readonly #open: Adapter[] = [];

	constructor(connectionString: string) {
		super({ connectionString });
		this.#url = connectionString;
	}

	override async connect(): Promise<Adapter> {
		const adapter = repair(await super.connect());
		this.#open.push(adapter);
		return adapter;
	}

	async close(): Promise<void> {
		for (const adapter of this.#open.splice(0)) await adapter.dispose().catch(() => {});
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
		return repair(shadow);
	}
}

let loaded: Promise<void> | undefined;

/** Prisma's schema engine as WebAssembly: the native one is a download that many machines cannot make. */
const load = async (): Promise<void> => {
	const path = fileURLToPath(new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')));
	// Where the engine's bindings leave the message of a panic.
	(globalThis as { PRISMA_WASM_PANIC_REGISTRY?: object }).PRISMA_WASM_PANIC_REGISTRY ??= { set_message: () => {} };
	const { instance } = await WebAssembly.instantiate(await readFile(path), {
		'./schema_engine_bg.js': engineImports,
	});
	__wbg_set_wasm(instance.exports);
	(instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
};

export interface OpenSchemaEngine {
	readonly engine: SchemaEngine;
	/** What the database or the engine said last, for the engine itself only counts errors. */
	explain(error: unknown): string;
	/** Ends the engine's connections, and with them its lock. */
	close(): Promise<void>;
}

/**
 * Opens a schema engine on a database.
 *
 * @param connectionString - `postgresql://` URL of a role that may create tables, roles and, for drift checks, databases.
 */
export const openSchemaEngine = async (connectionString: string): Promise<OpenSchemaEngine> => {
	loaded ??= load();
	await loaded;
	const factory = new ScriptSafePrismaPg(connectionString);
	const adapter = bindMigrationAwareSqlAdapterFactory(factory);
	const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
	return {
		engine,
		explain: (error) => {
			const text = error instanceof Error ? error.message : String(error);
			const number = /External error id#(\d+)/.exec(text)?.[1];
			const said = number === undefined ? undefined : adapter.errorRegistry.consumeError(Number(number))?.error;
			return said instanceof Error ? said.message : text;
		},
		close: async () => {
			engine.free();
			await factory.close();
		},
	};
};
