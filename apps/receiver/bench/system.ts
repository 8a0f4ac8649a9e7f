/** A mail server under measurement. */
export interface System {
	readonly name: string;
	readonly port: number;
	/** Seconds of CPU that all its processes have used so far. */
	cpu(): Promise<number>;
	/** The same by part, where a system has several. */
	cpuParts?(): Promise<Record<string, number>>;
	/** Checks after the run that what was acknowledged is there; throws when it is not. */
	verify?(accepted: number): Promise<string>;
	stop(): Promise<void>;
}
