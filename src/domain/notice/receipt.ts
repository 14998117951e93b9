import { isIsoDate } from '../calendar/instant.ts';
import { type Deciding, emit } from './frame.ts';
import { isLate } from './holds.ts';
import { clockOf, type Evidence } from './notice.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** True for evidence with a name, a hash and a day on which it took effect. */
export const isEvidence = (e: Evidence): boolean =>
  e.name.trim() !== '' && SHA256.test(e.sha256) && isIsoDate(e.effectiveOn);

/** Any answer shows that the letter has arrived; it stands for the missing acknowledgement. */
export function impliedReceipt(d: Deciding): void {
  if (d.notice.acknowledgedAt === null) receipt(d, '', true);
}

/** 签收, given or implied; judged on the instant at which it was received. */
export function receipt(d: Deciding, remarks: string, implied: boolean): void {
  const owed = clockOf(d.notice, 'acknowledge');
  const late = owed !== undefined && isLate(d.notice, owed, d.command.receivedAt);
  emit(d, { type: 'acknowledged', remarks, implied, late }, { drop: ['acknowledge'] });
}
