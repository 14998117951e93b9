import type { OutboxRow } from '../../../../src/domain/messages/messages.ts';
import type { Command } from '../../../../src/domain/notice/commands.ts';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import type { LinkAct } from '../../../../src/links/link-token.ts';
import * as acts from '../../acts.ts';
import type { Moment } from '../world.ts';

type Answers = (notice: Notice) => acts.Act[];

/** What a link of the office lets its bearer say, the agreement and the refusal. */
const ANSWERS: Partial<Record<LinkAct, Answers>> = {
  approveRung: ({ proposals }) =>
    proposals.flatMap(({ id }) => [acts.approve(id, { organ: '县公安局' }), acts.refuseRung(id)]),
  acceptPlan: () => [acts.acceptPlan(), acts.returnPlan()],
  acceptFinding: ({ findings }) =>
    findings.flatMap(({ code }) => [acts.accept(code), acts.giveBack(code)]),
  grantExtension: ({ findings }) =>
    findings.flatMap(({ code }) => [acts.grant(code), acts.refuseExtension(code)]),
  decideObjection: ({ objections }) =>
    objections.flatMap(({ id }) => [
      acts.decideObjection(id, true),
      acts.decideObjection(id, false),
    ]),
  assignFormalReviewer: ({ formalReviews }) =>
    formalReviews.map(({ id }) => acts.assignFormalReviewer(id)),
  decideFormalReview: ({ formalReviews }) =>
    formalReviews.map(({ id }) => acts.decideFormalReview(id)),
  transferFinding: ({ findings }) => findings.map(({ code }) => acts.transfer(code)),
};

/** The link among those of a row with which its reader can say nothing that the core takes; null: each is of use. */
export function deadLink(
  row: OutboxRow,
  links: readonly LinkAct[],
  { after, event, world }: Moment,
): LinkAct | null {
  // Whether the rules take an answer, they were asked for the link itself.
  if (row.side !== 'office' || !world.thorough) return null;
  const by = { role: row.post, id: row.holder, name: row.name };
  const at = event.dueAt;
  const isTaken = ({ body }: acts.Act): boolean => {
    const command = { ...body, id: 'trial', by, issuedAt: at, receivedAt: at } as Command;
    return world.core.decide(command, after, world.rules, at).accepted;
  };
  const isDead = (act: LinkAct): boolean =>
    ANSWERS[act]?.(after).every((a) => !isTaken(a)) === true;
  return links.find(isDead) ?? null;
}
