import { z } from 'zod';
import { TASK_KINDS } from '../../domain/campaign/office-tasks.ts';
import { COMPLAINT_GROUNDS } from '../../domain/notice/complaint.ts';
import type { MarkedTask } from '../../store/tasks.ts';
import { instructionId } from './instructions/instruction.ts';
import { count, like, pageOf, shape } from './shape.ts';
import {
  day,
  documentNumber,
  findingCode,
  instant,
  named,
  noticeId,
  personId,
  personName,
  post,
} from './vocabulary.ts';

const person = z.strictObject({ id: personId, name: personName });

/** A task of the office. */
export const task = shape(
  'Task',
  '督查室待办：补充岗位人员、确定承办单位、处理未送达的消息、催报领导批示办理情况、处理反映提醒多余的',
  'A task of the office: a vacant post, an owner to be found, a message that did not arrive, an instruction that is not answered, a complaint of a needless reminder',
  z.strictObject({
    id: like('t-4f0c9a1b2d3e5f67'),
    kind: z
      .enum(TASK_KINDS)
      .describe(
        '岗位空缺、待确定承办单位、未送达、领导批示逾期、反映提醒多余 · a vacant post, an owner to be found, a message not delivered, a late answer to an instruction, a complaint of a needless reminder',
      ),
    status: z
      .enum(['open', 'taken', 'done'])
      .describe('待领、已领、已办 · open, taken by somebody, done'),
    since: z.union([instant, day]).describe('自何时起 · since when it is so'),
    unit: named.nullable(),
    posts: z.array(post).describe('空缺的岗位 · vacant posts'),
    nobody: z
      .boolean()
      .describe('该单位无人在岗，督办停在原环节 · nobody of the unit is known; its ladders wait'),
    notice: z.strictObject({ id: noticeId, documentNumber }).nullable(),
    finding: findingCode.nullable(),
    instruction: instructionId
      .nullable()
      .describe('逾期未报告的领导批示 · an instruction whose answer is late'),
    message: z
      .strictObject({
        id: like('real/h-7c1d2e3f4a5b/2026-09-25T00:30:00.000Z'),
        to: z.strictObject({ holder: personId, name: personName }),
        channel: like('email'),
      })
      .nullable(),
    error: like('550 no such user').nullable(),
    complaint: z
      .strictObject({
        by: z.strictObject({ holder: personId, name: personName }),
        ground: z.enum(COMPLAINT_GROUNDS),
        reason: like('整改结果已于上周报送'),
        told: like('云督整〔2026〕12号：【催办】请尽快办理第1条问题').nullable(),
      })
      .nullable()
      .describe('何人反映哪条提醒多余、理由 · who says that which reminder is needless, and why'),
    taken: z.strictObject({ by: person, at: instant }).nullable(),
    done: z
      .strictObject({
        by: person.nullable().describe('null：情况已变，自行办结 · null: done by itself'),
        at: instant.nullable(),
        how: like('已与该单位办公室联系，名册已更新').nullable(),
      })
      .nullable(),
  }),
);

/** How many complaints there are. */
export const complaintCounts = shape(
  'ComplaintCounts',
  '反映提醒多余的件数',
  'How many have said that a reminder was needless',
  z.strictObject({
    all: count,
    open: count.describe('未办结的 · with which the office has not done yet'),
    byGround: z.strictObject({
      alreadyDone: count,
      notMine: count,
      repeated: count,
      tooOften: count,
      otherwise: count,
    }),
    byMonth: z
      .array(z.strictObject({ month: like('2026-11'), count }))
      .describe('近的在前 · the newest first'),
  }),
);

/** A page of tasks. */
export const taskPage = shape(
  'TaskPage',
  '一页督查室待办，早的在前',
  'A page of tasks of the office, the oldest first',
  pageOf(task),
);

/** Where a task stands: what is no longer so is done by itself. */
export const statusOf = ({ mark, current }: MarkedTask): 'open' | 'taken' | 'done' => {
  if (!current || (mark !== null && mark.done !== null)) return 'done';
  return mark === null ? 'open' : 'taken';
};

/** A task that was taken before there were complaints has none. */
function complaintIn({ complaint }: Partial<MarkedTask['task']>) {
  if (complaint === undefined || complaint === null) return null;
  const { by, ground, reason, told } = complaint;
  return { by, ground, reason, told };
}

/** A task as callers see it. */
export const presentTask = (marked: MarkedTask): z.infer<typeof task> => {
  const { task: t, mark, current } = marked;
  const byItself = current ? null : { by: null, at: null, how: null };
  return {
    id: t.id,
    kind: t.kind,
    status: statusOf(marked),
    since: t.since,
    unit: t.unit,
    posts: t.posts,
    nobody: t.nobody,
    notice: t.notice,
    finding: t.finding,
    instruction: t.instruction ?? null,
    message: t.message,
    error: t.error,
    complaint: complaintIn(t),
    taken: mark === null ? null : { by: mark.taken.by, at: mark.taken.at },
    done: mark?.done ?? byItself,
  };
};
