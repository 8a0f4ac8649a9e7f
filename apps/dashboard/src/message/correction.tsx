'use client';

import type { Kind, Level, MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { LevelGlyph } from '../components/ui/level-badge.tsx';
import { kindsInOrder } from '../words/kinds.ts';
import { levelsDown } from '../words/levels.ts';
import { useWords } from '../words/use-words.ts';
import { Choices } from './choices.tsx';
import { Decided } from './decided.tsx';
import { standing, useDecision, useMayDecide } from './use-decision.ts';

/** Lets a person say otherwise than the machine; its own answer stays beside, and a decision can be taken back. */
export const CorrectKind = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { kindName, kindMeaning } = useWords();
	const allowed = useMayDecide();
	const { decide, withdraw, busy } = useDecision(message.id);
	const decision = standing(message, 'kind');
	const { machine, kind } = message;
	if (kind === null || message.metadataOnly) return null;
	return (
		<>
			{decision && (
				<Decided
					decision={decision}
					machine={machine.kind ? kindName(machine.kind) : t('decision.nothing')}
					onWithdraw={allowed ? () => withdraw(decision.id) : undefined}
					busy={busy}
				/>
			)}
			{allowed && (
				<Choices<Kind>
					label={t('decision.correctKind')}
					choices={kindsInOrder.map((one) => ({ value: one, label: kindName(one), title: kindMeaning(one) }))}
					value={kind}
					busy={busy}
					onChoose={(value) => decide({ field: 'kind', value })}
				/>
			)}
		</>
	);
};

export const CorrectLevel = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { levelName, levelMeaning } = useWords();
	const allowed = useMayDecide();
	const { decide, withdraw, busy } = useDecision(message.id);
	const decision = standing(message, 'level');
	const { machine, level } = message;
	if (level === null || message.metadataOnly) return null;
	return (
		<>
			{decision && (
				<Decided
					decision={decision}
					machine={machine.level ? levelName(machine.level) : t('decision.nothing')}
					onWithdraw={allowed ? () => withdraw(decision.id) : undefined}
					busy={busy}
				/>
			)}
			{allowed && (
				<Choices<Level>
					label={t('decision.correctLevel')}
					choices={levelsDown.map((one) => ({
						value: one,
						label: levelName(one),
						title: levelMeaning(one),
						icon: one === level ? undefined : <LevelGlyph level={one} className="size-3" />,
					}))}
					value={level}
					busy={busy}
					onChoose={(value) => decide({ field: 'level', value })}
				/>
			)}
		</>
	);
};
