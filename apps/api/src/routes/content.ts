import { RelatedResponse, RevealRequest, RevealResponse, StraymailError } from '@straymail/contracts';
import { htmlPagePolicy } from '@straymail/message';
import { revealPart, showRelated } from '@straymail/services';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { contentDisposition } from '../content/content-disposition.ts';
import { answerReveal } from '../content/reveal.ts';
import { type Caller, contextFor, identify } from '../services.ts';
import { showCode } from '../sign-in/show-code.ts';
import type { Route } from './route.ts';

const Id = z.object({ id: z.uuid() });
const Ticket = z.object({ ticket: z.string().regex(/^[\w-]{43}$/) });
const tags = ['messages'];

/** A ticket is bound to the session that revealed, and to the token where there is none. */
const holderOf = ({ sessionId, actor }: Caller): string => sessionId ?? actor.id;

/** Browsers say what they fetch something for (Fetch Metadata): a ticket is for our own page, and for one purpose. */
const assertPurpose = (request: FastifyRequest, purposes: readonly string[]): void => {
	const { 'sec-fetch-site': site = 'same-origin', 'sec-fetch-dest': purpose } = request.headers;
	if (site === 'same-origin' && (purpose === undefined || purposes.includes(String(purpose)))) return;
	throw new StraymailError('origin-not-allowed', 'This address is for the dashboard’s own page. Open it from there.');
};

const spent = () => new StraymailError('not-found', 'This address was good once, for a minute. Reveal the part again.');

/** Octets that a browser keeps nowhere and takes for nothing else. */
const guard = (reply: FastifyReply, policy: string): FastifyReply =>
	reply.header('cache-control', 'no-store').header('content-security-policy', policy);

/** Plain content: a reveal, the frame that shows HTML, files to save. And what else arrived like a message. */
export const contentRoutes: Route = (app, parts) => {
	app.post(
		'/api/messages/:id/reveal',
		{
			schema: {
				tags,
				summary: 'Open plain content, on record',
				params: Id,
				body: RevealRequest,
				response: { 200: RevealResponse },
			},
			// Codes must not be guessed; tokens carry none.
			config: {
				rateLimit: { max: 20, timeWindow: '1 minute', allowList: (request) => Boolean(request.headers.authorization) },
			},
		},
		async (request) => {
			const caller = await identify(parts, request);
			const { code, password, ...body } = request.body;
			const actor = await showCode(parts, caller, code);
			const encrypted = body.as === 'file' && password !== undefined;
			const revealed = await revealPart(contextFor(parts, actor), { ...body, id: request.params.id, encrypted });
			return answerReveal(revealed, parts, holderOf(caller), password);
		},
	);
	app.get(
		'/api/frames/:ticket',
		{ schema: { tags, summary: 'HTML of a message, for a sandboxed frame, once', params: Ticket } },
		async (request, reply) => {
			assertPurpose(request, ['iframe']);
			const caller = await identify(parts, request);
			const admission = parts.tickets.use(request.params.ticket, holderOf(caller), 'frame');
			if (!admission) throw spent();
			guard(reply, htmlPagePolicy).header('x-frame-options', 'SAMEORIGIN').type(admission.contentType);
			return reply.send(Buffer.from(admission.bytes));
		},
	);
	app.get(
		'/api/files/:ticket',
		{ schema: { tags, summary: 'A revealed part as a file, once', params: Ticket } },
		async (request, reply) => {
			assertPurpose(request, ['document', 'empty']);
			const caller = await identify(parts, request);
			const admission = parts.tickets.use(request.params.ticket, holderOf(caller), 'file');
			if (!admission) throw spent();
			// Never under its own type: whatever it is, a browser saves it and opens nothing.
			guard(reply, "default-src 'none'; frame-ancestors 'none'; sandbox")
				.header('content-disposition', contentDisposition(admission.fileName, 'part.bin'))
				.type('application/octet-stream');
			return reply.send(Buffer.from(admission.bytes));
		},
	);
	app.get(
		'/api/messages/:id/related',
		{ schema: { tags, summary: 'What else arrived like it', params: Id, response: { 200: RelatedResponse } } },
		async (request) => showRelated((await identify(parts, request)).ctx, request.params),
	);
};
