import type { Intended, MessageDetail } from '@straymail/contracts';
import { ArrowRight, Building2, CornerDownRight } from 'lucide-react';
import { Badge } from '../components/ui/badge.tsx';
import { ExactTime } from '../components/ui/time.tsx';
import { useSubject } from '../inbox/cells.tsx';
import { percent, size } from '../words/numbers.ts';
import { statusNames } from '../words/statuses.ts';

const Meta = ({ message }: { message: MessageDetail }) => (
	<dl className="text-muted mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-sm">
		<div className="flex min-w-0 gap-1.5">
			<dt>From</dt>
			<dd className="text-foreground min-w-0 break-all">
				{message.headerFrom ?? (message.envelopeFrom || 'a mail system')}
			</dd>
		</div>
		{message.headerFrom !== null && message.envelopeFrom !== message.headerFrom && (
			<div className="flex min-w-0 gap-1.5">
				<dt>Envelope</dt>
				<dd className="min-w-0 break-all">{message.envelopeFrom || '<>'}</dd>
			</div>
		)}
		<div className="flex gap-1.5">
			<dt>Received</dt>
			<dd>
				<ExactTime at={message.receivedAt} />
			</dd>
		</div>
		<div className="flex gap-1.5">
			<dt>Size</dt>
			<dd>{size(message.size)}</dd>
		</div>
		{message.copies > 1 && (
			<div className="flex gap-1.5">
				<dt>Arrived</dt>
				<dd>{message.copies} times</dd>
			</div>
		)}
	</dl>
);

/** In words: how sure the attribution is. */
const sureness = (probability: number): string => {
	if (probability >= 0.95) return 'almost certain';
	if (probability >= 0.8) return 'very likely';
	if (probability >= 0.6) return 'likely';
	if (probability >= 0.4) return 'uncertain';
	return 'a guess';
};

const Recipient = ({ intended }: { intended: Intended }) => {
	const others = intended.candidates.filter(({ address }) => address !== intended.address).slice(0, 4);
	return (
		<li className="px-3.5 py-2.5">
			<div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
				<span className="text-muted break-all">{intended.recipient}</span>
				<ArrowRight role="img" aria-label="meant for" className="text-muted size-4 shrink-0" />
				<span className="font-medium break-all">{intended.address ?? 'not known'}</span>
				{intended.address && (
					<span className="text-muted text-sm">
						{sureness(intended.confidence)}, {percent(intended.confidence)}
					</span>
				)}
			</div>
			{intended.organisation && (
				<p className="text-muted mt-0.5 flex items-center gap-1.5 text-sm">
					<Building2 aria-hidden className="size-3.5 shrink-0" /> {intended.organisation}
				</p>
			)}
			{(intended.evidence.length > 0 || others.length > 0) && (
				<details className="group mt-1 text-sm">
					<summary className="text-accent-text inline-flex min-h-6 w-fit items-center rounded font-medium">
						Why, and who else
					</summary>
					<ul className="mt-1 grid gap-1">
						{intended.evidence.map(({ code, text }) => (
							<li key={`${code} ${text}`} className="flex gap-1.5">
								<CornerDownRight aria-hidden className="text-muted mt-0.5 size-3.5 shrink-0" />
								{text}
							</li>
						))}
					</ul>
					{others.length > 0 && (
						<ul className="text-muted mt-2 grid gap-0.5">
							{others.map(({ address, organisation, probability }) => (
								<li key={address} className="flex flex-wrap gap-x-2">
									<span className="w-12 text-right tabular-nums">{percent(probability)}</span>
									<span className="text-foreground break-all">{address}</span>
									<span>{organisation}</span>
								</li>
							))}
						</ul>
					)}
				</details>
			)}
		</li>
	);
};

/** Recipients as the analysis saw them; before it, as the envelope named them. */
const recipientsOf = (message: MessageDetail): readonly Intended[] => {
	const judged = new Set(message.intended.map(({ recipient }) => recipient));
	const rest = message.recipients
		.filter(({ address }) => !judged.has(address))
		.map(({ address, intendedAddress, organisation, confidence }) => ({
			recipient: address,
			address: intendedAddress,
			organisation,
			confidence: confidence ?? 0,
			candidates: [],
			evidence: [],
		}));
	return [...message.intended, ...rest];
};

export const MessageHeader = ({ message, heading: Heading }: { message: MessageDetail; heading: 'h1' | 'h2' }) => (
	<header>
		<div className="flex flex-wrap items-center gap-2">
			<Heading className="min-w-0 text-lg font-semibold tracking-tight [overflow-wrap:anywhere]">
				{useSubject(message)}
			</Heading>
			<Badge className={message.status === 'new' ? 'bg-accent-soft text-accent-text' : ''}>
				{message.status === 'new' ? 'Unreviewed' : statusNames[message.status]}
			</Badge>
			{message.metadataOnly && <Badge>Metadata only</Badge>}
		</div>
		<Meta message={message} />
		<ul aria-label="Recipients" className="border-line divide-line mt-3 divide-y rounded-lg border">
			{recipientsOf(message).map((intended) => (
				<Recipient key={intended.recipient} intended={intended} />
			))}
		</ul>
	</header>
);
