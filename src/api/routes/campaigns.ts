import { seesRegister, seesRehearsals } from '../../store/access/sight.ts';
import { type CampaignDoc, type CampaignPosition, listCampaigns } from '../../store/campaigns.ts';
import { OWN, registerOfCounty } from '../../store/register/registers.ts';
import { positionedPage, twoParts } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { nowOf } from '../deps.ts';
import { authorise } from '../desk/approval/authorise.ts';
import { countsOf } from '../desk/campaign/campaign-account.ts';
import { drawLookBack, noteFound } from '../desk/campaign/look-back.ts';
import { newCampaign } from '../desk/campaign/new-campaign.ts';
import { removeCampaign, rename } from '../desk/campaign/removals.ts';
import type { Commander } from '../desk/give-command.ts';
import { importLedger } from '../desk/import-ledger.ts';
import { campaignOf } from '../desk/in-sight.ts';
import type { Exporter } from '../desk/ledger-export.ts';
import { nameFile } from '../mount.ts';
import {
  campaignAccount,
  campaignPage,
  campaign as campaignShape,
  presentCampaign,
  presentRemoval,
  removal,
} from '../presenters/campaign.ts';
import { lookBack, presentLookBack } from '../presenters/drafts/draft.ts';
import { importReport, presentImport } from '../presenters/drafts/import-report.ts';
import { authorisationBody } from '../requests/authorisation-body.ts';
import { lookBackBody, lookBackResult } from '../requests/bodies.ts';
import { campaignBody, campaignChange } from '../requests/campaign-body.ts';
import { ledgerBody } from '../requests/ledger-body.ts';
import { CAMPAIGN, LOOK_BACK } from '../requests/parameters.ts';
import { campaignQuery } from '../requests/queries.ts';
import { fileRoute, type Route, route } from '../route.ts';
import { notYours } from '../whose-post.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The register of a county that is named, else the office's own. */
const countyOf = (county: string | undefined) =>
  county === undefined ? OWN : registerOfCounty(county);

/** Positions in the list of campaigns. */
const campaignPositions = twoParts<CampaignPosition>(
  (row) => row.createdAt,
  (row) => row._id,
);

