import { dueDateOf } from '../../../domain/calendar/instant.ts';
import { dayWords, momentWords, untilWords } from '../../../domain/messages/date-words.ts';
import { refusalText } from '../../../domain/messages/refusal-text.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import { type Evidence, pendingExtension, RECTIFIED } from '../../../domain/notice/finding.ts';
import { type Judged, shownOf } from '../../../domain/notice/what-is-judged.ts';
import type { OpenedLink } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import { about, candidates, chosen, closingOf, objectionOn, others } from './candidates.ts';
import type { Entered } from './entered.ts';
import { choice, dayField, form, textArea } from './fields.ts';
import { type Html, html } from './html.ts';
import { findingCard } from './letter-parts.ts';

/** The hidden field that says which plan, report, request or objection is shown. */
const shown = ({ notice }: OpenedLink, judged: Judged): Html =>
  html`<input type="hidden" name="shown" value="${shownOf(judged, notice)}">`;

/** The two answers to what a unit has sent, and the words on it. */
function decision(
  { fields }: Entered,
  answers: [string, string][],
  words: { label: string; hint?: string; required?: boolean },
): Html {
  const first = answers[0]?.[0] ?? '';
  const value = firstOf(fields, 'decision') || first;
  return html`${choice({ name: 'decision', label: '审核结论', value, required: true }, answers)}${textArea(
    { name: 'opinion', value: firstOf(fields, 'opinion'), max: 2000, ...words },
    4,
  )}`;
}

/** 审核整改方案: what the unit has planned for each finding, then the decision on the plan as a whole. */
export function planCheckForm(link: OpenedLink, entered: Entered): Html | null {
  const { plan } = link.notice;
  if (plan?.status !== 'submitted') return null;
  const items = candidates(link).map((finding) => {
    const item = plan.items.find((i) => i.finding === finding.code);
    const stages = (item?.milestones ?? []).map(
      ({ on, goal }) => html`<li>${dayWords(on)}：${goal}</li>`,
    );
    const planned = html`<dl><div><dt>整改措施</dt><dd>${item?.measures ?? ''}</dd></div><div><dt>责任人</dt><dd>${item?.responsiblePerson || '未填写'}</dd></div></dl>${stages.length === 0 ? null : html`<p>阶段节点：</p><ul>${stages}</ul>`}`;
    return findingCard(finding, link, planned);
  });
  const content = decision(
    entered,
    [
      ['approve', '审核通过'],
      ['refuse', '退回修改'],
    ],
    { label: '审核意见', hint: '退回的，写明需要修改的内容。' },
  );
  return html`${items}${form(html`${shown(link, { on: 'plan' })}${content}`, '提交方案审核意见')}`;
}

/** The files of a report, each to be opened from the page itself. */
function files(evidence: readonly Evidence[]): Html {
  const lines = evidence.map(
    ({ name, sha256, effectiveOn }) =>
      html`<li><a href="?evidence=${sha256}">${name}</a>（材料生效日期${dayWords(effectiveOn)}）</li>`,
  );
  return html`<ul>${lines}</ul>`;
}

/** 验收: the newest report with its files, then 销号 or 退回. */
export function reviewForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  const report = finding?.reports.at(-1);
  if (finding === undefined || report === undefined) return null;
  const told = html`<p>整改结果（${momentWords(report.receivedAt)}报送）：</p><p>${report.summary}</p><p>佐证材料 ${report.evidence.length} 件：</p>${files(report.evidence)}`;
  const closing = closingOf(link, finding);
  const agreed = RECTIFIED.filter((reason) => closing.get(reason) === null).map(
    (reason): [string, string] => [reason, `同意销号（${WORDS.zh.closures[reason]}）`],
  );
  // What the rules refuse is not offered; the page says what is missing in their words.
  const lacking = [...new Set(closing.values())].flatMap((code) =>
    code === null || agreed.length > 0 ? [] : [html`<p>不能销号：${refusalText(code).zh}</p>`],
  );
  const content = html`${about(finding)}${shown(link, { on: 'report', finding: finding.code })}${decision(
    entered,
    [...agreed, ['refuse', '退回补正']],
    { label: '审核意见', hint: '退回的，写明缺什么材料、哪里没有整改到位。' },
  )}`;
  return html`${findingCard(finding, link, told)}${others(link, finding)}${lacking}${form(content, `提交第${finding.code}条问题审核意见`)}`;
}

/** 审批延期: until when and why the unit asks, then the decision; the office may grant less. */
export function extensionDecisionForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  const asked = finding === undefined ? undefined : pendingExtension(finding);
  if (finding === undefined || asked === undefined) return null;
  const told = html`<p>申请延期至${untilWords(asked.until)}。理由：${asked.reason}</p>`;
  const until = dayField({
    name: 'until',
    label: '批准延期至',
    value: firstOf(entered.fields, 'until'),
    hint: `不填即按申请的日期；现期限${dayWords(dueDateOf(finding.dueAt))}。`,
  });
  const answers: [string, string][] = [
    ['approve', '同意延期'],
    ['refuse', '不同意延期'],
  ];
  const words = { label: '审批意见', hint: '不同意的，写明理由。' };
  const content = html`${about(finding)}${shown(link, { on: 'extension', finding: finding.code })}${decision(entered, answers, words)}${until}`;
  return html`${findingCard(finding, link, told)}${others(link, finding)}${form(content, `提交第${finding.code}条问题延期审批意见`)}`;
}

/** 处理异议: the ground and reasons, then whether it is upheld. */
export function objectionDecisionForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  const objection = finding === undefined ? undefined : objectionOn(link, finding);
  if (finding === undefined || objection === undefined) return null;
  const { id, ground, reasons } = objection;
  const told = html`<p>异议事由：${WORDS.zh.grounds[ground]}。理由：${reasons}</p>`;
  const upheld =
    ground === 'notOurRemit'
      ? '异议成立（承办单位待定，由督查室确定后转办）'
      : '异议成立（该问题不再要求整改）';
  const content = html`${about(finding)}<input type="hidden" name="objection" value="${id}">${shown(link, { on: 'objection', objection: id })}${decision(
    entered,
    [
      ['refuse', '异议不成立，继续整改'],
      ['approve', upheld],
    ],
    { label: '处理意见', hint: '写明核实的事实和依据，将告知单位。', required: true },
  )}`;
  return html`${findingCard(finding, link, told)}${others(link, finding)}${form(content, `提交第${finding.code}条问题异议处理意见`)}`;
}
