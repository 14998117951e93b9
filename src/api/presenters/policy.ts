import { z } from 'zod';
import { type Policy, RETURN_RUNGS, type Step } from '../../domain/policy/policy.ts';
import { count, like, listOf, shape } from './shape.ts';
import { holdEffect, limit, officePost, post, rung, severity, timing } from './vocabulary.ts';

const words = z
  .strictObject({ zh: like('县级常规'), en: like('County standard') })
  .describe('中文与英文 · in Chinese and English');
const timeOfDay = like('18:00', /^\d{2}:\d{2}$/);
const offset = like('-3wd').describe('相对时间，如 -3wd、+1wd、+2h、50% · an offset');
const fraction = z
  .number()
  .min(0)
  .max(1)
  .meta({ examples: [0.2] });
const ladderName = like('finding');
const clockRule = z.strictObject({ limit, ladder: ladderName });
const every = like('30d');

const step = shape(
  'Step',
  '督办流程的一个环节',
  'A step of a ladder',
  z.strictObject({
    rung,
    at: offset,
    to: z.array(post),
    copy: z.exactOptional(z.array(post)),
    needs: z.exactOptional(officePost.describe('由谁批准 · whose decision it waits for')),
    task: z.exactOptional(z.literal('phone')),
  }),
);

const firstRung = z.strictObject({
  rung,
  to: z.array(post),
  copy: z.exactOptional(z.array(post)),
  needs: z.exactOptional(officePost),
  task: z.exactOptional(z.literal('phone')),
});

const ladder = shape(
  'Ladder',
  '督办流程：各环节，及用尽之后的重复提醒',
  'Steps in order of time, and what goes on after the last one',
  z.strictObject({
    steps: z.array(step),
    repeat: z
      .strictObject({
        rung: z.literal('remind'),
        every: like('+5wd'),
        slowest: z
          .exactOptional(like('+24h'))
          .describe('间隔逐次加倍，至此为止 · intervals double up to this one'),
        to: z.array(post),
      })
      .nullable(),
  }),
);

const clocks = z.strictObject({
  acknowledge: clockRule,
  plan: clockRule.extend({ notFor: z.array(timing) }).nullable(),
  planCheck: clockRule.nullable(),
  finding: z.strictObject({
    immediate: clockRule,
    timeLimited: clockRule,
    staged: clockRule,
    longTerm: clockRule,
  }),
  progress: z
    .strictObject({
      every,
      plus: limit.nullable(),
      timings: z.array(timing),
      once: z.boolean(),
      ladder: ladderName,
    })
    .nullable(),
  review: clockRule,
  rework: clockRule.extend({
    atReturns: z
      .array(z.strictObject({ returns: count, rung: z.enum(RETURN_RUNGS) }))
      .describe('第几次退回提至何级 · which return raises to which rung'),
  }),
  extensionDecision: clockRule,
  rungDecision: clockRule,
  milestone: z.strictObject({ ladder: ladderName }).nullable(),
  part: z.strictObject({ ladder: ladderName }).nullable(),
  objectionDecision: clockRule.extend({ effect: holdEffect }),
  ownerSearch: clockRule,
  formalReviewDecision: z.strictObject({ ladder: ladderName, effect: holdEffect }),
  suspension: z.strictObject({ limit: limit.exactOptional(), ladder: ladderName }),
  instruction: z.exactOptional(
    clockRule.describe(
      '领导批示，不写为5个工作日 · instructions of leaders; without it five working days',
    ),
  ),
});

const id = like('county-standard');
const version = z
  .int()
  .min(1)
  .meta({ examples: [3] });

