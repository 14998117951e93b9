import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { dryDraft, dryDrafts } from '../../desk/approval/dry-run.ts';
import { campaignOf, draftOf } from '../../desk/in-sight.ts';
import {
  dryRunPage,
  explainedDryRun,
  presentDryRun,
  presentExplainedDryRun,
} from '../../presenters/drafts/dry-run.ts';
import { CAMPAIGN, DRAFT } from '../../requests/parameters.ts';
import { paging, told } from '../../requests/queries.ts';
import { dayNamed } from '../../requests/texts.ts';
import { type Route, route } from '../../route.ts';

const until = dayNamed('2027-03-31')
  .optional()
  .meta(told('推算到哪一天，默认六个月', 'until which day; six months unless said', '2027-03-31'));

const ALONE = z.strictObject({
  until,
  code: z
    .string()
    .max(20)
    .optional()
    .meta(
      told(
        '假定改期的问题，没有此序号的为假定新增',
        'the finding that is to have another limit; one that the draft does not have is added',
        '1',
      ),
    ),
  due: z
    .string()
    .max(20)
    .optional()
    .meta(
      told(
        '假定的期限，policy 为按规则',
        'the limit that it is to have; policy: that of the rules',
        '20wd',
      ),
    ),
  timing: z
    .enum(['immediate', 'timeLimited', 'staged', 'longTerm'])
    .optional()
    .meta(told('假定的整改类型', 'the timing that it is to have', 'timeLimited')),
});
const EACH = paging.extend({ until });

/** Drafts run ahead before they are issued: who gets what when, and what stands against it. */
export const dryRunRoutes = (deps: Deps): Route[] => [
  route({
    id: 'foreseeCampaign',
    method: 'get',
    path: '/api/campaigns/{id}/dry-run',
    tag: 'drafts',
    summary: {
      zh: '整个专项的试运行：尚未签发的每份草稿',
      en: 'A dry run of a campaign: each draft that has not gone out',
    },
    about: {
      zh: '假定此刻全部签发、无人办理，用与实际相同的规则推算每份通知书何时向谁发出什么；并列出不能签发的原因和提示。不写入任何数据。',
      en: 'As if all were issued now and nobody answered, by the very rules that will run: who gets what when, what stands against each draft and what to look at. Nothing is written.',
    },
    params: { id: CAMPAIGN },
    query: EACH,
    answers: { 200: dryRunPage },
    problems: ['policy-unknown'],
    async handle({ params, query, sight }) {
      const campaign = await campaignOf(deps, sight, params.id);
      const { items, next } = await dryDrafts(deps, campaign, query);
      return { body: { items: items.map(presentDryRun), next }, next };
    },
  }),
  route({
    id: 'foreseeDraft',
    method: 'get',
    path: '/api/drafts/{id}/dry-run',
    tag: 'drafts',
    summary: { zh: '一份草稿的试运行', en: 'A dry run of one draft' },
    about: {
      zh: '假定此刻签发、无人办理；与整个专项的试运行相同，另有期限的逐日说明。code、due、timing 假定其中一个问题改为该期限、该整改类型。',
      en: 'As if it were issued now and nobody answered, as in the dry run of its campaign, with its dates explained. With code, due and timing, as if that finding had them.',
    },
    params: { id: DRAFT },
    query: ALONE,
    answers: { 200: explainedDryRun },
    problems: ['campaign-unknown', 'policy-unknown', 'limit-unreadable'],
    async handle({ params, query, sight }) {
      const draft = await draftOf(deps, sight, params.id);
      const campaign = await campaignOf(deps, sight, draft.campaign);
      return { body: presentExplainedDryRun(await dryDraft(deps, draft, campaign, query)) };
    },
  }),
];
