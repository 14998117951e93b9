import { dueWords, momentWords } from '../../../domain/messages/date-words.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import { findingOf, type Proposal, sinceTakenOver } from '../../../domain/notice/notice.ts';
import type { OpenedLink } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import { proposalsFor } from './candidates.ts';
import type { Entered } from './entered.ts';
import { choice, form, textArea, textLine, tickList } from './fields.ts';
import { type Html, html } from './html.ts';
import { findingCard } from './letter-parts.ts';

const ANSWERS: [string, string][] = [
  ['approve', '同意'],
  ['refuse', '不同意'],
];

/** What has led to a proposal, finding by finding, before a leader decides. */
function facts({ notice }: OpenedLink, { findings, preparedAt, rung }: Proposal): Html {
  const known = findings.flatMap((code) => {
    const finding = findingOf(notice, code);
    if (finding === undefined) return [];
    const { dueAt, reminders } = finding;
    const returns = sinceTakenOver(notice, finding.returns);
    return [
      html`<li>第${code}条问题：整改期限${dueWords(dueAt)}，已催办、督办 ${reminders} 次，退回 ${returns.length} 次</li>`,
    ];
  });
  return html`<p>${momentWords(preparedAt)}拟就${notice.unit.name}以下问题${WORDS.zh.rungs[rung]}：</p><ul>${known}</ul>`;
}

/** 审批 of a proposed rung: the facts, then the decision with its basis or its reason. */
export function decisionForm(link: OpenedLink, { fields }: Entered): Html | null {
  const pending = proposalsFor(link);
  const proposal = pending.find((p) => p.id === firstOf(fields, 'proposal')) ?? pending[0];
  if (proposal === undefined) return null;
  const cards = proposal.findings.flatMap((code) => {
    const finding = findingOf(link.notice, code);
    return finding === undefined ? [] : [findingCard(finding, link)];
  });
  const content = html`<input type="hidden" name="proposal" value="${proposal.id}">${choice(
    {
      name: 'decision',
      label: '审批意见',
      value: firstOf(fields, 'decision') || 'approve',
      required: true,
    },
    ANSWERS,
  )}${textArea(
    {
      name: 'basis',
      label: '批准依据或不同意的理由',
      value: firstOf(fields, 'basis'),
      required: true,
      max: 2000,
    },
    3,
  )}${proposal.rung === 'refer' ? textLine({ name: 'organ', label: '受移送机关（同意移送的必填）', value: firstOf(fields, 'organ') }) : null}${textLine({ name: 'document', label: '批准文号', value: firstOf(fields, 'document') })}${tickList(
    'factsChecked',
    '事实核实（同意的必选）',
    [{ value: 'true', words: '事实已经核实', ticked: firstOf(fields, 'factsChecked') === 'true' }],
  )}`;
  return html`${facts(link, proposal)}${cards}${form(content, '提交审批意见')}`;
}
