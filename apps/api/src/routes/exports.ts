import { Readable } from 'node:stream';
import { ExportRequest, exportHeaders, SendersRequest } from '@straymail/contracts';
import { exportMasked, exportPlain, exportSenders, openExported } from '@straymail/services';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { csvOf, jsonLinesOf } from '../exports/masked-rows.ts';
import { emlOf, mboxOf } from '../exports/plain-files.ts';
import { sendersCsvOf } from '../exports/sender-rows.ts';
import { contextFor, identify } from '../services.ts';
import { showCode } from '../sign-in/show-code.ts';
import type { Route } from './route.ts';

const csvType = 'text/csv; charset=utf-8; header=present';
const jsonLinesType = 'application/jsonl; charset=utf-8';

interface Told {
	readonly exported: number;
	readonly locked: number;
	readonly empty: number;
	readonly more: boolean;
}

/** A file to be kept, named by us alone: nothing that came in a mail stands in a header. */
const sendFile = (
	reply: FastifyReply,
	type: string,
	extension: string,
	body: Iterable<string> | AsyncIterable<Buffer>,
	{ exported, locked, empty, more }: Told,
) => {
	const time = new Date().toISOString().slice(0, 16).replaceAll(/[-:]/g, '').replace('T', '-');
	return reply
		.type(type)
		.header('content-disposition', `attachment; filename="straymail-${time}.${extension}"`)
		.header(exportHeaders.exported, exported)
		.header(exportHeaders.locked, locked)
		.header(exportHeaders.empty, empty)
		.header(exportHeaders.more, more ? 'yes' : 'no')
		.send(Readable.from(body, { objectMode: false }));
};

/** Files that leave Straymail. Each is pulled by the reader's own pace. */
export const exportRoutes: Route = (app, parts) => {
	app.post(
		'/api/exports/messages',
		{
			schema: {
				tags: ['exports'],
				summary: 'Messages of a search as a file: masked rows, or whole messages in plain content',
				body: ExportRequest,
			},
			// Codes must not be guessed; tokens carry none.
			config: {
				rateLimit: { max: 20, timeWindow: '1 minute', allowList: (request) => Boolean(request.headers.authorization) },
			},
		},
		async (request, reply) => {
			const caller = await identify(parts, request);
			const { code, ...asked } = request.body;
			const { format, reason } = asked;
			if (format === 'csv' || format === 'jsonl') {
				const { items, more } = await exportMasked(caller.ctx, { ...asked, format });
				const rows = items.map(({ locked: _, ...item }) => item);
				const told = { exported: rows.length, locked: 0, empty: 0, more };
				return format === 'csv'
					? sendFile(reply, csvType, 'csv', csvOf(rows), told)
					: sendFile(reply, jsonLinesType, 'jsonl', jsonLinesOf(rows), told);
			}
			const ctx = contextFor(parts, await showCode(parts, caller, code));
			const { items, ...left } = await exportPlain(ctx, { ...asked, format });
			const open = (id: string) => openExported(ctx, { id, format, reason });
			const told = { exported: items.length, ...left };
			if (format === 'mbox') return sendFile(reply, 'application/mbox', 'mbox', mboxOf(items, open), told);
			const { type, extension, body } = emlOf(items, open);
			return sendFile(reply, type, extension, body, told);
		},
	);
	app.post(
		'/api/exports/senders',
		{
			schema: {
				tags: ['exports'],
				summary: 'The list of senders as a file',
				body: SendersRequest.omit({ offset: true, limit: true }).extend({
					format: z.enum(['csv', 'jsonl']),
					reason: z.string().trim().min(3).max(1000),
				}),
			},
		},
		async (request, reply) => {
			const { items, more } = await exportSenders((await identify(parts, request)).ctx, request.body);
			const told = { exported: items.length, locked: 0, empty: 0, more };
			return request.body.format === 'csv'
				? sendFile(reply, csvType, 'csv', sendersCsvOf(items), told)
				: sendFile(reply, jsonLinesType, 'jsonl', jsonLinesOf(items), told);
		},
	);
};
