import { z } from 'zod';
import type { Warning } from '../../../domain/campaign/guards.ts';
import type { DraftDoc, ListedDraft } from '../../../store/drafts.ts';
import type { LookBackDoc } from '../../../store/look-backs.ts';
import { findingText, presentFindingText } from '../finding-text.ts';
import { presentNamed } from '../matters.ts';
import { count, like, listOf, pageOf, shape } from '../shape.ts';
import { presentConsent } from '../unit.ts';
import {
  campaignId,
  consent,
  day,
  documentNumber,
  draftStatus,
  findingCode,
  findingRef,
  instant,
  named,
  noticeId,
  personId,
  text,
} from '../vocabulary.ts';

const fields = z.strictObject({
  id: noticeId.describe('编号，签发后即通知书的编号 · its id; issued, the notice has the same'),
  campaign: campaignId,
  unit: named,
  title: like('关于2026年民生资金专项督查反馈问题的整改通知书'),
  policy: like('county-standard'),
  author: personId,
  editors: z
    .array(personId)
    .describe('修改过的人，同拟稿人一样不能签批 · who has changed it; none of them can approve it'),
  status: draftStatus,
  approvedBy: personId.nullable(),
  approvedAt: instant.nullable(),
  documentNumber: documentNumber.nullable(),
  issuedAt: instant.nullable(),
  version: z
    .int()
    .min(1)
    .meta({ examples: [2] }),
});

/** A letter before its issue. */
export const draft = shape(
  'Draft',
  '通知书草稿',
  'A notice before its issue',
  fields.extend({
    urgencyReason: text.nullable(),
    consent: z.exactOptional(consent),
    transferredFrom: z.exactOptional(findingRef),
    findings: z.array(findingText),
    repeats: z
      .array(
        z.strictObject({
          statement: like('2026年1至8月低保名单未按月公示。'),
          of: like('云督整〔2025〕7号#2'),
          confirmed: z.boolean(),
          by: personId,
          at: instant,
        }),
      )
      .describe('屡查屡犯的认定与否定 · what persons have said of repetitions'),
  }),
);

/** A page of drafts. */
export const draftPage = shape(
  'DraftPage',
  '一页草稿，问题只列序号',
  'A page of drafts, each with the codes of its findings instead of their text',
  pageOf(
    shape(
      'ListedDraft',
      '列表中的草稿',
      'A draft in a list',
      fields.extend({ findings: z.array(findingCode) }),
    ),
  ),
);

/** What to look at before a draft is issued. */
export const warnings = shape(
  'Warnings',
  '签发前提示',
  'What to look at before a draft is issued',
  listOf(
    z.strictObject({
      code: z.enum([
        'date-past',
        'too-little-time',
        'little-time',
        'due-after-holiday',
        'due-on-day-off',
        'due-together',
        'too-long',
        'similar-open',
        'may-repeat',
        'repeats',
        'township-directive',
        'government-head-missing',
      ]),
      finding: findingCode.nullable(),
      ref: z.exactOptional(
        like('云督整〔2025〕7号#2').describe(
          '所疑或已认定重复的此前问题 · the earlier finding that it may repeat, or repeats',
        ),
      ),
      zh: like('第1条期限不足5个工作日'),
      en: like('finding 1 leaves less than 5 working days'),
    }),
  ),
);

/** A look-back at closed findings. */
export const lookBack = shape(
  'LookBack',
  '回头看：抽取的样本与结果',
  'A look-back at closed findings: its sample, and what was found',
  z.strictObject({
    id: like('c-3f2a91bc04-look-back-2026-12-01'),
    campaign: campaignId,
    asOf: day,
    candidates: count,
    by: personId,
    sample: z.array(
      z.strictObject({
        ref: findingRef,
        relapsed: z.boolean().nullable(),
        note: text.nullable(),
        at: instant.nullable(),
      }),
    ),
  }),
);

const presentHead = (d: Omit<ListedDraft, 'findings'>) => ({
  id: d._id,
  campaign: d.campaign,
  unit: presentNamed(d.unit),
  title: d.title,
  policy: d.policy,
  author: d.author,
  editors: d.editors ?? [],
  status: d.status,
  approvedBy: d.approvedBy,
  approvedAt: d.approvedAt,
  documentNumber: d.documentNumber,
  issuedAt: d.issuedAt,
  version: d.version,
});

/** A draft as callers see it. */
export const presentDraft = (d: DraftDoc): z.infer<typeof draft> => ({
  ...presentHead(d),
  urgencyReason: d.urgencyReason,
  ...(d.consent === undefined ? {} : { consent: presentConsent(d.consent) }),
  ...(d.transferredFrom === undefined ? {} : { transferredFrom: d.transferredFrom }),
  findings: d.findings.map(presentFindingText),
  repeats: (d.repeats ?? []).map(({ statement, of, confirmed, by, at }) => ({
    statement,
    of,
    confirmed,
    by,
    at,
  })),
});

/** A page of drafts as callers see it. */
export const presentDraftPage = (page: {
  items: ListedDraft[];
  next: string | null;
}): z.infer<typeof draftPage> => ({
  items: page.items.map((d) => ({ ...presentHead(d), findings: d.findings.map((f) => f.code) })),
  next: page.next,
});

/** Warnings as callers see them. */
export const presentWarnings = (all: Warning[]): z.infer<typeof warnings> => ({
  items: all.map(({ code, finding, ref, zh, en }) => ({
    ...{ code, finding, zh, en },
    ...(ref === undefined ? {} : { ref }),
  })),
});

/** A look-back as callers see it. */
export const presentLookBack = (l: LookBackDoc): z.infer<typeof lookBack> => ({
  id: l._id,
  campaign: l.campaign,
  asOf: l.asOf,
  candidates: l.candidates,
  by: l.by,
  sample: l.sample.map(({ ref, relapsed, note, at }) => ({ ref, relapsed, note, at })),
});
