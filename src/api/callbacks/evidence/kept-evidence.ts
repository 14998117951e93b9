import type { Evidence } from '../../../domain/notice/finding.ts';
import { readSigned, signed } from '../../../links/signed.ts';
import type { Keys } from '../../../store/keys/signing-keys.ts';

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
