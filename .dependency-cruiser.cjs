/**
 * Who may import whom: docs/architecture.md in a form that CI checks.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const only = (name, from, allowed) => ({
	name,
	severity: 'error',
	from: { path: `^${from}/` },
	to: { path: '^(apps|packages)/', pathNot: `^(${[from, ...allowed].join('|')})/` },
});

module.exports = {
	forbidden: [
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		{ name: 'resolvable', severity: 'error', from: { pathNot: 'generated' }, to: { couldNotResolve: true } },
		{
			name: 'apps-import-no-apps',
			severity: 'error',
			from: { path: '^apps/([^/]+)/' },
			to: { path: '^apps/', pathNot: '^apps/$1/' },
		},
		only('contracts-know-nobody', 'packages/contracts', []),
		only('settings-know-contracts', 'packages/settings', ['packages/contracts']),
		only('dns-knows-contracts', 'packages/dns', ['packages/contracts']),
		only('message-is-pure', 'packages/message', ['packages/contracts']),
		only('analysis-is-pure', 'packages/analysis', ['packages/contracts']),
		only('pipeline-joins-the-pure', 'packages/pipeline', [
			'packages/contracts',
			'packages/message',
			'packages/analysis',
		]),
		only('sealing-knows-no-mail', 'packages/sealing', ['packages/contracts']),
		only('store-knows-no-mail', 'packages/store', ['packages/contracts']),
		only('services', 'packages/services', ['packages/contracts', 'packages/store', 'packages/sealing']),
		only('dashboard-reaches-data-through-the-api', 'apps/dashboard', ['packages/contracts', 'packages/settings']),
		{
			name: 'pure-packages-touch-no-machine',
			severity: 'error',
			// isIP of node:net reads a text and nothing else.
			from: { path: '^packages/analysis/src', pathNot: 'detectors/ip-address.ts$' },
			to: { path: '^(node:)?(fs|net|http|https|dns|child_process|tls|dgram)(/|$)' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(node_modules|\\.next|generated)' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default'],
			extensions: ['.ts', '.tsx', '.js', '.mjs'],
		},
		parser: 'swc',
	},
};
