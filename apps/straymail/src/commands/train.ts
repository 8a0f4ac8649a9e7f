import { Command } from 'commander';
import { withOpenServices } from '../services.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const trainCommand = (): Command =>
	new Command('train')
		.description('learn the words of unsolicited mail from what people decided; every opened message is on record')
		.action(async () => {
			const { unsolicited, other, before, after, adopted } = await withOpenServices((services) =>
				services.trainKindModel(),
			);
			process.stdout.write(
				`Learned from ${unsolicited} messages of spam and ${other} of other mail, a fifth of them kept aside.\n` +
					`Right on those kept aside: ${percent(before)} before, ${percent(after)} after.\n` +
					(adopted
						? 'The new model is in force: workers take it up within a minute. For the archive: ./straymail reanalyse --all\n'
						: 'That is no better, so the model in force stays.\n'),
			);
		});
