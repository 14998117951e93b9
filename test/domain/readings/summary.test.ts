import { expect } from 'chai';
import { addMs, type Instant } from '../../../src/domain/calendar/instant.ts';
import { isOpen } from '../../../src/domain/notice/finding.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { lightOf, lightOfNotice, worstLight } from '../../../src/domain/readings/light.ts';
import { type Summary, summaryOf } from '../../../src/domain/readings/summary.ts';
import { coreOf } from '../../../src/domain/rules/core.ts';
import { LIVES } from '../../support/notice-lives/all.ts';
import { storyOf } from '../../support/notice-lives/script.ts';

const DAY_MS = 86_400_000;

/** Every state of every life of the suite, with its rules. */
const states = LIVES.flatMap((life) => {
  const story = storyOf(life);
  let notice: Notice | null = null;
  return story.events.map((event) => {
    const now: Notice = coreOf(1).evolve(notice, event);
    notice = now;
    return { notice: now, at: event.dueAt, rules: story.rules };
  });
});

/** A summary as the store gives it back. */
const stored = (notice: Notice): Summary => JSON.parse(JSON.stringify(summaryOf(notice)));

const around = (at: Instant): Instant[] =>
  Array.from({ length: 60 }, (_, days) => addMs(at, days * DAY_MS));

describe('the summary of a letter', () => {
  it('gives at any later instant the light that the letter itself has', () => {
    const seen = new Set<string>();
    for (const { notice, at, rules } of states) {
      const { watched } = stored(notice);
      for (const now of around(at)) {
        const light = worstLight(watched, rules, now);
        seen.add(light);
        expect(light, `${notice.stage} ${now}`).to.equal(lightOfNotice(notice, rules, now));
      }
    }
    expect([...seen].sort()).to.deep.equal(['green', 'grey', 'red', 'yellow']);
  });

  it('names the earliest date after which a finding is red', () => {
    for (const { notice, rules } of states) {
      const { dueAt } = stored(notice);
      const red = (now: Instant) =>
        notice.findings.some((f) => lightOf(f, notice, rules, now) === 'red');
      if (dueAt === null) expect(red('9999-01-01T00:00:00.000Z')).to.equal(false);
      else expect([red(dueAt), red(addMs(dueAt, 1))]).to.deep.equal([false, true]);
    }
  });

  it('counts each finding once: open, closed, or withdrawn', () => {
    for (const { notice } of states) {
      const { findings, open, closed, awaiting, underReview } = stored(notice);
      const withdrawn = notice.findings.filter((f) => f.stage === 'withdrawn').length;
      expect(findings).to.equal(open + closed + withdrawn);
      expect(open).to.equal(notice.findings.filter(isOpen).length);
      const stages = notice.findings.map((f) => f.stage);
      expect(underReview).to.equal(stages.filter((s) => s === 'underReview').length);
      expect(awaiting + underReview).to.be.at.most(open);
    }
  });

  it('counts as closed what has a closure, as the ledger does', () => {
    for (const { notice } of states)
      expect(notice.findings.filter((f) => f.closure !== null).length).to.equal(
        stored(notice).closed,
      );
  });

  it('tells when an approver or the office has something to decide, and when no more', () => {
    const waits = (kind: string, pick: (s: Summary) => number) => {
      const asked = states.filter(({ notice }) => notice.clocks.some((c) => c.kind === kind));
      expect(asked.length, kind).to.be.greaterThan(0);
      for (const { notice } of asked) expect(pick(stored(notice)), kind).to.be.greaterThan(0);
    };
    waits('rungDecision', (s) => s.proposals);
    for (const kind of [
      'extensionDecision',
      'objectionDecision',
      'formalReviewDecision',
      'planCheck',
      'ownerSearch',
    ])
      waits(kind, (s) => s.decisions);
    for (const { notice } of states.filter((s) => s.notice.stage === 'closed'))
      expect(stored(notice)).to.include({ open: 0, awaiting: 0, proposals: 0, decisions: 0 });
  });
});
