import type { Marking } from '@straymail/contracts';

/**
 * How a scheme writes its markings. `placed` markings count only where markings stand (a line of their own, brackets,
 * the head of a subject); the others are unmistakable anywhere. Patterns are case-sensitive and bounded.
 */
export interface Grammar {
	readonly scheme: string;
	readonly kind: Marking['kind'];
	readonly pattern: RegExp;
	readonly placed: boolean;
	/** Text as the field writes it, where that differs from what stands in the mail. */
	readonly text?: string;
	/** A bare word that firms use too: it must stand twice, or with a classification block. */
	readonly bare?: true;
	readonly upper?: true;
}

const grammar = (
	scheme: string,
	kind: Marking['kind'],
	pattern: RegExp,
	options: { placed?: boolean; text?: string; bare?: true; upper?: true } = {},
): Grammar => ({ scheme, kind, pattern, placed: true, ...options });

/** In the order of precedence: an earlier one keeps its span. */
export const grammars: readonly Grammar[] = [
	// US: CAPCO Register and Manual, 32 CFR 2001; banner with control markings, portion marks.
	grammar(
		'us-classification',
		'classification',
		/(?<![\w/])(?:TOP SECRET|TOPSECRET|SECRET|CONFIDENTIAL|TS) ?\/\/ ?[A-Z][A-Z0-9 ,/-]{0,120}/g,
		{ placed: false },
	),
	grammar('us-portion', 'classification', /\((?:TS|S|C)\/\/[A-Z][A-Z0-9 ,/-]{0,60}\)/g, { placed: false }),
	grammar(
		'us-legacy',
		'handling',
		/(?<![\w/])\(?(?:UNCLASSIFIED|U) ?\/\/ ?(?:FOUO|FOR OFFICIAL USE ONLY|LES|SBU|LIMDIS|SSI)(?:\/[A-Z]{2,8}){0,3}\)?(?!\w)/g,
		{ placed: false },
	),
	grammar('us-legacy', 'handling', /(?<![\w/])U\/?FOUO(?!\w)/g, { text: 'FOUO' }),
	// NATO: C-M(2002)49.
	grammar(
		'nato',
		'classification',
		/COSMIC TOP SECRET(?: ATOMAL| BOHEMIA)?|NATO (?:CONFIDENTIAL|SECRET)(?: ATOMAL)?|COSMIC TRÈS SECRET|OTAN (?:SECRET|CONFIDENTIEL)|NATO (?:CONFIDENTIEL)/g,
	),
	grammar('nato', 'handling', /NATO RESTRICTED|NATO DIFFUSION RESTREINTE|OTAN DIFFUSION RESTREINTE/g),
	grammar('us-classification', 'classification', /(?<![\w/-])(?:TOP SECRET)(?![\w/]|-\w)/g, { bare: true }),
	// EU: Council Decision 2013/488/EU.
	grammar(
		'eu',
		'classification',
		/TRÈS SECRET UE ?\/ ?EU TOP SECRET|CONFIDENTIEL UE ?\/ ?EU CONFIDENTIAL|SECRET UE ?\/ ?EU SECRET|TRÈS SECRET UE|CONFIDENTIEL UE|SECRET UE|EU (?:CONFIDENTIAL|SECRET|TOP SECRET)/g,
	),
	grammar('eu', 'handling', /RESTREINT UE ?\/ ?EU RESTRICTED|RESTREINT UE|EU RESTRICTED|EU-RESTRICTED/g),
	// UK: Government Security Classifications; OFFICIAL alone is no handling marking.
	grammar('uk', 'classification', /UK (?:TOP SECRET|SECRET|CONFIDENTIAL)(?: (?:UK|US) EYES ONLY| - EYES ONLY)?/g),
	grammar(
		'uk',
		'handling',
		/OFFICIAL ?- ?SENSITIVE(?:(?:: ?| - | )(?:COMMERCIAL|PERSONAL|LOCSEN|LEGAL|MARKET SENSITIVE|HR MANAGEMENT|FOR UK EYES ONLY))?|UK OFFICIAL-SENSITIVE|UK RESTRICTED|OFFICIAL SENSITIVE(?: ?[:-] ?(?:COMMERCIAL|PERSONAL))?/g,
	),
	// Australia: Protective Security Policy Framework.
	grammar(
		'au',
		'handling',
		/OFFICIAL: ?Sensitive(?:\/\/[A-Za-z][A-Za-z -]{2,40})?|OFFICIAL: ?SENSITIVE(?:\/\/[A-Z][A-Z -]{2,40})?/g,
	),
	// The subject's and header's form: PSPF Email Protective Marking Standard §3.
	grammar('au', 'handling', /(?<=\[SEC=)OFFICIAL:Sensitive/g, { placed: false }),
	grammar('au', 'classification', /(?<=\[SEC=)(?:PROTECTED|SECRET|TOP SECRET)(?=[\],])/g, { placed: false }),
	grammar('ca', 'handling', /PROTECTED [ABC](?!\w)|PROTÉGÉ [ABC](?!\w)/g),
	grammar('au', 'classification', /PROTECTED(?:\/\/[A-Z][A-Za-z -]{2,40})?(?![\w-])/g, { upper: true }),
	// France: IGI 1300.
	grammar(
		'fr',
		'classification',
		/(?:TRÈS SECRET|TRES SECRET)(?:[ -]DÉFENSE)?|SECRET[ -]D[ÉE]FENSE|CONFIDENTIEL[ -]D[ÉE]FENSE/g,
	),
	grammar('fr', 'handling', /DIFFUSION RESTREINTE|Diffusion [Rr]estreinte/g),
	// Netherlands: VIRBI 2013.
	grammar(
		'nl',
		'classification',
		/(?:Stg\.?|STG\.?|Staatsgeheim|STAATSGEHEIM) ?(?:ZEER GEHEIM|GEHEIM|CONFIDENTIEEL|Confidentieel|Geheim)/g,
		{ placed: false },
	),
	grammar(
		'nl',
		'handling',
		/(?:Departementaal|DEPARTEMENTAAL|Dep\.) ?(?:VERTROUWELIJK|Vertrouwelijk|vertrouwelijk|V\.)/g,
		{ placed: false },
	),
	// Belgium, Germany.
	grammar('be', 'handling', /BEPERKTE VERSPREIDING/g),
	grammar('de', 'handling', /VS ?- ?NUR FÜR DEN DIENSTGEBRAUCH|VS ?- ?Nur für den Dienstgebrauch|VS-NfD/g),
	grammar('de', 'classification', /VS ?- ?VERTRAULICH|STRENG GEHEIM/g),
	grammar('es', 'handling', /DIFUSIÓN LIMITADA/g),
	grammar('es', 'classification', /(?<![\w/-])(?:SECRETO|RESERVADO|CONFIDENCIAL)(?![\w/]|-\w)/g, { bare: true }),
	// US: 32 CFR 2002 and the CUI Marking Handbook.
	grammar('cui', 'handling', /(?<![\w/])\(?(?:CUI|CONTROLLED)(?: ?\/\/ ?[A-Z][A-Z0-9 ,/-]{1,100})\)?/g, {
		placed: false,
	}),
	grammar('cui', 'handling', /(?<![\w/])CUI(?![\w/])/g),
	grammar('cui', 'handling', /CONTROLLED UNCLASSIFIED INFORMATION/g, { text: 'CUI' }),
	grammar('cui', 'handling', /(?<![\w/])CONTROLLED(?![\w/-])/g, { upper: true }),
	grammar('us-legacy', 'handling', /(?<![\w/])FOUO(?![\w/])/g),
	grammar('us-legacy', 'handling', /F ?OR OFFICIAL USE ONLY|For Official Use Only(?= ?(?:\(FOUO\)|\n|$))/g, {
		text: 'FOUO',
	}),
	grammar('us-legacy', 'handling', /LAW ENFORCEMENT SENSITIVE/g, { text: 'LES' }),
	grammar('us-legacy', 'handling', /SENSITIVE BUT UNCLASSIFIED/g, { text: 'SBU' }),
	grammar('us-legacy', 'handling', /(?<![\w/])(?:NOFORN|LIMDIS|SBU|LES)(?![\w/])/g, { upper: true }),
	// DoDI 5230.24; statement A releases to the public.
	grammar('distribution', 'handling', /(?:DISTRIBUTION|Distribution) (?:STATEMENT|Statement|statement) [B-F](?!\w)/g, {
		placed: false,
	}),
	// FIRST, Traffic Light Protocol 2.0.
	grammar('tlp', 'sharing', /TLP: ?(?:RED|AMBER\+STRICT|AMBER|GREEN|CLEAR|WHITE)(?![\w+])/g, { placed: false }),
	grammar('us-classification', 'classification', /(?<![\w/-])(?:SECRET|CONFIDENTIAL|GEHEIM)(?![\w/]|-\w)/g, {
		bare: true,
	}),
];

/** Words of which one must stand in a text before any grammar is tried; searched in folded text. */
export const markingWords = [
	'secret',
	'secreto',
	'reservado',
	'confidencial',
	'otan',
	'confidential',
	'confidentiel',
	'restricted',
	'restreint',
	'restreinte',
	'official',
	'protected',
	'protégé',
	'cui',
	'controlled',
	'fouo',
	'noforn',
	'limdis',
	'sbu',
	'les',
	'law enforcement sensitive',
	'sensitive but unclassified',
	'unclassified',
	'u//fouo',
	'tlp',
	'stg',
	'staatsgeheim',
	'geheim',
	'confidentieel',
	'vertrouwelijk',
	'vertraulich',
	'beperkte verspreiding',
	'dienstgebrauch',
	'nfd',
	'difusión limitada',
	'distribution statement',
	's',
	'c',
	'ts',
	'for official use only',
	'ufouo',
	'u',
];
