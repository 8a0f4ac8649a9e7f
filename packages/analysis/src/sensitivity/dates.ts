/** Names of months and their abbreviations in five languages, as an alternation. */
export const months =
	'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|' +
	'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv|févr|avr|juil|déc|' +
	'januari|februari|maart|mei|juni|juli|augustus|oktober|mrt|okt|januar|februar|märz|marz|dezember|mär|dez|' +
	'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** A calendar date as people write it in five languages, with a year; bounded, so linear. */
export const datePattern = new RegExp(
	[
		'(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\\d|3[01])(?!\\d)',
		'(?:0?[1-9]|[12]\\d|3[01])[-./ ](?:0?[1-9]|[12]\\d|3[01])[-./ ](?:(?:19|20)\\d{2}|\\d{2})(?!\\d)',
		`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|\\.)?[ -]?(?:of |de )?(?:${months})\\.?,?[ -]?(?:de |del )?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)`,
		`(?:${months})\\.? (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? (?:19|20)\\d{2}(?!\\d)`,
		'(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
	].join('|'),
	'i',
);

/** Clock times: `14:30`, `2:30 PM`, `0645Z`, `1430L`, `14h30`, `120900ZNOV26`. */
export const timePattern =
	/(?<![\d:.])(?:(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)|(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours|[ZL]|uur)(?!\w)|\d{6}Z ?[A-Z]{3}|(?:1[0-2]|[1-9]) ?[ap]\.?m\b)/gi;
