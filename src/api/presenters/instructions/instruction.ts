import { z } from 'zod';
import type { Instruction } from '../../../domain/notice/matters/instruction.ts';
import type { LetterNamed } from '../../../store/following/letter.ts';
import { like, pageOf, shape } from '../shape.ts';
import { day, findingCode, instant, personId, personName, post, text } from '../vocabulary.ts';
import { letterFacts, presentLetterNamed } from './letter.ts';

export const INSTRUCTION_STATUSES = [
  'pending',
  'answered',
  'accepted',
  'withdrawn',
  'lapsed',
] as const satisfies readonly Instruction['status'][];

export const instructionId = like('云政批〔2026〕3号').describe(
  '批示编号 · number of the instruction',
);

export const leader = z
  .strictObject({ name: personName, on: day })
  .describe('批示领导及批示日期 · whose instruction it is, and of which day');

const turn = z.strictObject({
  text,
  at: instant,
  dueAt: instant.describe('应于何时报告 · by when it is to be answered'),
  provisional: z.boolean(),
  answer: z
    .strictObject({
      ...{ text, at: instant, by: personName, late: z.boolean() },
      person: personId.describe('何人报告 · who has answered'),
    })
    .nullable()
    .describe('办理情况 · the answer'),
});

const facts = {
  id: instructionId,
  finding: findingCode.nullable().describe('所涉问题，null 为整份 · null: the whole notice'),
  addressee: post.describe('由何岗位办理 · the post that answers'),
  leader,
  entered: z.boolean().describe('督查室代录 · entered by the office for the leader'),
  by: z.strictObject({ id: personId, name: personName, post }),
  status: z
    .enum(INSTRUCTION_STATUSES)
    .describe(
      '待报告、待阅示、已阅知、已撤销、已随通知书了结 · waits for its answer, is answered, accepted, withdrawn, or over with the notice',
    ),
  overdue: z.boolean().describe('逾期未报告 · it is late'),
  turns: z
    .array(turn)
    .min(1)
    .describe('批示及办理情况，再次批示依次在后 · what was asked and answered'),
  endedAt: instant.nullable(),
  endedBy: personName.nullable(),
  endWords: text.nullable().describe('阅知意见或撤销理由 · remarks, or why it was withdrawn'),
};

/** A leader's instruction with what became of it. */
export const instruction = shape(
  'Instruction',
  '领导批示及其办理情况',
  'A leader’s instruction and its answers',
  z.strictObject(facts),
);

const listed = shape(
  'ListedInstruction',
  '列表中的领导批示及所在通知书',
  'An instruction in a list, with its notice',
  z.strictObject({
    ...facts,
    notice: z.strictObject(letterFacts),
  }),
);

/** A page of instructions. */
export const instructionPage = shape(
  'InstructionPage',
  '一页领导批示',
  'A page of instructions',
  pageOf(listed),
);

/** An instruction as callers see it. */
export function presentInstruction(i: Instruction, now: string): z.infer<typeof instruction> {
  const turns = i.turns.map(({ text: asked, at, dueAt, provisional, answer }) => ({
    ...{ text: asked, at, dueAt, provisional },
    answer: answer && {
      ...{ text: answer.text, at: answer.at, by: answer.by },
      ...{ late: answer.late, person: answer.person },
    },
  }));
  return {
    id: i.id,
    finding: i.finding,
    addressee: i.addressee,
    leader: { name: i.leader.name, on: i.leader.on },
    entered: i.entered,
    by: { id: i.by.id, name: i.by.name, post: i.by.post },
    status: i.status,
    overdue: i.status === 'pending' && (turns.at(-1)?.dueAt ?? now) < now,
    turns,
    endedAt: i.endedAt,
    endedBy: i.endedBy,
    endWords: i.endWords,
  };
}

/** An instruction of a list as callers see it. */
export const presentListedInstruction = (
  i: Instruction,
  n: LetterNamed,
  now: string,
): z.infer<typeof listed> => ({
  ...presentInstruction(i, now),
  notice: presentLetterNamed(n),
});
