/** A key of the keyboard. */
export const Key = ({ children }: { children: string }) => (
	<kbd className="border-line bg-sunken text-foreground inline-grid h-5 min-w-5 place-items-center rounded border px-1 font-sans text-xs font-medium">
		{children}
	</kbd>
);
