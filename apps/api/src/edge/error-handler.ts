import { randomUUID } from 'node:crypto';
import { type ErrorCode, type ErrorResponse, errorStatus, StraymailError } from '@straymail/contracts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

const body = (code: ErrorCode, message: string, more: Partial<ErrorResponse['error']> = {}): ErrorResponse => ({
	error: { code, message, ...more },
});

/** What PostgreSQL and the network say when the database is away (SQLSTATE classes 08 and 57P). */
const isDatabaseAway = (error: unknown): boolean => {
	const { code = '', message = '' } = error as { code?: string; message?: string };
	return (
		/^(08|57P)/.test(code) ||
		['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE'].includes(code) ||
		/timeout exceeded when trying to connect|Connection terminated/.test(message)
	);
};

const known = (error: StraymailError): ErrorResponse =>
	body(error.code, error.message, error.span ? { span: [error.span[0], error.span[1]] } : {});

/** The one place where errors become answers. What nobody foresaw is logged under a number and says nothing else. */
export const handleError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
	if (error instanceof StraymailError) {
		if (error.status >= 500) request.log.error({ code: error.code }, error.message);
		return reply.code(error.status).send(known(error));
	}
	if (hasZodFastifySchemaValidationErrors(error)) {
		const fields = Object.fromEntries(
			error.validation.map(({ instancePath, message }) => [
				instancePath.slice(1).replaceAll('/', '.') || 'body',
				message ?? 'is wrong',
			]),
		);
		const message = Object.entries(fields)
			.map(([field, problem]) => `${field}: ${problem}`)
			.join('; ');
		return reply.code(400).send(body('bad-request', message, { fields }));
	}
	if (error.statusCode === 429)
		return reply.code(429).send(body('too-many-requests', 'Too many tries. Wait a minute.'));
	if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
		return reply.code(error.statusCode).send(body('bad-request', error.message));
	}
	if (isDatabaseAway(error)) {
		request.log.warn({ code: error.code }, 'the database is away');
		return reply
			.code(errorStatus['database-away'])
			.send(body('database-away', 'The database does not answer. Nothing is lost; try again in a moment.'));
	}
	const number = randomUUID();
	request.log.error({ number, error: error.name, code: error.code, stack: error.stack }, 'unexpected failure');
	return reply
		.code(500)
		.send(body('internal', `Something went wrong that nobody foresaw. The log has it under ${number}.`));
};
