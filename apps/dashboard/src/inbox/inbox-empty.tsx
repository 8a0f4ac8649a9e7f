'use client';

import { Globe, Inbox, SearchX, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { sentenceOf } from '../api/api-error.ts';
import { Button, buttonLook } from '../components/ui/button.tsx';
import { Empty } from '../components/ui/empty.tsx';

export const NoMatch = ({ onClear }: { onClear: () => void }) => (
	<Empty
		icon={SearchX}
		title="Nothing matches this search"
		action={<Button onClick={onClear}>Clear the search</Button>}
	>
		<p>Terms are joined by “and”: take one away, or look at the grammar behind the question mark in the search box.</p>
	</Empty>
);

export const BadSearch = ({ onClear }: { onClear: () => void }) => (
	<Empty icon={SearchX} title="This search cannot be read" action={<Button onClick={onClear}>Clear the search</Button>}>
		<p>The word that is not understood is underlined above. The question mark in the search box lists what is.</p>
	</Empty>
);

export const NoTrapDomain = ({ mayAdd }: { mayAdd: boolean }) => (
	<Empty
		icon={Globe}
		title="No trap domain yet"
		action={
			mayAdd && (
				<Link href="/domains?add=1" className={buttonLook({ variant: 'primary' })}>
					Add a trap domain
				</Link>
			)
		}
	>
		<p>
			Straymail refuses all mail until you name a domain to receive for, such as <code>army.ml</code>, choose what
			happens to its mail, and record on which legal basis.
		</p>
		{!mayAdd && <p className="mt-2">An operator or administrator can add one.</p>}
	</Empty>
);

export const NoMail = () => (
	<Empty icon={Inbox} title="No stray mail yet">
		<p>
			Messages appear here by themselves, within about a second. To try it, send one to an address below a trap domain:
		</p>
		<pre className="bg-sunken border-line text-foreground mt-3 overflow-x-auto rounded-md border px-3 py-2 text-left text-xs">
			swaks --server 127.0.0.1:2525 --to j.smith@…
		</pre>
	</Empty>
);

export const InboxError = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
	<Empty
		icon={TriangleAlert}
		title="The messages could not be loaded"
		action={<Button onClick={onRetry}>Try again</Button>}
	>
		<p role="alert">{sentenceOf(error)}</p>
	</Empty>
);
