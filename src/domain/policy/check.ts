import { parseOffset, parseRule } from '../calendar/deadline.ts';
import { isTimeOfDay } from '../calendar/instant.ts';
import { isGated, isWithin, type Policy, RUNGS } from './policy.ts';

/** One fault of a policy file: where it is and what belongs there, in both languages. */
export interface PolicyFault {
  /** Path such as `ladders.finding.steps[2].at`. */
  path: string;
  zh: string;
  en: string;
}

type Check = (value: unknown, path: string) => PolicyFault[];

const fault = (path: string, zh: string, en: string): PolicyFault[] => [{ path, zh, en }];
const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

const text =
  (pattern: RegExp, zh: string, en: string): Check =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : fault(path, zh, en);

const whole =
  (min: number, max: number): Check =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? []
      : fault(path, `应为 ${min} 至 ${max} 的整数`, `a whole number from ${min} to ${max}`);

const fraction: Check = (value, path) =>
  typeof value === 'number' && value >= 0 && value < 1
    ? []
    : fault(path, '应为不小于 0、小于 1 的小数', 'a fraction from 0 up to 1');

const flag: Check = (value, path) =>
  typeof value === 'boolean' ? [] : fault(path, '应为 true 或 false', 'true or false');

const oneOf = (words: readonly string[]): Check => {
  const list = words.join(' | ');
  return (value, path) =>
    (words as readonly unknown[]).includes(value)
      ? []
      : fault(path, `应为其中之一：${list}`, `one of ${list}`);
};

const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);

const listOf =
  (check: Check, atLeast = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < atLeast)
      return fault(path, `应为至少 ${atLeast} 项的列表`, `a list of at least ${atLeast}`);
    return value.flatMap((item, i) => check(item, `${path}[${i}]`));
  };

/** An object with exactly these keys; those in `optional` may be absent. */
const shape =
  (keys: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value, path) => {
    if (!isObject(value)) return fault(path, '应为对象', 'an object');
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    const strange = Object.keys(value).filter(
      (key) => !Object.hasOwn(keys, key) && !Object.hasOwn(optional, key),
    );
    return [
      ...Object.entries(keys).flatMap(([key, check]) =>
        Object.hasOwn(value, key)
          ? check(value[key], at(key))
          : fault(at(key), '缺少此项', 'is missing'),
      ),
      ...Object.entries(optional).flatMap(([key, check]) =>
        Object.hasOwn(value, key) ? check(value[key], at(key)) : [],
      ),
      ...strange.flatMap((key) => fault(at(key), '无此项，请删除', 'is not known; remove it')),
    ];
  };

const TIMINGS = ['immediate', 'timeLimited', 'staged', 'longTerm'];
const UNIT = ['contact', 'handler', 'responsibleLeader', 'unitHead'];
const SEVERITIES = ['minor', 'major', 'critical'];
const EFFECTS = ['stop', 'quiet', 'none'];
const OFFICE = ['supervisionOffice', 'reviewer', 'approver', 'groupLeader'];

// The reviewer judges evidence; he decides neither on extensions nor on gated rungs (rules/may.ts).
const DECIDERS = ['supervisionOffice', 'approver', 'groupLeader'];

// Who may close a finding on evidence (rules/may.ts).
const ACCEPTERS = ['reviewer', 'supervisionOffice', 'approver'];

const word = text(/\S/, '应为非空文字', 'a text that is not empty');

const timeUpTo =
  (last: string): Check =>
  (value, path) => {
    if (value === '00:00')
      return fault(
        path,
        '不能为 00:00，一天的终了请写 24:00',
        'not 00:00; the end of a day is 24:00',
      );
    return typeof value === 'string' && isTimeOfDay(value) && value <= last
      ? []
      : fault(path, `应为不晚于 ${last} 的时刻 HH:MM`, `a time HH:MM up to ${last}`);
  };
const cutoff = timeUpTo('24:00');
// At 00:00 a reminder would belong to the day before, and a daily one would come twice.
const digest = timeUpTo('23:59');
const time = text(/^([01]\d|2[0-3]):[0-5]\d$/, '应为 HH:MM 形式的时刻', 'a time HH:MM');

/** A limit that can be counted from any start; a named day belongs into a letter, not into a policy. */
const limit: Check = (value, path) => {
  const read = parseRule(typeof value === 'string' ? value : '');
  if (!read.ok) return fault(path, read.zh, read.en);
  return read.rule.unit === 'fixedDate'
    ? fault(path, '应为期限，如 5wd、30d、24h、2m，不能是某一天', 'a limit such as 5wd, not a day')
    : [];
};

/** A distance in time with its sign, in the range that `fits`. */
const distance =
  (fits: (amount: number) => boolean, zh: string, en: string): Check =>
  (value, path) => {
    if (typeof value !== 'string' || !/^[+-]/.test(value)) return fault(path, zh, en);
    const read = parseOffset(value);
    if (!read.ok) return fault(path, read.zh, read.en);
    return fits(read.offset.amount) ? [] : fault(path, zh, en);
  };
const shifted = distance(
  () => true,
  '应为带正负号的相对时间，如 -3wd、+1wd、+2h，或 50%',
  'an offset with its sign such as -3wd, +1wd, +2h, or 50%',
);
const offset: Check = (value, path) =>
  typeof value === 'string' && /^[1-9]\d?%$/.test(value) ? [] : shifted(value, path);
