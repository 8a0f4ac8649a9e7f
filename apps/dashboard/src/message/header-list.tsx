import type { MaskedView } from '@straymail/contracts';

export const HeaderList = ({ headers }: { headers: MaskedView['headers'] }) => (
	<dl className="grid gap-y-1.5 font-mono text-xs sm:grid-cols-[minmax(8rem,12rem)_1fr] sm:gap-x-4">
		{headers.map(({ name, value }, at) => (
			<div key={at} className="contents">
				<dt className="text-muted break-all sm:text-right">{name}</dt>
				<dd className="mb-1 break-all whitespace-pre-wrap sm:mb-0">{value}</dd>
			</div>
		))}
	</dl>
);
