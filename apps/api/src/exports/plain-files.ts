import { mboxEntry } from '@straymail/message';
import type { PlainExport } from '@straymail/services';
import { type ZipEntry, zipOf } from './zip.ts';

type Item = PlainExport['items'][number];
type OpenMessage = (id: string) => Promise<Buffer>;

/** `20261128T201705Z-<id>.eml`: sorts by time and holds nothing of the message. */
const fileName = ({ id, receivedAt }: Item): string =>
	`${receivedAt.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}-${id}.eml`;

async function* entriesOf(items: readonly Item[], open: OpenMessage): AsyncGenerator<ZipEntry> {
	for (const item of items) {
		yield { name: fileName(item), at: new Date(item.receivedAt), octets: await open(item.id) };
	}
}

/** One message stands as it is; several are files of a zip. Each is opened when it is its turn to be sent. */
export const emlOf = (
	items: readonly Item[],
	open: OpenMessage,
): { readonly type: string; readonly extension: string; readonly body: AsyncGenerator<Buffer> } => {
	const [only] = items;
	if (!only || items.length > 1) {
		return { type: 'application/zip', extension: 'zip', body: zipOf(entriesOf(items, open)) };
	}
	return {
		type: 'message/rfc822',
		extension: 'eml',
		body: (async function* () {
			yield await open(only.id);
		})(),
	};
};

/** All in one mbox file. */
export async function* mboxOf(items: readonly Item[], open: OpenMessage): AsyncGenerator<Buffer> {
	for (const { id, envelopeFrom, receivedAt } of items) {
		yield mboxEntry(await open(id), { sender: envelopeFrom, receivedAt: new Date(receivedAt) });
	}
}
