import { rulesOf } from '../../store/rulebooks.ts';
import type { Deps } from '../deps.ts';
import { consequencesOf } from '../desk/deciding/consequences.ts';
import { decisionLister } from '../desk/deciding/decision-list.ts';
import { recordedStepOf } from '../desk/deciding/recorded-step.ts';
import type { Commander } from '../desk/give-command.ts';
import { noticeOf, sidesOf } from '../desk/in-sight.ts';
import { decisionPage } from '../presenters/deciding/decision.ts';
import { presentRecordedStep, recordedStep } from '../presenters/deciding/step.ts';
import { presentTrial, trial } from '../presenters/deciding/trial.ts';
import { languageOf, Problem } from '../problem.ts';
import { NOTICE, STEP } from '../requests/parameters.ts';
import { decisionQuery } from '../requests/queries.ts';
import { commandBody } from '../requests/wire.ts';
import { type Route, route } from '../route.ts';
import { giverOf } from '../whose-post.ts';

/** What waits for a decision of the office, and what would come of one. */
export const decisionRoutes = (
  deps: Deps,
  commander: Commander,
  list = decisionLister(deps),
): Route[] => [
  route({
    id: 'listDecisions',
    method: 'get',
    path: '/api/decisions',
    tag: 'notices',
    summary: { zh: '待决定的事项', en: 'List what waits for a decision' },
    about: {
      zh: '拟发的约谈等、延期、异议、复核、方案审核、承办单位待定、暂停，最早到期的通知书在前；逐项写明读者可作何决定。不指明专项督查时不列演练。',
      en: 'Gated rungs, extensions, objections, formal reviews, plans, findings without an owner, suspensions; the letter with the earliest first. Each says what the reader may decide. Unless a campaign is named, rehearsals are left out.',
    },
    query: decisionQuery,
    answers: { 200: decisionPage },
    async handle({ query, sight, actors }) {
      const page = await list(sight, query, actors);
      return { body: page, next: page.next };
    },
  }),
  route({
    id: 'getStep',
    method: 'get',
    path: '/api/notices/{id}/steps/{seq}',
    tag: 'notices',
    summary: { zh: '某一事件之后的通知书', en: 'A notice as it stood behind one of its events' },
    about: {
      zh: '只由事件推得：当时的状态、期限、将发生的事项、告知的人，以及与前一事件的差别。',
      en: 'Folded from the events alone: where it stood, its clocks, what was ahead, who was told, and the difference to the event before.',
    },
    params: { id: NOTICE, seq: STEP },
    answers: { 200: recordedStep },
    async handle({ params, sight, req }) {
      const doc = await noticeOf(deps, sight, params.id);
      const letter = { id: doc._id, of: doc.seq };
      const read = await recordedStepOf(deps, letter, Number(params.seq));
      if (read === null) throw new Problem('step-unknown', { subject: params.seq });
      return { body: presentRecordedStep(read, languageOf(req)) };
    },
  }),
  route({
    id: 'foreseeCommand',
    method: 'post',
    path: '/api/notices/{id}/trials',
    tag: 'notices',
    summary: { zh: '试算一项办理的后果', en: 'Try what a command would do' },
    about: {
      zh: '用与实际相同的规则试算：会记录什么、期限怎样变动、谁收到什么、其后如何。什么也不办理，谁也不通知。',
      en: 'By the very rules that would decide it: what would be recorded, which dates move, who is told what, and what follows. Nothing is done and nobody is told.',
    },
    params: { id: NOTICE },
    acts: true,
    body: commandBody,
    answers: { 200: trial },
    problems: ['notice-unknown', 'campaign-unknown'],
    async handle({ params, body, actors, sight, req }) {
      const doc = await noticeOf(deps, sight, params.id);
      const [rules, at] = await Promise.all([
        rulesOf(deps.connection, doc.notice.rulebook),
        commander.nowFor(doc._id),
      ]);
      const by = giverOf(actors, body.kind, await sidesOf(deps, sight, params.id, actors));
      return { body: presentTrial(consequencesOf(doc, body, { by, rules, at }), languageOf(req)) };
    },
  }),
];
