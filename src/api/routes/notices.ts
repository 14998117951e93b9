import { AuditsQueued } from '../../audit/auditor.ts';
import { timelineOf } from '../../audit/timeline.ts';
import { type Identity, type Sight, WHOLE } from '../../domain/access/identity.ts';
import { isOfficePost } from '../../domain/notice/posts.ts';
import { helperCan } from '../../domain/readings/can.ts';
import { missingForClosure } from '../../domain/readings/closing.ts';
import { delaysOf } from '../../domain/readings/delay.ts';
import { numberedDraft } from '../../store/drafts.ts';
import { dispatchesAbout } from '../../store/inbox.ts';
import { eventsOf, findNotice } from '../../store/notices.ts';
import { rulesOf } from '../../store/rulebooks.ts';
import type { OutboxDoc } from '../../store/stored.ts';
import type { Deps } from '../deps.ts';
import { COMMAND_PROBLEMS } from '../desk/command-problems.ts';
import type { Commander } from '../desk/give-command.ts';
import { noticeOf, sidesOf } from '../desk/in-sight.ts';
import { linksOf } from '../desk/links-of-notice.ts';
import { openCommandsOf } from '../desk/open-commands.ts';
import { ownId } from '../keyed/own-space.ts';
import { events, presentEvents } from '../presenters/event.ts';
import {
  noticeLinks,
  noticeMessages,
  presentLinks,
  presentNoticeMessages,
} from '../presenters/message.ts';
import { notice, outcome, presentNotice } from '../presenters/notice.ts';
import {
  audit,
  closing,
  delays,
  openCommands,
  presentAudit,
  presentClosing,
  presentDelays,
  presentOpenCommands,
  presentTimeline,
  timeline,
} from '../presenters/readings.ts';
import { languageOf, Problem } from '../problem.ts';
import { NOTICE } from '../requests/parameters.ts';
import { eventQuery, roleQuery, timelineQuery } from '../requests/queries.ts';
import { commandBody } from '../requests/wire.ts';
import { type Route, route } from '../route.ts';
import { giverOf } from '../whose-post.ts';

/** A notice without its read model is audited all the same, by its id: that it is missing is a finding. */
async function idOfAudited({ connection }: Deps, sight: Sight, id: string): Promise<string> {
  const doc = await findNotice(connection, sight, id);
  if (doc !== null) return doc._id;
  // Without its read model nobody knows whose it is.
  if (sight.of === 'office') {
    if ((await eventsOf(connection, id, 0, 1)).length > 0) return id;
    const numbered = await numberedDraft(connection, id);
    if (numbered !== null) return numbered;
  }
  throw new Problem('notice-unknown', { subject: id });
}

/** Audits a notice in its turn. @throws Problem `audits-busy`. */
const audited = ({ audit: inTurn }: Deps, id: string) =>
  inTurn(id).catch((error: unknown) => {
    throw error instanceof AuditsQueued ? new Problem('audits-busy') : error;
  });

/**
 * True for a link that the office may hand on: it forwards a unit's, and has its own. A leader's link decides in his name, so
 * nobody else is shown it, but in a rehearsal, where he is nobody.
 */
const mayForward = ({ rehearsal, side, holder }: OutboxDoc, identity: Identity | null): boolean =>
  rehearsal || side === 'unit' || holder === identity?.person.id;

