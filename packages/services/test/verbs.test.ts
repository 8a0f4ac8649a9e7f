import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import * as services from '../src/index.ts';

const source = join(import.meta.dirname, '..', 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const text = (name: string) => readFileSync(join(source, name), 'utf8');

/** How an actor is found, before there is one that could do something. */
const notVerbs = ['findTokenActor'];
const functions = Object.entries(services).filter(
	([name, value]) => typeof value === 'function' && !notVerbs.includes(name),
);

describe('every verb', () => {
	it.each(functions)('%s names its act, its roles and what the log says of it', (_name, value) => {
		const { definition } = value as {
			definition?: { action: string; roles: readonly string[]; audit: unknown; input: unknown };
		};
		expect(definition?.action).toMatch(/^[a-z-]+\.[a-z-]+$/);
		expect(definition?.roles.length).toBeGreaterThan(0);
		for (const role of definition?.roles ?? []) expect(roles).toContain(role);
		expect(typeof definition?.audit).toBe('function');
		expect(definition?.input).toBeDefined();
	});

	it('has an act of its own', () => {
		const actions = functions.map(
			([, value]) => (value as unknown as { definition: { action: string } }).definition.action,
		);
		expect(new Set(actions).size).toBe(actions.length);
	});

	it('stands alone in its file and is exported', () => {
		const made = files.filter((name) => / = verb\(\{/.test(text(name)));
		expect(made.length).toBe(functions.length);
		for (const name of made) expect(text(name).match(/ = verb\(\{/g), name).toHaveLength(1);
	});
});

describe('nothing else', () => {
	it.each(files.filter((name) => !['verb.ts', join('access', 'find-token-actor.ts')].includes(name)))(
		'in %s opens a transaction or reaches past one',
		(name) => {
			expect(text(name)).not.toMatch(/inTransaction|pool\.(query|connect)/);
		},
	);
});
