import { isIP } from 'node:net';
import { type Detector, matches } from '../detector.ts';
import { terms } from '../terms.ts';

const against = terms(
	'not-ip',
	'version',
	'fw',
	'sw',
	'rev',
	'revision',
	'ver',
	'ver.',
	'versie',
	'versione',
	'versión',
	'release no',
	'release',
	'build',
	'firmware',
	'section',
	'chapter',
	'v.',
	'section no',
	'oid',
);
/** Speak of software: four small numbers beside them are a version. */
const software = terms(
	'software',
	'upgrade',
	'upgrades',
	'upgraded',
	'update',
	'changelog',
	'release',
	'released',
	'version',
	'versions',
	'build',
	'patch',
	'requires',
	'installer',
	'rollback',
	'downgrade',
	'mise à jour',
	'versie',
	'bijwerken',
	'aktualisierung',
	'firmware',
	'logiciel',
	'micrologiciel',
	'mise à niveau',
	'softwareversie',
	'werkt bij',
	'softwarestand',
	'actualización',
);
const header = terms(
	'ip-header',
	'received:',
	'received: from',
	'x-originating-ip',
	'received-from',
	'x-mailer',
	'remote-mta',
	'reporting-mta',
	'esmtp',
);
const four = /(?<![A-Za-z0-9.:/-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g;
const six =
	/(?<![\w.:-])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w.:-])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\w:])/gi;
const url4 = /(?<=:\/\/)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g;

/** Networks of their own (RFC 1918): in a header too they tell of somebody's house; relays' addresses do not. */
const inside = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** This host, nothing, broadcast, and network masks tell nothing about anybody. */
const void4 = /^(?:127\.|0\.|255\.|224\.0\.0\.)|\.0\.0\.0$/;

/** No part above 31: hardly an address that somebody gave to a host, easily a version. */
const isSmall = (value: string): boolean => value.split('.').every((part) => Number(part) < 32);

export const ipAddress: Detector = {
	type: 'ip-address',
	category: 'technical',
	groups: [against, header, software],
	shape: /\d\.\d{1,3}\.\d{1,3}\.\d|[0-9a-f]:[0-9a-f:]{3}/i,
	*find(text) {
		for (const pattern of [four, url4]) {
			for (const found of matches(pattern, text.flat)) {
				if (
					void4.test(found.value) ||
					text.before(against, found.start, 15) !== null ||
					(text.before(header, found.start, 150) !== null && !inside.test(found.value)) ||
					(isSmall(found.value) && text.near(software, found.start, found.end) !== null)
				)
					continue;
				yield { ...found, confidence: 95, evidence: ['IPv4'] };
			}
		}
		for (const found of matches(six, text.flat)) {
			if (isIP(found.value) !== 6 || found.value.replace(/[^0-9a-f]/gi, '').length < 5) continue;
			yield { ...found, confidence: 95, evidence: ['IPv6'] };
		}
	},
	mask: (value) => value.replace(/[0-9a-f]+/gi, '*'),
	examples: {
		finds: [
			['camera 198.51.100.17 at the gate', '198.51.100.17'],
			['Received: from bh-laptop (192.168.1.23) by mx2.example', '192.168.1.23'],
			['from d80:e4b5:79da:6cf6:71f3:51f7:9161:c319 blocked', 'd80:e4b5:79da:6cf6:71f3:51f7:9161:c319'],
		],
		ignores: [
			'version 1.2.3.4',
			'upgrade from 10.9.1.3 to 11.2.0.5',
			'127.0.0.1',
			'at 12:30:15',
			'Received: from mx (198.51.100.17) by mx2.example',
		],
	},
};
