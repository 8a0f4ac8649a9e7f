'use client';

import type { TrapPolicy } from '@straymail/contracts';
import { Badge } from '../components/ui/badge.tsx';
import { useWords } from '../words/use-words.ts';

const tones: Readonly<Record<TrapPolicy, string>> = {
	collect: 'bg-accent-soft text-accent-text',
	'metadata-only': 'bg-low-soft text-low',
	'reject-with-hint': '',
	defer: 'bg-moderate-soft text-moderate',
};

export const PolicyBadge = ({ policy }: { policy: TrapPolicy }) => {
	const { policyName, policyMeaning } = useWords();
	return (
		<Badge className={tones[policy]} title={policyMeaning(policy)}>
			{policyName(policy)}
		</Badge>
	);
};
