import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import {
  DECISION_KINDS,
  type DecisionKind,
  decideBy,
  pendingDecisions,
} from '../../../src/domain/readings/decisions.ts';
import { summaryOf } from '../../../src/domain/readings/summary.ts';
import { coreOf } from '../../../src/domain/rules/core.ts';
import { LIVES } from '../../support/notice-lives/all.ts';
import { storyOf } from '../../support/notice-lives/script.ts';

/** Every state of every life of the suite. */
const states = LIVES.flatMap((life) => {
  let notice: Notice | null = null;
  return storyOf(life).events.map((event) => {
    const now: Notice = coreOf(1).evolve(notice, event);
    notice = now;
    return now;
  });
});

const isDecision = (kind: string): kind is DecisionKind =>
  (DECISION_KINDS as readonly string[]).includes(kind);

describe('what the office has to decide on a letter', () => {
  it('is everything that a clock of a decision watches, each once', () => {
    const met = new Set<DecisionKind>();
    for (const notice of states) {
      const found = pendingDecisions(notice).flatMap(({ clock }) =>
        clock === null ? [] : [clock.key],
      );
      const watched = notice.clocks.filter((c) => isDecision(c.kind)).map((c) => c.key);
      for (const { kind } of pendingDecisions(notice)) met.add(kind);
      expect(found.sort(), `${notice.documentNumber} ${notice.seq}`).to.deep.equal(watched.sort());
    }
    expect([...met].sort()).to.deep.equal([...DECISION_KINDS].sort());
  });

  it('has no clock only while the letter stands still, or where a suspension names no end', () => {
    for (const notice of states)
      for (const { kind, clock, subject } of pendingDecisions(notice)) {
        if (clock !== null) continue;
        const hold = notice.holds.find((h) => h.id === subject);
        const stands = notice.holds.some((h) => h.endedAt === null);
        expect(
          kind === 'suspension' ? hold?.estimate === null : stands,
          `${kind} ${notice.seq}`,
        ).to.equal(true);
      }
  });

  it('falls due in the summary with the first of its decisions', () => {
    for (const notice of states) {
      const dates = pendingDecisions(notice).map(decideBy).sort();
      expect(summaryOf(notice).decideBy).to.equal(dates[0] ?? null);
    }
  });
});
