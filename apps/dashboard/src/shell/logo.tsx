/** The mark: an envelope with a gap in its edge. */
export const Logo = ({ className }: { className?: string }) => (
	<svg viewBox="0 0 24 24" fill="none" aria-hidden="true" className={className}>
		<path
			d="M14 4.5H5.5A2.5 2.5 0 0 0 3 7v10a2.5 2.5 0 0 0 2.5 2.5h13A2.5 2.5 0 0 0 21 17V9.5"
			stroke="currentColor"
			strokeWidth="2"
			strokeLinecap="round"
		/>
		<path d="m7 9.5 5 4 4-3.2" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
		<circle cx="19.5" cy="4.5" r="2" fill="currentColor" />
	</svg>
);

export const Wordmark = () => (
	<span className="flex items-center gap-2 text-base font-semibold tracking-tight">
		<Logo className="text-accent-text size-5" />
		Straymail
	</span>
);
