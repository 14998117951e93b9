import { z } from 'zod';
import { localOf } from '../../domain/calendar/instant.ts';
import type {
  Clock,
  ClockKind,
  ClockSubjects,
  Hold,
  OfClock,
  StoppedClock,
} from '../../domain/notice/clock.ts';
import type { ForecastStep } from '../../domain/readings/forecast.ts';
import { count, like, listOf, shape } from './shape.ts';
import {
  clockKey,
  clockKind,
  day,
  findingCode,
  instant,
  limit,
  post,
  recipient,
  rung,
  text,
} from './vocabulary.ts';

/** What a clock says besides its kind and what it is about. */
const facts = {
  key: clockKey,
  rule: limit,
  ladder: like('finding').describe('督办流程名称 · name of its ladder in the policy'),
  startedAt: instant,
  dueAt: instant,
  dueOn: day,
  provisional: z
    .boolean()
    .describe('放假安排未公布，暂定 · counted through a year that is not published yet'),
  chaseFrom: instant.describe('催办自此起算 · where the steps of the ladder count from'),
  step: count.describe('已走的级数 · steps taken'),
  nextAt: instant.nullable().describe('下一级的时刻 · when the next step falls due'),
  paused: z.boolean(),
  untold: z.exactOptional(
    count.describe(
      '该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told',
    ),
  ),
};

const finding = findingCode;

/** What each kind of clock is about; null is the notice as a whole. */
const SUBJECTS = {
  acknowledge: z.null(),
  plan: z.null(),
  planCheck: z.null(),
  finding: z.strictObject({ finding }),
  progress: z.strictObject({ finding }),
  milestone: z.strictObject({ finding, milestone: count }),
  part: z.strictObject({ finding, unit: like('u-czj') }),
  review: z.strictObject({ finding }),
  extensionDecision: z.strictObject({ finding }),
  rungDecision: z.strictObject({ proposal: like('1'), findings: z.array(finding) }),
  objectionDecision: z.strictObject({ objection: like('objection-1'), finding }),
  ownerSearch: z.strictObject({ finding }),
  formalReviewDecision: z.strictObject({ formalReview: like('formal-review-1') }),
  suspension: z.strictObject({ decision: like('云政督停〔2026〕1号') }),
  deferral: z.strictObject({ finding }),
  instruction: z.strictObject({ instruction: like('云政批〔2026〕3号') }),
} satisfies { [K in ClockKind]: z.ZodType<ClockSubjects[K]> };

const ofKind = <K extends ClockKind, M extends z.core.$ZodLooseShape>(kind: K, more: M) =>
  z.strictObject({ ...facts, kind: z.literal(kind), subject: SUBJECTS[kind], ...more });

/** The shape of a clock of any kind, told apart by its kind, with more fields where a route adds some. */
export const clocksWith = <const M extends z.core.$ZodLooseShape>(more: M) =>
  z.discriminatedUnion('kind', [
    ofKind('acknowledge', more),
    ofKind('plan', more),
    ofKind('planCheck', more),
    ofKind('finding', more),
    ofKind('progress', more),
    ofKind('milestone', more),
    ofKind('part', more),
    ofKind('review', more),
    ofKind('extensionDecision', more),
    ofKind('rungDecision', more),
    ofKind('objectionDecision', more),
    ofKind('ownerSearch', more),
    ofKind('formalReviewDecision', more),
    ofKind('suspension', more),
    ofKind('deferral', more),
    ofKind('instruction', more),
  ]);

/** A running clock. */
export const clock = shape('Clock', '正在计时的期限', 'A running clock', clocksWith({}));

/** Clocks that run, each with its due time on the walls of Beijing. */
export const deadlines = listOf(
  shape(
    'Deadline',
    '正在计时的期限及其北京时间',
    'A running clock with its due time in Beijing',
    clocksWith({ dueLocal: like('2026-10-15T18:00:00.000+08:00') }),
  ),
);

