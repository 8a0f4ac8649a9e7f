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
	return reply.send(response.body ? Buffer.from(await response.arrayBuffer()) : null);
};
