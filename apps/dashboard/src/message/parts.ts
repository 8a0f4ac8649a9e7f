'use client';

import { useTranslations } from 'next-intl';

type Key = Parameters<ReturnType<typeof useTranslations<'message'>>>[0];

/** A part's name as people read it: `attachment:a.pdf` is the file's name. */
export const usePartName = (): ((part: string) => string) => {
	const t = useTranslations('message');
	return (part) => {
		if (part.startsWith('attachment:')) return part.slice('attachment:'.length);
		const key = `parts.${part}` as Key;
		return t.has(key) ? t(key) : part;
	};
};

/** Why something was not read, as the end of a sentence. */
export const useNotReadReason = (): ((reason: string) => string) => {
	const t = useTranslations('message');
	return (reason) => {
		const key = `reasons.${reason}` as Key;
		return t.has(key) ? t(key) : reason;
	};
};
