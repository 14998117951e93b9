import { addDays } from '../../../../src/domain/calendar/instant.ts';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import { isFinal, type Notice } from '../../../../src/domain/notice/notice.ts';
import { OFFICE_POSTS } from '../../../../src/domain/notice/posts.ts';
import { refuse } from '../../../../src/domain/notice/refusals.ts';
import type { Core } from '../../../../src/domain/rules/core.ts';
import { type BrokenCore, deciding, sound, withClocks } from '../spoilt.ts';
import { isHeard } from './invariants.ts';

/** The event as if the finding's step had not waited for somebody of the unit. */
const passedOver = (event: NoticeEvent): NoticeEvent =>
  isHeard(event)
    ? event
    : withClocks(event, {
        set: event.clocks.set.map(({ untold, ...c }) =>
          untold === undefined || c.kind !== 'finding' ? c : { ...c, step: c.step + 1 },
        ),
      });

/** The letter as if every post of the office were held. */
const withoutVacancy = (notice: Notice | null): Notice | null =>
  notice && {
    ...notice,
    holders: [
      ...notice.holders,
      ...OFFICE_POSTS.map((post) => ({ ...NEWCOMER, post, id: `new-${post}` })),
    ],
  };

const NEWCOMER = { name: '新任', from: '2020-01-01', until: null };

/** The letter as if everything that waits for the head of government waited for the approver. */
const withApprover = (notice: Notice | null): Notice | null =>
  notice && {
    ...notice,
    proposals: notice.proposals.map((p) => ({ ...p, needs: 'approver' as const })),
  };

/** The letter as if every delegation had a month more. */
const prolonged = (notice: Notice | null): Notice | null =>
  notice && {
    ...notice,
    holders: notice.holders.map((h) =>
      h.delegation === undefined || h.until === null ? h : { ...h, until: addDays(h.until, 30) },
    ),
  };

/** A core that decides on rungs as if the letter were another one. */
const mistaken = (seen: (notice: Notice | null) => Notice | null): Core => ({
  ...sound,
  decide: (command, notice, rules, now) =>
    sound.decide(command, command.kind === 'approveRung' ? seen(notice) : notice, rules, now),
});

const GOVERNMENTS =
  'criticism and referral are approved by the government head or the delegate on record on that day';

/** Cores that do wrong by the people of a letter: where posts are vacant, where a right is taken away, and the invariants that may catch it. */
export const PEOPLE_BROKEN_CORES: Record<string, BrokenCore> = {
  'a formal review that a closed letter takes no more': {
    core: {
      ...sound,
      decide: (command, notice, ...given) =>
        command.kind === 'applyForFormalReview' && notice !== null && isFinal(notice)
          ? refuse('closed')
          : sound.decide(command, notice, ...given),
    },
    from: 116,
    caughtBy: ['a formal review may be applied for on each of thirty days'],
  },
  'a message to a vacant post that nobody gets in its place': {
    core: deciding((e) => ({ ...e, to: e.to.filter((r) => r.insteadOf === undefined) })),
    caughtBy: ['a vacant post is made up for in the same step'],
  },
  'a criticism that the approver lets out': {
    core: mistaken(withApprover),
    from: 68,
    caughtBy: [
      GOVERNMENTS,
      'what can says is shut is refused',
      'a gated rung waits for its approver',
    ],
  },
  'a delegation that outlives its last day': {
    core: mistaken(prolonged),
    from: 115,
    caughtBy: [GOVERNMENTS],
  },
  'a decision that does not say that it was delegated': {
    core: deciding((e) => ('delegation' in e ? { ...e, delegation: null } : e)),
    caughtBy: [GOVERNMENTS],
  },
  'a decision of the office that whoever stands in for a vacant post may not give': {
    core: {
      ...sound,
      decide: (command, notice, ...rest) =>
        sound.decide(command, command.id === 'trial' ? withoutVacancy(notice) : notice, ...rest),
    },
    from: 61,
    caughtBy: ['what is asked carries a link that works'],
  },
  'a rung that nobody of the unit has heard and that does not wait': {
    core: { ...sound, settle: (...given) => sound.settle(...given).map(passedOver) },
    caughtBy: ['nobody is interviewed before somebody of the unit was told'],
    // Few letters go to a unit of which nobody is known.
    from: 39_300,
  },
};
