import { z } from 'zod';
import { parseOffset, parseRule } from '../domain/calendar/deadline.ts';
import { isTimeOfDay } from '../domain/calendar/instant.ts';
import { CLOCKS } from '../domain/notice/clock.ts';
import { SEVERITIES } from '../domain/notice/finding.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../domain/notice/posts.ts';
import { isGated, isWithin, type Policy, RUNGS } from '../domain/policy/policy.ts';
import { type FileFault, faultsOf, soundness, told } from './file-fault.ts';

const fault = (path: string, zh: string, en: string): FileFault[] => [
  { path, code: 'not-in-policy', zh, en },
];

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

const step = shape({
  rung: oneOf(RUNGS),
  at: offset,
  to: posts,
  copy: posts.exactOptional(),
  needs: oneOf(DECIDERS).exactOptional(),
  task: oneOf(['phone']).exactOptional(),
});
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
  budget: shape({ digestsPerDay: whole(1, 96), remindersPerRung: whole(1, 20) }),
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
    rework: shape({ limit, ladder: word, rungUpAtReturn: whole(1, 20) }),
    extensionDecision: clockRule,
    rungDecision: clockRule,
    milestone: shape({ ladder: word }).nullable(),
    part: shape({ ladder: word }).nullable(),
    objectionDecision: shape({ limit, ladder: word, effect: oneOf(EFFECTS) }),
    formalReviewDecision: shape({ ladder: word, effect: oneOf(EFFECTS) }),
    suspension: shape({ ladder: word }),
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

/** Ladders that clocks name but the policy lacks. */
function missingLadders(policy: Policy): FileFault[] {
  const { finding, ...rest } = policy.clocks;
  const clocks = [
    ...Object.entries(rest).map(([key, rule]) => [`clocks.${key}.ladder`, rule?.ladder]),
    ...Object.entries(finding).map(([key, rule]) => [`clocks.finding.${key}.ladder`, rule.ladder]),
  ] as [string, string | undefined][];
  return clocks.flatMap(([path, name]) =>
    name === undefined || Object.hasOwn(policy.ladders, name)
      ? []
      : fault(path, `ladders 中没有“${name}”`, `ladders has no "${name}"`),
  );
}

/**
 * Gated rungs that would run by themselves, which the law does not allow (政府督查工作条例 第二十一条), and
 * approvals that nothing would wait for.
 */
function wrongGates(policy: Policy): FileFault[] {
  return Object.entries(policy.ladders).flatMap(([name, { steps }]) =>
    steps.flatMap((one, i) => {
      const path = `ladders.${name}.steps[${i}].needs`;
      if (isGated(one.rung) && one.needs === undefined)
        return fault(
          path,
          '约谈、通报批评、移送须写明由谁批准',
          'interview, criticise and refer must name the post that approves them',
        );
      return isGated(one.rung) || one.needs === undefined
        ? []
        : fault(path, '此级自动发出，无须批准，请删除', 'this rung runs by itself; remove it');
    }),
  );
}

/** Names of the ladders that these clocks walk, each once. */
const laddersOf = (rules: ({ ladder: string } | null)[]): string[] => [
  ...new Set(rules.flatMap((rule) => (rule === null ? [] : [rule.ladder]))),
];

/** Gated rungs in ladders that chase the office itself: a unit is not interviewed for the office's delay. */
function gatesInside({ clocks, ladders }: Policy): FileFault[] {
  // Every clock that the office owes has a row of its own name in the policy.
  const rows = clocks as unknown as Record<string, { ladder: string } | null>;
  const inside = Object.entries(CLOCKS).flatMap(([kind, { owedBy }]) =>
    owedBy === 'office' ? [rows[kind] ?? null] : [],
  );
  return laddersOf(inside).flatMap((name) =>
    (ladders[name]?.steps ?? []).flatMap((one, i) =>
      isGated(one.rung)
        ? fault(
            `ladders.${name}.steps[${i}].rung`,
            '督促督查室自身的阶梯中不能有约谈、通报批评、移送',
            'a ladder for the office itself holds no interview, criticism or referral',
          )
        : [],
    ),
  );
}

/**
 * Ladders that end for good although nothing else chases what they chase: the notice would stand open with no alarm.
 * Progress, milestones and parts may end so, for their finding's own clock goes on.
 */
function silentEnds({ clocks, ladders }: Policy): FileFault[] {
  const { finding, progress: _progress, milestone: _milestone, part: _part, ...others } = clocks;
  return laddersOf([...Object.values(finding), ...Object.values(others)]).flatMap((name) =>
    ladders[name]?.repeat === null
      ? fault(
          `ladders.${name}.repeat`,
          '各级用尽后仍须提醒，直到办结；请写明间隔和对象，如 {"rung":"remind","every":"+5wd","to":["handler"]}',
          'must go on reminding after its last step, such as {"rung":"remind","every":"+5wd","to":["handler"]}',
        )
      : [],
  );
}

/** Slowest intervals that cannot be reached by doubling: of another unit, or shorter than the first one. */
function wrongSlowest({ ladders }: Policy): FileFault[] {
  return Object.entries(ladders).flatMap(([name, { repeat }]) => {
    if (repeat?.slowest === undefined) return [];
    const [first, last] = [parseOffset(repeat.every), parseOffset(repeat.slowest)];
    const fits =
      first.ok &&
      last.ok &&
      first.offset.unit === last.offset.unit &&
      first.offset.amount <= last.offset.amount;
    return fits
      ? []
      : fault(
          `ladders.${name}.repeat.slowest`,
          '应与 every 同单位，且不短于 every，如 every +4h、slowest +24h',
          'in the unit of "every" and no shorter, such as every +4h, slowest +24h',
        );
  });
}

/** Times that contradict one another. */
function wrongTimes({ officeHours, quiet, digestAt }: Policy): FileFault[] {
  const closed = officeHours !== null && officeHours.close <= officeHours.open;
  const silent = quiet !== null && isWithin(digestAt, quiet.from, quiet.to);
  return [
    ...(closed ? fault('officeHours.close', '应晚于 open', 'later than open') : []),
    ...(silent ? fault('digestAt', '不能在免打扰时段内', 'not within the quiet hours') : []),
  ];
}

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
    ...(sound('ladders') ? wrongGates(policy) : []),
    ...(sound('clocks', 'ladders') ? gatesInside(policy) : []),
    ...(sound('clocks', 'ladders') ? silentEnds(policy) : []),
    ...(sound('ladders') ? wrongSlowest(policy) : []),
    ...(sound('officeHours', 'quiet', 'digestAt') ? wrongTimes(policy) : []),
  ];
}
