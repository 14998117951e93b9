import { z } from 'zod';
import { TASK_KINDS } from '../../domain/campaign/office-tasks.ts';
import { AWAITED } from '../../store/notice-lists.ts';
import { POSTS } from './bodies.ts';
import { dayNamed } from './texts.ts';

/** What may be asked in the address of a request. */

/** What a parameter is, with an example. */
export const told = (zh: string, en: string, example: string) => ({
  description: `${zh} · ${en}`,
  examples: [example],
});

/** True or false. */
const flag = z
  .enum(['true', 'false'])
  .meta({ examples: ['true'] })
  .transform((v) => v === 'true');

const isSo = (zh: string, en: string) => flag.optional().meta(told(zh, en, 'true'));

const chosen = (zh: string, en: string, example: string) =>
  z
    .string()
    .optional()
    .meta(told(zh, en, example));

const campaign = chosen('专项督查编号', 'id of a campaign', 'c-3f2a91bc04');

const unit = chosen('单位编号', 'id of a unit', 'u-ncj');

const roster = chosen(
  '名册所属的专项督查编号；不写为本地名册',
  'a campaign whose roster is meant; none: the office’s own',
  'c-3f2a91bc04',
);

const rehearsal = isSo('只列演练，或只列正式的', 'only rehearsals, or only what is real');

/** Which page of a list is asked for, and how many items it holds at most. */
export const paging = z.strictObject({
  cursor: chosen('上一页给出的 next', 'next of the page before', 'Yy0wMDE.q3xYk0c1m2n3o4p5q6r7s8'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: '每页至多多少项 · items on a page at most', examples: [50] }),
});

export const campaignQuery = paging.extend({
  name: chosen('名称，须完全相同', 'the exact name', '2026年民生资金专项督查'),
});

export const draftQuery = paging.extend({
  campaign: z.string().meta(told('专项督查编号', 'id of a campaign', 'c-3f2a91bc04')),
  status: z
    .enum(['draft', 'approved', 'issued'])
    .optional()
    .meta(told('草稿状态', 'where the draft stands', 'draft')),
});

const limitAhead = z.string().regex(/^[1-9]\d{0,2}(?:wd|d)$/);
const dueWithinTold = told(
  '自今日起多少个工作日（wd）或日（d）内到期',
  'due from now on within so many working days (wd) or days (d)',
  '5wd',
);

const wantedText = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .optional()
  .meta(told('文号、标题或单位名称中的文字', 'a text in number, title or unit', '农村局'));

export const noticeQuery = paging.extend({
  campaign,
  unit,
  stage: chosen('通知书状态', 'where the notice stands', 'inRectification'),
  rehearsal,
  overdue: isSo('只列有逾期问题的', 'only those with a finding past its date'),
  open: isSo(
    '只列在办的，或只列办结、撤回的',
    'only those that go on, or only those that have ended',
  ),
  dueWithin: limitAhead.optional().meta(dueWithinTold),
  awaits: z
    .enum(AWAITED)
    .optional()
    .meta(
      told(
        '等待什么：签收、单位办理、验收、待决定的申请、待批准的约谈等',
        'what it waits for: receipt, the unit, a review, a decision that was asked for, a gated rung',
        'review',
      ),
    ),
  watched: isSo(
    '只列本人关注的，或只列未关注的',
    'only those that whoever asks watches, or only others',
  ),
  text: wantedText,
  sort: z
    .enum(['id', 'due'])
    .default('id')
    .meta(
      told('次序：编号，或最早到期的在前', 'the order: by id, or the earliest due first', 'due'),
    ),
});

export const noticeSheetQuery = noticeQuery.omit({ cursor: true, limit: true }).extend({
  cols: z
    .string()
    .optional()
    .meta(
      told(
        '列，用逗号分隔；不写为通常的列',
        'columns, separated by commas; the usual ones',
        'due,number,unit',
      ),
    ),
});

export const noticeCountQuery = z.strictObject({
  campaign,
  unit,
  rehearsal,
  text: wantedText,
  dueWithin: limitAhead.default('5wd').meta(dueWithinTold),
});

