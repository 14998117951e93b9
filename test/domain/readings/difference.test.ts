import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { differenceOf } from '../../../src/domain/readings/difference.ts';
import { coreOf } from '../../../src/domain/rules/core.ts';
import { LIVES } from '../../support/notice-lives/all.ts';
import { storyOf } from '../../support/notice-lives/script.ts';

/** Every step of every life of the suite: the state before it and behind it. */
const steps = LIVES.flatMap((life) => {
  let before: Notice | null = null;
  return storyOf(life).events.map((event) => {
    const was = before;
    const is: Notice = coreOf(1).evolve(was, event);
    before = is;
    return { was, is, event };
  });
});

describe('the difference that one event makes', () => {
  it('leads from the clocks before it to those behind it', () => {
    for (const { was, is } of steps) {
      const running = new Map((was?.clocks ?? []).map((c) => [c.key, c.dueAt]));
      for (const { key, what, is: dueAt } of differenceOf(was, is).clocks)
        if (what === 'gone') running.delete(key);
        else running.set(key, dueAt ?? '');
      const wanted = is.clocks.map((c) => [c.key, c.dueAt]);
      expect([...running].sort(), `${is.seq}`).to.deep.equal(wanted.sort());
    }
  });

  it('names every finding whose stage, date, level or counts are others, and no other', () => {
    for (const { was, is } of steps) {
      const told = new Set(differenceOf(was, is).findings.map(({ finding }) => finding));
      const shown = (n: Notice | null, code: string) => {
        const f = n?.findings.find((one) => one.code === code);
        return (
          f && [f.stage, f.dueAt, f.level ?? null, f.reminders, f.reports.length, f.returns.length]
        );
      };
      for (const { code } of is.findings) {
        const changed = JSON.stringify(shown(was, code)) !== JSON.stringify(shown(is, code));
        if (changed) expect(told.has(code), `${is.seq} ${code}`).to.equal(true);
      }
    }
  });

  it('says nothing where nothing has happened', () => {
    for (const { is } of steps)
      expect(differenceOf(is, is)).to.deep.equal({ stage: null, findings: [], clocks: [] });
  });

  it('meets every kind of change in the lives of the suite', () => {
    const all = steps.map(({ was, is }) => differenceOf(was, is));
    expect(
      [...new Set(all.flatMap(({ clocks }) => clocks.map(({ what }) => what)))].sort(),
    ).to.deep.equal(['climbed', 'gone', 'moved', 'paused', 'resumed', 'set']);
    expect(
      [...new Set(all.flatMap(({ findings }) => findings.map(({ what }) => what)))].sort(),
    ).to.deep.equal(['dueAt', 'extension', 'level', 'reminders', 'reports', 'returns', 'stage']);
  });
});
