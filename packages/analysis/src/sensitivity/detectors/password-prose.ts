import type { Candidate } from '../detector.ts';
import type { ScanText } from '../scan-text.ts';
import { chosenWords } from './chosen-word.ts';
import { calls, entering, labels } from './password-words.ts';

/** Right behind the word: it opens something, or it is the password. */
const opensBehind =
	/^["'”»]? ?(?:,|-|\(|\/)? ?(?:still |should |will |also |ça |devrait |zou |sollte )?(?:opens?|unlocks?|works?|gets? (?:you|us|me) in|decrypts?|lets? (?:you|us) in|is the (?:password|pass|pw|one|key|magic word)|ouvre|d[eé]verrouille|fonctionne|marche|passe|c'est le mot de passe|est le (?:mot de passe|mdp|code)|opent|openen|ontgrendelt|werkt|is het (?:wachtwoord|ww|paswoord)|öffnet|entsperrt|funktioniert|ist das (?:passwort|kennwort)|abre|funciona|es la (?:clave|contraseña))/iu;
/** Right before it: with what to open, what to type, what it was changed to. */
const opensBefore =
	/(?<![\p{L}\d])(?:(?:opens?|unlocks?|unlocked|open it|encrypted|protected|locked|log ?in|sign ?in|get in|connect|decrypt)(?: it| them| the \p{L}+)?(?: with| using| by)?|(?:try|type|enter|use|it's|its|(?:changed|set|reset)(?: [\p{L}']{1,15}){0,4} to|now|key|the key is|protection(?: is)?(?: still| now)?|is still|it is|remains)|s'ouvre(?: avec| par)?|ouvrir avec|avec|essaie|essayez|tape|tapez|utilise|utilisez|c'est|chang[eé]e? en|remplac[eé] par|cl[eé]|te openen met|opent met|open je met|openen met|gaat open met|beveiligd met|versleuteld met|met|probeer|typ|tik|gebruik|het is|veranderd in|gewijzigd in|aangepast naar|öffnet mit|verschlüsselt mit|mit|versuch|benutze|es ist|geändert in|se abre con|con|prueba|usa|es|cambiada a)[ :="'“«(]{1,3}$/iu;
/** `ocwest / Kraanvogel-71`: a user before it. */
const userBefore = /(?:^|[\s(])[a-z][\w.@-]{1,40} ?[/|] ?$/;

/** Behind such a label stands a user, a network, a host. */
const userLabel =
	/(?:identifiant|user|user ?name|user ?id|login|logon|id|gebruiker|gebruikersnaam|compte|utilisateur|benutzer|benutzername|usuario|ssid|network|réseau|netwerk|netzwerk|red|host|hostname|server|serveur|file|fichier|bestand|datei)[ ]?(?:[:=]|is|est|ist|es)?[ "'«“]{0,3}$/i;

/** Passwords that prose gives without a label right before them: a chosen word with a verb or a user beside it. */
export function* toldPasswords(text: ScanText): Generator<Candidate> {
	const labelled = text.hitsOf(labels).length > 0 || (text.beside?.hitsOf(labels).length ?? 0) > 0;
	if (!labelled && text.hitsOf(entering).length === 0) return;
	for (const { start, end, value } of chosenWords(text.flat)) {
		const word = value.replace(/[?!.]+$/, (ending) => (/^!$/.test(ending) ? '!' : ''));
		if (text.near(calls, start, end, 120) !== null) continue;
		const before = text.flat.slice(Math.max(0, start - 70), start);
		const behind = text.flat.slice(start + word.length, end + 50);
		if (userLabel.test(before)) continue;
		const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n\n') + 1, 0));
		const label = text.near(labels, start, end, 60);
		const inSentence = label !== null && label.end <= start && start - label.end <= sentence.length;
		const why =
			inSentence && (opensBefore.test(before) || /[:=]["'“«` ]{0,3}$/.test(before))
				? `label: ${label.word}`
				: opensBehind.test(behind) && (labelled || text.near(entering, start, end, 80) !== null)
					? 'opens what is spoken of'
					: opensBefore.test(before) && text.near(entering, start, end, 60) !== null
						? 'what to open it with'
						: userBefore.test(before) &&
								!labelFollows(text, end) &&
								(text.near(entering, start, end, 140) ?? text.near(labels, start, end, 140)) !== null
							? 'user and password in a pair'
							: null;
		if (why !== null)
			yield { start, end: start + word.length, confidence: 75, evidence: [why, 'a chosen word with digits'] };
	}
}

/** `host / user`, with the password in the next line: the pair holds none. */
const labelFollows = (text: ScanText, end: number): boolean =>
	text.hitsOf(labels).some((hit) => hit.start >= end && hit.start - end <= 40);