/** A policy whole. */
export const policy = shape(
  'Policy',
  '督办规则：期限、督办流程、提醒次数、灯色',
  'A follow-up policy: clocks, ladders, budgets, lights',
  z.strictObject({
    id,
    version,
    name: words,
    cutoff: timeOfDay,
    roll: z.enum(['next', 'second', 'none']),
    officeHours: z.strictObject({ open: timeOfDay, close: timeOfDay }).nullable(),
    quiet: z.strictObject({ from: timeOfDay, to: timeOfDay, daysOff: z.boolean() }).nullable(),
    digestAt: timeOfDay,
    budget: z.strictObject({ remindersPerRung: count }),
    urgent: z.boolean(),
    clocks,
    ladders: z.record(z.string(), ladder),
    extension: z.strictObject({
      askBefore: offset.nullable(),
      maxCount: count,
      maxTotal: limit,
      grantedBy: z.array(officePost),
      upTo: z.strictObject({
        supervisionOffice: z.exactOptional(limit),
        reviewer: z.exactOptional(limit),
        approver: z.exactOptional(limit),
        groupLeader: z.exactOptional(limit),
        governmentHead: z.exactOptional(limit),
      }),
    }),
    acceptance: z.strictObject({ levels: z.array(officePost), onSite: z.array(severity) }),
    badFaith: z
      .strictObject({ refused: firstRung, faked: firstRung })
      .describe('拒绝整改、虚假整改的首级 · first rung on refusal and on faking'),
    deferral: z.strictObject({ maxTotal: limit }).nullable(),
    recurrence: z
      .strictObject({
        within: limit,
        to: z.array(z.enum(['contact', 'handler', 'responsibleLeader', 'unitHead'])),
      })
      .nullable(),
    guards: z.strictObject({
      shortest: limit.describe('期限短于此的不能签发 · nothing shorter may be issued'),
      maxCharacters: count,
      minWorkingDays: count,
      similarFrom: fraction,
      overlapWithin: limit,
    }),
    rights: z.strictObject({
      objection: limit,
      formalReview: limit,
      formalReviewDecision: limit,
    }),
    lookBack: z.strictObject({ samplePercent: count, after: limit }).nullable(),
    lights: z.strictObject({
      yellowWithin: limit,
      yellowFraction: fraction,
      colours: z.strictObject({ green: words, yellow: words, red: words, grey: words }),
    }),
  }),
);

/** The policies by name. */
export const policies = shape(
  'Policies',
  '督办规则列表',
  'The policies by name',
  listOf(z.strictObject({ id, version, name: words, urgent: z.boolean() })),
);

/** What is wrong with a policy. */
export const policyCheck = shape(
  'PolicyCheck',
  '对一套规则的检查结果',
  'What a check of a policy has found',
  z.strictObject({
    ok: z.boolean(),
    faults: z.array(
      z.strictObject({
        path: like('ladders.finding.steps[2].at').describe('所在位置 · where it is'),
        zh: like('缺少此项'),
        en: like('is missing'),
      }),
    ),
  }),
);

const presentStep = (s: Step): z.infer<typeof step> => ({
  rung: s.rung,
  at: s.at,
  to: s.to,
  ...(s.copy === undefined ? {} : { copy: s.copy }),
  ...(s.needs === undefined ? {} : { needs: s.needs }),
  ...(s.task === undefined ? {} : { task: s.task }),
});

const presentLadders = (ladders: Policy['ladders']) =>
  Object.fromEntries(
    Object.entries(ladders).map(([name, { steps, repeat }]) => [
      name,
      {
        steps: steps.map(presentStep),
        repeat: repeat && {
          rung: repeat.rung,
          every: repeat.every,
          ...(repeat.slowest === undefined ? {} : { slowest: repeat.slowest }),
          to: repeat.to,
        },
      },
    ]),
  );

/** A policy as callers see it: a file of its own kind, which they may write, check and read back the same. */
export const presentPolicy = (p: Policy): z.infer<typeof policy> => ({
  id: p.id,
  version: p.version,
  name: p.name,
  cutoff: p.cutoff,
  roll: p.roll,
  officeHours: p.officeHours,
  quiet: p.quiet,
  digestAt: p.digestAt,
  budget: p.budget,
  urgent: p.urgent,
  clocks: p.clocks,
  ladders: presentLadders(p.ladders),
  extension: p.extension,
  acceptance: p.acceptance,
  badFaith: p.badFaith,
  deferral: p.deferral,
  recurrence: p.recurrence,
  guards: p.guards,
  rights: p.rights,
  lookBack: p.lookBack,
  lights: p.lights,
});

/** Policies by name as callers see them. */
export const presentPolicies = (all: Iterable<Policy>): z.infer<typeof policies> => ({
  items: [...all].map(({ id, version, name, urgent }) => ({ id, version, name, urgent })),
});
