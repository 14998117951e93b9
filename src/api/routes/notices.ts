import { z } from 'zod';
import { differenceText } from '../../audit/difference-text.ts';
import { timelineOf } from '../../audit/timeline.ts';
import { deadline } from '../../domain/calendar/explain.ts';
import { addMonths, dateOf, instantOf, localOf } from '../../domain/calendar/instant.ts';
import { wordRow } from '../../domain/messages/wording.ts';
import { can } from '../../domain/readings/can.ts';
import { missingForClosure } from '../../domain/readings/closing.ts';
import { delaysOf } from '../../domain/readings/delay.ts';
import { forecast } from '../../domain/readings/forecast.ts';
import { lightOf, lightOfNotice } from '../../domain/readings/light.ts';
import { rulesOf } from '../../store/campaigns.ts';
import { dispatchesAbout } from '../../store/inbox.ts';
import { eventsOf, findNotice, foldEvents } from '../../store/notices.ts';
import type { Deps } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { noticeLister, noticePage, noticeQuery } from '../desk/notice-list.ts';
import { languageOf, Problem } from '../problem.ts';
import { type Route, route } from '../route.ts';
import { commandBody, outcome, POSTS } from '../wire.ts';

async function noticeOf(deps: Deps, id: string | undefined) {
  const doc = await findNotice(deps.connection, id ?? '');
  if (doc === null) throw new Problem('notice-unknown', { subject: id });
  return doc;
}

/** A notice without its read model is audited all the same, by its id: that it is missing is a finding. */
async function idOfAudited({ connection }: Deps, id: string): Promise<string> {
  const doc = await findNotice(connection, id);
  if (doc !== null) return doc._id;
  if ((await eventsOf(connection, id, 0, 1)).length > 0) return id;
  throw new Problem('notice-unknown', { subject: id });
}

