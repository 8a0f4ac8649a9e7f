/**
 * Abbreviations of conditions. In small letters many of them are other words (`als`, `add`, `ait`, `soa`), so they
 * count in capitals only.
 */
export const shortForms = `
ADD|ADHD|ADHS|AF|AIDS|AIT|ALS|ARDS|ASD|ASS|AVC|BPCO|BPD|BPPV|CAD|CHF|CKD|COPD|CRPS|CTE|CVA|DVT|EPOC|ESPT|FND|GAD|GERD|HIV|HNP|HTA|IBD|IBS|ITP
LNH|MDD|MGUS|MRSA|MS|MTBI|NASH|NSTEMI|OCD|OCS|OSA|OSAS|PAD|PCOS|PDS|PND|PTBS|PTSD|PTSS|SAHOS|SAOS|SEP|SIDA|SLA|SLE|SOA|SOPK|STEMI|SVT|TB|TBC|TBI|TCA|TDAH
TEPT|TIA|TOC|TSPT|UTI|VIH|C-PTSD
`;
/** Written so often in small letters, and so plain, that they count there as well. */
export const plainShortForms = new Set([
	'adhd',
	'copd',
	'hiv',
	'ptsd',
	'ptss',
	'ptbs',
	'tspt',
	'vih',
	'tbi',
	'bpco',
	'tdah',
]);
/** Those that mean something else in capitals too, and want more of a patient around them. */
export const manyMeanings = new Set(
	'ADD|AF|AIT|ALS|ASD|ASS|BPD|CAD|CHF|CTE|CVA|FND|GAD|IBD|ITP|MS|NASH|OSA|OCS|PAD|PDS|PND|SEP|SLA|SLE|SOA|SVT|TB|TBC|TCA|TIA|TOC|UTI|AIDS|SIDA|LNH|TBI'.split(
		'|',
	),
);
