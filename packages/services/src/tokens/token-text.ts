import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: too many to guess, so a plain digest is enough to keep. */
export const newToken = (prefix: string): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** What is kept of a token. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Begins every API token, so that secret scanners can know it. */
export const apiTokenPrefix = 'sm_';
