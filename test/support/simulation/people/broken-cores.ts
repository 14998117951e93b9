import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
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

/** Cores that do wrong where posts are vacant, and the invariants that may catch it. */
export const PEOPLE_BROKEN_CORES: Record<string, BrokenCore> = {
  'a message to a vacant post that nobody gets in its place': {
    core: deciding((e) => ({ ...e, to: e.to.filter((r) => r.insteadOf === undefined) })),
    caughtBy: ['a vacant post is made up for in the same step'],
  },
  'a rung that nobody of the unit has heard and that does not wait': {
    core: { ...sound, settle: (...given) => sound.settle(...given).map(passedOver) },
    caughtBy: ['nobody is interviewed before somebody of the unit was told'],
  },
};
