import type { Deps } from '../deps.ts';
import { accountOf, actNamed, actOnMany, choose, chosenBy, trial } from '../desk/many-notices.ts';
import { actIdsNamed, ownAct } from '../keyed/own-space.ts';
import { many, presentMany, presentTrials, trials } from '../presenters/many.ts';
import { Problem } from '../problem.ts';
import { manyBody } from '../requests/bodies.ts';
import { ACT } from '../requests/parameters.ts';
import { manyQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** Acts on many notices. */
export const manyRoutes = (deps: Deps): Route[] => [
  route({
    id: 'actOnMany',
    method: 'post',
    path: '/api/many',
    tag: 'many',
    summary: {
      zh: '批量办理（可先试算）',
      en: 'One command for many notices; dryRun shows who would take it',
    },
    about: {
      zh: '选定的在办通知书各自按规则接受或不接受；不指明通知书和专项督查的，不含演练；dryRun 只试算（200），否则开始办理（202）。一次最多 5000 份。',
      en: 'Every open notice that is chosen takes or refuses it by the rules; unless notices or a campaign are named, rehearsals are left out; dryRun only tries (200), else it begins (202). At most 5000 at once.',
    },
    acts: true,
    keyed: 'natural',
    body: manyBody,
    answers: { 200: trials, 202: many },
    problems: ['too-many', 'key-reused', 'engine-away'],
    async handle(asked) {
      const { body, actor, sight } = asked;
      const { command } = body;
      // Whoever hands a finding over has a draft made of it, for one letter at a time.
      if ('to' in command && command.to !== undefined && command.to !== null)
        throw new Problem('invalid-request', {
          errors: [
            {
              pointer: '/command/to',
              detail: '转交单位须逐份办理 a finding is handed over in its own letter',
            },
          ],
        });
      const chosen = await chosenBy(deps, sight, body.query);
      if (body.dryRun)
        return { body: presentTrials(await trial(deps, sight, chosen, command, actor)) };
      const ids = (await choose(deps, sight, chosen)).map((doc) => doc._id);
      const act = { ...ownAct('actOnMany', asked), notices: ids, said: body.command };
      return { status: 202, body: presentMany(await actOnMany(deps, act)) };
    },
  }),
  route({
    id: 'getMany',
    method: 'get',
    path: '/api/many/{id}',
    tag: 'many',
    summary: { zh: '批量办理的进度与结果', en: 'Progress and result of an act on many' },
    about: {
      zh: 'finishedAt 不为 null 即全部办完；各份结果分页列出。',
      en: 'It is finished when finishedAt is not null; what became of each notice follows page by page.',
    },
    params: { id: ACT },
    query: manyQuery,
    answers: { 200: many },
    async handle(asked) {
      const { params, query, sight } = asked;
      const id = await actNamed(deps, actIdsNamed(params.id, asked));
      const account = await accountOf(deps, sight, id, query);
      return { body: presentMany(account), next: account.next };
    },
  }),
];
