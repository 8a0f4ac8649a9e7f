import type { FastifyReply, FastifyRequest } from 'fastify';

/** Answers of the API are data: no browser shall keep, sniff, frame or run them. Pages bring their own policy. */
export const setSecurityHeaders = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
	reply.header('x-content-type-options', 'nosniff');
	reply.header('referrer-policy', 'no-referrer');
	reply.header('x-frame-options', 'DENY');
	reply.header('cross-origin-opener-policy', 'same-origin');
	reply.header('cross-origin-resource-policy', 'same-origin');
	if (!request.url.startsWith('/api')) return;
	reply.header('cache-control', 'no-store');
	reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
};
