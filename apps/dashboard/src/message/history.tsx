import type { MessageDetail } from '@straymail/contracts';
import { ExactTime } from '../components/ui/time.tsx';
import { actionName } from '../words/actions.ts';

/** What happened to the message and by whom, newest first. */
export const History = ({ items }: { items: MessageDetail['history'] }) =>
	items.length === 0 ? (
		<p className="text-muted text-sm">Nothing has happened to this message yet.</p>
	) : (
		<ol className="border-line ml-1.5 grid gap-4 border-l pl-5">
			{items.map(({ at, actor, action, detail }) => (
				<li key={`${at} ${action} ${actor}`} className="relative text-sm">
					<span aria-hidden className="bg-line-strong absolute top-1.5 -left-[1.45rem] size-2 rounded-full" />
					<p>
						<span className="font-medium">{actionName(action)}</span> <span className="text-muted">by {actor}</span>
					</p>
					{detail && <p className="[overflow-wrap:anywhere]">{detail}</p>}
					<p className="text-muted text-xs">
						<ExactTime at={at} />
					</p>
				</li>
			))}
		</ol>
	);
