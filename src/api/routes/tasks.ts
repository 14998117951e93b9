import type { Sight } from '../../domain/access/identity.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import { countComplaints } from '../../store/answering/complaints.ts';
import { finishTask, type MarkedTask, takeTask, taskAt, tasksAt } from '../../store/tasks.ts';
import { positionedPage, twoParts } from '../cursor.ts';
import { type Deps, nowOf } from '../deps.ts';
import { complaintCounts, presentTask, statusOf, task, taskPage } from '../presenters/task.ts';
import { Problem } from '../problem.ts';
import { taskDoneBody } from '../requests/bodies.ts';
import { TASK } from '../requests/parameters.ts';
import { complaintQuery, taskQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** Tasks by their age; an instant or day holds no bar. */
const positions = twoParts<MarkedTask>(
  ({ task: t }) => t.since,
  ({ task: t }) => t.id,
);

const isAfter = ({ task: { since, id } }: MarkedTask, after: [string, string] | null): boolean =>
  after === null || since > after[0] || (since === after[0] && id > after[1]);

/** The task by its id. @throws Problem `task-unknown`. */
async function taskFor(deps: Deps, sight: Sight, id: string): Promise<MarkedTask> {
  const found = await taskAt(deps.connection, sight, id, nowOf(deps));
  if (found === null) throw new Problem('task-unknown', { subject: id });
  return found;
}

/** Has somebody take the task. @throws Problem `task-taken` where another has it, `task-done`. */
async function taken(deps: Deps, found: MarkedTask, actor: Actor): Promise<MarkedTask> {
  if (statusOf(found) === 'done') throw new Problem('task-done', { subject: found.task.id });
  const by = { id: actor.id, name: actor.name };
  const mark = await takeTask(deps.connection, found.task, { by, at: nowOf(deps) });
  if (mark.taken.by.id !== actor.id)
    throw new Problem('task-taken', { subject: mark.taken.by.name });
  return { ...found, mark };
}

/** What the office itself has to see to. */
export const taskRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listTasks',
    method: 'get',
    path: '/api/tasks',
    tag: 'tasks',
    summary: { zh: '督查室待办', en: 'List the tasks of the office' },
    about: {
      zh: '早的在前；不指明状态时列未办的。岗位补齐、承办单位确定后自行办结。演练不产生待办。',
      en: 'The oldest first; unless a status is named, those that are not done. A task is done by itself once its post is filled or its owner found. Rehearsals make none.',
    },
    query: taskQuery,
    answers: { 200: taskPage },
    async handle({ query, sight }) {
      const { status, kind } = query;
      const all = (await tasksAt(deps.connection, sight, nowOf(deps))).filter((t) => {
        const now = statusOf(t);
        return (
          (status === undefined ? now !== 'done' : now === status) &&
          (kind === undefined || t.task.kind === kind)
        );
      });
      const { items, next } = await positionedPage<MarkedTask, [string, string]>(
        { keys: deps.keys, list: 'tasks' },
        query,
        async ({ after, limit }) => all.filter((t) => isAfter(t, after)).slice(0, limit),
        positions,
      );
      return { body: { items: items.map(presentTask), next }, next };
    },
  }),
  route({
    id: 'getComplaintCounts',
    method: 'get',
    path: '/api/tasks/complaints',
    tag: 'tasks',
    summary: { zh: '反映提醒多余的件数', en: 'How many have said that a reminder was needless' },
    about: {
      zh: '按事由、按月；演练的不计。每件都是督查室的一项待办，办结的仍计入总数。',
      en: 'By their grounds and months, without those of rehearsals. Each is a task of the office, and counts once it is done, too.',
    },
    query: complaintQuery,
    answers: { 200: complaintCounts },
    async handle({ query, sight }) {
      const asked = query.campaign === undefined ? null : [query.campaign];
      const granted = sight.of === 'granted' ? sight.grants.flatMap((g) => g.campaigns) : null;
      const seen = granted === null ? asked : (asked ?? granted).filter((c) => granted.includes(c));
      return { body: await countComplaints(deps.connection, seen) };
    },
  }),
  route({
    id: 'takeTask',
    method: 'post',
    path: '/api/tasks/{id}/take',
    tag: 'tasks',
    summary: { zh: '领取待办', en: 'Take a task' },
    about: {
      zh: '由督查一方的人员领取；已由他人领取的不能再领，本人重复领取不变。',
      en: 'By somebody of the office; what another has taken cannot be taken, taking it again changes nothing.',
    },
    params: { id: TASK },
    acts: true,
    keyed: 'natural',
    answers: { 200: task },
    problems: ['task-taken', 'task-done'],
    async handle({ params, actor, sight }) {
      const found = await taskFor(deps, sight, params.id);
      return { body: presentTask(await taken(deps, found, actor)) };
    },
  }),
  route({
    id: 'noteTaskDone',
    method: 'post',
    path: '/api/tasks/{id}/done',
    tag: 'tasks',
    summary: { zh: '办结待办，写明如何办理', en: 'A task is done, with a word on how' },
    about: {
      zh: '无人领取的视同由本人领取并办结；重复办结以首次为准。岗位仍空缺的，督办仍停在原环节，直至名册补齐。',
      en: 'What nobody has taken counts as taken by whoever has done it; what was said first stands. While its post is vacant the ladders of a unit wait all the same.',
    },
    params: { id: TASK },
    acts: true,
    keyed: 'natural',
    body: taskDoneBody,
    answers: { 200: task },
    problems: ['task-taken', 'task-done'],
    async handle({ params, body, actor, sight }) {
      const found = await taskFor(deps, sight, params.id);
      const before = found.mark?.done ?? null;
      if (before !== null && before.by.id === actor.id && before.how === body.how)
        return { body: presentTask(found) };
      const { task: about } = await taken(deps, found, actor);
      const by = { id: actor.id, name: actor.name };
      const done = { by, at: nowOf(deps), how: body.how };
      const mark = await finishTask(deps.connection, about.id, done);
      return { body: presentTask({ ...found, mark }) };
    },
  }),
];