/** Notices: lists, one whole, its events, timeline, deadlines, forecast, and the commands on it. */
export const noticeRoutes = (
  deps: Deps,
  commander: Commander,
  list = noticeLister(deps),
): Route[] => [
  route({
    method: 'get',
    path: '/api/notices',
    tag: 'notices',
    summary: { zh: '通知书列表', en: 'List notices' },
    query: noticeQuery,
    answer: noticePage,
    async handle({ query }) {
      const page = await list(query);
      return { body: page, next: page.next };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}',
    tag: 'notices',
    summary: { zh: '一份通知书', en: 'A notice, with lights and what comes next' },
    async handle({ params }) {
      const doc = await noticeOf(deps, params.id);
      const { notice } = doc;
      const rules = await rulesOf(deps.connection, notice.rulebook);
      const now = await commander.nowFor(notice.id);
      const findings = notice.findings.map((f) => ({
        ...f,
        light: lightOf(f, notice, rules, now),
      }));
      const light = lightOfNotice(notice, rules, now);
      const body = {
        ...notice,
        findings,
        light,
        head: doc.head,
        nextAlarmAt: doc.nextAlarmAt,
        now,
      };
      return { body, version: doc.seq, movesWithTime: true };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/events',
    tag: 'notices',
    summary: { zh: '全部事件', en: 'All events as recorded' },
    query: z.strictObject({ after: z.coerce.number().int().min(0).default(0) }),
    async handle({ params, query }) {
      const doc = await noticeOf(deps, params.id);
      return { body: { items: await eventsOf(deps.connection, doc._id, query.after) } };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/timeline',
    tag: 'notices',
    summary: { zh: '办理时间线', en: 'What happened, in business words' },
    async handle({ params, req }) {
      const doc = await noticeOf(deps, params.id);
      const events = await eventsOf(deps.connection, doc._id);
      const rules = await rulesOf(deps.connection, doc.notice.rulebook);
      return { body: { items: timelineOf(events, rules, languageOf(req)) } };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/audit',
    tag: 'notices',
    summary: {
      zh: '回放真实流程历史，与事件、哈希链、读模型比对',
      en: 'Replay the real history and compare it with events, chain and read model',
    },
    async handle({ params, req }) {
      const id = await idOfAudited(deps, params.id ?? '');
      const lang = languageOf(req);
      const { differences, ...report } = await deps.audit(id);
      const worded = differences.map((d) => ({ ...d, text: differenceText(d, lang) }));
      return { body: { ...report, differences: worded } };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/closing',
    tag: 'notices',
    summary: { zh: '销号还缺什么', en: 'What every open finding still lacks for its closure' },
    async handle({ params }) {
      const { notice } = await noticeOf(deps, params.id);
      const rules = await rulesOf(deps.connection, notice.rulebook);
      return { body: { items: missingForClosure(notice, rules) } };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/delays',
    tag: 'notices',
    summary: { zh: '时间花在谁手里', en: 'Whose delay it was, day by day' },
    async handle({ params }) {
      const doc = await noticeOf(deps, params.id);
      const rules = await rulesOf(deps.connection, doc.notice.rulebook);
      const now = await commander.nowFor(doc._id);
      const events = await eventsOf(deps.connection, doc._id);
      return { body: { items: delaysOf(events, rules.calendar, now) } };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/messages',
    tag: 'notices',
    summary: { zh: '已发消息及各渠道结果', en: 'Messages sent about it, and what became of each' },
    async handle({ params }) {
      const doc = await noticeOf(deps, params.id);
      const items = (await dispatchesAbout(deps.connection, doc._id)).map((d) => ({
        id: d._id,
        to: { holder: d.holder, name: d.name },
        at: d.slot,
        readAt: d.readAt,
        deliveries: d.deliveries,
        lines: d.items.filter((row) => row.noticeId === doc._id).map(wordRow),
        superseded: d.superseded.length,
      }));
      return { body: { items } };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/commands',
    tag: 'notices',
    summary: { zh: '某岗位现在可办事项', en: 'What a post may do now, and why not' },
    query: z.strictObject({ role: z.enum(POSTS) }),
    async handle({ params, query }) {
      const { notice } = await noticeOf(deps, params.id);
      return { body: { items: can(query.role, notice) } };
    },
  }),
  route({
    method: 'post',
    path: '/api/notices/{id}/commands',
    tag: 'notices',
    summary: { zh: '办理事项', en: 'Give a command' },
    acts: true,
    keyed: 'natural',
    body: commandBody,
    answer: outcome,
    async handle({ params, body, actor, key }) {
      const done = await commander.give(params.id ?? '', body, actor, key);
      return { body: done, version: done.seq };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/deadlines',
    tag: 'deadlines',
    summary: { zh: '正在计时的期限', en: 'The clocks that run' },
    async handle({ params }) {
      const { notice } = await noticeOf(deps, params.id);
      const items = notice.clocks.map((c) => ({ ...c, dueLocal: localOf(c.dueAt) }));
      return { body: { items } };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/deadlines/{kind}',
    tag: 'deadlines',
    summary: { zh: '期限逐日说明', en: 'A deadline explained day by day' },
    query: z.strictObject({ subject: z.string().optional() }),
    async handle({ params, query }) {
      const { notice } = await noticeOf(deps, params.id);
      const key = query.subject === undefined ? params.kind : `${params.kind}/${query.subject}`;
      const clock = notice.clocks.find((c) => c.key === key);
      if (clock === undefined) throw new Problem('clock-unknown', { subject: key });
      const { policy, calendar } = await rulesOf(deps.connection, notice.rulebook);
      const { cutoff, roll, officeHours } = policy;
      const explained =
        clock.rule === 'quarter'
          ? null
          : deadline({
              start: clock.startedAt,
              rule: clock.rule,
              cutoff,
              roll,
              officeHours,
              calendar,
            });
      return { body: { ...clock, calendar: calendar.id, explained } };
    },
  }),
  route({
    method: 'get',
    path: '/api/notices/{id}/forecast',
    tag: 'deadlines',
    summary: { zh: '若无人答复将发生什么', en: 'What will fire if nobody answers' },
    query: z.strictObject({
      until: z.iso.date().optional(),
      /** `issue` foresees from the letter as it was issued, not from where it stands. */
      from: z.enum(['now', 'issue']).default('now'),
    }),
    async handle({ params, query }) {
      const { notice: present } = await noticeOf(deps, params.id);
      const issued =
        query.from === 'issue' ? await eventsOf(deps.connection, present.id, 0, 1) : [];
      const notice = foldEvents(issued)?.notice ?? present;
      const rules = await rulesOf(deps.connection, notice.rulebook);
      const now = await commander.nowFor(notice.id);
      const until = instantOf(query.until ?? addMonths(dateOf(now), 6), '24:00');
      return { body: { until, items: forecast(notice, rules, until) } };
    },
  }),
];
