import type { Candidate, Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'one-time-code',
	'verification code',
	'vul deze code in',
	'deze code in',
	'saisissez ce code',
	'entrez ce code',
	'geben sie diesen code ein',
	'introduce este código',
	'is je inlogcode',
	'sign-in code is',
	'login code is',
	'one-time code',
	'one-time passcode',
	'one time code',
	'one-time password',
	'one time password',
	'security code',
	'otp',
	'otp code',
	'passcode',
	'login code',
	'log-in code',
	'sign-in code',
	'access code',
	'authentication code',
	'confirmation code is',
	'activation code',
	'2fa code',
	'your code',
	'code is',
	'the code',
	'enter this code',
	'this code',
	'ce code',
	'deze code',
	'diesen code',
	'este código',
	'use this code',
	'enter the code',
	'following code',
	'single-use code',
	'recovery code',
	'login pin',
	'pin is',
	'code de vérification',
	'code de validation',
	'code temporaire',
	'usage unique',
	'code à usage unique',
	'validatiecode',
	'tijdelijke code',
	'freischaltcode',
	'mtan',
	'sms-code',
	'sms code',
	'código temporal',
	'code de connexion unique',
	'code de sécurité',
	'code à usage unique',
	'votre code',
	'code de connexion',
	'code de confirmation',
	"code d'activation",
	'code est',
	"code d'accès",
	'code unique',
	'le code',
	'verificatiecode',
	'beveiligingscode',
	'eenmalige code',
	'inlogcode',
	'uw code',
	'je code',
	'activatiecode',
	'bevestigingscode',
	'code is',
	'de code',
	'bestätigungscode',
	'sicherheitscode',
	'einmalcode',
	'ihr code',
	'verifizierungscode',
	'anmeldecode',
	'código de verificación',
	'código de seguridad',
	'su código',
	'tu código',
	'codice di verifica',
	'código',
);
const context = terms(
	'one-time-context',
	'expires',
	'usage unique',
	'validation',
	'minutes',
	'entrez-le',
	'entrez ce code',
	'voer deze code in',
	'geben sie',
	'gültig',
	'introduzca',
	"d'ici",
	'expire',
	'valid',
	'minutes',
	'verify',
	'sign in',
	'sign-in',
	'log in',
	'login',
	'one-time',
	'one time',
	'do not share',
	'never share',
	'verification',
	'two-factor',
	'authenticate',
	'two-step',
	'account',
	'security',
	'valable',
	'minuten',
	'minutos',
	'compte',
	'connexion',
	'connecter',
	'vérification',
	'geldig',
	'inloggen',
	'account',
	'gültig',
	'anmelden',
	'konto',
	'cuenta',
	'partagez',
	'deel',
);
const against = terms(
	'not-one-time',
	'conference',
	'conference call',
	'dial-in',
	'toll free',
	'participant code',
	'call-in',
	'zip',
	'zip code',
	'postcode',
	'post code',
	'area code',
	'promo',
	'promo code',
	'coupon',
	'discount',
	'voucher',
	'code postal',
	'rabais',
	'réduction',
	'gutschein',
	'kortingscode',
	'dress code',
	'source code',
	'booking',
	'reservation',
	'réservation',
	'error',
	'door',
	'gate',
	'porte',
	'checkout',
	'off',
);
const value =
	/\d{2}-\d{2}-\d{2}(?![\w-])|(?:[A-Z]{1,2}-)?(?:\d{6}|\d{3}[ -]\d{3}|\d{4,5}|\d{7,8}|\d{4}[ -]\d{4})(?![\w-]|[.,:]\d|%)|[A-Z0-9]{3,4}-[A-Z0-9]{3,4}(?![\w-])|(?=[A-Z]{0,7}\d)[A-Z0-9]{6,8}(?![\w-])/;

/** `739201 is your …`: the code stands before its label. */
const ahead =
	/(?<![\w-])(?<code>(?:[A-Z]{1,2}-)?\d{4,8}|\d{3}[ -]\d{3}) (?:is|est|ist|es|is uw|is je) (?:(?:your|votre|uw|je|ihr|tu|su|the|le|de|der)(?: [\p{L}]{2,20}){0,2} ?)?$/u;

/** A code in a line of its own, below the words that announce it. */
const codeLine =
	/^[ \t>*_]{0,20}(?<code>(?:[A-Z]{1,2}-)?(?:\d{3}[ -]\d{3}|\d{4} ?\d{4}|\d{4,8})|[A-Z0-9]{3,4}-[A-Z0-9]{3,4})[ \t*_.]{0,20}$/;
/** UTF-16 code units between the announcement and the line. */
const announcedWithin = 160;

function* alone(text: ScanText): Generator<Candidate> {
	for (const line of text.lines) {
		const code = line.text.length > 60 ? undefined : codeLine.exec(line.text)?.groups?.code;
		if (code === undefined || !/\d{2}/.test(code) || /^(?:19|20)\d{2}$/.test(code)) continue;
		const label = text.before(labels, line.start, announcedWithin);
		if (label === null || text.near(against, line.start, line.end, 60) !== null) continue;
		if (text.near(context, line.start, line.end) === null || /^(?:0+|123456|1234)$/.test(code.replace(/\D/g, '')))
			continue;
		const start = line.start + line.text.indexOf(code);
		yield {
			start,
			end: start + code.length,
			confidence: 85,
			evidence: [`label: ${label.word}`, 'in a line of its own'],
		};
	}
}

export const oneTimeCode: Detector = {
	type: 'one-time-code',
	category: 'credentials',
	groups: [labels, context, against],
	gate: [labels],
	*find(text) {
		for (const hit of text.hitsOf(labels)) {
			const match = ahead.exec(text.flat.slice(Math.max(0, hit.start - 48), hit.start));
			const code = match?.groups?.code;
			if (match === null || code === undefined) continue;
			const start = Math.max(0, hit.start - 48) + match.index + match[0].indexOf(code);
			yield { start, end: start + code.length, confidence: 95, evidence: [`label: ${hit.word}`] };
		}
		yield* alone(text);
		for (const found of labelledValues(text, labels, value, { reach: 60, columns: false })) {
			if (
				/[\w-]/.test(text.flat[found.start - 1] ?? ' ') ||
				!/\d/.test(found.value) ||
				/^(?:19|20)\d{2}$/.test(found.value)
			)
				continue;
			if (
				/^(?:0+|123456|1234)$/.test(found.value.replace(/\D/g, '')) ||
				text.near(against, found.start, found.end, 60) !== null
			)
				continue;
			const near = text.near(context, found.start, found.end);
			const sure = /verif|vérif|one-time|one time|usage unique|eenmalig|einmal|otp|inlog|sécurité|security/.test(
				found.label,
			);
			if (near === null && !sure) continue;
			yield {
				...found,
				confidence: sure ? 95 : 85,
				evidence: [`label: ${found.label}`, ...(near === null ? [] : [`context: ${near.word}`])],
			};
		}
	},
	mask: named('one-time code'),
	examples: {
		finds: [
			['Your verification code is 482917. It expires in 10 minutes.', '482917'],
			['Enter this code to sign in:\n\n    884 016\n\nIt expires soon.', '884 016'],
			['Votre code de vérification : 204 918, valable 10 minutes', '204 918'],
		],
		ignores: ['promo code is 482917, valid until Sunday', 'verification code: 000000 expires', 'ZIP code 28304'],
	},
};
