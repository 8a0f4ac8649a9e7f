export interface Memory {
	readonly buffer: ArrayBuffer;
}
export interface Instance {
	readonly exports: Record<string, unknown>;
}
export type Imports = Record<string, Record<string, unknown>>;

interface WebAssemblyInterface {
	readonly Module: new (bytes: Uint8Array) => object;
	readonly Instance: new (module: object, imports: Imports) => Instance;
	readonly Memory: new () => Memory;
}

/** The little of the WebAssembly interface that is used: neither Node's types nor the `es2024` library declare it. */
export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyInterface }).WebAssembly;