/** A notice: whole, its events, timeline, audit, and the commands on it. */
export const noticeRoutes = (deps: Deps, commander: Commander): Route[] => [
  route({
    id: 'getNotice',
    method: 'get',
    path: '/api/notices/{id}',
    tag: 'notices',
    summary: { zh: '一份通知书', en: 'A notice, with lights and what comes next' },
    about: {
      zh: '全文与全部办理情况；灯色随时间变化，所以 ETag 是弱的。',
      en: 'Its text and all that has happened to it. Lights move with time, so its ETag is a weak one.',
    },
    params: { id: NOTICE },
    answers: { 200: notice },
    problems: ['campaign-unknown'],
    async handle({ params, sight }) {
      const doc = await noticeOf(deps, sight, params.id);
      const rules = await rulesOf(deps.connection, doc.notice.rulebook);
      const now = await commander.nowFor(doc._id);
      return { body: presentNotice(doc, rules, now), version: doc.seq, movesWithTime: true };
    },
  }),
  route({
    id: 'listEvents',
    method: 'get',
    path: '/api/notices/{id}/events',
    tag: 'notices',
    summary: { zh: '全部事件', en: 'All events as recorded' },
    about: {
      zh: '与记录完全一致，可据以核对哈希链。after 只取其后的事件。',
      en: 'Exactly as they are recorded, so that the hash chain can be checked. With after only those behind that place.',
    },
    params: { id: NOTICE },
    query: eventQuery,
    answers: { 200: events },
    async handle({ params, query, sight }) {
      const doc = await noticeOf(deps, sight, params.id);
      return { body: presentEvents(await eventsOf(deps.connection, doc._id, query.after)) };
    },
  }),
  route({
    id: 'getTimeline',
    method: 'get',
    path: '/api/notices/{id}/timeline',
    tag: 'notices',
    summary: { zh: '办理时间线', en: 'What happened, in business words' },
    about: {
      zh: '用读者的语言（Accept-Language）；同类提醒并作一行。',
      en: 'In the language of the reader (Accept-Language); like reminders are folded into one line.',
    },
    params: { id: NOTICE },
    query: timelineQuery,
    answers: { 200: timeline },
    async handle({ params, query, req, sight }) {
      const doc = await noticeOf(deps, sight, params.id);
      const recorded = await eventsOf(deps.connection, doc._id);
      const rules = await rulesOf(deps.connection, doc.notice.rulebook);
      return { body: presentTimeline(timelineOf(recorded, rules, languageOf(req), query.fold)) };
    },
  }),
  route({
    id: 'auditNotice',
    method: 'get',
    path: '/api/notices/{id}/audit',
    tag: 'notices',
    summary: {
      zh: '回放真实流程历史，与事件、哈希链、读模型比对',
      en: 'Replay the real history and compare it with events, chain and read model',
    },
    about: {
      zh: '读模型缺失的也可审计；每处不符都写明位置、应有与实有。',
      en: 'One without its read model is audited all the same; every difference names its place, what was to be expected and what was found.',
    },
    params: { id: NOTICE },
    answers: { 200: audit },
    problems: ['engine-away', 'audits-busy'],
    async handle({ params, req, sight }) {
      const id = await idOfAudited(deps, sight, params.id);
      return { body: presentAudit(await audited(deps, id), languageOf(req)) };
    },
  }),
  route({
    id: 'getClosing',
    method: 'get',
    path: '/api/notices/{id}/closing',
    tag: 'notices',
    summary: { zh: '销号还缺什么', en: 'What every open finding still lacks for its closure' },
    about: {
      zh: '逐条列出未销号的问题及所缺；空表表示全部销号或撤回。',
      en: 'Every open finding with what it lacks; an empty list closes the notice.',
    },
    params: { id: NOTICE },
    answers: { 200: closing },
    async handle({ params, sight }) {
      const { notice } = await noticeOf(deps, sight, params.id);
      const rules = await rulesOf(deps.connection, notice.rulebook);
      return { body: presentClosing(missingForClosure(notice, rules)) };
    },
  }),
  route({
    id: 'getDelays',
    method: 'get',
    path: '/api/notices/{id}/delays',
    tag: 'notices',
    summary: { zh: '时间花在谁手里', en: 'Whose delay it was, day by day' },
    about: {
      zh: '签发次日至销号（或今天）的每个日历日恰好归于一方。',
      en: 'Every calendar day from the day after issue to closure, or today, is booked to exactly one side.',
    },
    params: { id: NOTICE },
    answers: { 200: delays },
    problems: ['campaign-unknown'],
    async handle({ params, sight }) {
      const doc = await noticeOf(deps, sight, params.id);
      const rules = await rulesOf(deps.connection, doc.notice.rulebook);
      const now = await commander.nowFor(doc._id);
      const recorded = await eventsOf(deps.connection, doc._id);
      return { body: presentDelays(delaysOf(recorded, rules.calendar, now)) };
    },
  }),
  route({
    id: 'listNoticeMessages',
    method: 'get',
    path: '/api/notices/{id}/messages',
    tag: 'notices',
    summary: { zh: '已发消息及各渠道结果', en: 'Messages sent about it, and what became of each' },
    about: {
      zh: '只列与本通知书有关的各行，先发的在前。',
      en: 'Only the lines about this notice, oldest message first.',
    },
    params: { id: NOTICE },
    answers: { 200: noticeMessages },
    async handle({ params, sight }) {
      const doc = await noticeOf(deps, sight, params.id);
      const about = await dispatchesAbout(deps.connection, doc._id);
      return { body: presentNoticeMessages(doc._id, about) };
    },
  }),
  route({
    id: 'listLinks',
    method: 'get',
    path: '/api/notices/{id}/links',
    tag: 'notices',
    summary: { zh: '现在可用的办理链接', en: 'Links that work now' },
    about: {
      zh: '逐人列出，不论消息是否已经发出；已办结事项的、离岗人员的不列。链接只供所列本人使用；督查一方的只列本人的，演练的全部列出。',
      en: 'Person by person, whether the messages have left or not; none of what is answered, none for who has left a post. Each is for the person named alone; of the office one’s own, of a rehearsal all.',
    },
    params: { id: NOTICE },
    answers: { 200: noticeLinks },
    async handle({ params, sight, identity }) {
      const { notice } = await noticeOf(deps, sight, params.id);
      const now = await commander.nowFor(notice.id);
      const links = await linksOf(deps, notice, now);
      return { body: presentLinks(links.filter(({ row }) => mayForward(row, identity))) };
    },
  }),
  route({
    id: 'listOpenCommands',
    method: 'get',
    path: '/api/notices/{id}/commands',
    tag: 'notices',
    summary: { zh: '某岗位现在可办事项', en: 'What a post may do now, and why not' },
    about: {
      zh: '供界面显示按钮：可办、不可办的原因、现在何岗位可办（by）。不写 role 的，为本人的各岗位合计。最后以办理时的规则为准。',
      en: 'For buttons: what is open, why something is not, and at which posts it is (by). Without a role all posts of whoever asks together. The rules have the last word when a command is given.',
    },
    params: { id: NOTICE },
    query: roleQuery,
    answers: { 200: openCommands },
    async handle({ params, query, sight, actors }) {
      const { notice } = await noticeOf(deps, sight, params.id);
      if (sight.of === 'units' && !sight.units.includes(notice.unit.id)) {
        const open = helperCan(notice, sight.units);
        return { body: presentOpenCommands(open.map((one) => ({ ...one, by: [] }))) };
      }
      const whole = await noticeOf(deps, WHOLE, notice.id);
      const [rules, at] = await Promise.all([
        rulesOf(deps.connection, notice.rulebook),
        commander.nowFor(notice.id),
      ]);
      const posts = query.role === undefined ? actors.map(({ role }) => role) : [query.role];
      // What is open to the office tells what it weighs; a unit asks that of the letter which it sees.
      const isOthers = sight.of === 'units' && posts.some(isOfficePost);
      const situation = { rules, at, sight };
      const letter = isOthers ? notice : whole.notice;
      return { body: presentOpenCommands(openCommandsOf(posts, letter, situation)) };
    },
  }),
  route({
    id: 'giveCommand',
    method: 'post',
    path: '/api/notices/{id}/commands',
    tag: 'notices',
    summary: { zh: '办理事项', en: 'Give a command' },
    about: {
      zh: '签收、报送、验收、延期、暂停等一切办理都在这里，kind 为事项种类。同一 Idempotency-Key 只办一次；504 表示结果未知，用同一编号重发即知。单位的答复在无人能办时先收下（202）。',
      en: 'Every act on a notice: receipt, plan, report, acceptance, extension, suspension and so on, by its kind. One key has one effect; 504 says that the outcome is unknown: repeat it under the same key. An answer of a unit that nobody can decide now is taken all the same (202).',
    },
    params: { id: NOTICE },
    acts: true,
    keyed: 'natural',
    body: commandBody,
    answers: { 200: outcome },
    problems: COMMAND_PROBLEMS,
    async handle(asked) {
      const { params, body, actors, sight, res } = asked;
      const by = giverOf(actors, body.kind, await sidesOf(deps, sight, params.id, actors));
      res.locals.actor = by;
      const { seq, stage, digest, events } = await commander.give(sight, params.id, body, {
        by,
        id: ownId('giveCommand', asked),
      });
      return { body: { seq, stage, digest, events }, version: seq };
    },
  }),
];
