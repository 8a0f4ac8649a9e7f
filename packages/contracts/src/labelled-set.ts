import { z } from 'zod';
import { Category, FindingType, Kind, Level, TrapScope } from './vocabulary.ts';

/** One line of `labels.jsonl`. A label that is null or left out is not scored. */
export const Label = z.object({
	file: z.string(),
	envelope: z.object({ from: z.string(), to: z.array(z.string()).min(1) }),
	kind: Kind.nullish(),
	level: Level.nullish(),
	categories: z.array(Category).nullish(),
	findings: z.array(z.object({ type: FindingType, text: z.string(), part: z.string() })).nullish(),
	markings: z.array(z.string()).nullish(),
	intended: z
		.array(z.object({ recipient: z.string(), address: z.string().nullish(), organisation: z.string().nullish() }))
		.nullish(),
	language: z.string().nullish(),
});
export type Label = z.infer<typeof Label>;

export const LabelledTraps = z.array(
	z.object({ domain: z.string(), scope: TrapScope, excluded: z.array(z.string()).optional() }),
);
export type LabelledTraps = z.infer<typeof LabelledTraps>;
