/**
 * One-dimensional arrays in PostgreSQL's binary format (`array_recv`): dimensions, a flag for NULLs, the type of the
 * elements, length and lower bound, then each element behind its length, -1 for NULL. As text each element would be
 * quoted here and parsed there, which costs several times as much.
 */
interface ElementType<T> {
	/** Of `pg_type`; the built-in ones never change. */
	readonly oid: number;
	readonly octets: (value: T) => number;
	readonly write: (value: T, into: Buffer, at: number) => void;
}

const headerOctets = 20;

const encode = <T>(type: ElementType<T>, values: readonly (T | null)[]): Buffer => {
	const lengths = values.map((value) => (value === null ? 0 : type.octets(value)));
	const into = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, headerOctets));
	into.writeInt32BE(values.length === 0 ? 0 : 1, 0);
	into.writeInt32BE(values.includes(null) ? 1 : 0, 4);
	into.writeInt32BE(type.oid, 8);
	into.writeInt32BE(values.length, 12);
	into.writeInt32BE(1, 16);
	let at = headerOctets;
	for (const [index, value] of values.entries()) {
		const length = lengths[index] ?? 0;
		into.writeInt32BE(value === null ? -1 : length, at);
		at += 4;
		if (value !== null) type.write(value, into, at);
		at += length;
	}
	// Without elements there is neither length nor lower bound.
	return values.length === 0 ? into.subarray(0, 12) : into;
};

const boolean: ElementType<boolean> = {
	oid: 16,
	octets: () => 1,
	write: (value, into, at) => void into.writeUInt8(value ? 1 : 0, at),
};
const smallInteger: ElementType<number> = {
	oid: 21,
	octets: () => 2,
	write: (value, into, at) => into.writeInt16BE(value, at),
};
const integer: ElementType<number> = {
	oid: 23,
	octets: () => 4,
	write: (value, into, at) => into.writeInt32BE(value, at),
};
const text: ElementType<string> = {
	oid: 25,
	octets: (value) => Buffer.byteLength(value),
	write: (value, into, at) => into.write(value, at),
};
const uuid: ElementType<string> = {
	oid: 2950,
	octets: () => 16,
	write: (value, into, at) => into.write(value.replaceAll('-', ''), at, 'hex'),
};
/** Microseconds since 2000-01-01 UTC. */
const timestamp: ElementType<Date> = {
	oid: 1184,
	octets: () => 8,
	write: (value, into, at) => into.writeBigInt64BE(BigInt(value.getTime() - Date.UTC(2000, 0)) * 1000n, at),
};

export const booleans = (values: readonly boolean[]): Buffer => encode(boolean, values);
export const smallIntegers = (values: readonly number[]): Buffer => encode(smallInteger, values);
export const integers = (values: readonly number[]): Buffer => encode(integer, values);
export const texts = (values: readonly (string | null)[]): Buffer => encode(text, values);
export const uuids = (values: readonly string[]): Buffer => encode(uuid, values);
export const timestamps = (values: readonly Date[]): Buffer => encode(timestamp, values);
