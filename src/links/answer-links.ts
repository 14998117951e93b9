import type { OutboxRow } from '../domain/messages/messages.ts';
import type { EventType } from '../domain/notice/events.ts';
import type { CommandKind } from '../domain/notice/kinds.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { can } from '../domain/readings/can.ts';
import { type LinkAct, linkToken, nonceOf } from './link-token.ts';

/** How long a link may be used; the next message brings a fresh one. */
const VALID_DAYS = 30;
const DAY_S = 86_400;

/** A link in a message, with the words on it. */
export interface AnswerLink {
  act: LinkAct;
  words: string;
  url: string;
}

/** What a link is called, in messages and on its page. */
export const ACT_WORDS: Record<LinkAct, string> = {
  acknowledge: '签收',
  submitPlan: '报送整改方案',
  reportProgress: '报送阶段进展',
  reportFinding: '报送整改结果',
  requestExtension: '申请延期',
  view: '查看通知书',
};

const ABOUT_FINDINGS: EventType[] = [
  'planAccepted',
  'findingReturned',
  'remindedByHand',
  'extensionRefused',
  'extensionGranted',
];

/** What a row asks of the unit's side; nothing of the office's side, which has no links. */
function actsFor(row: OutboxRow): LinkAct[] {
  if (row.side !== 'unit') return [];
  if (row.copy) return ['view'];
  if (row.what === 'issued')
    return ['acknowledge', 'submitPlan', 'reportFinding', 'requestExtension'];
  if (row.kind === 'acknowledge') return ['acknowledge'];
  if (row.what === 'planReturned' || row.kind === 'plan') return ['submitPlan'];
  if (row.kind === 'progress') return ['reportProgress'];
  return row.kind === 'finding' || ABOUT_FINDINGS.includes(row.what)
    ? ['reportFinding', 'requestExtension']
    : ['view'];
}

/** The acts among these that are still open on the notice; seeing it always is. */
function openActs(acts: LinkAct[], row: OutboxRow, notice: Notice): LinkAct[] {
  const open: CommandKind[] = can(row.post, notice).flatMap((c) => (c.open ? [c.kind] : []));
  const left = acts.filter((act) => act === 'view' || open.includes(act));
  return left.length === 0 && acts.length > 0 ? ['view'] : left;
}

/**
 * The links of a message's row: one for each act it asks for, signed for this person and letter alone.
 * However often the row is worded, its link for an act is the same one (the same nonce).
 * @param notice as it stands now, so that nothing is asked which has been answered; null: unknown.
 */
export function linksFor(
  row: OutboxRow,
  signing: { secret: string; publicUrl: string; nowMs: number },
  notice: Notice | null = null,
): AnswerLink[] {
  const { secret, nowMs } = signing;
  const base = signing.publicUrl.replace(/\/+$/, '');
  const expires = Math.ceil(nowMs / 86_400_000) * DAY_S + VALID_DAYS * DAY_S;
  const { noticeId, unit, post, holder } = row;
  const asked = actsFor(row);
  const acts = notice === null ? asked : openActs(asked, row, notice);
  return acts.map((act) => {
    const nonce = nonceOf(secret, `${row.key}\n${act}`);
    const token = linkToken(secret, { notice: noticeId, unit, post, holder, act, expires, nonce });
    return { act, words: ACT_WORDS[act], url: `${base}/a/${token}` };
  });
}
