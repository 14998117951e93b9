import { z } from 'zod';
import type { Light } from '../../../domain/readings/light.ts';
import { STANDINGS, standingOf } from '../../../domain/readings/standing.ts';
import type { MatrixLetter } from '../../../store/findings.ts';
import { count, like, listOf, pageOf, shape } from '../shape.ts';
import {
  day,
  documentNumber,
  findingCode,
  findingStage,
  instant,
  light,
  named,
  noticeId,
  noticeStage,
} from '../vocabulary.ts';

const standing = shape(
  'Standing',
  '台账标记：未报未到期、逾期未报、已报待验收、迟报待验收、挂账或待确定单位、已销号、已撤回',
  'How a finding stands in the ledger: not answered, late, answered, answered late, at rest, closed, withdrawn',
  z.enum(STANDINGS),
);

const matrixRow = shape(
  'MatrixRow',
  '一份通知书及其各个问题的台账标记',
  'A letter with the mark of each of its findings',
  z.strictObject({
    id: noticeId,
    documentNumber,
    unit: named,
    stage: noticeStage,
    findings: z.array(
      z.strictObject({
        code: findingCode,
        category: like('政务公开'),
        statement: like('2026年1至8月低保名单未按月公示。'),
        stage: findingStage,
        standing,
        light,
        dueAt: instant,
        provisional: z.boolean(),
      }),
    ),
  }),
);

/** A page of the matrix of units and findings. */
export const matrixPage = shape(
  'MatrixPage',
  '一页单位与问题的对照表',
  'A page of the matrix of units and findings',
  pageOf(matrixRow),
);

/** Days on which open findings of a campaign are due. */
export const dueDays = shape(
  'DueDays',
  '各日到期的未销号问题数；list 是该日的问题列表',
  'How many open findings are due on which day; list is where those of a day are read',
  listOf(
    z.strictObject({
      on: day,
      findings: count,
      overdue: z.boolean().describe('该日已过 · the day is over'),
      list: like('/api/findings?campaign=c-3f2a91bc04&open=true&dueOn=2026-11-28'),
    }),
  ),
);

/** A letter of the matrix as callers see it. @param lights of its findings now, by their codes. */
export const presentMatrixRow = (
  { _id, documentNumber: number, notice, findings }: MatrixLetter,
  lights: ReadonlyMap<string, Light>,
): z.infer<typeof matrixRow> => ({
  id: _id,
  documentNumber: number,
  unit: { id: notice.unit.id, name: notice.unit.name },
  stage: notice.stage,
  findings: findings.map((f) => {
    const now = lights.get(f.code) ?? 'grey';
    return {
      code: f.code,
      category: f.category,
      statement: f.statement,
      stage: f.stage,
      standing: standingOf(f.stage, now, f.late === true),
      light: now,
      dueAt: f.dueAt,
      provisional: f.provisional,
    };
  }),
});
