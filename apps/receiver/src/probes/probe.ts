import type { ForeignProtocol } from '../smtp/foreign-protocol.ts';

/** What was tried that is no mail for us: somebody looks for users, for a relay, for another service. */
export type ProbeType = ForeignProtocol | 'vrfy' | 'expn' | 'relay' | 'early-talker' | 'pipelining';

export const probeTypes: readonly ProbeType[] = [
	'http',
	'open-proxy',
	'tls',
	'other-protocol',
	'vrfy',
	'expn',
	'relay',
	'early-talker',
	'pipelining',
];
