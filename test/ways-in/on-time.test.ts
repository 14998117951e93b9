import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { sampleDay } from '../../data/sample/make.ts';
import { importFiles } from '../../src/documents/import/import-files.ts';
import { groupedBy } from '../../src/domain/grouped-by.ts';
import { messagesFor, type OutboxRow } from '../../src/domain/messages/messages.ts';
import type { FindingText } from '../../src/domain/notice/finding.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { evolve } from '../../src/domain/rules/evolve.ts';
import { accept, acceptPlan, acknowledge, plan, report } from '../support/acts.ts';
import { COUNTY, finding, local } from '../support/rules.ts';
import { letter, type Story } from '../support/story.ts';

const folder = new URL('../../data/sample/', import.meta.url);
const file = async (name: string) => ({ name, bytes: await readFile(new URL(name, folder)) });

/** What a life has cost its unit. */
interface Cost {
  /** Forms that were sent: each is one tap, whatever stands in it. */
  taps: number;
  /** Messages by person: what leaves for him at one instant is one. */
  messages: number[];
  stage: Notice['stage'];
}

/** Everything that a life has told the people of its unit. */
function toldTo(story: Story): OutboxRow[] {
  let notice: Notice | null = null;
  return story.events
    .flatMap((event, i) => {
      const after: Notice = evolve(notice, event);
      notice = after;
      return messagesFor({ ...event, seq: i + 1 } as never, after, story.rules);
    })
    .filter(({ side }) => side === 'unit');
}

/**
 * The life of a letter whose unit answers in time: it signs for it on the day of its issue, plans on the next, and reports all findings in
 * one form on the first day on which one is due; everything is accepted on the day on which it comes.
 */
function livedInTime(findings: FindingText[]): Cost {
  const codes = findings.map(({ code }) => code);
  let story = letter(COUNTY, '2026-03-02 09:00', findings).and('2026-03-02 15:00', acknowledge());
  let taps = 1;
  if (story.clocks().includes('plan')) {
    story = story.and('2026-03-03 10:00', plan(...codes)).and('2026-03-03 16:00', acceptPlan());
    taps += 1;
  }
  const [first = ''] = story.notice.findings.map(({ dueAt }) => local(dueAt).slice(0, 10)).sort();
  story = story.until(`${first} 08:00`);
  for (const code of codes) story = story.and(`${first} 09:00`, report(code));
  taps += 1;
  for (const code of codes) story = story.and(`${first} 17:00`, accept(code));
  const rows = toldTo(story);
  const messages = [...groupedBy(rows, ({ holder }) => holder).values()].map(
    (own) => new Set(own.map(({ notBefore }) => notBefore)).size,
  );
  return { taps, messages, stage: story.notice.stage };
}

describe('a letter of the sample whose unit answers in time, all its findings in one form', () => {
  let costs: Cost[];

  before(async () => {
    const { drafts } = await importFiles({
      ledger: await file('ledger.xlsx'),
      roster: await file('roster.xlsx'),
      today: sampleDay,
    });
    costs = drafts.map((draft) =>
      livedInTime(
        draft.findings.map(({ timing, due }, i) => finding(String(i + 1), timing, due?.rule)),
      ),
    );
  });

  it('is closed, and costs its unit four taps at the most', () => {
    expect(costs).to.have.length(32);
    expect(new Set(costs.map(({ stage }) => stage))).to.deep.equal(new Set(['closed']));
    expect(Math.max(...costs.map(({ taps }) => taps))).to.be.at.most(4);
  });

  it('costs nobody of it more than four messages, and all three of its people ten', () => {
    expect(Math.max(...costs.flatMap(({ messages }) => messages))).to.be.at.most(4);
    const all = costs.map(({ messages }) => messages.reduce((sum, count) => sum + count, 0));
    expect(Math.max(...all)).to.be.at.most(10);
  });
});
