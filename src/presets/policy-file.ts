import { z } from 'zod';
import { parseOffset, parseRule } from '../domain/calendar/deadline.ts';
import { isTimeOfDay } from '../domain/calendar/instant.ts';
import { SEVERITIES } from '../domain/notice/finding.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../domain/notice/posts.ts';
import { type Policy, RETURN_RUNGS, RUNGS } from '../domain/policy/policy.ts';
import { type FileFault, faultsOf, soundness, told } from './file-fault.ts';
import {
  gatesInside,
  gatesUnheard,
  missingLadders,
  referredToUnit,
  silentEnds,
  wrongGates,
  wrongReturns,
  wrongSlowest,
  wrongTimes,
} from './policy-contradictions.ts';

const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, told([`应为其中之一：${words.join(' | ')}`, `one of ${words.join(' | ')}`]));

const whole = (min: number, max: number) => {
  const said = told([`应为 ${min} 至 ${max} 的整数`, `a whole number from ${min} to ${max}`]);
  return z.int(said).min(min, said).max(max, said);
};

/** A text of which that is true. */
const text = (fits: (value: string) => boolean, zh: string, en: string) => {
  const said = told([zh, en]);
  return z.string(said).refine(fits, said);
};

const listOf = <T extends z.ZodType>(item: T, atLeast = 0) => {
  const said = told([`应为至少 ${atLeast} 项的列表`, `a list of at least ${atLeast}`]);
  return z.array(item, said).min(atLeast, said);
};

/** An object with exactly these keys. */
const shape = <T extends z.core.$ZodLooseShape>(keys: T) =>
  z.strictObject(keys, told(['应为对象', 'an object']));

const TIMINGS = ['immediate', 'timeLimited', 'staged', 'longTerm'] as const;
const EFFECTS = ['stop', 'quiet', 'none'] as const;

// The reviewer judges evidence; he decides neither on extensions nor on gated rungs (rules/may.ts).
const DECIDERS = ['supervisionOffice', 'approver', 'groupLeader'] as const;

// Whose decision a gated rung may wait for.
const APPROVERS = [...DECIDERS, 'governmentHead'] as const;

// Who may close a finding on evidence (rules/may.ts).
const ACCEPTERS = ['reviewer', 'supervisionOffice', 'approver'] as const;

const flag = z.boolean(told(['应为 true 或 false', 'true or false']));
const word = text((value) => /\S/.test(value), '应为非空文字', 'a text that is not empty');
const share = told(['应为不小于 0、小于 1 的小数', 'a fraction from 0 up to 1']);
const fraction = z.number(share).min(0, share).lt(1, share);

// At 00:00 a due day would end before it begins.
const midnight = told([
  '不能为 00:00，一天的终了请写 24:00',
  'not 00:00; the end of a day is 24:00',
]);
const timeUpTo = (last: string) =>
  text(
    (value) => isTimeOfDay(value) && value <= last,
    `应为不晚于 ${last} 的时刻 HH:MM`,
    `a time HH:MM up to ${last}`,
  ).refine((value) => value !== '00:00', midnight);
