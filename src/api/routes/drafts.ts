import type { Request } from 'express';
import { changeDraft } from '../../store/drafts.ts';
import type { Deps } from '../deps.ts';
import { changeAsked } from '../desk/approval/changed-draft.ts';
import { decideRepeat } from '../desk/approval/decide-repeat.ts';
import { warningsOf } from '../desk/before-issue.ts';
import { draftsOn } from '../desk/draft-list.ts';
import { campaignOf, draftOf } from '../desk/in-sight.ts';
import { approve, issueDraft } from '../desk/issue-drafts.ts';
import {
  draft,
  draftPage,
  presentDraft,
  presentWarnings,
  warnings,
} from '../presenters/drafts/draft.ts';
import { Problem } from '../problem.ts';
import { draftChange, repeatBody } from '../requests/draft-bodies.ts';
import { DRAFT } from '../requests/parameters.ts';
import { draftQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** The version in a request's If-Match. @throws Problem `version-missing` where there is none. */
function versionIn(req: Request): number {
  const match = /^"v(\d+)"$/.exec(req.get('If-Match') ?? '');
  if (match === null) throw new Problem('version-missing');
  return Number(match[1]);
}

/** Drafts of letters on their way to issue. */
export const draftRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listDrafts',
    method: 'get',
    path: '/api/drafts',
    tag: 'drafts',
    summary: { zh: '通知书草稿列表', en: 'List the drafts of a campaign' },
    about: {
      zh: '按导入的次序，已签发的也在其中。',
      en: 'In the order in which they came; those that have been issued are among them.',
    },
    query: draftQuery,
    answers: { 200: draftPage },
    problems: ['campaign-unknown'],
    async handle({ query, sight }) {
      const page = await draftsOn(deps, sight, query);
      return { body: page, next: page.next };
    },
  }),
  route({
    id: 'getDraft',
    method: 'get',
    path: '/api/drafts/{id}',
    tag: 'drafts',
    summary: { zh: '一份草稿', en: 'A draft' },
    about: {
      zh: 'ETag 为其版本，修改时用 If-Match 写明。',
      en: 'Its ETag is its version; a change names it in If-Match.',
    },
    params: { id: DRAFT },
    answers: { 200: draft },
    async handle({ params, sight }) {
      const found = await draftOf(deps, sight, params.id);
      return { body: presentDraft(found), version: found.version };
    },
  }),
  route({
    id: 'changeDraft',
    method: 'patch',
    path: '/api/drafts/{id}',
    tag: 'drafts',
    summary: { zh: '修改草稿（须 If-Match）', en: 'Change a draft (If-Match)' },
    about: {
      zh: '修改后审签失效，须重新审签；已有文号的不能再改。findings 只改写明序号的各条，added 新增，removed 删去。',
      en: 'Its approval falls away with a change; with a number its content is sealed. Of findings those are changed whose codes are named; others are added or removed.',
    },
    params: { id: DRAFT },
    acts: true,
    headers: ['If-Match'],
    body: draftChange,
    answers: { 200: draft },
    problems: [
      'policy-unknown',
      'unit-unknown',
      'campaign-unknown',
      'unknown-finding',
      'duplicate-finding-code',
      'no-findings',
      'limit-unreadable',
      'classified',
      'draft-issued',
      'version-stale',
    ],
    async handle({ params, body, req, actor, sight }) {
      const version = versionIn(req);
      const change = await changeAsked(deps, sight, params.id, body);
      const result = await changeDraft(deps.connection, params.id, version, change, actor);
      if (result.kind === 'changed')
        return { body: presentDraft(result.draft), version: result.draft.version };
      throw new Problem(result.kind, { subject: params.id });
    },
  }),
  route({
    id: 'getDraftWarnings',
    method: 'get',
    path: '/api/drafts/{id}/warnings',
    tag: 'drafts',
    summary: { zh: '签发前提示', en: 'What to look at before it is issued' },
    about: {
      zh: '期限过紧、与在办的相似、疑似屡查屡犯、篇幅过长等；只提示，不阻止。',
      en: 'Too little time, alike to what is open, repeated, too long: it warns and does not stop.',
    },
    params: { id: DRAFT },
    answers: { 200: warnings },
    problems: ['campaign-unknown', 'policy-unknown'],
    async handle({ params, sight }) {
      const found = await draftOf(deps, sight, params.id);
      const campaign = await campaignOf(deps, sight, found.campaign);
      return { body: presentWarnings(await warningsOf(deps, found, campaign)) };
    },
  }),
  route({
    id: 'noteRepeat',
    method: 'post',
    path: '/api/drafts/{id}/repeats',
    tag: 'drafts',
    summary: {
      zh: '认定或否定屡查屡犯（须 If-Match）',
      en: 'Confirm or refuse that a finding repeats an earlier one (If-Match)',
    },
    about: {
      zh: '须为同一单位、同一类别、表述相近，且此前的问题已在规定时间内验收销号；提示中列出可认定的。由督查一方的人认定，认定人即成为拟稿人；未经认定不按屡查屡犯办理。',
      en: 'It takes the same unit and category, a like text, and an earlier finding accepted within the policy’s time; the warnings name it. A person of the office decides, and is an author from then on; without that a finding counts as no repetition.',
    },
    params: { id: DRAFT },
    acts: true,
    headers: ['If-Match'],
    body: repeatBody,
    answers: { 200: draft },
    problems: [
      'unknown-finding',
      'repeat-unfounded',
      'draft-issued',
      'version-stale',
      'campaign-unknown',
      'policy-unknown',
    ],
    async handle({ params, body, req, actor, sight }) {
      const seen = { id: params.id, version: versionIn(req) };
      const decided = await decideRepeat(deps, sight, seen, body, actor);
      return { body: presentDraft(decided), version: decided.version };
    },
  }),
  route({
    id: 'approveDraft',
    method: 'post',
    path: '/api/drafts/{id}/approve',
    tag: 'drafts',
    summary: {
      zh: '审签草稿（可用 If-Match 写明所阅版本）',
      en: 'Approve a draft; a second person (If-Match names the version he has read)',
    },
    about: {
      zh: '由拟稿人以外的主管领导或组长审签；已审签的再次审签不变。',
      en: 'By an approver or group leader who is not its author; approving again changes nothing.',
    },
    params: { id: DRAFT },
    acts: true,
    keyed: 'natural',
    mayHave: ['If-Match'],
    answers: { 200: draft },
    problems: [
      'approved-by-author',
      'version-stale',
      'classified',
      'letter-too-large',
      'campaign-unknown',
      'unit-succeeded',
      'unit-unknown',
      'office-unstaffed',
      'repeat-unfounded',
      'consent-missing',
      'authorisation-missing',
      'outside-scope',
    ],
    async handle({ params, actor, req, sight }) {
      const seen = req.get('If-Match') === undefined ? null : versionIn(req);
      const approved = await approve(deps, sight, params.id, actor, seen);
      return { body: presentDraft(approved), version: approved.version };
    },
  }),
  route({
    id: 'issueDraft',
    method: 'post',
    path: '/api/drafts/{id}/issue',
    tag: 'drafts',
    summary: { zh: '签发通知书', en: 'Issue an approved draft' },
    about: {
      zh: '编文号一次、启动流程一次，无论调用多少次；通知书的编号与草稿相同。',
      en: 'Gives it its number once and starts its workflow once, however often it is called; the notice has the id of the draft.',
    },
    params: { id: DRAFT },
    acts: true,
    keyed: 'natural',
    answers: { 201: draft },
    problems: [
      'draft-not-approved',
      'campaign-unknown',
      'policy-unknown',
      'classified',
      'unit-succeeded',
      'unit-unknown',
      'office-unstaffed',
      'repeat-unfounded',
      'consent-missing',
      'authorisation-missing',
      'outside-scope',
      'issuer-missing',
      'engine-away',
      'same-person',
      'urgency-reason-missing',
      'no-findings',
      'letter-too-large',
      'duplicate-finding-code',
      'limit-unreadable',
      'date-past',
      'too-little-time',
    ],
    async handle({ params, actor, sight }) {
      const issued = await issueDraft(deps, sight, params.id, actor);
      return { status: 201, body: presentDraft(issued), version: issued.version };
    },
  }),
];
