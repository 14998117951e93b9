import { groupedBy } from '../grouped-by.ts';
import { provisionalDue } from './date-words.ts';
import type { Standing } from './line-facts.ts';
import { aboutFindings, type Row } from './line-words.ts';

const WAITS: Record<Exclude<Standing['waits'], 'unit'>, string> = {
  review: '整改结果正在验收，无需另行报送',
  stopped: '仍因其他未了事项暂停计算整改期限，恢复时另行告知',
  nobody: '暂不需办理',
};

/** By when a finding is due, or that its date has passed. */
function byDay({ dueAt, provisional }: Standing, decidedAt: string): string {
  const day = provisionalDue(dueAt, provisional);
  return dueAt < decidedAt ? `请继续整改，期限已过（${day}）` : `请继续整改，期限为${day}`;
}

/** The findings by what is said of them, in the letter's order. */
function grouped(standing: Standing[], decidedAt: string): [said: string, findings: string[]][] {
  const saidOf = (one: Standing): string =>
    one.waits === 'unit' ? byDay(one, decidedAt) : WAITS[one.waits];
  return [...groupedBy(standing, saidOf)].map(([said, all]) => [said, all.map((s) => s.code)]);
}

const named = (groups: [said: string, findings: string[]][]): string =>
  groups.map(([said, findings]) => `${aboutFindings({ findings })}${said}`).join('；');

/**
 * What becomes of the findings once something about them is over: each by what it waits for and by its own date. Where all wait
 * for the same they are not named again.
 */
export function standingWords(
  { facts, decidedAt }: Pick<Row, 'facts' | 'decidedAt'>,
  standing = facts.standing,
): string {
  const groups = grouped(standing, decidedAt);
  const [only] = groups;
  if (only === undefined) return '';
  return groups.length === 1 ? `，${only[0]}` : `，其中${named(groups)}`;
}

/** The end of a stop: whose dates run again, and what the others wait for, which have no date that could. */
export function resumedWords(row: Row): string {
  const { standing } = row.facts;
  const theirs = standing.filter((s) => s.waits === 'unit');
  if (theirs.length === 0)
    return `对${aboutFindings(row) || '所列各项问题'}暂停计算整改期限的决定不再执行${standingWords(row)}`;
  const others = standing.filter((s) => s.waits !== 'unit');
  const rest = others.length === 0 ? '' : `；${named(grouped(others, row.decidedAt))}`;
  const about = aboutFindings({ findings: theirs.map((s) => s.code) });
  return `恢复计算${about}的整改期限${standingWords(row, theirs)}${rest}`;
}
