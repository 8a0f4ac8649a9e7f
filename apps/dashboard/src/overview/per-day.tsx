import type { StatsResponse } from '@straymail/contracts';
import { count } from '../words/numbers.ts';
import { dayName } from '../words/time.ts';

const height = 100;

/** Messages a day as columns, and the same as a table for whoever prefers or needs it. */
export const PerDay = ({ days }: { days: StatsResponse['perDay'] }) => {
	const most = Math.max(1, ...days.map((day) => day.count));
	const total = days.reduce((sum, day) => sum + day.count, 0);
	const busiest = days.toSorted((a, b) => b.count - a.count)[0];
	const first = days[0];
	const last = days.at(-1);
	return (
		<section aria-label="Messages per day" className="border-line bg-surface rounded-lg border p-4">
			<h2 className="text-sm font-semibold">Messages per day</h2>
			<p className="text-muted mb-3 text-sm">
				{count(total)} in {days.length} days
				{busiest && total > 0 && `, most on ${dayName(busiest.day)} (${count(busiest.count)})`}
			</p>
			<svg
				role="img"
				aria-label={`Column chart of ${days.length} days; the table below holds the numbers`}
				viewBox={`0 0 ${Math.max(1, days.length) * 10} ${height}`}
				preserveAspectRatio="none"
				className="text-accent border-line h-36 w-full border-b"
			>
				{days.map(({ day, count: value }, at) => {
					const tall = value === 0 ? 0 : Math.max(1.5, (value / most) * (height - 4));
					return (
						<rect key={day} x={at * 10 + 1.2} y={height - tall} width="7.6" height={tall} fill="currentColor">
							<title>{`${dayName(day)}: ${count(value)}`}</title>
						</rect>
					);
				})}
			</svg>
			<div aria-hidden className="text-muted mt-1 flex justify-between text-xs">
				<span>{first && dayName(first.day)}</span>
				<span>{last && dayName(last.day)}</span>
			</div>
			<details className="mt-2 text-sm">
				<summary className="text-accent-text inline-flex min-h-6 w-fit items-center rounded font-medium">
					Show as a table
				</summary>
				<table className="mt-2 w-full max-w-xs">
					<caption className="sr-only">Messages per day</caption>
					<thead>
						<tr className="text-muted text-left">
							<th scope="col" className="font-medium">
								Day (UTC)
							</th>
							<th scope="col" className="text-right font-medium">
								Messages
							</th>
						</tr>
					</thead>
					<tbody>
						{days.toReversed().map(({ day, count: value }) => (
							<tr key={day} className="border-line border-t">
								<th scope="row" className="py-1 text-left font-normal">
									{day}
								</th>
								<td className="text-right tabular-nums">{count(value)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</section>
	);
};
