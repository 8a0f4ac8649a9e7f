import type { ReadMessage } from '@straymail/contracts';

const named =
	/passport|passeport|paspoort|reisepass|pasaporte|\bid[-_ ]?(?:card|kaart|scan)|identity[-_ ]?card|carte[-_ ]?(?:d.?)?identit|identiteitskaart|id-?bewijs|personalausweis|driver.?s?[-_ ]?licen[sc]e|driving[-_ ]?licen[sc]e|permis[-_ ]?(?:de[-_ ])?conduire|rijbewijs|f(?:ü|ue)hrerschein|cac[-_ ]?card|military[-_ ]?id|\bdni\b|\bcni\b/i;
const notAScan =
	/form|application|instruction|guide|renewal|renouvellement|aanvraag|antrag|policy|checklist|list|office/i;
const picture = /^image\/|\.(?:jpe?g|png|tiff?|heic|gif|bmp|webp)$/i;

/** `here is the photo of my passport`, `kopie van mijn ID`, `scan de ma carte d'identité`. */
const announced =
	/\b(?:scan|photo|picture|copy|foto|kopie|copie|photocopie|kopi|ausweiskopie|imagen|copia)\b[^.!?\n]{0,40}(?:passport|passeport|paspoort|reisepass|pasaporte|\bpas\b|\bid\b|id[- ]card|identity|identit|ausweis|driver.?s? licen|driving licen|permis|rijbewijs|führerschein|\bdni\b)|(?:passport|passeport|paspoort|reisepass|ausweis|\bid\b|identity card|carte d.identit\S{1,2}|identiteitskaart|licen[cs]e|permis|rijbewijs)[^.!?\n]{0,20}\b(?:scan|photo page|photo|copy|foto|kopie|copie)\b/i;
const reach = 2000;

const isPicture = ({ claimedType, fileName, foundType }: ReadMessage['attachments'][number]): boolean =>
	picture.test(claimedType) || picture.test(fileName) || picture.test(foundType ?? '');

/** A picture in a mail that says what the picture is. */
const isAnnounced = (message: ReadMessage): boolean => {
	const body = message.parts.find(({ part }) => part === 'body')?.text.slice(0, reach) ?? '';
	const text = `${message.subject}\n${body}`;
	if (!announced.test(text) || notAScan.test(message.subject)) return false;
	return message.attachments.some((attachment) => !attachment.inline && isPicture(attachment));
};

/** An attached picture, or a file without text, that is named after an identity document. */
export const hasIdentityScan = (message: ReadMessage): boolean =>
	isAnnounced(message) ||
	message.attachments.some((attachment) => {
		if (!named.test(attachment.fileName) || notAScan.test(attachment.fileName)) return false;
		const scannedPage =
			/pdf/i.test(attachment.claimedType + attachment.fileName) &&
			(/scan|copy|copie|kopie/i.test(attachment.fileName) || attachment.notRead === 'no-text');
		return isPicture(attachment) || scannedPage;
	});
