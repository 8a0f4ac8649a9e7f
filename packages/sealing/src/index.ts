export { createSealContext, type SealContext, type SealContextRecord } from './context.ts';
export { ensureKeyFiles, generateSealingKeys, type KeyFiles } from './keys/ensure-key-files.ts';
export { type PrivateKey, type PublicKey, readPrivateKey, readPublicKey } from './keys/key-file.ts';
export { readSecret } from './keys/secret-file.ts';
export { createOpener, type Opener, type SealedKey, type SealedRaw, type SealedView } from './open.ts';
export { type RepeatEnvelope, repeatDigest, startRepeatDigest } from './repeat-digest.ts';
export { type Sealed, seal } from './seal.ts';
export { createWordHasher, foldWords } from './words.ts';
