export interface BannerFacts {
	readonly smtp: string;
	readonly dashboard: string;
	readonly signInLink: string | null;
	readonly trapDomains: number;
	readonly seconds: string;
}

const line = (label: string, value: string) => `  ${label.padEnd(11)} ${value}`;

/** The last thing `start` prints: where everything is and what to do next. */
export const banner = (facts: BannerFacts): string => {
	const lines = [
		'',
		`Straymail is running (${facts.seconds} s).`,
		'',
		line('SMTP', facts.smtp),
		line('Dashboard', facts.dashboard),
	];
	if (facts.signInLink)
		lines.push(line('Sign in', facts.signInLink), line('', 'This link works once, for 24 hours. Keep it to yourself.'));
	if (facts.trapDomains === 0) {
		lines.push(
			'',
			'Nothing is collected yet. Enter a trap domain and its legal basis in the dashboard, or:',
			'  ./straymail domains add army.ml --scope domain-and-subdomains --policy collect --basis "…"',
		);
	}
	lines.push('', 'Press Ctrl-C to stop.', '');
	return lines.join('\n');
};
