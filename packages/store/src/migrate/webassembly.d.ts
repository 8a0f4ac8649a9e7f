/** The little of WebAssembly that we use: neither Node's types nor the `es2024` library declare it. */
declare namespace WebAssembly {
	type Imports = Record<string, Record<string, unknown>>;
	type ModuleImports = Record<string, unknown>;
	interface Instance {
		readonly exports: Record<string, unknown>;
	}
	function instantiate(bytes: Uint8Array, imports?: Imports): Promise<{ instance: Instance }>;
}
