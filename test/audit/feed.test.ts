import { expect } from 'chai';
import { auditNotice } from '../../src/audit/replay.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { type FeedDoc, feedRecorded } from '../../src/store/feed/feed.ts';
import { collectionOf } from '../../src/store/models.ts';
import type { EventDoc } from '../../src/store/stored.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';

describe('what other systems were told of a letter, as an audit compares it (P7)', () => {
  let api: Api;
  let letter: Notice;
  const feed = () => collectionOf<FeedDoc>(api.connection, 'feed');
  const events = () => collectionOf<EventDoc>(api.connection, 'events');
  const places = async (): Promise<string[]> =>
    (
      await auditNotice(api.temporal, api.connection, async () => null, letter.id, 20)
    ).differences.map((d) => `${d.kind} ${d.seq} ${d.where}`);

  before(async () => {
    api = await startApi();
    const plan = { name: '外发', units: 1, findings: 1, rehearsal: null };
    [letter] = (await lettersFor(api, plan)) as [Notice];
    const body = { kind: 'addNote', text: '已电话了解情况' };
    await api.client.post(`/api/notices/${letter.id}/commands`, { body, actor: CLERK });
    const waits = { noticeId: letter.id, unfed: true } as never;
    while ((await events().countDocuments(waits)) > 0) await feedRecorded(api.connection);
  });
  after(() => api.stop());

  /** What is named while an entry is another. */
  const named = async (entry: FeedDoc, change: Partial<FeedDoc>): Promise<string[]> => {
    await feed().updateOne({ _id: entry._id }, { $set: change });
    const found = await places();
    await feed().replaceOne({ _id: entry._id }, entry);
    return found;
  };

  it('differs in nothing where nobody touched it', async () => {
    expect(await feed().countDocuments({ notice: letter.id })).to.equal(2);
    expect(await places()).to.deep.equal([]);
  });

  it('is named by its place and field where one was changed, for every field', async () => {
    const entries = await feed().find({ notice: letter.id }).sort({ _id: 1 }).toArray();
    const [entry] = entries as [FeedDoc];
    const { _id } = entry;
    const changes: Partial<FeedDoc>[] = [
      { id: 'evt_other' },
      { at: '2026-01-01T00:00:00.000Z' },
      { documentNumber: '云督整〔2026〕99号' },
      { campaign: 'c-other' },
      { unit: 'u-other' },
      { findings: ['9'] },
      { rung: 'remind' },
      { dates: [] },
    ];
    for (const change of changes) {
      const field = Object.keys(change)[0] ?? '';
      const found = await named(entry, change);
      expect(
        found.every((one) => one.startsWith(`feed-differs 1 ${_id} ${field}`)),
        field,
      ).to.equal(true);
      expect(found, field).to.not.deep.equal([]);
    }
    expect(await named(entry, { name: 'notice.closed' })).to.include(`feed-differs 1 ${_id} name`);
    expect(await named(entry, { hash: 'f'.repeat(64) })).to.include(`feed-differs 1 ${_id}`);
  });

  it('is named where an entry was made up, takes back an event that stands, or is gone', async () => {
    const [first, second] = (await feed()
      .find({ notice: letter.id })
      .sort({ _id: 1 })
      .toArray()) as [FeedDoc, FeedDoc];
    for (const change of [{ hash: 'f'.repeat(64) }, { name: 'record.retracted' as const }]) {
      const _id = '9'.repeat(12);
      await feed().insertOne({ ...second, ...change, _id, id: 'evt_forged' });
      expect(await places()).to.deep.equal([`feed-differs 2 ${_id}`]);
      await feed().deleteOne({ _id });
    }
    await feed().deleteOne({ _id: second._id });
    expect(await places()).to.deep.equal(['feed-differs 2 feed']);
    await feed().insertOne(second);
    expect(await named(first, {})).to.deep.equal([]);
  });

  it('names what a command is said to have said, where the history says otherwise', async () => {
    const noted = { noticeId: letter.id, type: 'noteAdded' } as never;
    const { said } = (await events().findOne(noted)) as EventDoc;
    await events().updateOne(noted, { $set: { said: 'f'.repeat(64) } } as never);
    expect(await places()).to.deep.equal(['field-differs 2 said']);
    await events().updateOne(noted, { $set: { said } } as never);
    expect(await places()).to.deep.equal([]);
  });
});
