import { addMs, dueDateOf } from '../../../../src/domain/calendar/instant.ts';
import type { BrokenCore } from '../spoilt.ts';
import { deciding, withClocks } from '../spoilt.ts';

const DAY = 86_400_000;

/** Cores that are wrong about an extension and what goes with its date, and the invariants that may catch it. */
export const EXTENDED_BROKEN_CORES: Record<string, BrokenCore> = {
  'an extension that leaves a part its old date': {
    core: deciding((e) =>
      e.type === 'extensionGranted'
        ? withClocks(e, {
            set: e.clocks.set.map((c) =>
              c.kind === 'part' ? { ...c, dueAt: addMs(c.dueAt, -DAY) } : c,
            ),
          })
        : e,
    ),
    from: 99,
    caughtBy: ['what has no date of its own has its finding’s new one'],
  },
  'a request that lets a part be chased': {
    core: deciding((e) =>
      e.type === 'extensionRequested'
        ? withClocks(e, { set: e.clocks.set.filter((c) => c.kind !== 'part') })
        : e,
    ),
    from: 58,
    caughtBy: [
      'nobody is chased about a finding while its extension is undecided',
      'a clock is paused exactly while a hold covers it or an extension is pending',
    ],
  },
  'a late refusal after which the old date holds': {
    core: deciding((e) => {
      if (e.type !== 'extensionRefused') return e;
      const past = addMs(e.dueAt, -DAY);
      const old = { dueAt: past, dueOn: dueDateOf(past) };
      const moved = e.moved.map((m) => ({ ...m, dueAt: past }));
      const set = e.clocks.set.map((c) =>
        c.kind === 'finding' && moved.length > 0 ? { ...c, ...old } : c,
      );
      return { ...withClocks(e, { set }), moved } as typeof e;
    }),
    from: 460,
    caughtBy: [
      'a refusal leaves nothing late that was asked for in time',
      'a date moves only where something moves it, and an extension moves it later',
    ],
  },
};
