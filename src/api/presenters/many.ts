import { z } from 'zod';
import type { ManyAccount, Trial } from '../desk/many-notices.ts';
import { count, like, listOf, pageOf, shape } from './shape.ts';
import {
  actor,
  commandKind,
  documentNumber,
  instant,
  noticeId,
  refusalCode,
} from './vocabulary.ts';

const id = like('act-0123456789abcdef0123456789abcdef').describe('批量办理的编号 · its id');

const item = z.strictObject({
  notice: noticeId,
  status: z.enum(['done', 'refused', 'over']),
  code: like('not-reported')
    .nullable()
    .describe('不接受的原因，或办结时的状态 · why it was refused, or how the notice had ended'),
});

const account = z.strictObject({
  id,
  kind: commandKind,
  by: actor,
  receivedAt: instant,
  finishedAt: instant.nullable(),
  notices: count.describe('涉及的通知书 · notices it is about'),
  done: count,
  refused: count,
  over: count.describe('已办结的通知书 · notices that were over already'),
  ...pageOf(item).shape,
});

/** An act on many with what has become of it so far. */
export const many = shape(
  'Many',
  '批量办理的进度与结果',
  'An act on many notices with what has become of it so far',
  account,
);

/** A succession: the act on the open letters, and the drafts readdressed. */
export const succession = shape(
  'Succession',
  '转办：对在办通知书的批量办理，及改写单位的草稿',
  'A succession: the act on the open notices, and the drafts that are for the successor now',
  account.extend({ drafts: z.array(noticeId) }),
);

/** What every chosen letter would answer. */
export const trials = shape(
  'Trials',
  '试算：每份通知书的办理结果',
  'A dry run: what every chosen notice would answer',
  listOf(
    z.strictObject({
      notice: noticeId,
      documentNumber,
      unit: like('农村局'),
      would: z.enum(['done', 'refused']),
      code: refusalCode.nullable(),
    }),
  ),
);

/** An act on many as callers see it. */
export const presentMany = (a: ManyAccount): z.infer<typeof many> => ({
  id: a.id,
  kind: a.kind,
  by: a.by,
  receivedAt: a.receivedAt,
  finishedAt: a.finishedAt,
  notices: a.notices,
  done: a.done,
  refused: a.refused,
  over: a.over,
  items: a.items.map(({ notice, status, code }) => ({ notice, status, code })),
  next: a.next,
});

/** A succession as callers see it. */
export const presentSuccession = (
  a: ManyAccount & { drafts: string[] },
): z.infer<typeof succession> => ({ ...presentMany(a), drafts: a.drafts });

/** A dry run as callers see it. */
export const presentTrials = (all: Trial[]): z.infer<typeof trials> => ({
  items: all.map(({ notice, documentNumber, unit, would, code }) => ({
    notice,
    documentNumber,
    unit,
    would,
    code,
  })),
});
