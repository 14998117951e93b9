import { createHash, randomBytes } from 'node:crypto';

/** A value of 256 random bits that means nothing; who shows it is who was given it. */
export const opaque = (): string => randomBytes(32).toString('base64url');

/** What is stored of an opaque value: whoever reads the store cannot show it. */
export const digestOfOpaque = (value: string): string =>
  createHash('sha256').update(value).digest('hex');

/** An id for people and addresses, which opens nothing. */
export const publicId = (prefix: string): string => `${prefix}-${randomBytes(8).toString('hex')}`;
