import { dueWords } from '../../../domain/messages/date-words.ts';
import type { Instruction } from '../../../domain/notice/matters/instruction.ts';
import { instructionsOf } from '../../../domain/notice/notice.ts';
import { answersInstruction } from '../../../domain/rules/instruction.ts';
import { type OpenedLink, useOf } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import { type Entered, SECRECY } from './entered.ts';
import { form, textArea } from './fields.ts';
import { type Html, html } from './html.ts';

/** Instructions that the bearer is to answer and has not answered by this link. */
const pendingFor = (link: OpenedLink): Instruction[] =>
  instructionsOf(link.notice).filter(
    (i) =>
      i.status === 'pending' &&
      answersInstruction(i, link.by.role, link.notice, link.now) &&
      useOf(link, i.id) === undefined,
  );

const called = ({ id, leader, finding }: Instruction): string =>
  `${leader.name}批示（${id}${finding === null ? '' : `，第${finding}条问题`}）`;

/** The other instructions that the same link can answer, each a step away. */
function others(all: Instruction[], chosen: Instruction): Html | null {
  const rest = all.filter((i) => i !== chosen);
  if (rest.length === 0) return null;
  const items = rest.map(
    (i) =>
      html`<li><a href="?instruction=${encodeURIComponent(i.id)}">改为报告${called(i)}</a></li>`,
  );
  return html`<nav class="others" aria-label="选择批示"><ul>${items}</ul></nav>`;
}

/** 报告批示办理情况: what was instructed by whom and until when, and what has been done about it. */
export function instructionForm(link: OpenedLink, { fields }: Entered): Html | null {
  const all = pendingFor(link);
  const instruction = all.find((i) => i.id === firstOf(fields, 'instruction')) ?? all[0];
  const turn = instruction?.turns.at(-1);
  if (instruction === undefined || turn === undefined) return null;
  const asked = html`<p>${called(instruction)}：${turn.text}</p><p>应于${dueWords(turn.dueAt)}前报告办理情况。</p>`;
  const content = html`<input type="hidden" name="instruction" value="${instruction.id}">${textArea(
    {
      name: 'text',
      label: '办理情况',
      value: firstOf(fields, 'text'),
      hint: '写明已采取的措施、目前进展和下一步安排。',
      required: true,
    },
    6,
  )}`;
  return html`${asked}${others(all, instruction)}<p class="hint">${SECRECY}</p>${form(content, '报告办理情况')}`;
}
