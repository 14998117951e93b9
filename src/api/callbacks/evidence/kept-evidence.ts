import type { Evidence } from '../../../domain/notice/finding.ts';
import { readSigned, signed } from '../../../links/signed.ts';
import type { Keys } from '../../../store/keys/signing-keys.ts';

/** A file that was received, and is not sent again. */
export interface KeptFile {
  /** The signed value under which the form carries it on. */
  value: string;
  evidence: Evidence;
  /** The row of the form in which it came; null: it came with an earlier try. */
  row: number | null;
}

/** Without the same file under the same name twice. */
export const unlike = (all: readonly Evidence[]): Evidence[] => [
  ...new Map(all.map((e) => [`${e.sha256}|${e.name}`, e])).values(),
];

/**
 * Evidence that has been received, but whose report was refused: the form carries it, signed and
 * bound to its link, so that nobody uploads twice and nobody claims a file that he did not send.
 */
const purposeOf = (nonce: string): string => `kept\n${nonce}`;

/** A piece of evidence as a form's hidden value. */
export function keepEvidence(keys: Keys, nonce: string, evidence: Evidence): string {
  const { name, sha256, effectiveOn } = evidence;
  return signed(keys, purposeOf(nonce), [name, sha256, effectiveOn]);
}

/** The evidence in a form's hidden value, or null where the value is not ours or of another link. */
export function keptEvidence(keys: Keys, nonce: string, value: string): Evidence | null {
  const read = readSigned(keys, purposeOf(nonce), value);
  if (!read.ok) return null;
  const [name, sha256, effectiveOn] = read.value as [string, string, string];
  return { name, sha256, effectiveOn };
}
