import { StraymailError } from '@straymail/contracts';
import type { DnsOptions } from '@straymail/dns';
import { extractPart } from '@straymail/message';
import type { Opener } from '@straymail/sealing';
import type { Actor, Context } from '@straymail/services';
import type { WordIndex } from '@straymail/store';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { RevealParts } from './content/reveal.ts';
import { type ActorFinder, findActor, type SignedIn } from './sign-in/find-actor.ts';

/** Of our receivers, and which resolvers may be asked. */
export interface DnsSetUp extends DnsOptions {
	/** None: nothing is looked up. */
	readonly servers: readonly string[];
}

export interface ServiceParts extends ActorFinder, RevealParts {
	/** With the rights of the services. */
	readonly servicePool: pg.Pool;
	readonly opener: Opener;
	readonly index: WordIndex;
	readonly suggestDomain: NonNullable<Context['suggestDomain']>;
	readonly publicUrl: string;
	readonly origins: readonly string[];
	readonly dns: DnsSetUp;
}

const partName = (part: string): Parameters<typeof extractPart>[1] => {
	if (part === 'headers' || part === 'body' || part === 'html' || part.startsWith('attachment:'))
		return part as `attachment:${number}`;
	throw new StraymailError('part-not-found', `There is no part "${part}".`);
};

/** What a verb works with, for one actor. */
export const contextFor = (parts: ServiceParts, actor: Actor): Context => ({
	pool: parts.servicePool,
	actor,
	now: () => new Date(),
	opener: parts.opener,
	index: parts.index,
	extractPart: (raw, part) => extractPart(raw, partName(part)),
	suggestDomain: parts.suggestDomain,
});

export interface Caller extends SignedIn {
	readonly ctx: Context;
}

/** Who calls and what for: every route of the API begins with it. Throws `not-signed-in`. */
export const identify = async (parts: ServiceParts, request: FastifyRequest): Promise<Caller> => {
	const signedIn = await findActor(parts, request);
	return { ...signedIn, ctx: contextFor(parts, signedIn.actor) };
};
