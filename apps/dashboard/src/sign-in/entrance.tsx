import type { ReactNode } from 'react';
import { LanguageChoice } from '../account/language-choice.tsx';
import { Wordmark } from '../shell/logo.tsx';

/** The frame of the pages before the sign-in. */
export const Entrance = ({ title, children }: { title: string; children: ReactNode }) => (
	<main className="grid min-h-dvh place-items-start justify-center px-4 pt-[max(2rem,14dvh)] pb-8">
		<div className="w-full max-w-sm">
			<div className="mb-6 flex justify-center">
				<Wordmark />
			</div>
			<div className="border-line bg-surface rounded-xl border p-6 shadow-sm">
				<h1 className="mb-5 text-lg font-semibold">{title}</h1>
				{children}
			</div>
			<div className="mt-6">
				<LanguageChoice compact />
			</div>
		</div>
	</main>
);
