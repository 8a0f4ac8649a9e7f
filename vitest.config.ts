import { defineConfig } from 'vitest/config';

// `unit` needs nothing but the code; `integration` starts embedded PostgreSQL and SMTP servers; `end-to-end`
// drives the whole product in a browser.
export default defineConfig({
	test: {
		reporters: ['default'],
		projects: [
			{
				test: {
					name: 'packages',
					include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: true,
					maxWorkers: 2,
				},
			},
			{
				test: {
					name: 'end-to-end',
					include: ['test/end-to-end/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 300_000,
					// A page answers when its machine lets it: what is waited for must come, not come within a second.
					expect: { poll: { timeout: 15_000 } },
					// Each starts a product of its own and waits for it half of the time: two keep two cores busy.
					fileParallelism: true,
					maxWorkers: 2,
				},
			},
		],
	},
});
