export { createPool, type PoolOptions } from './client/pool.ts';
export { createPrisma, PrismaClient } from './client/prisma.ts';
export type { Queryable } from './client/queryable.ts';
export { storableJson, storableText } from './client/storable-text.ts';
export { inTransaction } from './client/transaction.ts';
export { type EmbeddedPostgres, findRunningPostgres, startEmbeddedPostgres } from './embedded/server.ts';
export { type AppendRow, appendMessages } from './hot/append-messages.ts';
export { appendProbes, type ProbeCount } from './hot/append-probes.ts';
export { appendSealContext, type SealContextRow } from './hot/append-seal-context.ts';
export { type ClaimedMessage, type ClaimOptions, claimMessages } from './hot/claim-messages.ts';
export { backlog, extendLease, releaseClaims } from './hot/leases.ts';
export { type EarlierChecks, loadEarlierChecks, noEarlierChecks } from './hot/load-earlier-checks.ts';
export { loadKindModel } from './hot/load-kind-model.ts';
export { loadOrganisationNames } from './hot/load-organisation-names.ts';
export { loadRegister, type RegisterOrganisationRow } from './hot/load-register.ts';
export { anyDecisions, loadRelatedDecisions, type RelatedTo } from './hot/load-related-decisions.ts';
export { loadSenderDecisions, type SenderDecisions } from './hot/load-sender-decisions.ts';
export { loadTrapDomains, type TrapDomainRow } from './hot/load-trap-domains.ts';
export { messagesChannel, notifyMessages } from './hot/notify.ts';
export { refreshOrganisations } from './hot/refresh-organisations.ts';
export { senderDomainKey } from './hot/sender-domain-key.ts';
export { setAside } from './hot/set-aside.ts';
export { type AnalysisRow, storeAnalyses } from './hot/store-analyses.ts';
export type { StoredSeal } from './hot/stored-seal.ts';
export { type Listener, type ListenOptions, listen } from './listen/listen.ts';
export { migrate } from './migrate/migrate.ts';
export { makePartitions } from './migrate/partitions.ts';
export { loadShippedRegister } from './register/load-register.ts';
export { readShippedRegister, type ShippedOrganisation } from './register/read-register.ts';
export type { SearchContext, WordIndex } from './search/conditions.ts';
export { countFacets } from './search/count-facets.ts';
export { countHistogram, type HistogramInput } from './search/count-histogram.ts';
export { type ExportItem, type ExportSelection, findForExport, findOpenable } from './search/find-for-export.ts';
export { latestOfOrganisation } from './search/latest-of-organisation.ts';
export { organisationOfDomain, organisationsNamed } from './search/organisation-of-domain.ts';
export { readMessageDetail, readSealedBody } from './search/read-message.ts';
export { readMessageItems } from './search/read-message-items.ts';
export { listPeople, type Person } from './search/read-people.ts';
export { type RelatedMessages, readRelated } from './search/read-related.ts';
export { type SearchInput, searchMessages } from './search/search-messages.ts';
export { type SuggestInput, suggestValues } from './search/suggest-values.ts';
export { describeOrganisation } from './statistics/describe-organisation.ts';
export { describeSender } from './statistics/describe-sender.ts';
export { listSenders } from './statistics/list-senders.ts';
export { listStrayed } from './statistics/list-strayed.ts';
export { readOverview } from './statistics/read-overview.ts';
export {
	endReceiver,
	forgetReceivers,
	type ReceiverReport,
	readReceivers,
	reportReceiver,
} from './statistics/receiver-processes.ts';
