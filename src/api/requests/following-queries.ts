import { z } from 'zod';
import { OFFICE_POSTS, UNIT_POSTS } from '../../domain/notice/posts.ts';
import { INSTRUCTION_STATUSES } from '../presenters/instructions/instruction.ts';
import { noticeQuery, paging, told } from './queries.ts';
import { instantNamed } from './texts.ts';

const { campaign, unit, rehearsal, overdue } = noticeQuery.shape;

/** Which instructions of leaders are asked for. */
export const instructionQuery = paging.extend({
  ...{ campaign, unit, rehearsal },
  notice: z
    .string()
    .optional()
    .meta(told('通知书编号', 'id of a notice', 'n-1f2e3d4c5b6a')),
  instruction: z
    .string()
    .optional()
    .meta(told('批示编号', 'number of the instruction', '云政批〔2026〕3号')),
  status: z
    .enum(INSTRUCTION_STATUSES)
    .optional()
    .meta(told('批示状态', 'where the instruction stands', 'pending')),
  addressee: z
    .enum([...OFFICE_POSTS, ...UNIT_POSTS])
    .optional()
    .meta(told('由何岗位办理', 'the post that answers', 'unitHead')),
  leader: z
    .string()
    .max(100)
    .optional()
    .meta(told('批示领导姓名，须完全相同', 'the exact name of the leader', '王书记')),
  overdue: overdue.meta(told('只列逾期未报告的', 'only those that are late', 'true')),
});

/** What one watches oneself. */
export const watchQuery = paging.extend({
  id: z
    .string()
    .optional()
    .meta(told('只看这一份通知书或专项督查', 'only that notice or campaign', 'c-3f2a91bc04')),
});

/** What has changed in it, since when. */
export const watchedChangeQuery = paging.extend({
  since: instantNamed('2026-10-14T00:00:00.000Z').meta(
    told('自何时起', 'since when', '2026-10-14T00:00:00.000Z'),
  ),
});