export const hold = shape(
  'Hold',
  '期限暂停或只不催办的原因：暂停决定、异议、复核',
  'Why clocks of the unit stand still or fall silent',
  z.strictObject({
    id: like('云政督停〔2026〕1号'),
    kind: z.enum(['suspension', 'objection', 'formalReview']),
    effect: z.enum(['stop', 'quiet']),
    findings: z.array(findingCode),
    whole: z.boolean().describe('整份通知书 · it covers the whole notice'),
    since: instant,
    reason: text,
    estimate: limit.nullable(),
    endedAt: instant.nullable(),
  }),
);

export const stoppedClock = shape(
  'StoppedClock',
  '已停的期限及剩余',
  'A stopped clock with what is left of its limit',
  z.strictObject({ key: clockKey, remaining: like('12wd') }),
);

const partTime = z.enum(['runs', 'stopped', 'waits', 'over']);

export const partTurn = shape(
  'PartTurn',
  '该事件使配合任务的期限变动、暂停、恢复或终止',
  'What an event does to the time of a part that a co-operating unit owes',
  z.strictObject({
    finding: findingCode,
    unit: like('u-czj'),
    was: partTime,
    is: partTime.describe(
      '计时、暂停、挂账等候、终止 · it runs, stands still, waits for the end of a deferral, or is over',
    ),
    previousDueAt: instant,
    dueAt: instant,
    provisional: z.boolean(),
  }),
);

export const step = shape(
  'ForecastStep',
  '逾期无人办理时将发出的督办措施',
  'A reminder or rung that fires if nobody answers',
  z.strictObject({
    at: instant,
    rung,
    gated: z.boolean().describe('须经批准 · it is drafted and waits for its approver'),
    kind: clockKind.nullable(),
    keys: z.array(clockKey),
    findings: z.array(findingCode),
    to: z.array(recipient),
    copy: z.array(recipient),
    vacant: z.array(post).describe('空缺岗位 · posts that nobody holds'),
  }),
);

/** What will fire until an instant if nobody answers. */
export const forecast = shape(
  'Forecast',
  '逾期无人办理时的后续督办措施',
  'What will fire until an instant if nobody answers',
  z.strictObject({ until: instant, items: z.array(step) }),
);

/** A clock as callers see it. */
export const presentClock = (c: Clock): z.infer<typeof clock> => ({
  // Kind and subject belong together, as they do in the record.
  ...({ kind: c.kind, subject: c.subject } as OfClock<object>),
  key: c.key,
  rule: c.rule,
  ladder: c.ladder,
  startedAt: c.startedAt,
  dueAt: c.dueAt,
  dueOn: c.dueOn,
  provisional: c.provisional,
  chaseFrom: c.chaseFrom,
  step: c.step,
  nextAt: c.nextAt,
  paused: c.paused,
  ...(c.untold === undefined ? {} : { untold: c.untold }),
});

/** Running clocks as callers see them. */
export const presentDeadlines = (clocks: Clock[]): z.infer<typeof deadlines> => ({
  items: clocks.map((c) => ({ ...presentClock(c), dueLocal: localOf(c.dueAt) })),
});

/** A hold as callers see it. */
export const presentHold = (h: Hold): z.infer<typeof hold> => ({
  id: h.id,
  kind: h.kind,
  effect: h.effect,
  findings: h.findings,
  whole: h.whole,
  since: h.since,
  reason: h.reason,
  estimate: h.estimate,
  endedAt: h.endedAt,
});

/** A stopped clock as callers see it. */
export const presentStopped = ({ key, remaining }: StoppedClock): z.infer<typeof stoppedClock> => ({
  key,
  remaining,
});

/** A step of a forecast as callers see it. */
export const presentStep = (s: ForecastStep): z.infer<typeof step> => ({
  at: s.at,
  rung: s.rung,
  gated: s.gated,
  kind: s.kind,
  keys: s.keys,
  findings: s.findings,
  to: s.to,
  copy: s.copy,
  vacant: s.vacant,
});
