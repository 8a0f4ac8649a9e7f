import { type TermGroup, terms } from '../sensitivity/terms.ts';
import fraud from './words/advertising-and-fraud.json' with { type: 'json' };
import bounce from './words/bounce.json' with { type: 'json' };
import brandDomains from './words/brands.json' with { type: 'json' };
import bulk from './words/bulk.json' with { type: 'json' };
import strongFraud from './words/fraud.json' with { type: 'json' };
import lures from './words/lures.json' with { type: 'json' };
import phishing from './words/phishing.json' with { type: 'json' };
import hurry from './words/pressure.json' with { type: 'json' };
import reflection from './words/reflection.json' with { type: 'json' };

/**
 * Words of subject and body that speak for a kind; English, French, Dutch, German, Spanish, Portuguese. The lists are
 * data, in `words/`: lower case, straight apostrophes.
 */
export const bounceBody: TermGroup = terms('bounce-body', ...bounce);
export const bulkWords: TermGroup = terms('bulk-words', ...bulk);
export const reflectionWords: TermGroup = terms('reflection-words', ...reflection);
/** Said in advertising and fraud, and now and then by honest people: counts from the second on. */
export const scamWords: TermGroup = terms('scam-words', ...fraud);
/** Said in fraud and peddling, hardly ever elsewhere. */
export const strongScam: TermGroup = terms('strong-scam', ...strongFraud);
/** Asks for credentials or data under a pretext. */
export const phishWords: TermGroup = terms('phish-words', ...phishing);
/** Prizes, rewards and wares of mass fraud; two of them in one mail are no coincidence. */
export const lureWords: TermGroup = terms('lure-words', ...lures);
export const pressure: TermGroup = terms('pressure', ...hurry);

/** Names that phishing borrows, with the domains that are really theirs. */
export const brands: Readonly<Record<string, readonly string[]>> = brandDomains;

/** Words of subject and body that speak for a kind; English, French, Dutch, German, Spanish. */
export const bounceSubject =
	/^\W{0,6}(?:(?:re|fw|aw|antw)\s?: ?)?(?:undeliver|(?:permanent|temporary|transient) delivery|delivery problem|delivery status|delivery (?:has )?fail|delivery report|delivery delayed|delayed mail|mail delivery|returned mail|failure notice|mail system error|message (?:could not|status|undeliverable|not delivered)|warning: (?:message|could not)|non[- ]remis|échec de la (?:remise|distribution)|non distribué|retour de courrier|onbestelbaar|niet (?:bezorgd|afgeleverd)|bezorging mislukt|unzustellbar|zustellung|übermittlungsfehler|no se puede entregar|entrega fallida|mancata consegna|automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort|matische antwort)|out of (?:the )?office|réponse automatique|absence du bureau|absent(?:e)? (?:du|jusqu)|message d'absence|automatisch antwoord|afwezig|niet aanwezig|abwesenheit|automatische antwort|respuesta automática|fuera de la oficina|read(?: receipt)?:|read-receipt|accusé de (?:lecture|réception)|leesbevestiging|lesebestätigung|not read:|gelesen:|lu ?:|complaint about|abuse report|email feedback report|vacation)/i;
