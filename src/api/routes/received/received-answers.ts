import type { z } from 'zod';
import { WHOLE } from '../../../domain/access/identity.ts';
import { isAmong } from '../../../domain/notice/acting.ts';
import { isSaidByUnits } from '../../../domain/notice/kinds.ts';
import { type Actor, ownPeople } from '../../../domain/notice/posts.ts';
import { bearerOf } from '../../callbacks/open-link.ts';
import type { Deps } from '../../deps.ts';
import { COMMAND_PROBLEMS } from '../../desk/command-problems.ts';
import type { Commander, ReceivedEntry } from '../../desk/give-command.ts';
import { noticeOf } from '../../desk/in-sight.ts';
import { ownId } from '../../keyed/own-space.ts';
import { outcome } from '../../presenters/notice.ts';
import { languageOf, Problem } from '../../problem.ts';
import { NOTICE } from '../../requests/parameters.ts';
import { receivedBody } from '../../requests/received-body.ts';
import { type Route, route } from '../../route.ts';

type Received = z.infer<typeof receivedBody>;

const NOT_AN_ANSWER = {
  zh: '不是单位报送的事项',
  en: 'is not what a unit answers or asks for',
} as const;
const NOT_YET = { zh: '晚于现在', en: 'lies ahead' } as const;

/** What proves how the answer came, and who has entered it. */
function entryOf(body: Received, clerk: Actor): ReceivedEntry {
  const { way, note, receivedAt } = body;
  const by = { id: clerk.id, name: clerk.name };
  const scan = body.way === 'paper' ? body.scan : null;
  return { receivedAt, cameBy: { way, by, scan, note } };
}

/**
 * 代录纸质、电话报送: a clerk enters what came on paper or by telephone. It is the same command by the same rules as over a link, in the name of
 * whoever signed or called, at the instant at which the office got it; the event keeps how it came and who entered it.
 */
export const receivedRoutes = (deps: Deps, commander: Commander): Route[] => [
  route({
    id: 'addReceivedAnswer',
    method: 'post',
    path: '/api/notices/{id}/received-answers',
    tag: 'notices',
    summary: { zh: '代录纸质、电话报送', en: 'Enter an answer that came on paper or by telephone' },
    about: {
      zh: '由督查室代单位录入，规则与单位自行报送相同；是否逾期按收到时刻认定。纸质的附扫描件（先按佐证材料上传），电话的附记录；收到时刻、方式、录入人一并留痕。',
      en: 'By a clerk for the unit, by the same rules as if it had answered itself; whether it was in time is judged by when it was received. Paper has its scan, which is sent like evidence beforehand, a call what was said; the event keeps the way, the clerk and the instant.',
    },
    params: { id: NOTICE },
    acts: true,
    keyed: 'natural',
    body: receivedBody,
    answers: { 200: outcome },
    problems: ['not-the-holder', ...COMMAND_PROBLEMS],
    async handle(asked) {
      const { params, body, actor, sight, req } = asked;
      const lang = languageOf(req);
      const wrong = (pointer: string, detail: string): Problem =>
        new Problem('invalid-request', { errors: [{ pointer, detail }] });
      const { answer, receivedAt, post, holder } = body;
      if (!isSaidByUnits(answer.kind)) throw wrong('/answer/kind', NOT_AN_ANSWER[lang]);
      await noticeOf(deps, sight, params.id);
      const { notice } = await noticeOf(deps, WHOLE, params.id);
      if (receivedAt > (await commander.nowFor(notice.id)))
        throw wrong('/receivedAt', NOT_YET[lang]);
      const unit = body.unit ?? notice.unit.id;
      // 回避: nobody enters the answer of his own unit for the office, be it the lead unit or the one that answers.
      const concerned = [notice, ...notice.coUnits.filter(({ id }) => id === unit)].flatMap(
        ({ holders }) => ownPeople(holders, receivedAt),
      );
      if (isAmong(concerned, actor)) throw new Problem('own-unit', { subject: actor.name });
      const bearing = bearerOf({ unit, post, holder }, notice, receivedAt);
      if (!bearing.ok) throw new Problem(bearing.fault, { subject: holder });
      const { seq, stage, digest, events } = await commander.give(sight, notice.id, answer, {
        by: bearing.by,
        id: ownId('addReceivedAnswer', asked),
        entry: entryOf(body, actor),
      });
      return { body: { seq, stage, digest, events }, version: seq };
    },
  }),
];
