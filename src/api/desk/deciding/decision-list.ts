import type { z } from 'zod';
import type { Sight } from '../../../domain/access/identity.ts';
import type { Instant } from '../../../domain/calendar/instant.ts';
import type { Notice, Rules } from '../../../domain/notice/notice.ts';
import { type Actor, OFFICE_POSTS } from '../../../domain/notice/posts.ts';
import type { Post } from '../../../domain/policy/policy.ts';
import { canGive } from '../../../domain/readings/can.ts';
import {
  decideBy,
  type PendingDecision,
  pendingDecisions,
} from '../../../domain/readings/decisions.ts';
import { answersOpenTo } from '../../../domain/readings/trial.ts';
import { temposOf } from '../../../store/campaigns.ts';
import { type DecisionPosition, listByDecision } from '../../../store/notice-lists.ts';
import { eventsOfTypes } from '../../../store/notices.ts';
import { rulebooksOf } from '../../../store/rulebooks.ts';
import type { NoticeDoc } from '../../../store/stored.ts';
import { positionedPage, twoParts } from '../../cursor.ts';
import { type Deps, nowOf } from '../../deps.ts';
import {
  type decisionPage,
  presentDecision,
  type ReadDecision,
} from '../../presenters/deciding/decision.ts';
import type { decisionQuery } from '../../requests/queries.ts';
import { rehearsalAsked } from '../lists/rehearsals.ts';

const places = twoParts<NoticeDoc>(
  ({ summary }) => summary.decideBy ?? '',
  (row) => row._id,
);

/** Why rungs of a letter were raised apart from the dates, by the ids of their proposals. */
async function raisedIn({ connection }: Deps, notice: Notice): Promise<Map<string, string>> {
  const isRaised = notice.proposals.some(
    ({ status, cause }) => status === 'pending' && cause !== null,
  );
  const events = isRaised ? await eventsOfTypes(connection, notice.id, ['rungProposed']) : [];
  return new Map(
    events.flatMap((event) =>
      event.type === 'rungProposed' && event.raised !== null
        ? [[event.proposal, event.raised.reason] as const]
        : [],
    ),
  );
}

/** Where each decision stands for a reader: what he may answer, and at which posts it can be decided. */
function readBy(
  decision: PendingDecision,
  people: readonly Actor[],
  notice: Notice,
  rules: Rules,
  { at, raised }: { at: Instant; raised: Map<string, string> },
): ReadDecision {
  const answers = answersOpenTo(decision, people, notice, rules, at);
  const isOpenAt = (post: Post): boolean =>
    answers.some(({ kind }) => canGive(kind, post, notice, rules, at)?.open === true);
  const raisedFor = raised.get(decision.subject ?? '') ?? null;
  return { decision, answers, by: OFFICE_POSTS.filter(isOpenAt), raisedFor };
}

/** Lists what the office has to decide on the letters in a sight: the letter whose first decision is due first comes first. */
export function decisionLister(deps: Deps) {
  const rulesOf = rulebooksOf(deps.connection);
  const { connection, keys } = deps;
  return async (
    sight: Sight,
    query: z.infer<typeof decisionQuery>,
    people: readonly Actor[],
  ): Promise<z.infer<typeof decisionPage>> => {
    const filter = { campaign: query.campaign, rehearsal: rehearsalAsked(query) };
    const page = await positionedPage(
      { keys, list: 'decisions' },
      query,
      (part: { after: DecisionPosition | null; limit: number }) =>
        listByDecision(connection, sight, filter, part),
      places,
    );
    const campaigns = [...new Set(page.items.map(({ notice }) => notice.campaign.id))];
    const tempos = await temposOf(connection, campaigns);
    const items = await Promise.all(
      page.items.map(async ({ notice }) => {
        const rules = await rulesOf(notice.rulebook);
        const now = nowOf(deps, tempos.get(notice.campaign.id));
        const moment = { at: now, raised: await raisedIn(deps, notice) };
        return pendingDecisions(notice)
          .sort((a, b) => decideBy(a).localeCompare(decideBy(b)))
          .map((one) =>
            presentDecision(readBy(one, people, notice, rules, moment), notice, rules, now),
          );
      }),
    );
    return { items: items.flat(), next: page.next };
  };
}
