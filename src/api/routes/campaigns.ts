import type { Request } from 'express';
import { z } from 'zod';
import { REAL_TIME, type Tempo } from '../../domain/campaign/tempo.ts';
import { digestOf } from '../../domain/notice/chain.ts';
import { isOfficePost } from '../../domain/notice/posts.ts';
import {
  addCampaign,
  type CampaignDoc,
  type CampaignPosition,
  changeDraft,
  findDraft,
  listCampaigns,
} from '../../store/campaigns.ts';
import { findUnit } from '../../store/roster.ts';
import { positionedPage, twoParts } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { nowOf, policyOf } from '../deps.ts';
import { refuseOverlap, warningsOf } from '../desk/before-issue.ts';
import { countsOf } from '../desk/campaign-account.ts';
import { draftPage, draftQuery, draftsOn } from '../desk/draft-list.ts';
import { importLedger } from '../desk/import-ledger.ts';
import { approve, campaignOf, issueDraft } from '../desk/issue-drafts.ts';
import { ledgerExporter } from '../desk/ledger-export.ts';
import { drawLookBack, noteFound } from '../desk/look-back.ts';
import { nameFile } from '../mount.ts';
import { Problem } from '../problem.ts';
import { type Route, route } from '../route.ts';
import {
  campaignBody,
  draftChange,
  ledgerBody,
  lookBackBody,
  lookBackResult,
  paging,
} from '../wire.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The version in a request's If-Match. @throws Problem `version-missing` where there is none. */
function versionIn(req: Request): number {
  const match = /^"v(\d+)"$/.exec(req.get('If-Match') ?? '');
  if (match === null) throw new Problem('version-missing');
  return Number(match[1]);
}

/** The unit that a draft is to be addressed to from now on. @throws Problem `unit-unknown`. */
async function addresseeOf(deps: Deps, id: string): Promise<{ id: string; name: string }> {
  const unit = await findUnit(deps.connection, id);
  if (unit === null) throw new Problem('unit-unknown', { subject: id });
  return { id: unit._id, name: unit.name };
}

/** Id of a campaign: it follows from name and kind, so making it twice makes one. */
const campaignId = (name: string, start: string | null): string =>
  `c-${digestOf(`${name}|${start ?? ''}`).slice(0, 10)}`;

/** The tempo of a rehearsal: time stands still while the letters go out, runs, and stands still at its end. */
function tempoOf(
  { start, speed, leadSeconds, until }: NonNullable<z.infer<typeof campaignBody>['rehearsal']>,
  nowMs: number,
): Tempo {
  return {
    realAnchor: new Date(nowMs + leadSeconds * 1000).toISOString(),
    businessAnchor: new Date(start).toISOString(),
    speed,
    ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
  };
}

/** Positions in the list of campaigns. */
const campaignPositions = twoParts<CampaignPosition>(
  (row) => row.createdAt,
  (row) => row._id,
);

