/** A tar archive (POSIX.1-2001 ustar); names past 100 octets as GNU writes them. */
export function tar(entries: readonly { readonly name: string; readonly content: Buffer }[]): Buffer {
	const blocks: Buffer[] = [];
	const add = (name: string, type: string, content: Buffer) => {
		const head = Buffer.alloc(512);
		head.write(name.slice(0, 100), 0);
		head.write(`${content.length.toString(8).padStart(11, '0')} `, 124);
		head.write(type, 156);
		head.write('ustar  ', 257);
		blocks.push(head, content, Buffer.alloc((512 - (content.length % 512)) % 512));
	};
	for (const { name, content } of entries) {
		if (name.length > 100) add('././@LongLink', 'L', Buffer.from(`${name}\0`));
		add(name, '0', content);
	}
	return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
