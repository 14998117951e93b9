import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { makeDispatch } from '../../src/store/dispatches.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { accept, report } from '../support/acts.ts';
import { batchesOf } from '../support/batches.ts';
import { closeDatabase, emptied, openDatabase } from '../support/database.ts';
import { beijing, COUNTY, finding } from '../support/rules.ts';
import { letter, type Story } from '../support/story.ts';

describe('what is due to somebody of the office and is decided before it leaves', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(() => emptied(connection));

  const record = async (story: Story, id: string) => {
    for (const batch of batchesOf(story, id, 100)) await recorderOf(connection)(batch);
  };
  const send = () =>
    makeDispatch(connection, {
      campaign: null,
      holder: 'reviewer-1',
      now: beijing('2026-03-04 09:30'),
    });

  const asked = letter(COUNTY, '2026-03-02 09:00', [
    finding('1', 'immediate'),
    finding('2', 'immediate'),
  ])
    .and('2026-03-03 19:00', report('1'))
    .and('2026-03-03 19:10', report('2'));

  it('is no line that still asks for the decision', async () => {
    await record(asked.and('2026-03-03 20:00', accept('1')), 'a');
    const sent = await send();
    expect(sent?.items.map((row) => [row.what, ...row.findings])).to.deep.equal([
      ['findingReported', '2'],
    ]);
    expect(sent?.superseded).to.have.length(1);
  });

  it('is no message at all where all has been decided', async () => {
    const all = asked.and('2026-03-03 20:00', accept('1')).and('2026-03-03 20:10', accept('2'));
    await record(all, 'a');
    expect(await send()).to.equal(null);
  });
});
