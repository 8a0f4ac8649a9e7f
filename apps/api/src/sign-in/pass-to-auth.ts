import { type ErrorCode, errorStatus } from '@straymail/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from './auth.ts';

/** The request as the sign-in library reads it. */
const toRequest = (request: FastifyRequest, publicUrl: string, path: string): Request => {
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers)) {
		if (value !== undefined && name !== 'content-length')
			headers.set(name, Array.isArray(value) ? value.join(', ') : value);
	}
	// The library limits the rate by address; only ours is to be believed, not what a client writes into a header.
	headers.set('x-forwarded-for', request.ip);
	const hasBody =
		request.method !== 'GET' && request.method !== 'HEAD' && request.body !== undefined && request.body !== null;
	if (hasBody) headers.set('content-type', 'application/json');
	return new Request(new URL(path, publicUrl), {
		method: request.method,
		headers,
		...(hasBody ? { body: JSON.stringify(request.body) } : {}),
	});
};

const codeFor = (given: string | undefined, status: number): ErrorCode => {
	if (given !== undefined && given in errorStatus) return given as ErrorCode;
	if (status === 429) return 'too-many-requests';
	if (status === 401) return 'not-signed-in';
	return status === 403 ? 'not-allowed' : status < 500 ? 'bad-request' : 'internal';
};

/** The library's refusals in the form of all others, with its own fields kept for its own client. */
const withEnvelope = (body: Buffer, status: number): Buffer => {
	let own: { code?: string; message?: string };
	try {
		own = JSON.parse(body.toString());
	} catch {
		own = {};
	}
	const message = own.message ?? 'The sign-in was refused. Try again.';
	return Buffer.from(JSON.stringify({ ...own, error: { code: codeFor(own.code, status), message } }));
};

/** Hands a request to the sign-in library and its answer back, cookies included. */
export const passToAuth = async (
	auth: Auth,
	publicUrl: string,
	request: FastifyRequest,
	reply: FastifyReply,
	path = request.url,
) => {
	const response = await auth.handler(toRequest(request, publicUrl, path));
	reply.code(response.status);
	for (const [name, value] of response.headers) {
		if (name !== 'set-cookie') reply.header(name, value);
	}
	for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
	const body = Buffer.from(await response.arrayBuffer());
	if (response.status < 400) return reply.send(body.length > 0 ? body : null);
	return reply.type('application/json; charset=utf-8').send(withEnvelope(body, response.status));
};
