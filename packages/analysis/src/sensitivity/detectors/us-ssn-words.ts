import { terms } from '../terms.ts';

/** Names of the number, the loose ones among them. */
export const labels = terms(
	'ssn',
	...'ssn|ssan|socials|ssns|ss#|ssn#|ss no|ss number|soc|social security number|social security numbers|social security no|social security|soc sec|soc. sec.|social|last four of ssn|tax id|taxpayer identification|taxpayer id|tin|sponsor ssn|sécurité sociale américaine|numéro de sécurité sociale américain'.split(
		'|',
	),
);
export const strictLabels = terms(
	'ssn-strict',
	...'ssan|ssn|ss#|ssn#|social security number|social security no|social security'.split('|'),
);
/** Announces a list: `the socials are because your form wants them`. */
export const plural = terms('us-ssn-list', ...'socials|ssns|socs|social security numbers|soc sec nos'.split('|'));

/** Who has one: without a label, the number stands in a line or column about somebody. */
export const people = terms(
	'ssn-people',
	...'employee|employees|spouse|husband|wife|son|daughter|child|children|dependent|dependents|dependant|claimant|claimants|patient|soldier|sponsor|member|members|applicant|applicants|taxpayer|taxpayers|beneficiary|beneficiaries|payee|retiree|veteran|decedent|name|names|last name|first name|surname|dob|date of birth|born|d.o.b.|wages|w-2|w2|1099|1040|payroll|direct deposit|filing|joint return|household|identity|id card|next of kin|sgli|deers|tricare|rank|grade|paygrade|pay grade|roster|manifest|passenger|passengers|tenant|borrower|co-borrower|background check|clearance|sf-86|sf86|dd 214|dd-214|dd214|i-9|tax|taxes|tax return|irs|refund|amended|bday|birthday|mama|mom|dad|mother|father|brother|sister|kid|kids|baby|babe|family'.split(
		'|',
	),
);

/** What else is numbered in the same form. */
export const against = terms(
	'not-ssn',
	...`qty|quantity|bearing|back-ordered|cross-reference|ours|yours|stock|stock no|in stock|sku|pallet|freight|nsn|our numbers|tag no|tracking|order|orders|order number|order no|part|parts|part number|part no|serial number|serial no|invoice|model|catalog|catalogue|serial|serials|s/n|certificate|calibration|lot|lots|batch|case no|case number|claim no|claim number|policy number|policy no|ticket|po number|p.o.|po|drawing|asset|phone|tel|telephone|fax|estimate|quote|quotation|bid|proposal|reference|ref|our ref|your ref|confirmation|confirmation number|reservation|booking|membership|member no|membership no|customer no|customer number|account no|job no|work order|unit price|subtotal|meter|model no|item|item no|product|upc|isbn|inventory|shipment|waybill|permit|license plate
article|désignation|qté|quantité|référence|réf|commande|facture|devis|colis|série|lot|modèle|dossier|téléphone|contrat|adhérent|prix
artikel|aantal|referentie|kenmerk|bestelling|factuur|offerte|zending|serienummer|partij|model|telefoon|contract|lidnummer|klantnummer|prijs
artikel|menge|bestellung|rechnung|angebot|sendung|seriennummer|charge|telefon|vertrag|kundennummer|preis
artículo|cantidad|referencia|pedido|factura|presupuesto|envío|serie|lote|teléfono|contrato|precio`.split(/[|\n]/),
);
