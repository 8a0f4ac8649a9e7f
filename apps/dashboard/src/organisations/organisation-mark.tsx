'use client';

import type { Sector } from '@straymail/contracts';
import { Badge } from '../components/ui/badge.tsx';
import { useWords } from '../words/use-words.ts';

/** As in the contracts' vocabulary, which would bring its schemas along. */
const sectors: Readonly<Record<Sector, true>> = {
	military: true,
	government: true,
	diplomatic: true,
	health: true,
	finance: true,
	education: true,
	business: true,
	other: true,
};

const isSector = (sector: string): sector is Sector => Object.hasOwn(sectors, sector);

/** Sector and country, where the register knows them. */
export const OrganisationMark = ({ sector, country }: { sector: string | null; country: string | null }) => {
	const { sectorName } = useWords();
	return (
		<>
			{sector && <Badge>{isSector(sector) ? sectorName(sector) : sector}</Badge>}
			{country && <span className="text-muted text-xs">{country}</span>}
		</>
	);
};
