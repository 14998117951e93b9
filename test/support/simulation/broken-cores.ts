import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { proof } from '../acts.ts';
import { PART_BROKEN_CORES } from './parts/broken-cores.ts';
import { PEOPLE_BROKEN_CORES } from './people/broken-cores.ts';
import { INSTRUCTION_BROKEN_CORES } from './people/instructions.ts';
import { SUCCESSION_BROKEN_CORES } from './people/succession.ts';
import type { BrokenCore } from './spoilt.ts';
import { deciding, evolving, settling, sound, withClocks } from './spoilt.ts';
import { TIME_BROKEN_CORES } from './time/broken-cores.ts';
import { EXTENDED_BROKEN_CORES } from './time/extended-broken-cores.ts';
import { KEPT_BROKEN_CORES } from './time/kept-broken-cores.ts';
import { WAY_OUT_BROKEN_CORES } from './ways-out/broken-cores.ts';

const proven = (notice: Notice): Notice => ({
  ...notice,
  findings: notice.findings.map((f) => ({
    ...f,
    reports: f.reports.map((r) => ({ ...r, evidence: [proof()] })),
  })),
});

/** Cores with one thing wrong each, and the invariants that may catch it. */
export const BROKEN_CORES: Record<string, BrokenCore> = {
  'a report that lets the chase run on': {
    core: deciding((e) =>
      e.type === 'findingReported'
        ? withClocks(e, {
            drop: e.clocks.drop.filter((key) => !key.startsWith('finding/')),
            rest: [],
          })
        : e,
    ),
    caughtBy: ['a finding that waits for the unit has one clock of its own'],
  },
  'an extension that wipes the first due date': {
    core: evolving('extensionGranted', (f) => ({ ...f, originalDueAt: f.dueAt })),
    caughtBy: ['the first due date is kept'],
  },
  'an alarm that fires twice': {
    core: settling((events) => events.flatMap((e) => [e, e])),
    caughtBy: ['a step fires once, and when it was armed for', 'the forecast foretells silence'],
  },
  'a gated rung that goes out without approval': {
    core: settling((events) =>
      events.map((e): NoticeEvent => {
        if (e.type !== 'rungProposed') return e;
        const { proposal: _draft, needs: _needs, addressees: _posts, ...rest } = e;
        const sent = { kind: 'finding', copy: [], vacant: [], task: null } as const;
        return { ...rest, ...sent, copy: [], vacant: [], type: 'rungFired' };
      }),
    ),
    caughtBy: [
      'a vacant post is made up for in the same step',
      'a gated rung waits for its approver',
      'the forecast foretells silence',
    ],
  },
  'a return that forgets to re-arm': {
    core: deciding((e) => (e.type === 'findingReturned' ? withClocks(e, { set: [] }) : e)),
    caughtBy: ['a finding that waits for the unit has one clock of its own'],
  },
  'lateness judged on the handling': {
    core: {
      ...sound,
      decide: (command, notice, rules, now) =>
        sound.decide({ ...command, receivedAt: now }, notice, rules, now),
    },
    caughtBy: ['an event keeps the instant of its receipt'],
  },
  'a level that falls with a return': {
    core: evolving('findingReturned', (f) => ({ ...f, level: null })),
    caughtBy: [
      'the level of a finding never falls',
      'only what fired or was approved has been reached',
    ],
  },
  'a refused extension that stays paused': {
    core: deciding((e) => (e.type === 'extensionRefused' ? withClocks(e, { set: [] }) : e)),
    caughtBy: ['a clock is paused exactly while a hold covers it or an extension is pending'],
  },
  'an alarm that is lost': {
    core: settling((events) => events.slice(0, Math.max(0, events.length - 1))),
    caughtBy: ['settling leaves nothing due', 'the forecast foretells silence'],
  },
  'an outage that moves the alarms': {
    core: settling((events) => events.map((e) => ({ ...e, dueAt: e.at }))),
    caughtBy: ['a step fires once, and when it was armed for', 'the forecast foretells silence'],
  },
  'a roster that is not replaced': {
    core: {
      ...sound,
      evolve(before, event) {
        const after = sound.evolve(before, event);
        return event.type === 'holdersReplaced' && before !== null
          ? { ...after, holders: before.holders }
          : after;
      },
    },
    caughtBy: ['whoever is told holds the post on that day'],
  },
  'a closure without proof': {
    core: {
      ...sound,
      decide: (command, notice, rules, now) =>
        sound.decide(command, notice === null ? null : proven(notice), rules, now),
      decideLate: (command, notice, rules, now) =>
        sound.decideLate(command, proven(notice), rules, now),
    },
    caughtBy: ['a finding is closed on proof or by a written decision'],
  },
  'a withdrawal that leaves a clock running': {
    core: deciding((e) => (e.type === 'noticeWithdrawn' ? withClocks(e, { drop: [] }) : e)),
    caughtBy: [
      'a finding that waits for the unit has one clock of its own',
      'a finding under review has the office’s clock and no other',
    ],
  },
  'reminders of the office counted on the unit': {
    core: {
      ...sound,
      evolve: (before, event) =>
        sound.evolve(
          before,
          event.type === 'rungFired' && event.kind === 'review'
            ? { ...event, kind: 'finding' }
            : event,
        ),
    },
    caughtBy: [
      'reminders are counted on the finding they chase',
      'only what fired or was approved has been reached',
    ],
  },
  'a rule that throws': {
    core: {
      ...sound,
      decide(command, ...given) {
        if (command.kind === 'requestExtension' && command.until === '')
          throw new RangeError('no date');
        return sound.decide(command, ...given);
      },
    },
    caughtBy: ['decide never throws'],
  },
  'a co-operating unit without a part to report': {
    core: evolving('issued', (f) => ({ ...f, parts: [] })),
    caughtBy: ['a co-operating unit has its own words and links that work'],
  },
  'a return that leads to a referral': {
    core: deciding((e) =>
      e.type === 'rungProposed' && e.raised?.cause === 'return' ? { ...e, rung: 'refer' } : e,
    ),
    caughtBy: ['returns alone lead to no referral'],
  },
  'a review that revises nothing': {
    core: evolving('findingRevised', (f, before) => before ?? f),
    caughtBy: ['what a review revises reads so afterwards, and runs to the date that it names'],
  },
  ...WAY_OUT_BROKEN_CORES,
  ...TIME_BROKEN_CORES,
  ...PEOPLE_BROKEN_CORES,
  ...SUCCESSION_BROKEN_CORES,
  ...KEPT_BROKEN_CORES,
  ...EXTENDED_BROKEN_CORES,
  ...PART_BROKEN_CORES,
  ...INSTRUCTION_BROKEN_CORES,
};
