import type { FastifyReply, FastifyRequest } from 'fastify';
import { isApiRoute } from './api-route.ts';

const year = 31_536_000;

export interface SecurityHeaders {
	/** Of an answer that is data: no browser shall keep, sniff, frame, embed or run it. */
	readonly ofData: (reply: FastifyReply) => void;
	/** An onRequest hook: data of the API as above; pages bring their own policy, and what they leave out is set here. */
	readonly hook: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

export const securityHeaders = (publicUrl: string): SecurityHeaders => {
	const secure = publicUrl.startsWith('https://');
	const ofAll = (reply: FastifyReply) => {
		reply.header('x-content-type-options', 'nosniff');
		reply.header('referrer-policy', 'no-referrer');
		reply.header('x-frame-options', 'DENY');
		reply.header('cross-origin-opener-policy', 'same-origin');
		reply.header('cross-origin-resource-policy', 'same-origin');
		// RFC 6797. For this name alone: what else lives below it is not ours to promise for.
		if (secure) reply.header('strict-transport-security', `max-age=${year}`);
	};
	const ofData = (reply: FastifyReply) => {
		ofAll(reply);
		reply.header('cache-control', 'no-store');
		reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
	};
	return {
		ofData,
		hook: async (request, reply) => (isApiRoute(request) || request.is404 ? ofData(reply) : ofAll(reply)),
	};
};
