import {
	type AttributionContext,
	attribute,
	buildRegister,
	type Calibration,
	calibrationOf,
	type Stated,
} from '@straymail/analysis';
import { createExtractor, readMessage } from '@straymail/message';
import { readShippedRegister } from '@straymail/store';

/** How slips of one sort were answered from the domain alone: nothing in the mail tells. */
export interface SlipReport {
	readonly sort: string;
	readonly slips: number;
	readonly right: number;
	readonly abstained: number;
	readonly wrong: number;
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const besideOf = (letter: string): string | undefined => {
	const row = rows.find((keys) => keys.includes(letter));
	return row?.[row.indexOf(letter) + 1] ?? row?.[row.indexOf(letter) - 1];
};

type Slip = (name: string, at: number) => string;
/** Each changes a name at a place; a place where it changes nothing is no slip. */
const slips: Readonly<Record<string, Slip>> = {
	dropped: (name, at) => name.slice(0, at) + name.slice(at + 1),
	doubled: (name, at) => name.slice(0, at) + name.charAt(at) + name.slice(at),
	swapped: (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
	'beside it': (name, at) => name.slice(0, at) + (besideOf(name.charAt(at)) ?? name.charAt(at)) + name.slice(at + 1),
	'missing hyphen': (name) => name.replace('-', ''),
	'missing dot': (name) => name.replace('.', ''),
};
const endings: Readonly<Record<string, readonly string[]>> = {
	mil: ['ml', 'mi', 'mill', 'mli'],
	gov: ['gv', 'go', 'gob', 'ogv'],
};

const wrongForms = (domain: string, turn: number): [sort: string, wrong: string][] => {
	const dot = domain.lastIndexOf('.');
	const [name, ending] = [domain.slice(0, dot), domain.slice(dot + 1)];
	const at = 1 + (turn % Math.max(1, name.length - 2));
	const forms = Object.entries(slips).map(([sort, slip]): [string, string] => [sort, `${slip(name, at)}.${ending}`]);
	const other = endings[ending];
	if (other !== undefined) forms.push(['wrong ending', `${name}.${other[turn % other.length]}`]);
	return forms.filter(([, wrong]) => wrong !== domain && /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+$/.test(wrong));
};

/** Every so many-th domain of the register: some 1,700 of 17,000. */
const everyNth = 10;

/** One slip each in domains of the shipped register, place and key by turns: no randomness, and no mail to help. */
export const measureSlips = async (): Promise<{ sorts: SlipReport[]; calibration: Calibration }> => {
	const organisations = await readShippedRegister();
	const register = buildRegister(organisations);
	const extractor = createExtractor({ ocr: false });
	const raw = Buffer.from('From: a@b.example\r\nSubject: note\r\n\r\nSee you.\r\n');
	const message = await readMessage(raw, { extractor }).finally(() => extractor.close());
	const domains = organisations
		.flatMap((organisation) => organisation.domains)
		.filter((_, index) => index % everyNth === 0);
	const counts = new Map<string, { slips: number; right: number; abstained: number; wrong: number }>();
	const stated: Stated[] = [];
	for (const [turn, domain] of domains.entries()) {
		for (const [sort, wrong] of wrongForms(domain, turn)) {
			if (register.byDomain.has(wrong)) continue;
			const context: AttributionContext = { register, traps: [{ domain: wrong, scope: 'domain-and-subdomains' }] };
			const [answer] = attribute({
				message,
				envelope: { from: 'a@b.example', to: [`j@${wrong}`] },
				language: null,
				context,
				probe: false,
				types: new Set(),
			});
			const count = counts.get(sort) ?? { slips: 0, right: 0, abstained: 0, wrong: 0 };
			counts.set(sort, count);
			count.slips++;
			if (answer?.address == null) count.abstained++;
			else if (answer.address === `j@${domain}`) count.right++;
			else count.wrong++;
			const likeliest = answer?.candidates[0];
			if (likeliest !== undefined)
				stated.push({ probability: likeliest.probability, right: likeliest.domain === domain });
		}
	}
	return { sorts: [...counts].map(([sort, count]) => ({ sort, ...count })), calibration: calibrationOf(stated) };
};
