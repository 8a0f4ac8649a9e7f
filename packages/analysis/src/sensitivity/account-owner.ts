import type { Finding, Kind } from '@straymail/contracts';
import type { ScanText } from './scan-text.ts';
import { terms } from './terms.ts';
import type { FoundTopic } from './topics/topics.ts';

/** How a firm asks to be paid: on a bill, a reminder, or a letter that tells its new account. */
export const firmsPayment = terms(
	'firms-payment',
	...`remit|remit to|remittance|remittance details|remittance advice|payment details|our bank details|our banking details|our bank account|our new account|our bank|accounts department|new bank details|change of bank|changed banks|updated bank|accounts receivable|accounts payable|payable to|supplier|suppliers|vendor|vendor number|vendor master|customers|our customers|open invoices|invoice|invoices|treasury|please wire|kindly wire
nos coordonnées bancaires|nouvelles coordonnées bancaires|changement de coordonnées bancaires|changement de domiciliation|domiciliation|domiciliation bancaire|rib de la société|notre compte|notre nouveau compte|notre rib|notre nouveau rib|la comptabilité|à l'ordre de|fournisseur|fournisseurs|service comptabilité|comptabilité fournisseurs|facture|factures|facturation|règlement par virement
onze bankgegevens|nieuwe bankgegevens|gewijzigd rekeningnummer|gewijzigde bankgegevens|ons rekeningnummer|onze rekening|ons nieuwe rekeningnummer|nieuw rekeningnummer|rekeningwijziging|crediteuren|debiteuren|crediteurenadministratie|debiteurenadministratie|leverancier|leveranciers|onze relaties|beste relatie|openstaande facturen|openstaande posten|factuur|facturen
unsere bankverbindung|neue bankverbindung|geänderte bankverbindung|unser konto|buchhaltung|lieferant|lieferanten|unsere kunden|rechnung|rechnungen
nuestros datos bancarios|nueva cuenta|nuevos datos bancarios|nuestra cuenta|proveedor|proveedores|factura|facturas`.split(
		/[|\n]/,
	),
);

/** A person of his own account: `my IBAN`, `mon RIB`, `mijn rekeningnummer`. */
const ownAccount =
	/\b(?:my|our joint|her|his) (?:own |new |savings |checking |current )?(?:bank )?(?:account|iban|acct|bank details)\b|\b(?:mijn|m'n|haar|zijn) (?:eigen |nieuwe )?(?:bank|spaar|zicht)?(?:rekening|rekeningnummer|iban)\b|\bm(?:on|es) (?:nouveau |nouvel )?(?:compte|rib|iban|coordonnées bancaires)\b|\bmein(?:e|em|en)? (?:neue[snr]? )?(?:konto|iban|bankverbindung|kontonummer)\b|\bmi (?:nueva )?(?:cuenta|iban)\b/i;
/** Pay, benefits, refunds and rent go to a person's account. */
const personsPayment =
	/\b(?:salary|payroll|pay ?slip|direct deposit|wages|pension|allowance|per diem|refund|reimbursement|employee|soldier|tenant|traitement|solde mensuelle|salaire|pension|remboursement|indemnité|agent|intéressée?|salaris|loon|wedde|pensioen|toelage|uitkering|terugbetaling|declaratie|werknemer|medewerker|gehalt|lohn|sold|besoldung|rente|erstattung|nómina|sueldo|reembolso)\b/i;

/** A legal form or a number of a trade register: the account's holder is a firm. */
const firm =
	/\b(?:Ltd|Limited|Inc|LLC|LLP|PLC|Corp|Co\.|Company|SARL|SAS|SASU|EURL|S\.?A\.?R\.?L|SPRL|SRL|BVBA|B\.?V\.?|N\.?V\.?|VOF|GmbH|AG|KG|OHG|UG|S\.L\.|UAB|Ets|SIRET|SIREN|KvK|RCCM|VAT no|btw|TVA|USt-Id)(?![\w])/;

/** Whose account a mail gives: a private person's, one that a firm or a fraud wants to be paid on, or one told to all. */
export type AccountOwner = 'person' | 'payee' | 'public';

/** The table's `high` speaks of one person's account; of several accounts, or a card, some are persons'. */
export function ownerOfAccount(
	kind: Kind,
	topics: readonly FoundTopic[],
	texts: readonly ScanText[],
	findings: readonly Finding[],
	values: readonly string[],
): AccountOwner {
	if (kind === 'bulk') return 'public';
	const accounts = new Set(values.filter((_, index) => findings[index]?.category === 'financial'));
	if (accounts.size !== 1 || findings.some(({ type }) => type === 'credit-card')) return 'person';
	if (texts.some((text) => ownAccount.test(text.flat))) return 'person';
	if (kind === 'spam' || topics.some(({ code }) => code === 'contract')) return 'payee';
	const words = new Set(texts.flatMap((text) => text.hitsOf(firmsPayment).map(({ word }) => word)));
	const signs = words.size + (texts.some((text) => firm.test(text.flat)) ? 1 : 0);
	const isFirms = signs >= 2 && words.size > 0 && !texts.some((text) => personsPayment.test(text.flat));
	return isFirms ? 'payee' : 'person';
}
