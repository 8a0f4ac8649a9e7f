import type {
	Category,
	FindingType,
	Kind,
	Level,
	MessageStatus,
	Role,
	Sector,
	TrapPolicy,
	TrapScope,
} from '@straymail/contracts';
import type { useTranslations } from 'next-intl';
import { formatsOf } from './formats.ts';
import type { Language } from './languages.ts';

type Translator = ReturnType<typeof useTranslations<'words'>>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** An action that has no words yet is split at its dots and dashes. */
const spelled = (action: string) => capitalised(action.replaceAll(/[.\-_]/g, ' '));

/** Vocabulary, numbers and times in the reader's language. */
export const wordsIn = (language: Language, t: Translator) => {
	const formats = formatsOf(language);
	const count = (value: number) => formats.whole.format(value);
	// What the vocabulary lacks, a typing error in a search for instance, is shown as it is.
	const named = (key: string, value: string) => {
		const known = key as Parameters<Translator>[0];
		return t.has(known) ? t(known) : value;
	};
	return {
		kindName: (kind: Kind) => named(`kinds.${kind}.name`, kind),
		kindMeaning: (kind: Kind) => named(`kinds.${kind}.meaning`, ''),
		levelName: (level: Level) => named(`levels.${level}.name`, level),
		levelMeaning: (level: Level) => named(`levels.${level}.meaning`, ''),
		categoryName: (category: Category) => named(`categories.${category}`, category),
		findingTypeName: (type: FindingType) => named(`findingTypes.${type}`, type),
		statusName: (status: MessageStatus) => named(`statuses.${status}`, status),
		policyName: (policy: TrapPolicy) => named(`policies.${policy}.name`, policy),
		policyMeaning: (policy: TrapPolicy) => named(`policies.${policy}.meaning`, ''),
		scopeName: (scope: TrapScope) => named(`scopes.${scope}`, scope),
		roleName: (role: Role) => named(`roles.${role}`, role),
		sectorName: (sector: Sector) => named(`sectors.${sector}`, sector),
		/** An action of the audit log, as `message.view`. */
		actionName: (action: string) => named(`actions.${action}`, spelled(action)),
		/** Of a language code such as `fr`; what is no code stays as it is. */
		languageName: (code: string) => {
			try {
				return capitalised(formats.languages.of(code) ?? code);
			} catch {
				return code;
			}
		},
		count,
		/** `12K`: for badges, where the exact number stands in the title. */
		shortCount: (value: number) => (value < 10_000 ? count(value) : formats.short.format(value)),
		/** Octets in units of 1,000, as mail programs show them. */
		size: (octets: number) => {
			if (octets < 1000) return t('octets', { n: octets });
			if (octets < 1_000_000) return formats.kilobytes[octets < 10_000 ? 1 : 0].format(octets / 1000);
			return formats.megabytes[octets < 10_000_000 ? 1 : 0].format(octets / 1_000_000);
		},
		/** A probability between 0 and 1; an estimate is never shown as certain. */
		percent: (probability: number) =>
			probability > 0.99
				? t('nearlyCertain', { percent: formats.percent.format(0.99) })
				: formats.percent.format(probability),
		/** `now`, `5 min`, `3 h`, `2 d`, then the date; with the year once it differs from `now`'s. */
		relativeTime: (iso: string, now: number) => {
			const then = new Date(iso);
			const age = now - then.getTime();
			if (age < minute) return t('age.now');
			if (age < hour) return t('age.minutes', { n: Math.floor(age / minute) });
			if (age < day) return t('age.hours', { n: Math.floor(age / hour) });
			if (age < 7 * day) return t('age.days', { n: Math.floor(age / day) });
			const sameYear = then.getUTCFullYear() === new Date(now).getUTCFullYear();
			return (sameYear ? formats.dayMonth : formats.dayMonthYear).format(then);
		},
		/** `23 Nov 2026, 12:19:08 UTC`. */
		exactTime: (iso: string) => {
			const at = new Date(iso);
			return `${formats.day.format(at)}, ${formats.time.format(at)} UTC`;
		},
		/** `23 Nov` of a UTC day written `2026-11-23`. */
		dayName: (isoDay: string) => formats.dayMonth.format(new Date(`${isoDay}T00:00:00Z`)),
	};
};

export type Words = ReturnType<typeof wordsIn>;