/** Campaigns, their drafts and their ledgers. */
export const campaignRoutes = (
  deps: Deps,
  exportLedger = ledgerExporter(deps.mongoUri),
): Route[] => [
  route({
    method: 'post',
    path: '/api/campaigns',
    tag: 'campaigns',
    summary: { zh: '新建督查行动', en: 'Add a campaign' },
    acts: true,
    keyed: 'stored',
    body: campaignBody,
    async handle({ body, actor }) {
      policyOf(deps, body.policy);
      const { rehearsal } = body;
      const tempo = rehearsal === null ? REAL_TIME : tempoOf(rehearsal, deps.nowMs());
      const doc: CampaignDoc = {
        _id: campaignId(body.name, rehearsal === null ? null : tempo.realAnchor),
        name: body.name,
        code: body.code,
        policy: body.policy,
        rehearsal: rehearsal !== null,
        ...(body.subject === undefined ? {} : { subject: body.subject }),
        ...(body.overlapReason === undefined ? {} : { overlapReason: body.overlapReason }),
        ...(body.region === undefined ? {} : { region: body.region }),
        tempo,
        // Real time, so that the newest is the newest whatever tempo it runs at.
        createdAt: new Date(deps.nowMs()).toISOString(),
        createdBy: actor.id,
      };
      await refuseOverlap(deps, doc, body.units);
      const campaign = await addCampaign(deps.connection, doc);
      await deps.engine.courier({
        tempo: campaign.tempo,
        campaign: campaign.rehearsal ? campaign._id : null,
        everyMs: campaign.rehearsal ? 500 : deps.courierEveryMs,
        looks: 200,
      });
      return { status: 201, body: campaign };
    },
  }),
  route({
    method: 'get',
    path: '/api/campaigns',
    tag: 'campaigns',
    summary: { zh: '督查行动列表', en: 'List campaigns' },
    query: paging.extend({ name: z.string().optional() }),
    async handle({ query }) {
      const { name } = query;
      const page = await positionedPage<CampaignDoc, [string, string]>(
        deps.secret,
        query,
        ({ after, limit }) => {
          const position = after === null ? null : { createdAt: after[0], _id: after[1] };
          return listCampaigns(deps.connection, { name }, { after: position, limit });
        },
        campaignPositions,
      );
      return { body: page, next: page.next };
    },
  }),
  route({
    method: 'get',
    path: '/api/campaigns/{id}',
    tag: 'campaigns',
    summary: {
      zh: '督查行动及其数字',
      en: 'A campaign with its counts and where the list behind each is read',
    },
    async handle({ params }) {
      const campaign = await campaignOf(deps, params.id ?? '');
      return { body: { ...campaign, ...(await countsOf(deps, campaign)) } };
    },
  }),
  route({
    method: 'post',
    path: '/api/campaigns/{id}/ledger',
    tag: 'campaigns',
    summary: { zh: '导入台账', en: 'Import a ledger as drafts' },
    acts: true,
    keyed: 'stored',
    body: ledgerBody,
    async handle({ params, body, actor }) {
      const campaign = await campaignOf(deps, params.id ?? '');
      const { ledger, roster, dryRun } = body;
      return { body: await importLedger(deps, campaign, actor, { ledger, roster, dryRun }) };
    },
  }),
  route({
    method: 'get',
    path: '/api/campaigns/{id}/ledger.xlsx',
    tag: 'campaigns',
    summary: { zh: '导出整改台账', en: 'Export the ledger as xlsx' },
    produces: XLSX,
    async handle({ params, res }) {
      const campaign = await campaignOf(deps, params.id ?? '');
      const { _id, name, rehearsal } = campaign;
      const order = { campaign: { _id, name, rehearsal }, now: nowOf(deps, campaign.tempo) };
      await exportLedger(order, res, () => nameFile(res, `${name}整改台账.xlsx`, XLSX));
      return { sent: true };
    },
  }),
  route({
    method: 'get',
    path: '/api/drafts',
    tag: 'drafts',
    summary: { zh: '通知书草稿列表', en: 'List the drafts of a campaign' },
    query: draftQuery,
    answer: draftPage,
    async handle({ query }) {
      const page = await draftsOn(deps, query);
      return { body: page, next: page.next };
    },
  }),
  route({
    method: 'get',
    path: '/api/drafts/{id}',
    tag: 'drafts',
    summary: { zh: '一份草稿', en: 'A draft' },
    async handle({ params }) {
      const draft = await findDraft(deps.connection, params.id ?? '');
      if (draft === null) throw new Problem('draft-unknown', { subject: params.id });
      return { body: draft, version: draft.version };
    },
  }),
  route({
    method: 'patch',
    path: '/api/drafts/{id}',
    tag: 'drafts',
    summary: { zh: '修改草稿（须 If-Match）', en: 'Change a draft (If-Match)' },
    acts: true,
    headers: ['If-Match'],
    body: draftChange,
    async handle({ params, body, req }) {
      const version = versionIn(req);
      if (body.policy !== undefined) policyOf(deps, body.policy);
      const { unit, ...rest } = body;
      const change = {
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
        ...(unit === undefined ? {} : { unit: await addresseeOf(deps, unit) }),
      };
      const id = params.id ?? '';
      const result = await changeDraft(deps.connection, id, version, change);
      if (result.kind === 'changed') return { body: result.draft, version: result.draft.version };
      throw new Problem(result.kind, { subject: id });
    },
  }),
  route({
    method: 'get',
    path: '/api/drafts/{id}/warnings',
    tag: 'drafts',
    summary: { zh: '签发前提示', en: 'What to look at before it is issued' },
    async handle({ params }) {
      const draft = await findDraft(deps.connection, params.id ?? '');
      if (draft === null) throw new Problem('draft-unknown', { subject: params.id });
      const campaign = await campaignOf(deps, draft.campaign);
      return { body: { items: await warningsOf(deps, draft, campaign) } };
    },
  }),
  route({
    method: 'post',
    path: '/api/campaigns/{id}/look-back',
    tag: 'campaigns',
    summary: { zh: '抽取回头看样本', en: 'Draw the sample of a look-back' },
    acts: true,
    body: lookBackBody,
    async handle({ params, body, actor }) {
      if (!isOfficePost(actor.role)) throw new Problem('not-your-role');
      const campaign = await campaignOf(deps, params.id ?? '');
      return { status: 201, body: await drawLookBack(deps, campaign, actor, body.asOf) };
    },
  }),
  route({
    method: 'post',
    path: '/api/look-backs/{id}/results',
    tag: 'campaigns',
    summary: { zh: '登记回头看结果', en: 'Note what a look-back has found' },
    acts: true,
    body: lookBackResult,
    async handle({ params, body, actor }) {
      if (!isOfficePost(actor.role)) throw new Problem('not-your-role');
      return { body: await noteFound(deps, params.id ?? '', body, actor) };
    },
  }),
  route({
    method: 'post',
    path: '/api/drafts/{id}/approve',
    tag: 'drafts',
    summary: {
      zh: '签批草稿（可用 If-Match 写明所阅版本）',
      en: 'Approve a draft; a second person (If-Match names the version he has read)',
    },
    acts: true,
    keyed: 'natural',
    async handle({ params, actor, req }) {
      const seen = req.get('If-Match') === undefined ? null : versionIn(req);
      const draft = await approve(deps, params.id ?? '', actor, seen);
      return { body: draft, version: draft.version };
    },
  }),
  route({
    method: 'post',
    path: '/api/drafts/{id}/issue',
    tag: 'drafts',
    summary: { zh: '签发通知书', en: 'Issue an approved draft' },
    acts: true,
    keyed: 'natural',
    async handle({ params, actor }) {
      const draft = await issueDraft(deps, params.id ?? '', actor);
      return { status: 201, body: draft, version: draft.version };
    },
  }),
];
