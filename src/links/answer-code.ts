import { createHmac } from 'node:crypto';
import { CODE_BYTES, codeOf, readNumber } from '../domain/messages/sending/answer-code.ts';
import type { Keys } from '../store/keys/signing-keys.ts';

type Seed = Pick<Keys, 'nonceSeed'>;

const hmac = ({ nonceSeed }: Seed, purpose: string, text: string): Buffer =>
  createHmac('sha256', nonceSeed).update(`${purpose}\n${text}`).digest();

/** 办理码 of a matter (a message's row and an act): always the same one, as its link is. */
export const answerCode = (keys: Seed, matter: string): string =>
  codeOf(hmac(keys, 'code', matter).subarray(0, CODE_BYTES));

/** Under what a code is kept: neither it nor the number can be read from there. */
export const codeKey = (keys: Seed, documentNumber: string, code: string): string =>
  hmac(keys, 'kept code', `${readNumber(documentNumber)}\n${code}`).toString('hex');
