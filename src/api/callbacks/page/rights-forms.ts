import { dueWords } from '../../../domain/messages/date-words.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import { rightEnd } from '../../../domain/rules/may.ts';
import type { OpenedLink } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import { about, candidates, chosen, others, pendingMatters } from './candidates.ts';
import { type Entered, SECRECY } from './entered.ts';
import { choice, form, textArea, tickList } from './fields.ts';
import { type Html, html } from './html.ts';
import { findingCard } from './letter-parts.ts';

/** 提出异议: not our remit, or a wrong fact, within the days that the letter names. */
export function objectionForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const { fields } = entered;
  const objectBy = rightEnd(link.notice, link.rules, 'objection');
  const effect = WORDS.zh.effects[link.rules.policy.clocks.objectionDecision.effect];
  const content = html`${about(finding)}${choice(
    {
      name: 'ground',
      label: '异议事由',
      value: firstOf(fields, 'ground') || 'wrongFact',
      hint: `可于${dueWords(objectBy)}前提出。处理期间${effect}。`,
      required: true,
    },
    Object.entries(WORDS.zh.grounds),
  )}${textArea(
    {
      name: 'reasons',
      label: '异议理由',
      value: firstOf(fields, 'reasons'),
      hint: '写明事实和依据；不属本单位职责的，写明应由哪个单位负责。',
      required: true,
    },
    5,
  )}`;
  return html`${findingCard(finding, link)}${others(link, finding)}<p class="hint">${SECRECY}</p>${form(content, `对第${finding.code}条问题提出异议`)}`;
}

/** 申请复核 (政府督查工作条例 第十七条): of all findings, or of those that are ticked. */
export function formalReviewForm(link: OpenedLink, { fields }: Entered): Html {
  const reviewBy = rightEnd(link.notice, link.rules, 'formalReview');
  const codes = candidates(link).map((f) => f.code);
  const ticked = fields.get('findings') ?? codes;
  const content = html`${tickList(
    'findings',
    '申请复核的问题',
    codes.map((code) => ({
      value: code,
      words: `第${code}条问题`,
      ticked: ticked.includes(code),
    })),
  )}${textArea(
    {
      name: 'grounds',
      label: '申请理由',
      value: firstOf(fields, 'grounds'),
      hint: `可于${dueWords(reviewBy)}前申请；自收到申请之日起三十日内作出复核决定，原督查工作人员回避（《政府督查工作条例》第十七条）。`,
      required: true,
    },
    6,
  )}`;
  return html`<p class="hint">${SECRECY}</p>${form(content, '申请复核')}`;
}

/** 撤回异议、复核申请: the unit ends the matter itself; the clocks go on with what was left. */
export function takeBackForm(link: OpenedLink, { fields }: Entered): Html | null {
  const pending = pendingMatters(link);
  if (pending.length === 0) return null;
  const content = choice(
    {
      name: 'matter',
      label: '撤回事项',
      value: firstOf(fields, 'matter') || (pending[0]?.id ?? ''),
      hint: '撤回后不再作出处理或复核决定，整改期限按剩余时间继续计算。',
      required: true,
    },
    pending.map(({ id, words }) => [id, words] as const),
  );
  return form(content, '撤回');
}
