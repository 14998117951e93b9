import type { EventType } from '../../notice/events.ts';
import { aboutFindings, brief, deadline, type Line, type Row } from '../line-words.ts';
import { WORDS } from '../words.ts';

/** Whose instruction, its number, and which finding it is about; the office reads also which unit's letter. */
export function instructionNamed(row: Row): string {
  const { instruction, unit } = row.facts;
  if (instruction === null) return '领导批示';
  const { leader, id, finding } = instruction;
  const about = finding === null ? '' : aboutFindings({ findings: [finding] });
  const whose = row.side === 'office' ? unit : '';
  return `${leader.name}${whose === '' && about === '' ? '' : `对${whose}${about}的`}批示（${id}）`;
}

/** True for the post that answers, and for whoever reads in its place; a unit has but one that is told. */
const isAsked = ({ post, side, facts: { instruction }, vacant }: Row): boolean =>
  side === 'unit' || post === instruction?.addressee || vacant !== null;

function given(row: Row, what: string): Line {
  const { instruction, words } = row.facts;
  const named = `${what}${instructionNamed(row)}`;
  const text = brief('批示内容', words);
  if (isAsked(row)) return [`${named}，请办理并报告办理情况${deadline(row)}`, text];
  const post = WORDS.zh.posts[instruction?.addressee ?? 'supervisionOffice'];
  return [`${named}，由${post}办理并报告办理情况${deadline(row)}`, text];
}

/** What is told of each event about an instruction. */
export const INSTRUCTION_LINES: Partial<Record<EventType, (row: Row) => Line>> = {
  instructed: (r) => given(r, ''),
  instructedAgain: (r) => given(r, '再次要求办理：'),
  instructionAnswered: (r) => [
    `${instructionNamed(r)}办理情况已报告${r.post === r.facts.instruction?.leads ? '，请阅示' : ''}`,
    brief('办理情况', r.facts.words),
  ],
  instructionAccepted: (r) => [
    `${instructionNamed(r)}办理情况已阅知，本批示办结`,
    brief('意见', r.facts.words),
  ],
  instructionWithdrawn: (r) => [
    `${instructionNamed(r)}已撤销，无需报告办理情况`,
    brief('理由', r.facts.words),
  ],
  instructionLapsed: (r) => [
    `通知书已${r.facts.result === 'withdrawn' ? '撤回' : '办结'}，${instructionNamed(r)}随之了结，无需另行报告`,
  ],
};
