import { dueDateOf } from '../../../domain/calendar/instant.ts';
import { dayWords, dueWords } from '../../../domain/messages/date-words.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import { clockKey } from '../../../domain/notice/clock.ts';
import { type Finding, isGone, isOpen } from '../../../domain/notice/finding.ts';
import { clockOf, type FormalReview, findingOf } from '../../../domain/notice/notice.ts';
import { refusalOf } from '../../../domain/readings/trial.ts';
import type { Named, OpenedLink } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import { about, chosen, formalReviewsFor, others } from './candidates.ts';
import type { Entered } from './entered.ts';
import { choice, dayField, form, textArea, tickList } from './fields.ts';
import { type Html, html } from './html.ts';
import { findingCard } from './letter-parts.ts';

const NOBODY: [string, string] = ['', '请选择'];

/** What a unit has applied for, on which grounds, by when it is decided, and the findings that it is about. */
function application(
  link: OpenedLink,
  { id, findings, grounds, by, appliedAt }: FormalReview,
): Html {
  const { notice } = link;
  const due = clockOf(notice, clockKey('formalReviewDecision', { formalReview: id }))?.dueAt;
  const cards = findings.flatMap((code) => {
    const finding = findingOf(notice, code);
    return finding === undefined ? [] : [findingCard(finding, link)];
  });
  return html`<p>${notice.unit.name}（${by}）于${dayWords(dueDateOf(appliedAt))}对第${findings.join('、')}条问题申请复核。复核理由：${grounds}</p>${
    due === undefined
      ? null
      : html`<p>复核决定应于${dueWords(due)}前作出（《政府督查工作条例》第十七条）。</p>`
  }${cards}`;
}

const idOf = ({ id }: FormalReview): Html =>
  html`<input type="hidden" name="formalReview" value="${id}">`;

/** People whom the rules let decide the review: no maker of the conclusion, nobody of the unit. */
const assignable = ({ known, by, notice, rules, now }: OpenedLink, { id }: FormalReview): Named[] =>
  known.people.filter((reviewer) => {
    const answer = { kind: 'assignFormalReviewer' as const, formalReview: id, reviewer };
    return refusalOf(answer, by, notice, rules, now) === null;
  });

/** 指定复核人, from the people of the office; whoever made the conclusion steps aside and is not offered. */
export function reviewerForm(link: OpenedLink, { fields }: Entered): Html | null {
  const [review] = formalReviewsFor(link);
  if (review === undefined) return null;
  const people = assignable(link, review);
  const elsewhere = `名单以外的人员，用 duban command ${link.notice.documentNumber} assignFormalReviewer 指定。`;
  if (people.length === 0)
    return html`${application(link, review)}<p>名册中没有可以复核的人员：原督查工作人员应当回避。${elsewhere}</p>`;
  const content = html`${idOf(review)}${choice(
    {
      name: 'reviewer',
      label: '复核人',
      value: firstOf(fields, 'reviewer'),
      hint: `原督查工作人员应当回避，不在名单之列。${elsewhere}`,
      required: true,
    },
    [NOBODY, ...people.map(({ id, name }): [string, string] => [id, name])],
  )}`;
  return html`${application(link, review)}${form(content, '指定复核人')}`;
}

/** What a revision may change of one finding. */
function revisionFields({ fields }: Entered, finding: Finding): Html {
  const { code, dueAt } = finding;
  const lines = (
    [
      ['statement', '问题表述改为', 4000],
      ['recommendation', '整改意见改为', 4000],
      ['target', '完成标准改为', 2000],
    ] as const
  ).map(([name, label, max]) =>
    textArea({ name: `${name}-${code}`, label, value: firstOf(fields, `${name}-${code}`), max }, 2),
  );
  const due = {
    name: `due-${code}`,
    label: '整改期限改为',
    value: firstOf(fields, `due-${code}`),
    hint: `只能晚于现期限${dayWords(dueDateOf(dueAt))}。`,
  };
  return html`<details><summary>变更第${code}条问题（决定变更的填写）</summary>${lines}${isOpen(finding) ? dayField(due) : null}</details>`;
}

/** 作出复核决定: what was applied for and on which grounds, then maintained, revised or revoked with reasons. */
export function formalReviewDecisionForm(link: OpenedLink, entered: Entered): Html | null {
  const { fields } = entered;
  const [review] = formalReviewsFor(link);
  if (review === undefined) return null;
  const standing = review.findings.flatMap((code) => {
    const finding = findingOf(link.notice, code);
    return finding === undefined || isGone(finding) ? [] : [finding];
  });
  const ticked = fields.get('findings') ?? standing.map((f) => f.code);
  const content = html`${idOf(review)}${choice(
    {
      name: 'decision',
      label: '复核决定',
      value: firstOf(fields, 'decision') || 'maintained',
      required: true,
    },
    Object.entries(WORDS.zh.outcomes),
  )}${tickList(
    'findings',
    '撤销的问题（决定撤销的选择）',
    standing.map(({ code }) => ({
      value: code,
      words: `第${code}条问题`,
      ticked: ticked.includes(code),
    })),
  )}${standing.map((f) => revisionFields(entered, f))}${textArea(
    {
      name: 'opinion',
      label: '复核意见',
      value: firstOf(fields, 'opinion'),
      hint: '写明核实的事实和依据，将告知单位。',
      required: true,
    },
    5,
  )}`;
  return html`${application(link, review)}${form(content, '作出复核决定')}`;
}

/** 转办 of a finding whose owner was sought: to which unit, with which papers and why. */
export function transferForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const { fields } = entered;
  const units = link.known.units.filter((u) => u.id !== link.notice.unit.id);
  const content = html`${about(finding)}${choice(
    {
      name: 'to',
      label: '承办单位',
      value: firstOf(fields, 'to'),
      hint: '转办后另行拟制发给该单位的通知书。名册中没有的单位，先补入名册。',
      required: true,
    },
    [NOBODY, ...units.map(({ id, name }): [string, string] => [id, name])],
  )}${textArea(
    { name: 'record', label: '转办材料', value: firstOf(fields, 'record'), required: true },
    2,
  )}${textArea(
    {
      name: 'reason',
      label: '转办理由',
      value: firstOf(fields, 'reason'),
      hint: '写明由该单位承办的依据，将告知原单位。',
      required: true,
      max: 2000,
    },
    3,
  )}`;
  return html`${findingCard(finding, link)}${others(link, finding)}${form(content, `转办第${finding.code}条问题`)}`;
}