const before = distance((n) => n < 0, '应为负的相对时间，如 -3wd', 'an offset such as -3wd');
const every = distance((n) => n > 0, '应为间隔，如 +5wd', 'an interval such as +5wd');
const nearness: Check = (value, path) =>
  typeof value === 'string' && /^\d/.test(value) && parseOffset(value).ok
    ? []
    : fault(path, '应为期限，如 3wd', 'a limit such as 3wd');
const posts = listOf(oneOf([...UNIT, ...OFFICE]), 1);
const names = shape({ zh: word, en: word });
const clockRule = shape({ limit, ladder: word });

const step = shape(
  { rung: oneOf(RUNGS), at: offset, to: posts },
  { copy: posts, needs: oneOf(DECIDERS), task: oneOf(['phone']) },
);
const ladder = shape({
  steps: listOf(step, 1),
  repeat: orNull(shape({ rung: oneOf(['remind']), every, to: posts })),
});
const ladders: Check = (value, path) =>
  isObject(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([name, one]) => ladder(one, `${path}.${name}`))
    : fault(path, '应为至少一个阶梯', 'at least one ladder');

const POLICY = shape({
  id: text(
    /^[a-z0-9][a-z0-9-]{1,60}$/,
    '应为小写字母、数字和连字符',
    'lower-case letters, digits, hyphens',
  ),
  version: whole(1, 1_000_000),
  name: names,
  cutoff,
  roll: oneOf(['next', 'second', 'none']),
  officeHours: orNull(shape({ open: time, close: time })),
  quiet: orNull(shape({ from: time, to: time, daysOff: flag })),
  digestAt: digest,
  budget: shape({ digestsPerDay: whole(1, 96), remindersPerRung: whole(1, 20) }),
  urgent: flag,
  clocks: shape({
    acknowledge: clockRule,
    plan: orNull(shape({ limit, ladder: word, notFor: listOf(oneOf(TIMINGS)) })),
    planCheck: orNull(clockRule),
    finding: shape(Object.fromEntries(TIMINGS.map((t) => [t, clockRule]))),
    progress: orNull(
      shape({
        every: (v, p) => (v === 'quarter' ? [] : limit(v, p)),
        plus: orNull(limit),
        timings: listOf(oneOf(TIMINGS)),
        once: flag,
        ladder: word,
      }),
    ),
    review: clockRule,
    rework: shape({ limit, ladder: word, rungUpAtReturn: whole(1, 20) }),
    extensionDecision: clockRule,
    rungDecision: clockRule,
    milestone: orNull(shape({ ladder: word })),
    part: orNull(shape({ ladder: word })),
    objectionDecision: shape({ limit, ladder: word, effect: oneOf(EFFECTS) }),
    formalReviewDecision: shape({ ladder: word, effect: oneOf(EFFECTS) }),
    suspension: shape({ ladder: word }),
  }),
  ladders,
  extension: shape({
    askBefore: orNull(before),
    maxCount: whole(0, 20),
    maxTotal: limit,
    grantedBy: listOf(oneOf(DECIDERS), 1),
    upTo: shape({}, Object.fromEntries(DECIDERS.map((post) => [post, limit]))),
  }),
  acceptance: shape({ levels: listOf(oneOf(ACCEPTERS), 1), onSite: listOf(oneOf(SEVERITIES)) }),
  deferral: orNull(shape({ maxTotal: limit })),
  recurrence: orNull(shape({ within: limit, to: listOf(oneOf(UNIT), 1) })),
  guards: shape({
    maxCharacters: whole(100, 100_000),
    minWorkingDays: whole(0, 60),
    similarFrom: fraction,
    overlapWithin: limit,
  }),
  rights: shape({ objection: limit, formalReview: limit, formalReviewDecision: limit }),
  lookBack: orNull(shape({ samplePercent: whole(1, 100), after: limit })),
  lights: shape({
    yellowWithin: nearness,
    yellowFraction: fraction,
    colours: shape({ green: names, yellow: names, red: names, grey: names }),
  }),
});

/** Ladders that clocks name but the policy lacks. */
function missingLadders(policy: Policy): PolicyFault[] {
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
function wrongGates(policy: Policy): PolicyFault[] {
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
function gatesInside({ clocks, ladders }: Policy): PolicyFault[] {
  const inside = [
    clocks.planCheck,
    clocks.review,
    clocks.extensionDecision,
    clocks.rungDecision,
    clocks.objectionDecision,
    clocks.formalReviewDecision,
    clocks.suspension,
  ];
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
function silentEnds({ clocks, ladders }: Policy): PolicyFault[] {
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

/** Times that contradict one another. */
function wrongTimes({ officeHours, quiet, digestAt }: Policy): PolicyFault[] {
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
export function checkPolicy(data: unknown): PolicyFault[] {
  const faults = POLICY(data, '');
  const broken = new Set(faults.map(({ path }) => path.split(/[.[]/, 1)[0]));
  const sound = (...parts: (keyof Policy)[]) =>
    isObject(data) && !parts.some((part) => broken.has(part));
  const policy = data as Policy;
  return [
    ...faults,
    ...(sound('clocks', 'ladders') ? missingLadders(policy) : []),
    ...(sound('ladders') ? wrongGates(policy) : []),
    ...(sound('clocks', 'ladders') ? gatesInside(policy) : []),
    ...(sound('clocks', 'ladders') ? silentEnds(policy) : []),
    ...(sound('officeHours', 'quiet', 'digestAt') ? wrongTimes(policy) : []),
  ];
}
