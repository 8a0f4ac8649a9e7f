/** A row of small columns: whether it grows or fades. The numbers stand beside it, so it says nothing of its own. */
export const Trend = ({ values, className = 'h-6 w-24' }: { values: readonly number[]; className?: string }) => {
	const most = Math.max(1, ...values);
	const width = 100 / Math.max(1, values.length);
	return (
		<svg aria-hidden="true" className={`text-accent shrink-0 ${className}`}>
			<line x1="0" x2="100%" y1="100%" y2="100%" className="stroke-line" strokeWidth="2" />
			{values.map((value, at) => {
				const tall = value === 0 ? 0 : Math.max(8, (value / most) * 100);
				return (
					<rect
						key={at}
						x={`${(at + 0.1) * width}%`}
						width={`${width * 0.8}%`}
						y={`${100 - tall}%`}
						height={`${tall}%`}
						fill="currentColor"
					/>
				);
			})}
		</svg>
	);
};
