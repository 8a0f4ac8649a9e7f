import { loadKindModel, loadRegister, loadTrapDomains } from '@straymail/store';
import type pg from 'pg';
import type { ThreadContext } from './messages.ts';

export interface AnalysisContext extends ThreadContext {
	/** Id of the organisation that owns a domain or the nearest one above it; null when nobody is known. */
	readonly organisationIdOf: (domain: string) => string | null;
}

/** The register and the trap domains as they stand. */
export const loadContext = async (db: pg.Pool): Promise<AnalysisContext> => {
	const register = await loadRegister(db);
	const ids = new Map(register.flatMap(({ id, domains }) => domains.map((domain) => [domain, id] as const)));
	return {
		model: await loadKindModel(db),
		organisations: register.map(({ id: _, ...organisation }) => organisation),
		traps: (await loadTrapDomains(db)).map(({ domain, scope, excluded }) => ({ domain, scope, excluded })),
		organisationIdOf: (domain) => {
			for (let name = domain.toLowerCase(); name !== ''; name = name.split('.').slice(1).join('.')) {
				const id = ids.get(name);
				if (id) return id;
			}
			return null;
		},
	};
};
