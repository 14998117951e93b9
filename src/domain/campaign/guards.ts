import { type Calendar, dayOf, isWorkingDay, workingDaysBetween } from '../calendar/calendar.ts';
import { addDays, dateOf, type Instant } from '../calendar/instant.ts';
import type { FindingText } from '../notice/finding.ts';
import type { Rules } from '../notice/notice.ts';
import { limitFrom } from '../rules/clocks.ts';

/** What the office should look at before it issues a letter. */
export type WarningCode =
  | 'little-time'
  | 'due-after-holiday'
  | 'due-together'
  | 'too-long'
  | 'similar-open'
  | 'repeats'
  | 'township-directive';

export interface Warning {
  code: WarningCode;
  /** The finding it is about; null: the letter. */
  finding: string | null;
  zh: string;
  en: string;
}

/** A finding elsewhere that a new one may repeat or double. */
export interface EarlierFinding {
  /** `documentNumber#code`. */
  ref: string;
  category: string;
  statement: string;
  open: boolean;
  closedAt: Instant | null;
}

const pairsOf = (text: string): Set<string> => {
  const plain = text.replaceAll(/[\s\p{P}]/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i += 1) pairs.add(plain.slice(i, i + 2));
  return pairs;
};

/** How alike two statements are, from 0 to 1: the share of neighbouring characters that both have. */
export function similarity(a: string, b: string): number {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let both = 0;
  for (const pair of x) if (y.has(pair)) both += 1;
  return both / (x.size + y.size - both);
}

/** The earlier finding that a new one repeats: same unit and category, closed within the policy's time. */
export function repeatedBy(
  finding: FindingText,
  earlier: readonly EarlierFinding[],
  rules: Rules,
  at: Instant,
): EarlierFinding | undefined {
  const { recurrence } = rules.policy;
  if (recurrence === null) return undefined;
  return earlier.find(
    (e) =>
      e.category === finding.category &&
      e.closedAt !== null &&
      limitFrom(rules, e.closedAt, recurrence.within).due >= at,
  );
}

const warning = (code: WarningCode, finding: string | null, zh: string, en: string): Warning => ({
  code,
  finding,
  zh,
  en,
});

/** True for the first working day after a holiday. */
function followsHoliday(calendar: Calendar, day: string): boolean {
  let off = 0;
  for (let d = addDays(day, -1); !isWorkingDay(calendar, d) && off < 15; d = addDays(d, -1)) {
    if (dayOf(calendar, d).kind === 'holiday') return true;
    off += 1;
  }
  return false;
}

/** Warnings about the dates of a letter: too little time, a date right after a holiday, many on one day. */
function aboutDates(findings: readonly FindingText[], rules: Rules, at: Instant): Warning[] {
  const { policy, calendar } = rules;
  if (policy.urgent) return [];
  const dues = findings.map((f) => {
    const limit = f.due ?? policy.clocks.finding[f.timing].limit;
    return { code: f.code, on: limitFrom(rules, at, limit).dueOn, own: f.due !== null };
  });
  const warnings: Warning[] = [];
  for (const { code, on } of dues) {
    const { days } = workingDaysBetween(calendar, dateOf(at), on);
    if (days < policy.guards.minWorkingDays)
      warnings.push(
        warning(
          'little-time',
          code,
          `第${code}条只留 ${days} 个工作日`,
          `finding ${code} leaves ${days} working day${days === 1 ? '' : 's'}`,
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
  }
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

function aboutEarlier(
  findings: readonly FindingText[],
  earlier: readonly EarlierFinding[],
  rules: Rules,
  at: Instant,
): Warning[] {
  return findings.flatMap((finding) => {
    const { code } = finding;
    const alike = earlier.find(
      (e) =>
        e.open && similarity(e.statement, finding.statement) >= rules.policy.guards.similarFrom,
    );
    const repeated = repeatedBy(finding, earlier, rules, at);
    return [
      ...(alike === undefined
        ? []
        : [
            warning(
              'similar-open',
              code,
              `第${code}条与在办的 ${alike.ref} 相近，请考虑合并`,
              `finding ${code} is like ${alike.ref}, which is open; consider merging`,
            ),
          ]),
      ...(repeated === undefined
        ? []
        : [
            warning(
              'repeats',
              code,
              `第${code}条与已销号的 ${repeated.ref} 属同类问题（屡查屡犯），首级即告知主要负责人`,
              `finding ${code} repeats ${repeated.ref}; its first rung goes to the unit head too`,
            ),
          ]),
    ];
  });
}

/** Everything the office should look at before it issues a letter; none of it stops the letter by itself. */
export function warningsFor(p: {
  title: string;
  findings: readonly FindingText[];
  rules: Rules;
  at: Instant;
  earlier: readonly EarlierFinding[];
  unitKind: string | null;
  consent: string | null;
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
  const directive =
    p.unitKind === 'township' && !p.consent?.trim()
      ? [
          warning(
            'township-directive',
            null,
            '向乡镇下发须经县委、县政府同意，请写明',
            'a letter to a township needs the consent of the county, written on it',
          ),
        ]
      : [];
  return [
    ...aboutDates(findings, rules, at),
    ...aboutEarlier(findings, earlier, rules, at),
    ...long,
    ...directive,
  ];
}
