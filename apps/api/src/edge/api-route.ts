import type { FastifyRequest } from 'fastify';

/**
 * Whether the API answers. By the route that was found, not by the path as it was written: `/%61pi/events` and
 * `http://elsewhere/api/events` lead to the same route as `/api/events`.
 */
export const isApiRoute = ({ routeOptions }: FastifyRequest): boolean =>
	routeOptions.url === '/api' || routeOptions.url?.startsWith('/api/') === true;