/** Campaigns, their ledgers and their look-backs. */
export const campaignRoutes = (
  deps: Deps,
  commander: Commander,
  exportLedger: Exporter,
): Route[] => [
  route({
    id: 'addCampaign',
    method: 'post',
    path: '/api/campaigns',
    tag: 'campaigns',
    summary: { zh: '新建专项督查', en: 'Add a campaign' },
    about: {
      zh: '同名的正式督查只建一个，再次新建返回原有的。rehearsal 不为 null 的是演练：时钟按 speed 加快，名册、督查室人员和文号（冠“演”字）自成一套，不计入任何统计。督查其他县区的写明 county，其名册、督查室人员和文号也与本地分开。列出 units 和 subject 时，近期同一事项已督查过其中单位的，须写明 overlapReason。',
      en: 'A name makes one real campaign; adding it again answers the one that is there. With a rehearsal its time runs speed times as fast, it has a roster, an office and numbers (marked 演) of its own, and is counted nowhere. With a county its roster, office and numbers are kept apart from the office’s own. With units and a subject, an inspection of the same kind lately wants an overlapReason.',
    },
    acts: true,
    keyed: 'stored',
    body: campaignBody,
    answers: { 201: campaignShape },
    problems: ['policy-unknown', 'overlap', 'code-taken', 'engine-away'],
    async handle({ body, actor, sight }) {
      const { rehearsal, county } = body;
      const isSeen = rehearsal ? seesRehearsals(sight) : seesRegister(sight, countyOf(county));
      if (!isSeen) throw notYours('supervisionOffice');
      const campaign = await newCampaign(deps, body, actor);
      return { status: 201, body: presentCampaign(campaign) };
    },
  }),
  route({
    id: 'listCampaigns',
    method: 'get',
    path: '/api/campaigns',
    tag: 'campaigns',
    summary: { zh: '专项督查列表', en: 'List campaigns' },
    about: {
      zh: '新建的在前，演练也在其中。',
      en: 'Newest first, rehearsals among them.',
    },
    query: campaignQuery,
    answers: { 200: campaignPage },
    async handle({ query, sight }) {
      const { name } = query;
      const { items, next } = await positionedPage<CampaignDoc, [string, string]>(
        { keys: deps.keys, list: 'campaigns' },
        query,
        ({ after, limit }) => {
          const place = after === null ? null : { createdAt: after[0], _id: after[1] };
          return listCampaigns(deps.connection, sight, { name }, { after: place, limit });
        },
        campaignPositions,
      );
      return { body: { items: items.map(presentCampaign), next }, next };
    },
  }),
  route({
    id: 'getCampaign',
    method: 'get',
    path: '/api/campaigns/{id}',
    tag: 'campaigns',
    summary: {
      zh: '专项督查及其数字',
      en: 'A campaign with its counts and where the list behind each is read',
    },
    about: {
      zh: 'counts 中的每个数字都可由 lists 中同名地址列出核对。',
      en: 'Every number of counts can be checked by the list at the address of the same name in lists.',
    },
    params: { id: CAMPAIGN },
    answers: { 200: campaignAccount },
    async handle({ params, sight }) {
      const campaign = await campaignOf(deps, sight, params.id);
      return { body: { ...presentCampaign(campaign), ...(await countsOf(deps, sight, campaign)) } };
    },
  }),
  route({
    id: 'changeCampaign',
    method: 'patch',
    path: '/api/campaigns/{id}',
    tag: 'campaigns',
    summary: { zh: '专项督查改名', en: 'Give a campaign another name' },
    about: {
      zh: '尚无通知书编发文号时方可改名；标题随名称的草稿一并改，须重新审签。重复提交不变。',
      en: 'While no letter of it has a number. Drafts whose title follows from the name change with it and need approval anew. Repeating it changes nothing.',
    },
    params: { id: CAMPAIGN },
    acts: true,
    body: campaignChange,
    answers: { 200: campaignShape },
    problems: ['campaign-issued', 'name-taken', 'draft-unknown', 'draft-issued', 'version-stale'],
    async handle({ params, body, actor, sight }) {
      return { body: presentCampaign(await rename(deps, sight, params.id, body.name, actor)) };
    },
  }),
  route({
    id: 'removeCampaign',
    method: 'delete',
    path: '/api/campaigns/{id}',
    tag: 'campaigns',
    summary: { zh: '删除专项督查及其草稿', en: 'Delete a campaign with its drafts' },
    about: {
      zh: '尚无通知书编发文号时方可删除；演练的名册和岗位一并删除，正式的名册保留。',
      en: 'While no letter of it has a number. The roster and posts of a rehearsal go with it; a real roster stays.',
    },
    params: { id: CAMPAIGN },
    acts: true,
    answers: { 200: removal },
    problems: ['campaign-issued'],
    async handle({ params, actor, sight }) {
      const removed = await removeCampaign(deps, sight, params.id, actor);
      return { body: presentRemoval([removed], 0) };
    },
  }),
  route({
    id: 'putAuthorisation',
    method: 'put',
    path: '/api/campaigns/{id}/authorisation',
    tag: 'campaigns',
    summary: { zh: '登记督查的批准和范围', en: 'Enter who has approved a campaign, and its scope' },
    about: {
      zh: '批准机关、文号、督查事项、对象、类别和时限（政府督查工作条例第七条、第八条）。正式督查未登记的不能审签；超出范围的草稿逐项指明，不予审签（第十五条）。已有通知书编发文号的，变更范围须有新的批准文件。重复提交不变。',
      en: 'Organ, paper, subject, units, categories and period. Without it no draft of a real campaign is approved, and a draft outside of it is refused with what lies outside. Once a letter has its number another scope wants another paper. Repeating it changes nothing.',
    },
    params: { id: CAMPAIGN },
    acts: true,
    body: authorisationBody,
    answers: { 200: campaignShape },
    problems: ['unit-unknown', 'authorisation-sealed', 'overlap'],
    async handle({ params, body, sight }) {
      return { body: presentCampaign(await authorise(deps, sight, params.id, body)) };
    },
  }),
  route({
    id: 'importLedger',
    method: 'post',
    path: '/api/campaigns/{id}/ledger',
    tag: 'campaigns',
    summary: { zh: '导入台账', en: 'Import a ledger as drafts' },
    about: {
      zh: '读取 xlsx 或 csv 台账（及单位名册），逐行指出问题，无误的行按单位成为草稿，不签发。重复导入不产生重复；单位名册中不再列明的在岗者自导入前一日止，在办通知书随即得知（ended）；dryRun 只检查，所报的与正式导入一致，并列出读到的各行、各列的识别结果和有问题的行（sheets）；corrections 是对单元格的更正，先于读取。审签、签发之后有改动的行列在 notTaken，不自动采用；supplement 为 true 时，已签发问题的更正另成补充草稿。',
      en: 'Reads a ledger (and a roster) in xlsx or csv, names every bad row, and makes drafts of the good ones, one a unit. Nothing is issued. Importing twice changes nothing. Whom the roster of his unit does not name at his post any more ends there the day before, and open notices learn of it (ended). dryRun only checks, tells what the run does, and shows what was read, how each column was understood and the rows with faults (sheets). corrections change cells before anything is read. Rows that have changed after approval or issue stand in notTaken and are not taken over by themselves; with supplement, corrections of issued findings become drafts of their own.',
    },
    params: { id: CAMPAIGN },
    acts: true,
    keyed: 'stored',
    // A ledger travels as base64 in JSON.
    bodyLimit: '30mb',
    body: ledgerBody,
    answers: { 200: importReport },
    problems: [
      'imports-busy',
      'policy-unknown',
      'classified',
      'overlap',
      'draft-unknown',
      'draft-issued',
      'version-stale',
    ],
    async handle({ params, body, actor, sight }) {
      const campaign = await campaignOf(deps, sight, params.id);
      const report = await importLedger(deps, commander, campaign, { actor, files: body });
      return { body: presentImport(report) };
    },
  }),
  fileRoute({
    id: 'exportLedger',
    method: 'get',
    path: '/api/campaigns/{id}/ledger.xlsx',
    tag: 'campaigns',
    summary: { zh: '导出整改台账', en: 'Export the ledger as xlsx' },
    about: {
      zh: '按现在的办理情况逐条列出问题；演练的台账有标记。',
      en: 'Every finding as it stands now; the ledger of a rehearsal is marked as such.',
    },
    params: { id: CAMPAIGN },
    produces: XLSX,
    problems: ['exports-busy'],
    async handle({ params, res, sight }) {
      const campaign = await campaignOf(deps, sight, params.id);
      const { _id, name, rehearsal } = campaign;
      const now = nowOf(deps, campaign.tempo);
      const order = { campaign: { _id, name, rehearsal }, sight, now };
      await exportLedger(order, res, () => nameFile(res, `${name}整改台账.xlsx`, XLSX));
      return { sent: true };
    },
  }),
  route({
    id: 'drawLookBack',
    method: 'post',
    path: '/api/campaigns/{id}/look-back',
    tag: 'campaigns',
    summary: { zh: '抽取回头看样本', en: 'Draw the sample of a look-back' },
    about: {
      zh: '按规则从销号已久的问题中抽样；同一天再抽，样本相同。',
      en: 'Draws, as the policy asks, among findings closed long enough ago; drawn again for the same day it is the same.',
    },
    params: { id: CAMPAIGN },
    acts: true,
    body: lookBackBody,
    answers: { 201: lookBack },
    problems: ['policy-unknown', 'look-back-not-yet'],
    async handle({ params, body, actor, sight }) {
      const campaign = await campaignOf(deps, sight, params.id);
      const drawn = await drawLookBack(deps, sight, campaign, { by: actor, asOf: body.asOf });
      return { status: 201, body: presentLookBack(drawn) };
    },
  }),
  route({
    id: 'noteLookBack',
    method: 'post',
    path: '/api/look-backs/{id}/results',
    tag: 'campaigns',
    summary: { zh: '登记回头看结果', en: 'Note what a look-back has found' },
    about: {
      zh: '已销号的不再打开：反弹的另拟一个新的问题，指回原来的问题。首次登记有效，内容不同的再次登记不予受理。',
      en: 'What is closed stays closed: a relapse makes the draft of a new finding that points back to it. The first note stands, and another one is refused.',
    },
    params: { id: LOOK_BACK },
    acts: true,
    body: lookBackResult,
    answers: { 200: lookBack },
    problems: ['looked-at-already'],
    async handle({ params, body, actor, sight }) {
      return { body: presentLookBack(await noteFound(deps, sight, params.id, body, actor)) };
    },
  }),
];
