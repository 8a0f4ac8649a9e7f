import type { MaskedMimeNode, MaskedView } from '@straymail/contracts';
import { File, FileText, Folder } from 'lucide-react';
import { Notice } from '../components/ui/notice.tsx';
import { size } from '../words/numbers.ts';

const iconOf = (node: MaskedMimeNode) => {
	if (node.children.length > 0) return Folder;
	return node.contentType.startsWith('text/') ? FileText : File;
};

const Node = ({ node }: { node: MaskedMimeNode }) => {
	const Icon = iconOf(node);
	const notes = [node.charset, node.encoding, node.disposition, size(node.size)].filter(Boolean).join(' · ');
	return (
		<li>
			<div className="flex min-w-0 items-baseline gap-2 py-1 text-sm">
				<Icon aria-hidden className="text-muted size-4 shrink-0 self-center" />
				<span className="text-muted w-8 shrink-0 font-mono text-xs">{node.path || '–'}</span>
				<span className="min-w-0 [overflow-wrap:anywhere]">
					<span className="font-medium">{node.contentType}</span>
					{node.fileName && <span> “{node.fileName}”</span>} <span className="text-muted">{notes}</span>
				</span>
			</div>
			{node.children.length > 0 && (
				<ul className="border-line ml-2 border-l pl-4">
					{node.children.map((child) => (
						<Node key={child.path} node={child} />
					))}
				</ul>
			)}
		</li>
	);
};

const octetNames = { bareCr: 'bare CR', bareLf: 'bare LF', nul: 'NUL octets' } as const;

/** The MIME tree with section numbers as in IMAP (RFC 9051 §6.4.5), and what is odd about the message's octets. */
export const Structure = ({ view }: { view: MaskedView }) => {
	const odd = (Object.keys(octetNames) as (keyof typeof octetNames)[]).filter((name) => view.octets[name]);
	return (
		<div className="grid gap-3">
			<ul aria-label="MIME structure">
				<Node node={view.structure} />
			</ul>
			{view.reading === 'tolerant' && (
				<Notice tone="warning">
					The message is malformed: it was read with a tolerant reader, and parts may be missing.
				</Notice>
			)}
			{odd.length > 0 && (
				<Notice tone="warning">
					The message holds {odd.map((name) => octetNames[name]).join(', ')}, which mail systems read differently.
				</Notice>
			)}
		</div>
	);
};
