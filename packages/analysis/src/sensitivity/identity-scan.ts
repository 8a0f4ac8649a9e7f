import type { ReadMessage } from '@straymail/contracts';

const named =
	/passport|passeport|paspoort|reisepass|pasaporte|\bid[-_ ]?(?:card|kaart|scan)|identity[-_ ]?card|carte[-_ ]?(?:d.?)?identit|identiteitskaart|id-?bewijs|personalausweis|driver.?s?[-_ ]?licen[sc]e|driving[-_ ]?licen[sc]e|permis[-_ ]?(?:de[-_ ])?conduire|rijbewijs|f(?:ü|ue)hrerschein|cac[-_ ]?card|military[-_ ]?id|\bdni\b|\bcni\b/i;
const notAScan =
	/form|application|instruction|guide|renewal|renouvellement|aanvraag|antrag|policy|checklist|list|office/i;
const picture = /^image\/|\.(?:jpe?g|png|tiff?|heic|gif|bmp|webp)$/i;

/** An attached picture, or a file without text, that is named after an identity document. */
export const hasIdentityScan = (message: ReadMessage): boolean =>
	message.attachments.some((attachment) => {
		if (!named.test(attachment.fileName) || notAScan.test(attachment.fileName)) return false;
		const isPicture =
			picture.test(attachment.claimedType) ||
			picture.test(attachment.fileName) ||
			picture.test(attachment.foundType ?? '');
		const scannedPage =
			/pdf/i.test(attachment.claimedType + attachment.fileName) &&
			(/scan|copy|copie|kopie/i.test(attachment.fileName) || attachment.notRead === 'no-text');
		return isPicture || scannedPage;
	});
