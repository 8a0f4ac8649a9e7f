import type { ScanText } from './scan-text.ts';

/** What stands on an identity document, also as character recognition misreads it (`PRSSEPORT`, `PRASPOORT`). */
const heading =
	/\bp\w{0,2}ss?e?port\b|\bpr?as?poort\b|reisepass|pasaporte|passaporto|koninkrijk|royaume|r[ée]publi|kingdom|united states|bundesrepublik|reino de|identity card|carte (?:nationale )?d.?identit|identiteitskaart|personalausweis|documento nacional|driv(?:ing|er'?s?) licen[cs]e|permis de conduire|rijbewijs|f[üu]hrerschein|r[ée]sidence permit|titre de s[ée]jour|verblijfstitel|aufenthaltstitel|^[PIAC][<A-Z][A-Z<]{3}[A-Z<]{3,40}<</im;
const page = /\.(?:png|jpe?g|tiff?|gif|bmp|webp|heic|pdf)$/i;
/** A page of a document holds no more than this. */
const longest = 1500;

/** Whether a part reads like the scan or the picture of one identity document. */
export const isIdentityDocument = (text: ScanText): boolean =>
	text.flat.length <= longest && page.test(text.part) && heading.test(text.flat);
