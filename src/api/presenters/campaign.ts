import { z } from 'zod';
import type { Authorisation } from '../../domain/campaign/scope.ts';
import type { CampaignDoc } from '../../store/campaigns.ts';
import { idIn, OFFICE, registerOf } from '../../store/register/registers.ts';
import type { SampleRemoval } from '../../store/register/sample.ts';
import { count, like, pageOf, shape } from './shape.ts';
import { campaignId, day, instant, personId, unitId } from './vocabulary.ts';

const fields = z.strictObject({
  id: campaignId,
  name: like('2026年民生资金专项督查'),
  code: like('云督整').describe('发文机关代字 · code of the issuing body in document numbers'),
  policy: like('county-standard'),
  rehearsal: z.boolean(),
  subject: z.exactOptional(like('民生资金').describe('督查事项 · what it is about')),
  authorisation: z.exactOptional(
    z
      .strictObject({
        organ: like('云岭县人民政府').describe('批准机关 · who has approved it'),
        document: like('云政办函〔2026〕30号'),
        on: day,
        units: z.array(unitId).describe('督查对象，空为不限 · its units; empty: any'),
        categories: z.array(like('政务公开')).describe('问题类别，空为不限 · empty: any'),
        from: day,
        until: day,
      })
      .describe('批准及范围 · who has approved it, and how far it reaches'),
  ),
  overlapReason: z.exactOptional(like('上级交办').describe('重复督查的理由 · why again')),
  region: z.exactOptional(like('CN-NX').describe('所在地区 · region whose own days off count')),
  county: z.exactOptional(
    like('青河县').describe(
      '督查对象所在的其他县区 · the county that is inspected, where not the office’s own',
    ),
  ),
  office: like('office').describe(
    '督查一方的编号 · id of its supervising side, for /api/units/{id}',
  ),
  sample: z.exactOptional(
    z.boolean().describe('随程序提供的样例 · the sample that comes with the program'),
  ),
  tempo: z
    .strictObject({
      realAnchor: instant,
      businessAnchor: instant,
      speed: z.number().meta({ examples: [1] }),
      until: z.exactOptional(instant),
    })
    .describe('该专项督查的时间快慢，正式督查为实时 · its tempo: real time, or a rehearsal’s'),
  createdAt: instant,
  createdBy: personId,
});

/** A campaign. */
export const campaign = shape('Campaign', '专项督查', 'An inspection campaign', fields);

/** A page of campaigns. */
export const campaignPage = shape(
  'CampaignPage',
  '一页专项督查，新的在前',
  'A page of campaigns, newest first',
  pageOf(campaign),
);

/** A campaign with its numbers. */
export const campaignAccount = shape(
  'CampaignAccount',
  '专项督查及其数字；lists 给出每个数字背后的列表',
  'A campaign with its numbers, and where the list behind each of them is read',
  fields.extend({
    counts: z.strictObject({
      townships: count,
      departments: count,
      notices: count.describe('通知书草稿，含已签发 · drafts, issued or not'),
      findings: count,
      issued: count,
      closedFindings: count,
      openFindings: count,
      overdue: count.describe('有逾期问题的通知书 · notices with a finding past its date'),
      messages: count,
      dispatches: count,
      stages: z.record(z.string(), count),
    }),
    lists: z.strictObject({
      townships: like('/api/units?campaign=c-3f2a91bc04&township=true'),
      departments: like('/api/units?campaign=c-3f2a91bc04&township=false'),
      notices: like('/api/drafts?campaign=c-3f2a91bc04'),
      findings: like('/api/drafts?campaign=c-3f2a91bc04'),
      issued: like('/api/notices?campaign=c-3f2a91bc04'),
      closedFindings: like('/api/findings?campaign=c-3f2a91bc04&stage=closed'),
      openFindings: like('/api/findings?campaign=c-3f2a91bc04&open=true'),
      overdue: like('/api/notices?campaign=c-3f2a91bc04&overdue=true'),
      dispatches: like('/api/messages?campaign=c-3f2a91bc04'),
      stages: z.record(z.string(), z.string()),
    }),
    nextAlarmAt: instant.nullable(),
  }),
);

/** Whether the sample is here. */
export const sample = shape(
  'Sample',
  '样例：是否已载入，或者何时由何人移除',
  'The sample: whether it is loaded, or who has removed it, and when',
  z.strictObject({
    loaded: z.boolean(),
    campaigns: z.array(campaignId),
    removed: z.strictObject({ by: personId, at: instant }).nullable(),
  }),
);

/** The sample as callers see it. */
export const presentSample = (
  campaigns: CampaignDoc[],
  removal: SampleRemoval | null,
): z.infer<typeof sample> => ({
  loaded: campaigns.length > 0,
  campaigns: campaigns.map((c) => c._id),
  removed: removal && { by: removal.by, at: removal.at },
});

/** What was removed. */
export const removal = shape(
  'Removal',
  '已移除的督查及通知书数',
  'Campaigns that were removed, and how many letters went with them',
  z.strictObject({
    campaigns: z.array(z.strictObject({ id: campaignId, name: like('2026年民生资金专项督查') })),
    letters: count,
  }),
);

/** What was removed, as callers see it. */
export const presentRemoval = (
  campaigns: CampaignDoc[],
  letters: number,
): z.infer<typeof removal> => ({
  campaigns: campaigns.map((c) => ({ id: c._id, name: c.name })),
  letters,
});

/** The numbers of a campaign and their lists, without the campaign. */
export type CampaignNumbers = Pick<
  z.infer<typeof campaignAccount>,
  'counts' | 'lists' | 'nextAlarmAt'
>;

const presentAuthorisation = (a: Authorisation) => ({
  organ: a.organ,
  document: a.document,
  on: a.on,
  units: a.units,
  categories: a.categories,
  from: a.from,
  until: a.until,
});

/** A campaign as callers see it. */
export const presentCampaign = (c: CampaignDoc): z.infer<typeof campaign> => ({
  id: c._id,
  name: c.name,
  code: c.code,
  policy: c.policy,
  rehearsal: c.rehearsal,
  ...(c.subject === undefined ? {} : { subject: c.subject }),
  ...(c.authorisation === undefined
    ? {}
    : { authorisation: presentAuthorisation(c.authorisation) }),
  ...(c.overlapReason === undefined ? {} : { overlapReason: c.overlapReason }),
  ...(c.region === undefined ? {} : { region: c.region }),
  ...(c.county === undefined ? {} : { county: c.county }),
  ...(c.sample === undefined ? {} : { sample: c.sample }),
  office: idIn(registerOf(c), OFFICE),
  tempo: {
    realAnchor: c.tempo.realAnchor,
    businessAnchor: c.tempo.businessAnchor,
    speed: c.tempo.speed,
    ...(c.tempo.until === undefined ? {} : { until: c.tempo.until }),
  },
  createdAt: c.createdAt,
  createdBy: c.createdBy,
});
