import type { ScanText } from '../scan-text.ts';
import { type TermGroup, type TermHit, terms } from '../terms.ts';
import { type InjuryWords, injuryWords, plainHarm } from './injuries.ts';
import type { Mention } from './mention.ts';
import { withPlainForms } from './names.ts';

interface Language {
	readonly harms: TermGroup;
	readonly states: TermGroup;
	readonly harmThenPart: RegExp;
	readonly stateThenPart: RegExp;
	readonly partThen: RegExp;
}

const side = 'left|right|both|gauche|droite?|links|rechts|linker|rechter|linken?|rechten?|izquierd[oa]|derech[oa]';
/** What a part of the body is called more closely behind it. */
const closer = `${side}|joint|bone|muscle|tendon|ligaments?|cuff|column|plateau|shaft|neck|malleolus|condyle|head|d'achille|croise(?: anterieur)?|rotateurs|lombaire|cervical|des rotateurs|cerebral`;

const languages: readonly Language[] = injuryWords.map(({ harms, states, parts, links }: InjuryWords, index) => ({
	harms: terms(`harms-${index}`, ...withPlainForms(harms.split('|'))),
	states: terms(`states-${index}`, ...withPlainForms(states.split('|'))),
	// `fracture of the left distal radius`, `entorse grave de la cheville`, `lesion, left lobe`: at most five words between.
	harmThenPart: new RegExp(
		`,?[ ](?:\\p{L}{3,14}[ ]){0,2}?(?:(?:${links})(?:[ ](?:the|his|her|my|la|le|les|l|son|sa|het|de|zijn|haar|el|los|las|der|dem|den))?[ '])?(?:\\p{L}[\\p{L}-]{2,16}[ ]){0,2}?(?:l')?(?:${parts})(?!\\p{L})(?:[ -](?:${closer})(?!\\p{L})){0,3}`,
		'uy',
	),
	stateThenPart: new RegExp(
		`[ ](?:(?:${side}|his|her|my|two|three|deux|twee|zwei|dos|lower|upper)[ ]){0,2}(?:${parts})(?!\\p{L})(?:[ -](?:${closer})(?!\\p{L})){0,2}`,
		'uy',
	),
	partThen: new RegExp(`(?<![\\p{L}\\d])(?:(?:${side})[ ])?(?:(?:${parts})(?:[ -](?:${side}))?[ -]){1,3}$`, 'u'),
}));

/** Groups whose places `injuries` asks for. */
export const injuryTerms: readonly TermGroup[] = languages.flatMap(({ harms, states }) => [harms, states]);

/** Injuries and growths that are named with a part of the body: `fracture of the wrist`, `jambe cassée`, `hip fracture`. */
export function* injuries(text: ScanText, bare: string): Generator<Mention> {
	for (const { harms, states, harmThenPart, stateThenPart, partThen } of languages) {
		const around = (hit: TermHit, behind: RegExp): Mention | null => {
			behind.lastIndex = hit.end;
			const end = behind.test(bare) ? behind.lastIndex : hit.end;
			const before = partThen.exec(bare.slice(Math.max(0, hit.start - 40), hit.start))?.[0] ?? '';
			if (end === hit.end && before === '') return null;
			return { start: hit.start - before.length, end, strength: plainHarm.test(hit.word) ? 2 : 1, name: hit.word };
		};
		for (const hit of text.hitsOf(harms)) {
			const mention = around(hit, harmThenPart);
			if (mention !== null) yield mention;
		}
		for (const hit of text.hitsOf(states)) {
			const mention = around(hit, stateThenPart);
			if (mention !== null) yield mention;
		}
	}
}
