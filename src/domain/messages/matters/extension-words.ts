import { dueWords, provisionalDue, untilWords } from '../date-words.ts';
import { aboutFindings, brief, deadline, type Line, type Row } from '../line-words.ts';
import { limitText } from '../vocabulary.ts';
import { WORDS } from '../words.ts';

/** Both dates of an extension: the letter's own and the one that now holds. */
function bothDates({ dueAt, facts }: Row): string {
  const now = dueAt === null ? '' : `现期限为${provisionalDue(dueAt, facts.provisional)}`;
  return facts.original === null ? now : `原期限为${dueWords(facts.original)}，${now}`;
}

/** What is told of a request: who asks for how long. */
export const extensionRequested = (row: Row): Line => [
  `${row.facts.unit}申请将${aboutFindings(row)}延期至${untilWords(row.facts.until ?? '')}，请审批${deadline(row)}`,
  brief('延期理由', row.facts.words),
];

export const extensionGranted = (row: Row): Line => [
  `同意${aboutFindings(row)}延期，${bothDates(row)}`,
  brief('审批意见', row.facts.words),
];

/** What is left once a stop ends; it is no day yet, for the stop goes on. */
function leftWords(left: string): string {
  const [, amount = '0', unit = ''] = /^(-?\d+)(wd|d|ms)$/.exec(left) ?? [];
  if (left.startsWith('-')) return '恢复计算时该条已逾期';
  if (Number(amount) === 0) return '恢复计算当日到期';
  const hours = Math.floor(Number(amount) / 3_600_000);
  const limit = unit === 'ms' ? `${hours}h` : left;
  if (hours === 0 && unit === 'ms') return '恢复计算后剩余不足1小时';
  return `恢复计算后剩余${limitText(WORDS.zh, limit)}`;
}

/**
 * A refusal says by when the result is due: by the old date, by a later one where the decision came too late for that, and
 * while the date stands still by what is left of it.
 */
export function extensionRefused(row: Row): Line {
  const { until, original, words } = row.facts;
  const reason = brief('理由', words);
  const refused = `不同意${aboutFindings(row)}延期`;
  if (until !== null)
    return [`${refused}；现仍暂停计算整改期限，${leftWords(until)}，届时另行告知`, reason];
  if (original === null) return [`${refused}，请继续整改并报送整改结果${deadline(row)}`, reason];
  return [
    `${refused}；因审批用时较长，整改期限顺延，${bothDates(row)}，请继续整改并报送整改结果`,
    reason,
  ];
}
