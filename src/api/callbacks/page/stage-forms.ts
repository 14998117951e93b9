import { dueWords } from '../../../domain/messages/date-words.ts';
import type { OpenedLink } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import { about, chosen, nextStage, others } from './candidates.ts';
import { type Entered, SECRECY } from './entered.ts';
import { evidenceFields } from './evidence-fields.ts';
import { choice, form, textArea } from './fields.ts';
import { type Html, html } from './html.ts';
import { findingCard } from './letter-parts.ts';

/** 报送阶段节点: the next stage of the plan that has not been reported. */
export function stageForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  const stage = finding === undefined ? undefined : nextStage(link, finding);
  if (finding === undefined || stage === undefined) return null;
  const { ordinal, goal, dueAt } = stage;
  const content = html`${about(finding)}<input type="hidden" name="milestone" value="${ordinal}"><p>第${ordinal}阶段节点：${goal}，应于${dueWords(dueAt)}前完成。</p>${textArea(
    {
      name: 'text',
      label: '完成情况',
      value: firstOf(entered.fields, 'text'),
      required: true,
    },
    5,
  )}${evidenceFields(link, entered, { cites: [], rule: '阶段节点可以不附材料。' })}`;
  return html`${findingCard(finding, link)}${others(link, finding)}${form(content, `报送第${finding.code}条问题第${ordinal}阶段节点`, true)}`;
}

const PART_ANSWERS: [string, string][] = [
  ['done', '已完成配合任务'],
  ['declined', '不承担此项配合任务'],
];

/** 报送配合任务, or why the unit does not take it on. */
export function partForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const { fields } = entered;
  const content = html`${about(finding)}${choice(
    {
      name: 'part',
      label: '办理情况',
      value: firstOf(fields, 'part') || 'done',
      required: true,
    },
    PART_ANSWERS,
  )}${textArea(
    {
      name: 'summary',
      label: '完成情况或不承担的理由',
      value: firstOf(fields, 'summary'),
      required: true,
    },
    5,
  )}`;
  return html`${findingCard(finding, link)}${others(link, finding)}<p class="hint">${SECRECY}</p>${form(content, `报送第${finding.code}条问题配合任务`)}`;
}
