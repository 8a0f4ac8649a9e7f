export { createPool, type PoolOptions } from './client/pool.ts';
export { createPrisma, type PrismaClient } from './client/prisma.ts';
export type { Queryable } from './client/queryable.ts';
export { storableText } from './client/storable-text.ts';
export { inTransaction } from './client/transaction.ts';
export { type EmbeddedPostgres, findRunningPostgres, startEmbeddedPostgres } from './embedded/server.ts';
export { type AppendRecipient, type AppendRow, appendMessages, appendSealContext } from './hot/append.ts';
export {
	backlog,
	type ClaimedMessage,
	type ClaimOptions,
	claimMessages,
	extendLease,
	releaseClaims,
	type StoredSeal,
	setAside,
} from './hot/claim.ts';
export { type Listener, listen } from './hot/listen.ts';
export { makePartitions } from './hot/partitions.ts';
export { senderDomainKey } from './hot/sender-domain.ts';
export { type AnalysisRow, storeAnalyses } from './hot/store-analyses.ts';
export { loadTrapDomains, type TrapDomainRow } from './hot/trap-domains.ts';
export { migrate } from './migrate/migrate.ts';
export { loadRegister, loadShippedRegister, type RegisterOrganisationRow } from './register/load-register.ts';
