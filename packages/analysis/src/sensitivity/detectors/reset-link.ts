import { type Detector, matches } from '../detector.ts';
import { named } from '../mask-value.ts';
import { terms } from '../terms.ts';

const context = terms(
	'reset-context',
	'reset',
	'works once',
	'open this link',
	'reset your password',
	'reset password',
	'password reset',
	'reset the password',
	'choose a new password',
	'new password',
	'forgot',
	'neuen passwort',
	'neues passwort',
	'nieuw wachtwoord',
	'nouveau mot de passe',
	'nueva contraseña',
	'choose a password',
	'activate',
	'activation',
	'confirm your',
	'verify your',
	'verify',
	'sign in',
	'sign-in link',
	'log in',
	'magic link',
	'one-time link',
	'single-use',
	'set your password',
	'set a password',
	'account recovery',
	'expires',
	'finish signing up',
	'complete your registration',
	'create your password',
	'réinitialiser',
	'réinitialisation',
	'nouveau mot de passe',
	'activer',
	'confirmez',
	'connexion',
	'mot de passe',
	'wachtwoord',
	'opnieuw instellen',
	'herstellen',
	'activeer',
	'activeren',
	'bevestig',
	'inloggen',
	'passwort zurücksetzen',
	'zurücksetzen',
	'bestätigen',
	'aktivieren',
	'restablecer',
	'activar',
	'confirmar',
);
const against = terms(
	'not-reset',
	'unsubscribe',
	'désabonner',
	'désinscrire',
	'uitschrijven',
	'afmelden',
	'abmelden',
	'darse de baja',
	'view in browser',
	'manage preferences',
);
const url = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{8,1500}/gi;
const path =
	/reset|(?:konto|account|compte|cuenta)\/(?:neu|new|nieuw|nouveau|nuevo|nueva)|recover|forgot|activat|verif|confirm|magic|one-?time|otp|sign-?in|log-?in|passw|auth|invite|welcome|set-?up|token|r[eé]initialis|activer|connexion|mot-?de-?passe|wachtwoord|herstel|activeer|bevestig|zuruecksetzen|aktivier|bestaetig|restablecer|activar|confirmar|[?&](?:token|key|code|t|jeton|oobCode|ticket|sig|hash|k|id)=/i;
/** Words that are about a password: any link with a token beside them will do. */
const about = /password|mot de passe|wachtwoord|passwort|contraseña|one-time|single-use|magic/;
const secret =
	/[?&/=#-](?=[A-Za-z0-9_.~%-]{0,60}\d)[A-Za-z0-9_.~%-]{12,}|[?&](?:token|key|code|jeton|t|otp|ticket|k|sig|s|hash)=[\w.~%-]{6,}/;
const listLink =
	/unsubscri|d[eé]sabon|d[eé]sinscri|uitschrijv|afmeld|abmeld|opt-?out|preference|baja|track|click|utm_|\/open\?|pixel/i;

export const resetLink: Detector = {
	type: 'reset-link',
	category: 'credentials',
	groups: [context, against],
	gate: [context],
	*find(text) {
		for (const found of matches(url, text.text)) {
			const value = found.value.replace(/[.,;:!?*_]+$/, '');
			const rest = value.replace(/^https?:\/\/[^/?#]+/i, '');
			if (rest.length < 10 || listLink.test(rest) || !secret.test(rest)) continue;
			const near = text.near(context, found.start, found.end);
			if (near === null || (!path.test(rest) && !(about.test(near.word) && Math.abs(near.start - found.start) < 200)))
				continue;
			if (text.near(against, found.start, found.end, 40) !== null) continue;
			const strong =
				/reset|recover|activat|verif|confirm|magic|r[eé]initialis|activer|wachtwoord|token|jeton|one-?time|sign-?in|herstel|bevestig|passw/i.test(
					rest,
				);
			yield {
				start: found.start,
				end: found.start + value.length,
				confidence: strong ? 95 : 85,
				evidence: ['link with a token', `context: ${near.word}`],
			};
		}
	},
	mask: named('one-time link'),
	examples: {
		finds: [
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
			'To unsubscribe: https://news.example/unsubscribe?token=6b1fd0c2e94a4f7d8a35',
			'Sign in at https://portal.example/',
		],
	},
};
