import type { DecisionAgreement } from '@straymail/services';

const fields = ['kind', 'level', 'intended', 'finding'] as const;

const agrees = ({ field, machine, person }: DecisionAgreement): boolean => {
	if (field === 'intended') return machine === 'right';
	if (field === 'finding') return person === 'right';
	return machine === person;
};

/** How the machine agrees with people, for people; `--json` gives the same counts to programs. */
export const decisionsTable = ({
	agreements,
	reviewedAsTheyWere,
}: {
	readonly agreements: readonly DecisionAgreement[];
	readonly reviewedAsTheyWere: number;
}): string => {
	const lines = fields.flatMap((field) => {
		const of = agreements.filter((one) => one.field === field);
		const all = of.reduce((sum, { messages }) => sum + messages, 0);
		if (all === 0) return [];
		const right = of.filter(agrees).reduce((sum, { messages }) => sum + messages, 0);
		return [
			`${field}: the machine agrees with ${right} of ${all} decisions\n`,
			...of
				.filter((one) => !agrees(one))
				.map(
					({ machine, person, messages }) =>
						`  ${String(messages).padStart(6)}  machine: ${machine}, people: ${person}\n`,
				),
		];
	});
	const reviewed = `${reviewedAsTheyWere} messages were reviewed and left as the machine had them\n`;
	return [lines.length === 0 ? 'Nobody has decided anything yet.\n' : lines.join(''), reviewed].join('');
};