const time = text(
  (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  '应为 HH:MM 形式的时刻',
  'a time HH:MM',
);

/** A limit that can be counted from any start; a named day belongs into a letter, not into a policy. */
const limit = z
  .string(told(['应为期限，如 5wd、30d、24h、2m', 'a limit such as 5wd']))
  .refine(
    (value) => parseRule(value).ok,
    told((given) => {
      const read = parseRule(String(given));
      return read.ok ? ['', ''] : [read.zh, read.en];
    }),
  )
  .refine(
    (value) => {
      const read = parseRule(value);
      return !read.ok || read.rule.unit !== 'fixedDate';
    },
    told(['应为期限，如 5wd、30d、24h、2m，不能是某一天', 'a limit such as 5wd, not a day']),
  );

/** A distance in time with its sign, in the range that `fits`. */
const isDistance = (value: string, fits: (amount: number) => boolean): boolean => {
  const read = parseOffset(value);
  return /^[+-]/.test(value) && read.ok && fits(read.offset.amount);
};
const offset = text(
  (value) => /^[1-9]\d?%$/.test(value) || isDistance(value, () => true),
  '应为带正负号的相对时间，如 -3wd、+1wd、+2h，或 50%',
  'an offset with its sign such as -3wd, +1wd, +2h, or 50%',
);
const before = text(
  (value) => isDistance(value, (n) => n < 0),
  '应为负的相对时间，如 -3wd',
  'an offset such as -3wd',
);
const every = text(
  (value) => isDistance(value, (n) => n > 0),
  '应为间隔，如 +5wd',
  'an interval such as +5wd',
);
const nearness = text(
  (value) => /^\d/.test(value) && parseOffset(value).ok,
  '应为期限，如 3wd',
  'a limit such as 3wd',
);
const posts = listOf(oneOf([...UNIT_POSTS, ...OFFICE_POSTS]), 1);
const names = shape({ zh: word, en: word });
const clockRule = shape({ limit, ladder: word });

const rungOf = {
  rung: oneOf(RUNGS),
  at: offset,
  to: posts,
  copy: posts.exactOptional(),
  needs: oneOf(APPROVERS).exactOptional(),
  task: oneOf(['phone']).exactOptional(),
};
const step = shape(rungOf);
const { at: _at, ...first } = rungOf;
const firstRung = shape(first);
const ladder = shape({
  steps: listOf(step, 1),
  repeat: shape({
    rung: oneOf(['remind']),
    every,
    slowest: every.exactOptional(),
    to: posts,
  }).nullable(),
});
const some = told(['应为至少一个阶梯', 'at least one ladder']);

const policyFile = shape({
  id: text(
    (value) => /^[a-z0-9][a-z0-9-]{1,60}$/.test(value),
    '应为小写字母、数字和连字符',
    'lower-case letters, digits, hyphens',
  ),
  version: whole(1, 1_000_000),
  name: names,
  cutoff: timeUpTo('24:00'),
  roll: oneOf(['next', 'second', 'none']),
  officeHours: shape({ open: time, close: time }).nullable(),
  quiet: shape({ from: time, to: time, daysOff: flag }).nullable(),
  // At 00:00 a reminder would belong to the day before, and a daily one would come twice.
  digestAt: timeUpTo('23:59'),
  budget: shape({ remindersPerRung: whole(1, 20) }),
  urgent: flag,
  clocks: shape({
    acknowledge: clockRule,
    plan: shape({ limit, ladder: word, notFor: listOf(oneOf(TIMINGS)) }).nullable(),
    planCheck: clockRule.nullable(),
    finding: shape({
      immediate: clockRule,
      timeLimited: clockRule,
      staged: clockRule,
      longTerm: clockRule,
    }),
    progress: shape({
      every: z.union(
        [z.literal('quarter'), limit],
        told(['应为 quarter 或期限，如 30d', 'quarter, or a limit such as 30d']),
      ),
      plus: limit.nullable(),
      timings: listOf(oneOf(TIMINGS)),
      once: flag,
      ladder: word,
    }).nullable(),
    review: clockRule,
    rework: shape({
      limit,
      ladder: word,
      atReturns: listOf(shape({ returns: whole(1, 20), rung: oneOf(RETURN_RUNGS) })),
    }),
    extensionDecision: clockRule,
    rungDecision: clockRule,
    milestone: shape({ ladder: word }).nullable(),
    part: shape({ ladder: word }).nullable(),
    objectionDecision: shape({ limit, ladder: word, effect: oneOf(EFFECTS) }),
    ownerSearch: clockRule,
    formalReviewDecision: shape({ ladder: word, effect: oneOf(EFFECTS) }),
    suspension: shape({ limit, ladder: word }),
    instruction: clockRule.exactOptional(),
  }),
  ladders: z
    .record(z.string(), ladder, some)
    .refine((value) => Object.keys(value).length > 0, some),
  extension: shape({
    askBefore: before.nullable(),
    maxCount: whole(0, 20),
    maxTotal: limit,
    grantedBy: listOf(oneOf(DECIDERS), 1),
    upTo: shape({
      supervisionOffice: limit.exactOptional(),
      approver: limit.exactOptional(),
      groupLeader: limit.exactOptional(),
    }),
  }),
  acceptance: shape({ levels: listOf(oneOf(ACCEPTERS), 1), onSite: listOf(oneOf(SEVERITIES)) }),
  badFaith: shape({ refused: firstRung, faked: firstRung }),
  deferral: shape({ maxTotal: limit }).nullable(),
  recurrence: shape({ within: limit, to: listOf(oneOf(UNIT_POSTS), 1) }).nullable(),
  guards: shape({
    shortest: limit,
    maxCharacters: whole(100, 100_000),
    minWorkingDays: whole(0, 60),
    similarFrom: fraction,
    overlapWithin: limit,
  }),
  rights: shape({ objection: limit, formalReview: limit, formalReviewDecision: limit }),
  lookBack: shape({ samplePercent: whole(1, 100), after: limit }).nullable(),
  lights: shape({
    yellowWithin: nearness,
    yellowFraction: fraction,
    colours: shape({ green: names, yellow: names, red: names, grey: names }),
  }),
}) satisfies z.ZodType<Policy>;

/**
 * Every fault of a policy file with its path; an empty list means it may be used.
 * The messages say what belongs there. Parts are compared with one another where each is sound in itself.
 */
export function checkPolicy(data: unknown): FileFault[] {
  const faults = faultsOf(policyFile, data);
  const sound = soundness(data, faults);
  const policy = data as Policy;
  return [
    ...faults,
    ...(sound('clocks', 'ladders') ? missingLadders(policy) : []),
    ...(sound('ladders', 'badFaith') ? [...wrongGates(policy), ...referredToUnit(policy)] : []),
    ...(sound('clocks', 'ladders') ? wrongReturns(policy) : []),
    ...(sound('clocks', 'ladders') ? gatesInside(policy) : []),
    ...(sound('clocks', 'ladders') ? silentEnds(policy) : []),
    ...(sound('clocks', 'ladders') ? gatesUnheard(policy) : []),
    ...(sound('ladders') ? wrongSlowest(policy) : []),
    ...(sound('officeHours', 'quiet', 'digestAt') ? wrongTimes(policy) : []),
  ];
}
