'use client';

import type { BulkAction, Kind, Level } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { UserRound, UserRoundX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { meQuery } from '../../api/queries.ts';
import { LevelGlyph } from '../../components/ui/level-badge.tsx';
import { useWords } from '../../words/use-words.ts';
import { fieldOfKey } from '../fields.ts';
import { suggestQuery } from '../search/suggest-query.ts';
import { useSettled } from '../search/use-settled.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { peopleQuery } from './people-query.ts';
import { Picker, type PickOption } from './picker.tsx';

/** Actions that ask something before they are done. */
export type AskedAction = 'assign' | 'level' | 'kind' | 'attribute' | 'hold';

interface Props {
	readonly action: AskedAction;
	/** How many messages it is for. */
	readonly count: number;
	readonly onRun: (action: BulkAction) => void;
	readonly onClose: () => void;
}

/** Stands for null: an option's value is text. */
const nobody = '\0nobody';
const none = (value: string): string | null => (value === nobody ? null : value);
const icon = 'text-muted size-4 shrink-0';

const Assign = ({ count, onRun, onClose }: Props) => {
	const t = useTranslations('inbox');
	const { data: me } = useQuery(meQuery);
	const { data: people = [] } = useQuery(peopleQuery);
	const person = <UserRound aria-hidden className={icon} />;
	const options: PickOption[] = [
		...(me ? [{ value: me.user.id, label: t('assignee.toMe'), note: me.user.name, icon: person }] : []),
		...people.filter(({ id }) => id !== me?.user.id).map(({ id, name }) => ({ value: id, label: name, icon: person })),
		{ value: nobody, label: t('assignee.toNobody'), icon: <UserRoundX aria-hidden className={icon} /> },
	];
	return (
		<Picker
			title={t('bulk.ask.assign', { count })}
			label={t('bulk.label.assign')}
			options={options}
			onPick={(value) => onRun({ type: 'assign', assignee: none(value) })}
			onClose={onClose}
		/>
	);
};

const SetLevel = ({ count, onRun, onClose }: Props) => {
	const t = useTranslations('inbox');
	const { levelName, levelMeaning } = useWords();
	const levels = (fieldOfKey('level')?.filter.fixed ?? []).slice(1) as Level[];
	return (
		<Picker
			title={t('bulk.ask.level', { count })}
			label={t('bulk.label.level')}
			options={levels.map((level) => ({
				value: level,
				label: levelName(level),
				note: levelMeaning(level),
				icon: <LevelGlyph level={level} />,
			}))}
			onPick={(value) => onRun({ type: 'level', value: value as Level })}
			onClose={onClose}
		/>
	);
};

const SetKind = ({ count, onRun, onClose }: Props) => {
	const t = useTranslations('inbox');
	const { kindName, kindMeaning } = useWords();
	const kinds = (fieldOfKey('kind')?.filter.fixed ?? []) as Kind[];
	return (
		<Picker
			title={t('bulk.ask.kind', { count })}
			label={t('bulk.label.kind')}
			options={kinds.map((kind) => ({ value: kind, label: kindName(kind), note: kindMeaning(kind) }))}
			onPick={(value) => onRun({ type: 'kind', value: value as Kind })}
			onClose={onClose}
		/>
	);
};

const isDomain = (text: string) => /^[^\s@.]+(\.[^\s@.]+)+$/.test(text);

const Attribute = ({ count, onRun, onClose }: Props) => {
	const t = useTranslations('inbox');
	const { shortCount } = useWords();
	const [text, setText] = useState('');
	const typed = text.trim().toLowerCase();
	const { data: found = [] } = useQuery(suggestQuery('intended', useSettled(typed, 90)));
	const domains = new Map(found.filter(({ value }) => isDomain(value)).map(({ value, count: of }) => [value, of]));
	const options: PickOption[] = [
		...(isDomain(typed) && !domains.has(typed) ? [{ value: typed, label: typed, note: t('bulk.asTyped') }] : []),
		...[...domains].map(([value, of]) => ({
			value,
			label: value,
			note: of === null ? undefined : t('bulk.known', { count: of, number: shortCount(of) }),
		})),
		...(typed ? [] : [{ value: nobody, label: t('bulk.unknownIntended'), note: t('bulk.unknownIntendedNote') }]),
	];
	return (
		<Picker
			title={t('bulk.ask.attribute', { count })}
			label={t('bulk.label.attribute')}
			options={options}
			onText={setText}
			onPick={(value) => onRun({ type: 'attribute', domain: none(value) })}
			onClose={onClose}
		/>
	);
};

const dialogs = { assign: Assign, level: SetLevel, kind: SetKind, attribute: Attribute, hold: HoldDialog };

export const ActionDialog = (props: Props) => {
	const Chosen = dialogs[props.action];
	return <Chosen {...props} />;
};
