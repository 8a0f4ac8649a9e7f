import { type HeaderField, type PartName, plain, type ReadMessage, type Segment } from '@straymail/contracts';

export interface Draft {
	readonly subject?: string;
	readonly body?: string;
	readonly segments?: readonly Segment[];
	readonly attachments?: Readonly<Record<string, string>>;
	readonly headers?: Readonly<Record<string, string>>;
	readonly from?: string;
	readonly fromName?: string;
	readonly to?: readonly string[];
	readonly cc?: readonly string[];
	readonly references?: readonly string[];
	readonly notRead?: ReadMessage['notRead'];
	readonly reportType?: ReadMessage['reportType'];
	readonly linkHosts?: readonly string[];
}

const address = (mail: string, name = '') => ({ name: plain(name), address: mail });
const part = (name: PartName, text: string, segments?: readonly Segment[]) => ({
	part: name,
	text: plain(text),
	segments: segments ?? [{ kind: 'main' as const, start: 0, end: text.length }],
});

/** A read message as `message` would give it, with what a test does not name left ordinary. */
export function buildMessage(draft: Draft = {}): ReadMessage {
	const headers: HeaderField[] = Object.entries(draft.headers ?? {}).map(([name, value]) => ({
		name,
		value: plain(value),
	}));
	const attachments = Object.entries(draft.attachments ?? {});
	return {
		reading: 'full',
		size: 1000,
		headers,
		subject: plain(draft.subject ?? ''),
		from: [address(draft.from ?? 'clerk@travel.example', draft.fromName)],
		sender: [],
		replyTo: [],
		to: (draft.to ?? ['j.smith@us.army.ml']).map((mail) => address(mail)),
		cc: (draft.cc ?? []).map((mail) => address(mail)),
		date: '2026-11-02T08:00:00Z',
		messageId: '1@travel.example',
		inReplyTo: [],
		references: draft.references ?? [],
		parts: [
			part('subject', draft.subject ?? ''),
			part('body', draft.body ?? '', draft.segments),
			...attachments.map(([name, text]) => part(`attachment:${name}`, text)),
		],
		html:
			draft.linkHosts === undefined
				? null
				: { linkHosts: draft.linkHosts, hasForm: false, hasScript: false, remoteImages: 0 },
		structure: {
			path: '',
			contentType: 'text/plain',
			charset: null,
			encoding: null,
			disposition: null,
			fileName: null,
			size: 1000,
			children: [],
		},
		attachments: attachments.map(([fileName], index) => ({
			index,
			fileName: plain(fileName),
			claimedType: 'application/octet-stream',
			foundType: null,
			size: 10,
			sha256: '0'.repeat(64),
			inline: false,
			read: true,
			notRead: null,
		})),
		events: [],
		reservations: [],
		pictures: { found: 0, recognised: 0 },
		notRead: draft.notRead ?? [],
		octets: { bareCr: false, bareLf: false, nul: false },
		reportType: draft.reportType ?? null,
	};
}
