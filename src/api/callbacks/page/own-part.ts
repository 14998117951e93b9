import { dueWords } from '../../../domain/messages/date-words.ts';
import { findingsIn } from '../../../domain/messages/line-facts.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import type { EventType, RecordedEvent } from '../../../domain/notice/events.ts';
import {
  type Finding,
  isOpen,
  type Part,
  pendingExtension,
} from '../../../domain/notice/finding.ts';
import { isFinal } from '../../../domain/notice/notice.ts';
import { lightOfPart } from '../../../domain/readings/light.ts';
import { stopOf } from '../../../domain/rules/holds.ts';
import type { OpenedLink } from '../open-link.ts';
import type { Html } from './html.ts';
import { due, lightChip, PART_STATES, restingWords } from './standing.ts';

/** True for a unit that only co-operates in the letter. */
export const helps = ({ notice, by }: OpenedLink): boolean =>
  by.unit !== undefined && by.unit !== notice.unit.id;

/** The part of the reader's unit in a finding; one that is still owed comes before one that is done. */
export function ownPart({ by }: OpenedLink, { parts }: Finding): Part | undefined {
  const own = parts.filter((p) => p.unit.id === by.unit);
  return own.find((p) => p.status === 'open') ?? own[0];
}

/** The findings that are its reader's: a unit that only co-operates has those of which it has a part, anybody else has all. */
export const findingsFor = (link: OpenedLink): Finding[] =>
  helps(link)
    ? link.notice.findings.filter((f) => ownPart(link, f) !== undefined)
    : link.notice.findings;

/** How many findings are its reader's. */
export function countWords(link: OpenedLink): string {
  const count = `${findingsFor(link).length} 个`;
  return helps(link) ? `你单位配合 ${count}` : count;
}

/** Where the letter stands for its reader: a unit that co-operates has a receipt and parts of its own. */
export function standingOf(link: OpenedLink): string {
  const { notice, by } = link;
  const own = notice.coUnits.find((u) => u.id === by.unit);
  if (own === undefined || !helps(link) || isFinal(notice))
    return WORDS.zh.noticeStages[notice.stage];
  const signed = own.acknowledgedAt === null ? '待签收' : '已签收';
  const owed = findingsFor(link).some((f) => isOpen(f) && ownPart(link, f)?.status === 'open');
  return `${signed}，${owed ? '配合任务待完成' : '没有待完成的配合任务'}`;
}

/** Where a part stands: answered, or what it waits for while its date is not counted. */
function partStanding(link: OpenedLink, finding: Finding, part: Part): string {
  const { notice } = link;
  const late = part.late ? '（逾期）' : '';
  if (part.status !== 'open') return `${PART_STATES[part.status]}${late}`;
  const { stage, code } = finding;
  const waits = !isOpen(finding) || stage === 'deferred' || stage === 'ownerSought';
  if (waits || stopOf(notice, code) !== undefined) return restingWords(finding, notice);
  return pendingExtension(finding) === undefined ? `${PART_STATES.open}${late}` : '暂不催办';
}

/** The light of the reader's own part, whatever the lead unit's result is. */
export function partChip(link: OpenedLink, finding: Finding, part: Part): Html {
  const { notice, rules, now } = link;
  const light = lightOfPart(part, finding, notice, rules, now);
  return light === 'grey'
    ? lightChip(light, rules, partStanding(link, finding, part))
    : lightChip(light, rules);
}

/** What a unit that co-operates reads of its part in a finding. */
export function partLines(
  link: OpenedLink,
  finding: Finding,
  part: Part,
): [name: string, value: string][] {
  const { notice } = link;
  const open = part.status === 'open' && isOpen(finding);
  const stopped = stopOf(notice, finding.code) !== undefined;
  const limit = stopped
    ? '暂停计算，恢复后按剩余时间继续计算'
    : due({ dueAt: part.dueAt, provisional: finding.provisional });
  return [
    ['责任单位', notice.unit.name],
    ['配合期限', open ? limit : ''],
    ['配合任务', partStanding(link, finding, part)],
    ['完成情况', part.status === 'reported' ? (part.summary ?? '') : ''],
    ['理由', part.status === 'declined' ? (part.summary ?? '') : ''],
    ['报送时间', part.at === null ? '' : dueWords(part.at)],
  ];
}

/** What is decided about the lead unit's own matters and its reasons is no word to a unit that co-operates. */
const TOLD_TO_HELPERS: readonly EventType[] = [
  'findingWithdrawn',
  'noticeWithdrawn',
  'suspended',
  'resumed',
  'findingDeferred',
  'deferralExpired',
  'findingTransferred',
  'unitSucceeded',
  'calendarChanged',
  'closed',
];

/** The results that are its reader's: of a unit that co-operates, those about its findings or the letter as a whole. */
export function resultsFor(link: OpenedLink): RecordedEvent[] {
  const { notice, results, by } = link;
  if (!helps(link)) return results;
  const own = findingsFor(link).map((f) => f.code);
  return results.filter((event) => {
    if (event.type === 'answerRefused') return event.by?.unit === by.unit;
    const about = findingsIn(event, notice);
    const concerns = about.length === 0 || about.some((code) => own.includes(code));
    return TOLD_TO_HELPERS.includes(event.type) && concerns;
  });
}
