'use client';

import { PopoverClose } from '../components/ui/popover-close.tsx';

const examples: readonly (readonly [string, string])[] = [
	['level:>=high', 'high or critical'],
	['kind:genuine', 'genuine, reflection, bulk, spam, bounce, probe'],
	['category:medical', 'credentials, identity, travel, tax, marked …'],
	['senderdomain:example.org', 'a domain and all below it'],
	['from:ann@example.org', 'sender address'],
	['to:j.smith', 'address it was sent to'],
	['intended:army.mil', 'whom it was meant for'],
	['trap:army.ml', 'trap domain'],
	['finding:us-ssn', 'a type of finding'],
	['has:attachment', 'with attachments; also has:copies'],
	['is:unreviewed', 'also reviewed, unreadable, locked'],
	['after:7d', 'an age or a date; also before:'],
	['larger:1M', 'size in k, M or G; also smaller:'],
	['"travel order"', 'an exact phrase'],
	['-kind:spam', 'minus: leave these out'],
];

export const SearchHelp = ({ onTry }: { onTry: (example: string) => void }) => (
	<>
		<ul className="grid gap-px">
			{examples.map(([example, meaning]) => (
				<li key={example}>
					<PopoverClose
						onClick={() => onTry(example)}
						className="hover:bg-hover grid w-full grid-cols-[11.5rem_1fr] items-baseline gap-3 rounded px-1.5 py-1 text-left max-sm:grid-cols-1 max-sm:gap-0"
					>
						<code className="text-accent-text truncate text-xs">{example}</code>
						<span className="text-muted text-xs">{meaning}</span>
					</PopoverClose>
				</li>
			))}
		</ul>
		<p className="text-muted border-line mt-2 border-t pt-2 text-xs">
			Terms are joined by “and”. Free words look in the masked subject and text and in attachment names; they stay in
			this tab and never stand in the address.
		</p>
	</>
);
