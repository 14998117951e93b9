import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import { isFinal } from '../../../../src/domain/notice/notice.ts';
import { refuse } from '../../../../src/domain/notice/refusals.ts';
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
    caughtBy: ['a formal review may be applied for on each of thirty days'],
  },
  'a message to a vacant post that nobody gets in its place': {
    core: deciding((e) => ({ ...e, to: e.to.filter((r) => r.insteadOf === undefined) })),
    caughtBy: ['a vacant post is made up for in the same step'],
  },
  'a rung that nobody of the unit has heard and that does not wait': {
    core: { ...sound, settle: (...given) => sound.settle(...given).map(passedOver) },
    caughtBy: ['nobody is interviewed before somebody of the unit was told'],
  },
};
