/**
 * Writes docs/detectors.md from the detectors, document kinds and marking grammars themselves.
 *
 *     npm run docs:detectors
 */
import { writeFileSync } from 'node:fs';
import { describeDetectors } from './describe-detectors.ts';

writeFileSync(new URL('../../../docs/detectors.md', import.meta.url), describeDetectors());
