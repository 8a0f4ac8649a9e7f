import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/client.ts';

export { PrismaClient };

/** Prisma's client for what is not on the hot path. Disconnect it when done. */
export const createPrisma = (url: string): PrismaClient =>
	new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 5 }) });
