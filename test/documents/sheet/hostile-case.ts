import { expect } from 'chai';
import { importApart } from '../../../src/documents/apart/import-apart.ts';
import { sheetLimits } from '../../../src/documents/sheet/limits.ts';
import type { RefusalCode } from '../../../src/documents/sheet/refusals.ts';

export type HostileCase = readonly [
  what: string,
  name: string,
  bytes: () => Uint8Array,
  code: RefusalCode,
];

/** The code with which a file is refused as a ledger, or `read`. */
export async function codeOf(
  name: string,
  bytes: Uint8Array,
  limits = sheetLimits,
): Promise<string> {
  const ledger = { name, bytes };
  const { errors } = await importApart({ ledger, today: '2026-11-23', limits });
  const [refusal] = errors.filter(({ row, code }) => row === 0 && code !== 'head-missing');
  if (!refusal) return 'read';
  expect(refusal.message, 'the refusal says what to do').to.match(/请|只接受/);
  expect(refusal.messageEn).to.match(/^[\x20-\x7e]+$/);
  return refusal.code;
}
