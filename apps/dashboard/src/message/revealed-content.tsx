'use client';

import type { RevealResponse } from '@straymail/contracts';
import { Download, EyeOff, ShieldAlert } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../components/ui/button.tsx';
import { size } from '../words/numbers.ts';

export interface Revealed {
	readonly answer: RevealResponse;
	readonly name: string;
}

const bytesOf = ({ encoding, content }: RevealResponse): Uint8Array<ArrayBuffer> =>
	encoding === 'base64'
		? Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
		: new TextEncoder().encode(content);

/** The content as text, or null when it is not text. HTML is shown as its source and never rendered. */
const textOf = (answer: RevealResponse): string | null => {
	if (answer.encoding === 'utf8') return answer.content;
	if (!/^(text\/|message\/|application\/(json|xml))/.test(answer.contentType)) return null;
	return new TextDecoder().decode(bytesOf(answer));
};

const useSecondsLeft = (expiresAt: string): number => {
	const left = () => Math.max(0, Math.ceil((Date.parse(expiresAt) - Date.now()) / 1000));
	const [seconds, setSeconds] = useState(left);
	useEffect(() => {
		const timer = setInterval(
			() => setSeconds(Math.max(0, Math.ceil((Date.parse(expiresAt) - Date.now()) / 1000))),
			500,
		);
		return () => clearInterval(timer);
	}, [expiresAt]);
	return seconds;
};

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Always as octets, so that no browser opens it as a page. */
const save = (answer: RevealResponse) => {
	const address = URL.createObjectURL(new Blob([bytesOf(answer)], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = answer.fileName ?? `${answer.part.replace(':', '-')}.bin`;
	link.click();
	URL.revokeObjectURL(address);
};

/** Plain content in a frame that cannot be taken for masked text, gone when its time is over. */
export const RevealedContent = ({ revealed: { answer, name }, onHide }: { revealed: Revealed; onHide: () => void }) => {
	const seconds = useSecondsLeft(answer.expiresAt);
	const text = useMemo(() => textOf(answer), [answer]);
	useEffect(() => {
		if (seconds === 0) onHide();
	}, [seconds, onHide]);
	return (
		<section
			aria-label="Revealed content"
			data-testid="revealed"
			className="border-critical mt-4 overflow-hidden rounded-lg border-2"
		>
			<header className="bg-critical-soft text-critical flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-sm">
				<ShieldAlert aria-hidden className="size-4 shrink-0" />
				<p className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">Plain content: {name}</p>
				<p role="timer" className="tabular-nums" title="Hidden when this reaches zero">
					<span className="sr-only">Hidden in </span>
					{clock(seconds)}
				</p>
				<Button size="small" onClick={onHide}>
					<EyeOff aria-hidden /> Hide now
				</Button>
			</header>
			{text === null ? (
				<div className="grid justify-items-start gap-3 p-4 text-sm">
					<p>
						A file of type {answer.contentType}, {size(bytesOf(answer).length)}. It is not opened here. Save it only
						where plain content may lie, and open it on a machine that is cut off.
					</p>
					<Button onClick={() => save(answer)}>
						<Download aria-hidden /> Save the file
					</Button>
				</div>
			) : (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
				<pre tabIndex={0} className="masked-text max-h-[60dvh] overflow-auto p-4">
					{text}
				</pre>
			)}
		</section>
	);
};
