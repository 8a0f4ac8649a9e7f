import { plain } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { sensitivityTerms } from '../src/sensitivity/index-of-terms.ts';
import { findMarkings } from '../src/sensitivity/markings/find-markings.ts';
import { headerMarkings } from '../src/sensitivity/markings/header-labels.ts';
import { ScanText } from '../src/sensitivity/scan-text.ts';

const find = (text: string, part: 'body' | 'subject' = 'body') =>
	findMarkings(
		new ScanText(
			{ part, text: plain(text), segments: [{ kind: 'main', start: 0, end: text.length }] },
			sensitivityTerms,
		),
	).map(({ text: marking, kind }) => [marking, kind]);
const banner = (marking: string) => `${marking}\n\nText of the document.\n\n${marking}\n`;

describe('classification markings', () => {
	it.each([
		['SECRET//NOFORN', 'SECRET//NOFORN'],
		['TOP SECRET//SI//NOFORN', 'TOP SECRET//SI//NOFORN'],
		['CONFIDENTIAL//REL TO USA, GBR, NLD', 'CONFIDENTIAL//REL TO USA, GBR, NLD'],
		['COSMIC TOP SECRET', 'COSMIC TOP SECRET'],
		['NATO CONFIDENTIAL', 'NATO CONFIDENTIAL'],
		['SECRET UE/EU SECRET', 'SECRET UE/EU SECRET'],
		['UK SECRET', 'UK SECRET'],
		['PROTECTED', 'PROTECTED'],
		['TRÈS SECRET', 'TRÈS SECRET'],
		['Stg. CONFIDENTIEEL', 'Stg. CONFIDENTIEEL'],
		['SECRET', 'SECRET'],
	])('%s', (written, marking) => {
		expect(find(banner(written))).toEqual([[marking, 'classification']]);
	});

	it('takes a portion mark where no banner stands', () => {
		expect(find('1. (S//NF) The patrol saw two vehicles.')).toEqual([['(S//NF)', 'classification']]);
	});
});

describe('handling markings', () => {
	it.each([
		['CUI', 'CUI'],
		['CUI//SP-CTI//NOFORN', 'CUI//SP-CTI//NOFORN'],
		['FOUO', 'FOUO'],
		['FOR OFFICIAL USE ONLY', 'FOUO'],
		['NATO RESTRICTED', 'NATO RESTRICTED'],
		['RESTREINT UE/EU RESTRICTED', 'RESTREINT UE/EU RESTRICTED'],
		['OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE'],
		['OFFICIAL: Sensitive', 'OFFICIAL: Sensitive'],
		['DIFFUSION RESTREINTE', 'DIFFUSION RESTREINTE'],
		['Departementaal VERTROUWELIJK', 'Departementaal VERTROUWELIJK'],
		['DISTRIBUTION STATEMENT D. Authorized to the Department of Defense', 'DISTRIBUTION STATEMENT D'],
	])('%s', (written, marking) => {
		expect(find(banner(written))).toEqual([[marking, 'handling']]);
	});

	it('stand in subjects before a colon or in brackets', () => {
		expect(find('FOUO: readiness of the vehicles', 'subject')).toEqual([['FOUO', 'handling']]);
		expect(find('[CUI] inspection report', 'subject')).toEqual([['CUI', 'handling']]);
	});
});

describe('sharing labels', () => {
	it('reads TLP 2.0', () => {
		expect(find('TLP:AMBER+STRICT')).toEqual([['TLP:AMBER+STRICT', 'sharing']]);
	});

	it('reads what mail programs put into header fields', () => {
		const headers = [
			{ name: 'X-Protective-Marking', value: plain('VER=2018.4, NS=gov.au, SEC=OFFICIAL:Sensitive') },
			{ name: 'Sensitivity', value: plain('Company-Confidential') },
		];
		expect(headerMarkings(headers).map((marking) => marking.text)).toEqual([
			'OFFICIAL: Sensitive',
			'Company-Confidential',
		]);
	});
});

describe('what is no marking', () => {
	it.each([
		"It's no secret that the party ran long, and Chris classified the gifts by price.",
		'Annual CUI training is due on Friday.',
		'Please treat this as confidential.',
		'He holds a NATO SECRET clearance since May.',
		'Is this FOUO or can I forward it?',
		'CONFIDENTIAL\n\nDear Sir, I am writing about your application.',
		'DISTRIBUTION STATEMENT A. Approved for public release',
		'UNCLASSIFIED\n\nNews of the week',
		'The secret of good soup\n\nSecret',
	])('%j', (text) => {
		expect(find(text)).toEqual([]);
	});
});
