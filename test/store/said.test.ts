import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { wordRow } from '../../src/domain/messages/wording.ts';
import { messageOf } from '../../src/links/message.ts';
import { type DispatchDoc, makeDispatch } from '../../src/store/dispatches.ts';
import { inboxOf } from '../../src/store/inbox.ts';
import { collectionOf } from '../../src/store/models.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { oneKey } from '../links/one-key.ts';
import { batchesOf } from '../support/batches.ts';
import { closeDatabase, emptied, openDatabase } from '../support/database.ts';
import { beijing, COUNTY, finding } from '../support/rules.ts';
import { letter } from '../support/story.ts';

const CONTACT = 'contact-1';
const NOW = beijing('2026-03-02 09:00');

describe('what somebody was told', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(() => emptied(connection));

  const made = async (): Promise<DispatchDoc> => {
    const story = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited')]);
    for (const batch of batchesOf(story, 'a', 9)) await recorderOf(connection)(batch);
    const dispatch = await makeDispatch(connection, { campaign: null, holder: CONTACT, now: NOW });
    if (dispatch === null) throw new Error('nothing was due');
    return dispatch;
  };
  const shownTo = async (holder: string) => {
    const page = { rehearsal: false, before: null, limit: 9 };
    const [dispatch] = await inboxOf(connection, holder, page);
    if (dispatch === undefined) throw new Error('the inbox is empty');
    const signing = {
      keys: oneKey('x'.repeat(40)),
      publicUrl: 'https://duban.test',
      nowMs: Date.now(),
    };
    return messageOf(dispatch, signing, new Map());
  };

  it('is kept with the message as it was worded when it was made', async () => {
    const { items, said } = await made();
    expect(said?.lines).to.deep.equal(items.map((row) => ({ row: row._id, text: wordRow(row) })));
    expect(said?.note).to.equal(null);
  });

  it('is shown for ever, however the same matter would be worded later', async () => {
    const { _id, items } = await made();
    const before = await shownTo(CONTACT);
    expect(before.lines[0]?.text).to.include('签收');
    // As if a later release said it in other words: what is told now is read from the facts of the row.
    const facts = { ...items[0]?.facts, unit: '改了名的单位' };
    const changed = { $set: { 'items.0.facts': facts, 'items.0.documentNumber': '新〔2027〕1号' } };
    await collectionOf<DispatchDoc>(connection, 'dispatches').updateOne({ _id }, changed as never);
    const after = await shownTo(CONTACT);
    expect([after.subject, after.lines[0]?.text]).to.deep.equal([
      before.subject,
      before.lines[0]?.text,
    ]);
    // Without the text that was kept, another one would be read.
    await collectionOf<DispatchDoc>(connection, 'dispatches').updateOne(
      { _id },
      { $unset: { said: '' } },
    );
    expect((await shownTo(CONTACT)).lines[0]?.text).not.to.equal(before.lines[0]?.text);
  });
});
