import { z } from 'zod';
import { refusalText } from '../../../domain/messages/refusal-text.ts';
import { narrate } from '../../../domain/messages/words.ts';
import type { Consequences } from '../../desk/deciding/consequences.ts';
import { presentStep, step } from '../clock.ts';
import { like, shape } from '../shape.ts';
import { findingCode, instant, noticeStage, refusalCode, text } from '../vocabulary.ts';
import { presentToldRow, toldRow } from './step.ts';

/** What would come of a command. */
export const trial = shape(
  'Trial',
  '试算的结果：拒绝的原因，或将记录、改变、发出的内容；什么也没有办理',
  'What would come of a command: why it is refused, or what it records, moves and sends; nothing is done',
  z.strictObject({
    refusal: z
      .strictObject({ code: refusalCode, text, subject: like('1').nullable() })
      .nullable()
      .describe('不能办理的原因；可以办理的为 null · why it is refused; null where it is not'),
    recorded: z.array(text).describe('将记录的事项 · what would be recorded, in words'),
    moved: z
      .array(
        z.strictObject({
          finding: findingCode,
          from: instant,
          to: instant,
          provisional: z.boolean(),
        }),
      )
      .describe('期限的变动 · dates that would move'),
    told: z.array(toldRow).describe('将收到消息的人 · who would be told, and what'),
    stage: noticeStage.nullable().describe('办理后的状态 · where the notice would stand'),
    next: z.array(step).describe('其后无人办理时的措施 · what would fire then if nobody answers'),
  }),
);

/** What would come of a command as callers see it. */
export function presentTrial(of: Consequences, lang: 'zh' | 'en'): z.infer<typeof trial> {
  if (of.refusal !== null) {
    const { code, subject } = of.refusal;
    return {
      refusal: { code, text: refusalText(code)[lang], subject: subject ?? null },
      ...{ recorded: [], moved: [], told: [], stage: null, next: [] },
    };
  }
  return {
    refusal: null,
    recorded: of.events.map((event) => narrate(event)[lang]),
    moved: of.moved.map(({ code: finding, from, to, provisional }) => ({
      ...{ finding, from, to, provisional },
    })),
    told: of.messages.map(presentToldRow),
    stage: of.after.stage,
    next: of.next.map(presentStep),
  };
}
