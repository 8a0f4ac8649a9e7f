import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
	reactStrictMode: true,
	poweredByHeader: false,
	// The API compresses nothing it proxies; Next does.
	compress: true,
	// Next 16 cannot drive TypeScript 7: types are checked by `tsc --noEmit`.
	typescript: { ignoreBuildErrors: true },
	transpilePackages: ['@straymail/contracts', '@straymail/settings'],
	turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
	// No image is optimised here, so nothing needs the native `sharp`.
	images: { unoptimized: true },
	devIndicators: false,
};

const withMessages = createNextIntlPlugin({
	requestConfig: './src/words/request-config.ts',
	// Compiled when the dashboard is built: browsers need no parser of messages.
	experimental: { messages: { path: './messages', locales: ['en', 'fr', 'nl'], format: 'json', precompile: true } },
});

export default withMessages(config);
