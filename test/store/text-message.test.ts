import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { messageOf } from '../../src/links/message.ts';
import { textMessageOf } from '../../src/links/text-message.ts';
import { makeDispatch } from '../../src/store/dispatches.ts';
import { lettersIn } from '../../src/store/inbox.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { keepRules } from '../../src/store/rulebooks.ts';
import { oneKey } from '../links/one-key.ts';
import { accept, report } from '../support/acts.ts';
import { batchesOf } from '../support/batches.ts';
import { closeDatabase, emptied, openDatabase } from '../support/database.ts';
import { beijing, COUNTY, finding } from '../support/rules.ts';
import { letter, type Story } from '../support/story.ts';

const CONTACT = 'contact-1';

describe('what a text message asks for', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(() => emptied(connection));

  /** What the contact's message about something would say by SMS, and the acts that its links offer. */
  const toldBy = async (story: Story, what: string, at: string) => {
    await keepRules(connection, COUNTY);
    for (const batch of batchesOf(story, 'a', 9)) await recorderOf(connection)(batch);
    const dispatch = await makeDispatch(connection, {
      ...{ campaign: null, holder: CONTACT, now: beijing(at) },
    });
    if (dispatch === null) throw new Error('nothing was due');
    const letters = await lettersIn(connection, [dispatch]);
    const now = beijing(at);
    const signing = {
      ...{ keys: oneKey('x'.repeat(40)), publicUrl: 'https://duban.test', nowMs: Date.parse(now) },
    };
    const last = { ...dispatch, items: dispatch.items.filter((row) => row.what === what) };
    const text = textMessageOf(last, signing, letters, { signature: '督办', at: now });
    const offered = messageOf(last, signing, letters).lines.flatMap(({ links }) => links);
    return { text: text?.text.whole ?? null, acts: offered.map(({ act }) => act) };
  };

  it('is what the unit owes', async () => {
    const issued = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited')]);
    expect((await toldBy(issued, 'issued', '2026-03-02 09:00')).text).to.include('请签收');
  });

  it('is nothing where a formal review is only offered: nobody is asked to apply for one', async () => {
    const accepted = letter(COUNTY, '2026-03-02 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'timeLimited'),
    ])
      .and('2026-03-02 10:00', report('1'))
      .and('2026-03-03 10:00', accept('1'));
    const { text, acts } = await toldBy(accepted, 'findingAccepted', '2026-03-05 09:00');
    expect(acts).to.include('applyForFormalReview');
    expect(text).to.equal(null);
  });
});
