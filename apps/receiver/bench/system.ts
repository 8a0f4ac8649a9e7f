/** A mail server under measurement. */
export interface System {
	readonly name: string;
	readonly port: number;
	/** Processes that receive, for their memory; without those of a database. */
	readonly processes: readonly number[];
	/** Seconds of CPU that all its processes have used so far. */
	cpu(): Promise<number>;
	/** The same by part, where a system has several. */
	cpuParts?(): Promise<Record<string, number>>;
	/** Checks after the run that what was acknowledged is there; throws when it is not. */
	verify?(accepted: number): Promise<string>;
	/** Ids of all messages it keeps. */
	storedIds?(): Promise<Set<string>>;
	stop(): Promise<void>;
}

export interface StartOptions {
	/** The same kind of certificate for all: ECDSA P-256. */
	readonly tls: { readonly keyFile: string; readonly certFile: string };
	/** A library that makes fsync and fdatasync slow, to be loaded first; null: none. */
	readonly slowFsync: string | null;
	readonly profile: boolean;
}