export const findingQuery = paging.extend({
  campaign,
  unit,
  stage: z
    .enum(['open', 'planned', 'underReview', 'returned', 'deferred', 'closed', 'withdrawn'])
    .optional()
    .meta(told('问题状态', 'where the finding stands', 'underReview')),
  open: isSo('只列未销号的，或已销号、撤回的', 'only those open, or only those that are not'),
  dueOn: dayNamed('2026-11-28')
    .optional()
    .meta(told('在这一天到期的', 'due on that day', '2026-11-28')),
  withoutEvidence: isSo(
    '只列没有佐证材料而销号的',
    'only those that were closed with no evidence to show for it',
  ),
  rehearsal,
});

/** Whose time is counted: of a campaign, of a unit, or of all that is real. */
export const delayQuery = paging.extend({ campaign, unit, rehearsal });

export const decisionQuery = paging.extend({ campaign, rehearsal });

export const taskQuery = paging.extend({
  status: z
    .enum(['open', 'taken', 'done'])
    .optional()
    .meta(told('状态：待领、已领、已办', 'where the task stands', 'open')),
  kind: z
    .enum(TASK_KINDS)
    .optional()
    .meta(told('种类', 'kind of the task', 'vacancy')),
});

export const complaintQuery = z.strictObject({ campaign });

export const messageQuery = paging.extend({
  campaign,
  rehearsal,
  unit: chosen('只列给该单位人员的', 'only those to people of that unit', 'u-ncj'),
  channel: chosen('只列经该渠道投递的', 'only those that went by that channel', 'email'),
  result: z
    .enum(['sent', 'failed', 'read', 'unread'])
    .optional()
    .meta(
      told(
        '只列这样的：投递成功、投递失败、已读、未读',
        'only those that were sent, have failed on a channel, were read, or were not read yet',
        'failed',
      ),
    ),
});

/** A rehearsal's business time runs ahead: its messages would stand before the real ones. */
export const inboxQuery = paging.extend({
  rehearsal: flag
    .default(false)
    .meta(
      told('列演练的消息，而不是正式的', 'messages of rehearsals instead of real ones', 'false'),
    ),
});

export const manyQuery = paging.extend({
  status: z
    .enum(['done', 'refused', 'over'])
    .optional()
    .meta(told('只列该结果的', 'only those with that result', 'refused')),
});

export const unitQuery = paging.extend({
  text: z
    .string()
    .max(100)
    .optional()
    .meta(told('名称或曾用名、简称含有的文字', 'what its name or a short name contains', '农业')),
  township: isSo('只列乡镇，或只列其余单位', 'townships only, or all others'),
  campaign,
  roster,
});

/** Whose office is meant. */
export const rosterQuery = z.strictObject({ roster });

export const vacancyQuery = z.strictObject({
  until: dayNamed('2026-12-31')
    .optional()
    .meta(
      told('最后在岗日，默认今天', 'the last day at the post; today unless said', '2026-10-15'),
    ),
});

export const eventQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .meta({ description: '只取此后的事件 · only events after this place', examples: [0] }),
});

export const timelineQuery = z.strictObject({
  fold: flag
    .default(true)
    .meta(
      told(
        '同类提醒是否并作一行，默认并作',
        'like reminders in one line; so unless false',
        'false',
      ),
    ),
});

export const roleQuery = z.strictObject({
  role: z
    .enum(POSTS)
    .optional()
    .meta(told('岗位，不写为本人的各岗位', 'a post; none: every post of whoever asks', 'contact')),
});

export const clockQuery = z.strictObject({
  subject: chosen(
    '所计事项，如问题序号；整份通知书的不写',
    'what it is about, such as the code of a finding; none: the whole notice',
    '1',
  ),
});

export const forecastQuery = z.strictObject({
  until: dayNamed('2026-12-31')
    .optional()
    .meta(told('推算到哪一天', 'until which day', '2026-12-31')),
  from: z
    .enum(['now', 'issue'])
    .default('now')
    .meta(
      told(
        '从现在推算，或从签发时推算',
        'from where it stands, or from the notice as it was issued',
        'now',
      ),
    ),
});

export const evidenceQuery = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta(
      told(
        '报送时的文件名',
        'the name under which it was reported; the same bytes may go under several',
        '整改情况报告.pdf',
      ),
    ),
});
