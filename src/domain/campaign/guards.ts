import { type Calendar, dayOf, isWorkingDay, workingDaysBetween } from '../calendar/calendar.ts';
import { addDays, dateOf, type Instant } from '../calendar/instant.ts';
import { deliveryOf } from '../notice/delivery.ts';
import type { FindingText } from '../notice/finding.ts';
import type { Consent } from '../notice/matters/issue.ts';
import type { Rules } from '../notice/notice.ts';
import { limitFrom } from '../rules/clocks.ts';
import { faultOfTime, limitOf } from '../rules/issue.ts';
import { similarity } from './likeness.ts';
import {
  type EarlierFinding,
  type RepeatDecision,
  repeatable,
  suggestedRepeat,
} from './repeats.ts';

/** What the office should look at before it issues a letter. */
export type WarningCode =
  | 'date-past'
  | 'too-little-time'
  | 'little-time'
  | 'due-after-holiday'
  | 'due-on-day-off'
  | 'due-together'
  | 'too-long'
  | 'similar-open'
  | 'may-repeat'
  | 'repeats'
  | 'township-directive'
  | 'government-head-missing';

export interface Warning {
  code: WarningCode;
  /** The finding it is about; null: the letter. */
  finding: string | null;
  /** The earlier finding that it speaks of, document number#code. */
  ref?: string;
  zh: string;
  en: string;
}

const warning = (code: WarningCode, finding: string | null, zh: string, en: string): Warning => ({
  code,
  finding,
  zh,
  en,
});

/** True for the first working day after a holiday. */
function followsHoliday(calendar: Calendar, day: string): boolean {
  if (!isWorkingDay(calendar, day)) return false;
  let off = 0;
  for (let d = addDays(day, -1); !isWorkingDay(calendar, d) && off < 15; d = addDays(d, -1)) {
    if (dayOf(calendar, d).kind === 'holiday') return true;
    off += 1;
  }
  return false;
}

/** A finding with the day on which it would be due. */
interface DueOn {
  code: string;
  on: string;
  /** True where the letter names a limit of its own. */
  own: boolean;
}

/** Why a finding cannot be issued with its date, in words; the rules refuse it at issue. */
function cannotBeIssued({ code, on }: DueOn, fault: 'date-past' | 'too-little-time'): Warning {
  return fault === 'date-past'
    ? warning(
        fault,
        code,
        `第${code}条的期限 ${on} 在送达时已过，不能签发，请改期`,
        `the date of finding ${code}, ${on}, has passed on delivery; it cannot be issued, change the date`,
      )
    : warning(
        fault,
        code,
        `第${code}条 ${on} 到期，短于规则集规定的最短时间，不能签发，请放宽期限`,
        `finding ${code} is due on ${on}, sooner than the policy’s shortest time; it cannot be issued, give more time`,
      );
}

/** What is odd about a date that may be issued: little time, a day off, the first day after a holiday. */
function aboutDate(
  { code, on }: DueOn,
  { policy, calendar }: Rules,
  delivered: Instant,
): Warning[] {
  const warnings: Warning[] = [];
  const { days } = workingDaysBetween(calendar, dateOf(delivered), on);
  if (days < policy.guards.minWorkingDays)
    warnings.push(
      warning(
        'little-time',
        code,
        `第${code}条只留 ${days} 个工作日`,
        `finding ${code} leaves ${days} working day${days === 1 ? '' : 's'}`,
      ),
    );
  if (!isWorkingDay(calendar, on))
    warnings.push(
      warning(
        'due-on-day-off',
        code,
        `第${code}条于休息日 ${on} 到期`,
        `finding ${code} is due on ${on}, a day off`,
      ),
    );
  if (followsHoliday(calendar, on))
    warnings.push(
      warning(
        'due-after-holiday',
        code,
        `第${code}条于节后首日 ${on} 到期`,
        `finding ${code} is due on ${on}, the first day after a holiday`,
      ),
    );
  return warnings;
}

/** Warnings about the dates of a letter: none that has passed or comes too soon, and many on one day. */
function aboutDates(findings: readonly FindingText[], rules: Rules, at: Instant): Warning[] {
  const delivered = deliveryOf(rules, at);
  const warnings: Warning[] = [];
  const dues: DueOn[] = [];
  for (const finding of findings) {
    const { code, due } = finding;
    const { dueOn: on } = limitFrom(rules, delivered, limitOf(rules, finding));
    const one = { code, on, own: due !== null };
    const fault = faultOfTime(rules, finding, at);
    if (fault !== null) warnings.push(cannotBeIssued(one, fault));
    else if (!rules.policy.urgent) warnings.push(...aboutDate(one, rules, delivered));
    dues.push(one);
  }
  return rules.policy.urgent ? warnings : [...warnings, ...dueTogether(dues)];
}

