import { z } from 'zod';
import type { Awaited } from '../../../store/notice-lists.ts';
import { count, like, shape } from '../../presenters/shape.ts';

/** What of a list each number counts. */
interface Narrowed {
  open?: boolean;
  overdue?: boolean;
  dueWithin?: string;
  awaits?: Awaited;
  stage?: string;
}

const awaiting = (awaits: Awaited) => (): Narrowed => ({ awaits });

/** The usual filters of the list of notices, each with what it asks for. */
export const NOTICE_COUNTS: readonly (readonly [
  (
    | 'all'
    | 'open'
    | 'overdue'
    | 'dueSoon'
    | 'unsigned'
    | 'underReview'
    | 'decisions'
    | 'proposals'
    | 'closed'
    | 'withdrawn'
  ),
  (dueWithin: string) => Narrowed,
])[] = [
  ['all', () => ({})],
  ['open', () => ({ open: true })],
  ['overdue', () => ({ overdue: true })],
  ['dueSoon', (dueWithin) => ({ dueWithin })],
  ['unsigned', awaiting('receipt')],
  ['underReview', awaiting('review')],
  ['decisions', awaiting('decision')],
  ['proposals', awaiting('proposal')],
  ['closed', () => ({ stage: 'closed' })],
  ['withdrawn', () => ({ stage: 'withdrawn' })],
];

const one = (zh: string, en: string) =>
  z.strictObject({ count, list: like('/api/notices?overdue=true') }).describe(`${zh} · ${en}`);

/** How many notices there are, and where each number's list is read. */
export const noticeCounts = shape(
  'NoticeCounts',
  '通知书数目；list 是各数目背后的列表',
  'How many notices there are; list is where those behind each number are read',
  z.strictObject({
    all: one('全部', 'all'),
    open: one('在办', 'those that go on'),
    overdue: one('有逾期问题的', 'with a finding past its date'),
    dueSoon: one('近期到期的', 'due soon'),
    unsigned: one('待签收', 'not acknowledged yet'),
    underReview: one('待验收', 'with a result under review'),
    decisions: one('有待决定的申请', 'with something to be decided'),
    proposals: one('有待批准的约谈、通报批评、移送', 'with a gated rung that waits for approval'),
    closed: one('已办结', 'closed'),
    withdrawn: one('已撤回', 'withdrawn'),
  }),
);
