import { defineConfig } from 'prisma/config';

// `prisma migrate deploy` works with this file too, for those who have Prisma's own engine:
// DATABASE_URL=postgresql://… npx prisma migrate deploy
export default defineConfig({
	schema: 'prisma/schema',
	migrations: { path: 'prisma/migrations' },
	...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
