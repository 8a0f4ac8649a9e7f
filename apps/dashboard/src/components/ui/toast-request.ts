export interface ToastOptions {
	readonly error?: boolean;
	readonly action?: { readonly label: string; readonly run: () => void };
}

export interface ToastRequest extends ToastOptions {
	readonly title: string;
}
