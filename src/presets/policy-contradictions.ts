import { parseOffset } from '../domain/calendar/deadline.ts';
import { CLOCKS } from '../domain/notice/clock.ts';
import { isOfficePost } from '../domain/notice/posts.ts';
import {
  deciderOf,
  isGated,
  isWithin,
  type Policy,
  type Step,
  severityOf,
} from '../domain/policy/policy.ts';
import type { FileFault } from './file-fault.ts';

/** What parts of a policy that are sound in themselves say against one another. */

const fault = (path: string, zh: string, en: string): FileFault[] => [
  { path, code: 'not-in-policy', zh, en },
];

/** Ladders that clocks name but the policy lacks. */
export function missingLadders(policy: Policy): FileFault[] {
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

/** Every rung that a policy may send, with its path in the file. */
const rungsOf = ({ ladders, badFaith }: Policy): [string, Omit<Step, 'at'>][] => [
  ...Object.entries(ladders).flatMap(([name, { steps }]) =>
    steps.map((one, i): [string, Step] => [`ladders.${name}.steps[${i}]`, one]),
  ),
  ['badFaith.refused', badFaith.refused],
  ['badFaith.faked', badFaith.faked],
];

/**
 * Gated rungs that would run by themselves, criticism and referral that somebody below the head of government would approve
 * (政府督查工作条例 第二十一条), and approvals that nothing would wait for.
 */
export const wrongGates = (policy: Policy): FileFault[] =>
  rungsOf(policy).flatMap(([place, { rung, needs }]) => {
    const path = `${place}.needs`;
    if (isGated(rung) && needs === undefined)
      return fault(
        path,
        '约谈、通报批评、移送须写明由谁批准',
        'interview, criticise and refer must name the post that approves them',
      );
    if (isGated(rung) && needs !== deciderOf({ rung, needs }))
      return fault(
        path,
        '通报批评、移送须经本级人民政府或者其行政首长批准（《政府督查工作条例》第二十一条），应为 governmentHead',
        'criticise and refer are approved by the government or its administrative head (政府督查工作条例 第二十一条): governmentHead',
      );
    return isGated(rung) || needs === undefined
      ? []
      : fault(path, '此级自动发出，无须批准，请删除', 'this rung runs by itself; remove it');
  });

/** Referrals that would reach the unit: they go to the competent organ, through the office (第二十一条、第二十三条). */
export const referredToUnit = (policy: Policy): FileFault[] =>
  rungsOf(policy).flatMap(([place, { rung, to, copy = [] }]) =>
    rung === 'refer' && ![...to, ...copy].every(isOfficePost)
      ? fault(
          `${place}.to`,
          '移送只告知督查一方，由其送受移送机关，不告知被督查单位',
          'a referral is told to the supervising side, which serves it; not to the unit',
        )
      : [],
  );

/** Returns that raise to what their ladder does not hold, or not in their order. */
export function wrongReturns({ clocks: { rework }, ladders }: Policy): FileFault[] {
  const held = ladders[rework.ladder]?.steps.map((s) => s.rung) ?? [];
  return rework.atReturns.flatMap(({ returns, rung }, i) => {
    const before = rework.atReturns[i - 1];
    const path = `clocks.rework.atReturns[${i}]`;
    if (!held.includes(rung))
      return fault(
        `${path}.rung`,
        `阶梯“${rework.ladder}”中没有此级`,
        `the ladder "${rework.ladder}" has no such rung`,
      );
    const rises =
      before === undefined ||
      (before.returns < returns && severityOf(before.rung) < severityOf(rung));
    return rises
      ? []
      : fault(path, '退回次数和级别均应逐项递增', 'returns and rungs rise from row to row');
  });
}

/** Names of the ladders that these clocks walk, each once. */
const laddersOf = (rules: ({ ladder: string } | null)[]): string[] => [
  ...new Set(rules.flatMap((rule) => (rule === null ? [] : [rule.ladder]))),
];

/** Names of the ladders that chase the office itself. */
function officeLadders({ clocks }: Policy): string[] {
  // Every clock that the office owes has a row of its own name in the policy.
  const rows = clocks as unknown as Record<string, { ladder: string } | null>;
  return laddersOf(
    Object.entries(CLOCKS).flatMap(([kind, { owedBy }]) =>
      owedBy === 'office' ? [rows[kind] ?? null] : [],
    ),
  );
}

/** Gated rungs in ladders that chase the office itself: a unit is not interviewed for the office's delay. */
export function gatesInside(policy: Policy): FileFault[] {
  const { ladders } = policy;
  return officeLadders(policy).flatMap((name) =>
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

/** True for a step that tells somebody of the unit, by itself, that the date has passed. */
const tellsOfDelay = ({ rung, at, to }: Step): boolean =>
  !isGated(rung) && !at.startsWith('-') && !at.endsWith('%') && !to.every(isOfficePost);

/** Gated rungs before which no step tells the unit of its delay: nobody is interviewed for what he was not told. */
export function gatesUnheard(policy: Policy): FileFault[] {
  const inside = officeLadders(policy);
  return Object.entries(policy.ladders).flatMap(([name, { steps }]) => {
    const first = steps.findIndex(({ rung }) => isGated(rung));
    return first < 0 || inside.includes(name) || steps.slice(0, first).some(tellsOfDelay)
      ? []
      : fault(
          `ladders.${name}.steps[${first}].rung`,
          '约谈、通报批评、移送之前，须有一级在到期后告知单位，如 {"rung":"remind","at":"+1wd","to":["contact"]}',
          'before interview, criticism or referral a step tells the unit that it is late, such as {"rung":"remind","at":"+1wd","to":["contact"]}',
        );
  });
}

/**
 * Ladders that end for good although nothing else chases what they chase: the notice would stand open with no alarm.
 * Progress, milestones and parts may end so, for their finding's own clock goes on.
 */
export function silentEnds({ clocks, ladders }: Policy): FileFault[] {
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
export function wrongTimes({ officeHours, quiet, digestAt }: Policy): FileFault[] {
  const closed = officeHours !== null && officeHours.close <= officeHours.open;
  const silent = quiet !== null && isWithin(digestAt, quiet.from, quiet.to);
  return [
    ...(closed ? fault('officeHours.close', '应晚于 open', 'later than open') : []),
    ...(silent ? fault('digestAt', '不能在免打扰时段内', 'not within the quiet hours') : []),
  ];
}

/** Slowest intervals that cannot be reached by doubling: of another unit, or shorter than the first one. */
export function wrongSlowest({ ladders }: Policy): FileFault[] {
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
