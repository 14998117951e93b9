import { expect } from 'chai';
import { allLetters, missingNumbers } from '../../src/audit/all-letters.ts';
import { auditNotice } from '../../src/audit/replay.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { type CollectionName, collectionOf } from '../../src/store/models.ts';
import { forwardGivenUp } from '../../src/store/sending/next-post.ts';
import { allDispatched, linkTo, openAndSend } from '../support/api/answer-links.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor, sentProof } from '../support/api/letters.ts';

describe('an audit of what belongs to a letter (P7)', () => {
  let api: Api;
  let letter: Notice;
  let places: () => Promise<string[]>;

  before(async () => {
    api = await startApi();
    const [one] = await lettersFor(api, { name: '附属', units: 1, findings: 1 });
    if (one === undefined) throw new Error('no letter');
    letter = one;
    places = async () =>
      (
        await auditNotice(api.temporal, api.connection, async () => null, letter.id, 50)
      ).differences.map((d) => `${d.kind} ${d.seq ?? '-'}`);
    const url = await linkTo(api, letter, 'acknowledge');
    expect((await openAndSend(url, { remarks: '' })).status).to.equal(200);
    await allDispatched(api);
  });
  after(() => api.stop());

  const all = (name: CollectionName) => collectionOf(api.connection, name);
  /** What an audit names while one document is another, or gone. */
  const named = async (
    name: CollectionName,
    which: object,
    change: Record<string, unknown> | null,
  ): Promise<string[]> => {
    const before = await all(name).findOne(which as never);
    if (before === null) throw new Error(`nothing of ${name}`);
    if (change === null) await all(name).deleteOne({ _id: before._id });
    else await all(name).updateOne({ _id: before._id }, { $set: change } as never);
    try {
      return [...new Set(await places())];
    } finally {
      await all(name).replaceOne({ _id: before._id }, before as never, { upsert: true });
    }
  };

  it('finds no difference where nobody touched it', async () => {
    expect(await places()).to.deep.equal([]);
  });

  it('names no message that went to the next post, nor one that went on from there', async () => {
    const ofLetter = { 'items.noticeId': letter.id };
    for (const now of ['2026-09-24T03:00:00.000Z', '2026-09-24T04:00:00.000Z']) {
      await all('dispatches').updateMany(
        { ...ofLetter, givenUpAt: { $exists: false } } as never,
        { $set: { givenUpAt: now } } as never,
      );
      await forwardGivenUp(api.connection, now);
    }
    const ids = (
      await all('dispatches')
        .find(ofLetter as never)
        .toArray()
    ).map((d) => d._id);
    expect(ids.some((id) => /\/to\/.*\/to\//.test(String(id)))).to.equal(true);
    expect(await places()).to.deep.equal([]);
  });

  it('names rules that were altered or deleted', async () => {
    const which = { _id: letter.rulebook };
    const altered = { 'policy.cutoff': '23:00' };
    expect(await named('rulebooks', which, altered)).to.deep.equal(['rulebook-differs -']);
    expect(await named('rulebooks', which, null)).to.deep.equal(['rulebook-differs -']);
  });

  it('names messages that were altered before they left', async () => {
    const which = { noticeId: letter.id, seq: 1 };
    expect(await named('events', which, { 'outbox.urgent': true })).to.include('message-differs 1');
  });

  it('names dispatches that were altered, deleted or made up', async () => {
    const which = { 'items.noticeId': letter.id };
    expect(await named('dispatches', which, { 'items.0.what': 'closed' })).to.include(
      'dispatch-differs 1',
    );
    expect(await named('dispatches', which, null)).to.include('dispatch-differs 1');
    const made = (await all('dispatches').findOne(which as never)) as never as { items: object[] };
    const items = made.items.map((item) => ({
      ...item,
      _id: `${letter.id}/9/x`,
      key: `${letter.id}/9/x`,
      seq: 9,
    }));
    await all('dispatches').insertOne({ ...made, _id: 'forged', items } as never);
    expect(await places()).to.deep.equal(items.map(() => 'dispatch-differs 9'));
    await all('dispatches').deleteOne({ _id: 'forged' });
  });

  it('names an issued draft that was altered or deleted', async () => {
    const which = { _id: letter.id };
    for (const change of [{ approvedBy: 'other' }, { 'findings.0.statement': '另' }, null])
      expect(await named('drafts', which, change)).to.deep.equal(['draft-differs 1']);
  });

  it('names a use of a link that was deleted or made up, and a call that nobody made', async () => {
    const which = { notice: letter.id };
    expect(await named('linkUses', which, null)).to.deep.equal(['link-use-differs 2']);
    const use = { notice: letter.id, act: 'acknowledge', finding: null, digest: '', at: '' };
    await all('linkUses').insertOne({ _id: 'forged', ...use, done: { seq: 2, at: '' } } as never);
    expect(await places()).to.deep.equal(['link-use-differs 2']);
    await all('linkUses').deleteOne({ _id: 'forged' });
    const call = { at: '', door: 'callback', method: 'POST', outcome: 'done', notice: letter.id };
    await all('accesses').insertOne({ _id: 'forged', ...call } as never);
    expect(await places()).to.deep.equal(['access-extra -']);
    await all('accesses').deleteOne({ _id: 'forged' });
  });

  it('names evidence that is gone, and evidence whose bytes are others', async () => {
    const evidence = await sentProof(api, letter.id);
    const { holders, unit } = letter;
    const { id = '' } = holders.find((h) => h.post === 'contact') ?? {};
    await api.client.post(`/api/notices/${letter.id}/commands`, {
      body: {
        ...{ kind: 'reportFinding', finding: '1', summary: '已补正' },
        evidence: [evidence],
      },
      actor: { role: 'contact', id, name: '联络员', unit: unit.id },
    });
    expect(await places()).to.deep.equal([]);
    const file = { filename: evidence.sha256 };
    expect(await named('evidence.files', file, null)).to.deep.equal(['evidence-differs 3']);
    const chunks = api.connection.collection('evidence.chunks');
    await chunks.updateOne({}, { $set: { data: Buffer.from('%PDF-1.7 改过') } });
    expect(await places()).to.deep.equal(['evidence-differs 3']);
  });

  it('knows a letter of which nothing is left but its draft, its workflow or its number', async () => {
    const { client, connection, temporal } = api;
    const audited = () => client.get<{ ok: boolean }>(`/api/notices/${letter.id}/audit`);
    expect(await missingNumbers(connection)).to.deep.equal([]);
    await all('events').deleteMany({ noticeId: letter.id } as never);
    await all('notices').deleteOne({ _id: letter.id });
    expect((await audited()).ok).to.equal(false);
    await all('drafts').deleteOne({ _id: letter.id });
    expect(await allLetters(temporal, connection)).to.deep.equal([letter.id]);
    expect(await allLetters(temporal, connection, letter.campaign.id)).to.deep.equal([letter.id]);
    const missing = await missingNumbers(connection);
    expect(missing.map((d) => [d.kind, d.where])).to.deep.equal([
      ['number-missing', letter.documentNumber],
    ]);
  });
});
