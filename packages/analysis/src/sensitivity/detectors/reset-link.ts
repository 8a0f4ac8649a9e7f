import { type Detector, matches } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import type { TermHit } from '../terms.ts';
import { against, context, purpose } from './reset-link-words.ts';

const url = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{8,1500}/gi;
const path =
	/reset|(?:konto|account|compte|cuenta)\/(?:neu|new|nieuw|nouveau|nuevo|nueva)|recover|forgot|activat|verif|confirm|magic|one-?time|otp|sign-?in|log-?in|passw|auth|invite|join|regist|inscri|valid|welcome|set-?up|token|r[eé]initialis|activer|connexion|mot-?de-?passe|wachtwoord|herstel|activeer|bevestig|zuruecksetzen|aktivier|bestaetig|restablecer|activar|confirmar|[?&](?:token|key|code|jeton|oobCode|ticket|sig|hash)=/i;
const parameter =
	/[?&](?:token|key|code|jeton|sleutel|ticket|otp|sig|hash|secret|auth|confirmation|k|t|s|c|x|j|id)=(?=[\w.~%-]{0,60}\d)[\w.~%-]{6,}/i;
const listLink =
	/search\?|unsubscri|d[eé]sabon|d[eé]sinscri|uitschrijv|afmeld|abmeld|opt-?out|preference|baja|track|click|utm_|\/open\?|pixel|\/(?:pay|inv|invoice|facture|factuur|rechnung|survey|s|doc|docs|share|meet|j|rsvp|photo|album|calendar|download|files?)\//i;
/** UTF-16 code units between a link and the words that say what it is for. */
const purposeReach = 220;

const telling =
	/reset|recover|activat|verif|confirm|magic|r[eé]initialis|activer|wachtwoord|one-?time|sign-?in|herstel|bevestig|passw|activeer|aktivier|zuruecksetz|restablec|activar|invit/i;

/** Whether a link carries a token: a parameter, or a part of its path that mixes letters and digits as no title does. */
function hasToken(rest: string): boolean {
	if (parameter.test(rest)) return true;
	return rest
		.split(/[/?&=#]/)
		.some((piece) => piece.length >= 8 && (piece.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) >= 2);
}

/** What the subject says that the mail is for. */
const titleOf = (text: ScanText): TermHit | null =>
	text.beside?.part === 'subject' ? (text.beside.hitsOf(purpose)[0] ?? null) : null;

/** The nearest word for a link of another sort, at most 60 characters away and not in the link itself. */
function nearestOutside(text: ScanText, start: number, end: number): TermHit | null {
	let best: TermHit | null = null;
	for (const hit of text.hitsOf(against)) {
		if (hit.start > end + 60) break;
		if (hit.end < start - 60 || (hit.start >= start && hit.start < end)) continue;
		if (best === null || distance(hit, { start, end }) < distance(best, { start, end })) best = hit;
	}
	return best;
}

const distance = (hit: TermHit, { start, end }: { start: number; end: number }): number =>
	hit.end <= start ? start - hit.end : Math.max(0, hit.start - end);

export const resetLink: Detector = {
	type: 'reset-link',
	category: 'credentials',
	groups: [purpose, context, against],
	gate: [purpose, context],
	*find(text) {
		for (const found of matches(url, text.text)) {
			const value = found.value.replace(/[.,;:!?*_]+$/, '');
			const rest = value.replace(/^https?:\/\/[^/?#]+/i, '');
			if (rest.length < 8 || listLink.test(rest) || !hasToken(rest)) continue;
			const said = text.near(purpose, found.start, found.end, purposeReach) ?? titleOf(text);
			const near = said ?? text.near(context, found.start, found.end);
			if (near === null || (said === null && !path.test(rest))) continue;
			// The nearer words say what a link is for: `your invoice: …` before `log in any time`.
			const other = nearestOutside(text, found.start, found.end);
			if (other !== null && distance(other, found) < distance(near, found) && !telling.test(rest)) continue;
			const strong = said !== null && telling.test(rest);
			yield {
				start: found.start,
				end: found.start + value.length,
				confidence: strong || telling.test(rest) ? 95 : 85,
				evidence: ['link with a token', `context: ${near.word}`],
			};
		}
	},
	mask: named('one-time link'),
	examples: {
		finds: [
			[
				'Nora invited you to the board. Accept: https://app.birch.example/b/7c1f-Zq92LmX0',
				'https://app.birch.example/b/7c1f-Zq92LmX0',
			],
			[
				'Votre lien de connexion à usage unique : https://espace.hetre.example/lien/9f2c1b7d55e8',
				'https://espace.hetre.example/lien/9f2c1b7d55e8',
			],
			['Klik om in te loggen: https://v.linde.example/a?x=Qm71zLk09TbR', 'https://v.linde.example/a?x=Qm71zLk09TbR'],
			[
				'Reset your password: https://trailhead-gear.example/account/reset?token=6b1fd0c2e94a4f7d8a35',
				'https://trailhead-gear.example/account/reset?token=6b1fd0c2e94a4f7d8a35',
			],
			[
				'Activate your account <https://run-diary.example/activate/9d0e7c1b5f2a48c6?u=a>',
				'https://run-diary.example/activate/9d0e7c1b5f2a48c6?u=a',
			],
		],
		ignores: [
			'Your invoice: https://pay.example/inv/9Qd81kZx7Lw2mV?token=77aa0c2f41de. Log in to your account any time',
			'Read the minutes: https://share.example/doc/9Qd81kZx7Lw2mV',
			'Our password policy: https://intra.example/policies/2026/password-policy-v12',
			'To unsubscribe: https://news.example/unsubscribe?token=6b1fd0c2e94a4f7d8a35',
			'Sign in at https://portal.example/',
		],
	},
};
