import type { EvaluationReport, PerClass } from '@straymail/analysis';

const ratio = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

const heading = (title: string): string =>
	`\n${title.padEnd(22)} ${['precision', 'recall', 'F1', 'labels'].map((head) => head.padStart(9)).join(' ')}\n`;

const rows = (classes: Partial<Record<string, PerClass>>): string =>
	Object.entries(classes)
		.flatMap(([name, entry]) => (entry ? [[name, entry] as const] : []))
		.map(
			([name, { precision, recall, f1, support }]) =>
				`  ${name.padEnd(20)} ${[ratio(precision), ratio(recall), ratio(f1), String(support)].map((cell) => cell.padStart(9)).join(' ')}\n`,
		)
		.join('');

const line = (label: string, ...values: (readonly [string, number | null])[]): string =>
	`${label.padEnd(22)} ${values.map(([name, value]) => `${name} ${ratio(value)}`).join(', ')}\n`;

/** The report for people; `--json` gives the same figures to programs. */
export const reportTable = ({
	messages,
	kind,
	level,
	categories,
	findings,
	markings,
	intended,
}: EvaluationReport): string =>
	[
		`${messages} messages\n\n`,
		line('kind', ['accuracy', kind.accuracy]),
		line(
			'level',
			['accuracy', level.accuracy],
			['quadratic kappa', level.quadraticKappa],
			['high recall', level.highRecall],
			['high precision', level.highPrecision],
		),
		line('categories', ['macro F1', categories.macroF1]),
		line('findings', ['precision', findings.precision], ['recall', findings.recall]),
		line('markings', ['precision', markings.precision], ['recall', markings.recall]),
		line(
			'intended',
			['top 1', intended.top1],
			['abstained', intended.abstained],
			['wrong', intended.wrong],
			['calibration error', intended.calibration.error],
		),
		heading('KIND'),
		rows(kind.perClass),
		heading('CATEGORY'),
		rows(categories.perCategory),
		heading('FINDING'),
		rows(findings.perType),
	].join('');
