import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: nobody guesses it, so that a fast hash is enough to keep. */
export const newFeedSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. */
export const feedDigest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Whether a text can be a secret at all. */
export const isFeedSecret = (text: unknown): text is string => typeof text === 'string' && /^[\w-]{43}$/.test(text);

/** Path of the address under which a calendar asks; the gateway's public address goes before it. */
export const feedPath = (institutionId: string, secret: string): string => `/calendar/${institutionId}.${secret}.ics`;