/** More than two findings with limits of their own that are due on one day. */
function dueTogether(dues: readonly DueOn[]): Warning[] {
  const warnings: Warning[] = [];
  for (const on of new Set(dues.filter((d) => d.own).map((d) => d.on))) {
    const same = dues.filter((d) => d.on === on).map((d) => d.code);
    if (same.length > 2)
      warnings.push(
        warning(
          'due-together',
          null,
          `第${same.join('、')}条同日（${on}）到期`,
          `findings ${same.join(', ')} are due on one day, ${on}`,
        ),
      );
  }
  return warnings;
}

/** An open finding that is told nearly alike: the two should be one. */
function aboutOpen(
  { code, statement }: FindingText,
  earlier: readonly EarlierFinding[],
  { policy }: Rules,
): Warning[] {
  const alike = earlier.find(
    (e) => e.open && similarity(e.statement, statement) >= policy.guards.similarFrom,
  );
  if (alike === undefined) return [];
  return [
    warning(
      'similar-open',
      code,
      `第${code}条与在办的 ${alike.ref} 相近，请考虑合并`,
      `finding ${code} is like ${alike.ref}, which is open; consider merging`,
    ),
  ];
}

/** 屡查屡犯: what a person has confirmed, or should compare and decide. */
function aboutRepeat(
  finding: FindingText,
  candidates: readonly EarlierFinding[],
  decisions: readonly RepeatDecision[],
): Warning[] {
  const { code, repeatOf } = finding;
  if (repeatOf !== undefined)
    return [
      {
        ...warning(
          'repeats',
          code,
          `第${code}条已认定与 ${repeatOf} 重复（屡查屡犯），首级即告知主要负责人`,
          `finding ${code} is confirmed to repeat ${repeatOf}; its first rung goes to the unit head too`,
        ),
        ref: repeatOf,
      },
    ];
  const old = suggestedRepeat(finding, candidates, decisions);
  if (old === undefined || old.closure === null) return [];
  const day = dateOf(old.closure.at);
  return [
    {
      ...warning(
        'may-repeat',
        code,
        `第${code}条疑与 ${old.ref}（${day} 销号：${old.statement}）重复，请核实后认定或否定；未经认定不按屡查屡犯办理`,
        `finding ${code} may repeat ${old.ref} (closed on ${day}: ${old.statement}); confirm or refuse it, without that it counts as no repetition`,
      ),
      ref: old.ref,
    },
  ];
}

/** A letter to a township, which co-ordinating offices and departments do not direct, without the county's consent on it. */
export const lacksConsent = (p: { unitKind: string | null; consent: Consent | null }): boolean =>
  p.unitKind === 'township' && p.consent === null;

/** Everything the office should look at before it issues a letter; of it a date that is past or too soon and a missing consent stop the letter. */
export function warningsFor(p: {
  title: string;
  findings: readonly FindingText[];
  rules: Rules;
  at: Instant;
  earlier: readonly EarlierFinding[];
  /** What persons have said of its findings and earlier ones. */
  repeats: readonly RepeatDecision[];
  unitKind: string | null;
  consent: Consent | null;
}): Warning[] {
  const { findings, rules, at, earlier } = p;
  const characters = findings.reduce(
    (sum, f) => sum + f.statement.length + f.recommendation.length + f.target.length,
    p.title.length,
  );
  const most = rules.policy.guards.maxCharacters;
  const long =
    characters > most
      ? [
          warning(
            'too-long',
            null,
            `全文 ${characters} 字，超过 ${most} 字`,
            `${characters} characters, more than ${most}`,
          ),
        ]
      : [];
  const directive = lacksConsent(p)
    ? [
        warning(
          'township-directive',
          null,
          '向乡镇下发须经县委、县政府同意，未写明文号和日期的不能签发',
          'a letter to a township needs the consent of the county with its paper and day; without it, it is not issued',
        ),
      ]
    : [];
  return [
    ...aboutDates(findings, rules, at),
    ...findings.flatMap((f) => [
      ...aboutOpen(f, earlier, rules),
      ...aboutRepeat(f, repeatable(f, earlier, rules, at), p.repeats),
    ]),
    ...long,
    ...directive,
  ];
}
