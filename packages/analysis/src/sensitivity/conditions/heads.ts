import type { ScanText } from '../scan-text.ts';
import { terms } from '../terms.ts';

/** Before the name of whoever described it: `maladie de Verneuil`, `Morbus Ormond`. */
export const beforeNames = terms(
	'conditions-before-name',
	'syndrome de',
	"syndrome d'",
	'syndrome du',
	'maladie de',
	"maladie d'",
	'ziekte van',
	'syndroom van',
	'morbus',
	'síndrome de',
	'enfermedad de',
);
/** Before what one cannot stand. */
export const beforeThings = terms(
	'conditions-before-thing',
	'allergic to',
	'allergy to',
	'allergique à',
	'allergique aux',
	'allergique au',
	'allergie à',
	'allergie aux',
	'allergie au',
	'allergisch voor',
	'allergie voor',
	'allergisch gegen',
	'allergie gegen',
	'alérgico a',
	'alérgica a',
	'alergia a',
);
/** Before an adjective of medicine: `trouble dissociatif`. */
export const beforeAdjectives = terms(
	'conditions-before-adjective',
	'trouble',
	'troubles',
	'insuffisance',
	'infection',
	'dépendance',
	'trastorno',
	'insuficiencia',
	'infección',
);
/** Behind an adjective of medicine: `delusional disorder`. */
export const behindAdjectives = terms(
	'conditions-behind-adjective',
	'syndrome',
	'disorder',
	'disease',
	'dystrophy',
	'insufficiency',
	'deficiency',
	'palsy',
	'allergy',
	'dependence',
	'addiction',
	'infection',
	'failure',
	'stoornis',
	'ziekte',
	'störung',
);

const ownName = /[ ]?\p{Lu}[\p{L}'-]{2,20}(?:[ -]\p{Lu}[\p{L}'-]{2,20}){0,2}/uy;
const thing = /[ ](?:the |la |le |les |l')?[\p{L}-]{4,20}/uy;
const adjectiveBehind =
	/[ ](?:de (?:la |l')?|du |d'|de l'|del |de )?\p{L}[\p{L}'-]{2,22}(?<medical>ique|iques|ifs?|ives?|aires?|eux|euse|oires?|ales?|al|elles?|els?|uels?|alimentaire|sommeil|anxiété|humeur|personnalité|attention|alcool|langage|ansiedad|sueño|personalidad|ivo|iva|iar|ico|ica|orio|oria)(?:[ ][\p{L}-]{3,18}(?:ique|if|ive|aire|ale?|euse|eux|isé|isée|ivo|ico|ica))?(?![\p{L}])/uy;
const wordBefore = /(?<![\p{L}'-])\p{L}[\p{L}'-]{2,22} $/u;
const medicalAdjective =
	/(?:hic|tic|nic|aic|lic|oid|ary|ular|olar|onal|anal|inal|renal|eal|tive|sive|ous|ine|mood|eating|sleep|stress|bowel|kidney|liver|heart|lung|thyroid|skin|immune|vitamin|iron|alcohol|opioid|cocaine|cannabis|nut|peanut|latex|bee|wasp|shellfish|gluten|milk|joint|bone|muscle|blood|clotting|'s|se|sche|che) $/u;
/** What fails or is in disorder without being ill. */
const notMedical =
	/^(?:public|social|national|political|electrical|electric|mechanical|technical|critical|total|financial|digital|structural|serial|special|local|official|initial|partial|central|internal|external|manual|normal|original|personal|professional|regional|several|typical|usual|visual|common|catastrophic|basic|epic|logistic|specific|strategic|tactical|economic|massive|obvious|previous|serious|various|operational|conditional|optional|automatic|systemic|exclusive|comprehensive|positive|negative|active|passive|infectious|contagious|tropical|engine|machine|pipeline|online|routine|hydraulic|electronic|magnetic|domestic|voluntary|temporary|monetary|primary|secondary|military|ordinary|necessary|because|else|those|these|whose|house|course|case|base|please|response|communication|dutch|some|such|academic|diplomatic|democratic|historic|athletic|musical|moral|functional|additional|institutional|constitutional|traditional|educational|organizational|intentional|fatal|genuine|same|welche|solche|seltene|schwere|chronische|ansteckende|psychische|ernstige|chronische|psychische|besmettelijke|aangeboren|zeldzame) $/u;

/** Names of conditions that a head word makes of its neighbour: `head` is `disease`, `trouble`, `syndroom van`. */
export function* headed(text: ScanText): Generator<{ start: number; end: number; name: string }> {
	for (const hit of text.hitsOf(beforeNames)) {
		ownName.lastIndex = hit.end;
		if (ownName.test(text.flat)) yield { start: hit.start, end: ownName.lastIndex, name: hit.word };
	}
	for (const hit of text.hitsOf(beforeThings)) {
		thing.lastIndex = hit.end;
		if (thing.test(text.lower)) yield { start: hit.start, end: thing.lastIndex, name: hit.word };
	}
	for (const hit of text.hitsOf(beforeAdjectives)) {
		adjectiveBehind.lastIndex = hit.end;
		if (adjectiveBehind.test(text.lower)) yield { start: hit.start, end: adjectiveBehind.lastIndex, name: hit.word };
	}
	for (const hit of text.hitsOf(behindAdjectives)) {
		const word = wordBefore.exec(text.lower.slice(Math.max(0, hit.start - 26), hit.start))?.[0] ?? '';
		if (medicalAdjective.test(word) && !notMedical.test(word))
			yield { start: hit.start - word.length, end: hit.end, name: hit.word };
	}
}
