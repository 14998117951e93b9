import { dueWords } from '../../../domain/messages/date-words.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import type { Hold } from '../../../domain/notice/clock.ts';
import { type Finding, type Part, pendingExtension } from '../../../domain/notice/finding.ts';
import type { Notice, Rules } from '../../../domain/notice/notice.ts';
import type { Light } from '../../../domain/readings/light.ts';
import { stopOf } from '../../../domain/rules/holds.ts';
import { type Html, html } from './html.ts';

/** What a light means, in words, and its mark: it is told by shape and text, never by colour alone. */
const LIGHTS: Record<Light, { mark: string; says: string }> = {
  green: { mark: '●', says: '正常推进' },
  yellow: { mark: '▲', says: '临近期限' },
  red: { mark: '■', says: '已逾期' },
  grey: { mark: '○', says: '' },
};

/** Findings by their codes, in words. */
export const list = (codes: string[]): string => `第${codes.join('、')}条问题`;

/** A due instant in words, marked where the calendar of its year is not published yet. */
export const due = ({ dueAt, provisional }: { dueAt: string; provisional: boolean }): string =>
  `${dueWords(dueAt)}前${provisional ? '（暂定）' : ''}`;

/** Why the unit's clocks stand still or are silent, in the words of the decision. */
export function holdWords({ kind, id, reason, effect }: Hold): string {
  const state = effect === 'stop' ? '暂停计时' : '暂不催办';
  if (kind === 'suspension') return `根据暂停决定（${id}）${state}：${reason}`;
  return `${kind === 'objection' ? '异议处理中' : '复核中'}，${state}`;
}

export const ASKED = '延期申请待审批';

/** Where a finding stands that does not wait for the unit, or whose clock is stopped. */
export function restingWords(finding: Finding, notice: Notice): string {
  const { stage, code, deferral, closure } = finding;
  const stop = stopOf(notice, code);
  if (stage === 'closed') return WORDS.zh.closures[closure?.reason ?? 'implemented'];
  if (stage === 'deferred' && deferral !== null) return `已挂账至${dueWords(deferral.until)}`;
  if (stop !== undefined) return holdWords(stop);
  return pendingExtension(finding) === undefined ? WORDS.zh.findingStages[stage] : ASKED;
}

/** Where a part of a co-operating unit stands. */
export const PART_STATES: Record<Part['status'], string> = {
  open: '配合任务待完成',
  reported: '配合任务已报送',
  declined: '提出不承担配合任务',
  unanswered: '配合任务未报送',
};

/** A light with what it says: what a finding waits for, where that is no colour, or that its result was returned. */
export function lightChip(light: Light, rules: Rules, says = LIGHTS[light].says): Html {
  const { mark } = LIGHTS[light];
  const name = rules.policy.lights.colours[light].zh;
  return html`<span class="light ${light}"><span aria-hidden="true">${mark}</span> ${name}：${says}</span>`;
}
