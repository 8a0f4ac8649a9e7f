import type { Evidence } from '@straymail/contracts';
import { nameOf } from './countries/clues.ts';
import type { Ranking } from './rank.ts';
import type { Weighed } from './setting.ts';

/** Log-odds that the likely meaning of the other recipients' domains adds. */
const weights = { organisation: 1.5, country: 1, alike: 1 };
/** Another recipient says something when it is as likely meant for one. */
const likely = 0.6;

export const shareOf = ({ weighed, none }: Ranking): number[] => {
	const total = weighed.reduce((sum, { score }) => sum + Math.exp(score), Math.exp(none));
	return weighed.map(({ score }) => Math.exp(score) / total);
};

const shareWhere = (ranking: Ranking, is: (one: Weighed) => boolean): number =>
	shareOf(ranking).reduce((sum, share, index) => (is(ranking.weighed[index] as Weighed) ? sum + share : sum), 0);

/**
 * Adds what the recipients of one message say about one another: who writes to France's one ministry writes to its
 * other, and several domains of one register are hardly mistaken alike by chance.
 *
 * @param all one ranking a recipient, and of other addresses in the header that are received for
 */
export function withOthers(ranking: Ranking, all: readonly Ranking[]): Ranking {
	const others = [...new Map(all.map((one) => [one.domain, one])).values()].filter(
		({ domain, weighed }) => domain !== ranking.domain && weighed.length > 0,
	);
	if (others.length === 0 || ranking.weighed.length === 0) return ranking;
	const alike = !ranking.isDoubtful && others.every(({ isDoubtful }) => !isDoubtful);
	const weighed = ranking.weighed.map((one) => {
		const found: Evidence[] = [];
		const say = (code: string, weight: number, text: string) =>
			found.push({ code: `attribution.${code}`, text, weight });
		const { organisation } = one.candidate.registered;
		if (
			others.some(
				(other) => shareWhere(other, (c) => c.candidate.registered.organisation.name === organisation.name) >= likely,
			)
		)
			say(
				'meant-organisation',
				weights.organisation,
				`Another recipient was most likely meant for ${organisation.name}.`,
			);
		else if (
			one.country !== '' &&
			others.some((other) => shareWhere(other, (c) => c.country === one.country) >= likely)
		)
			say('meant-country', weights.country, `Another recipient was most likely meant for ${nameOf(one.country)}.`);
		if (alike)
			say('mistaken-alike', weights.alike, 'Other recipients are at domains that are mistaken in the same way.');
		return {
			...one,
			evidence: [...one.evidence, ...found],
			score: found.reduce((sum, { weight = 0 }) => sum + weight, one.score),
		};
	});
	return { ...ranking, weighed };
}
