import { expect } from 'chai';
import { addSubscription } from '../../../src/store/feed/subscriptions.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { startPushing } from '../../../worker/errands.ts';
import { receiver } from '../../activities/feed/receiver.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { outcomeOf } from '../../support/api/people.ts';
import { eventually } from '../../support/live-notice.ts';

interface Line {
  cursor: string;
  id: string;
  type: string;
  data: { notice: string; seq: number; hash: string; campaign: string };
}

describe('the stream of events, and a receiver beside it, on real engines', () => {
  let api: Api;
  let there: Awaited<ReturnType<typeof receiver>>;

  before(async () => {
    api = await startApi();
    there = await receiver();
    await startPushing(api.temporal, true);
    await addSubscription(
      api.connection,
      api.deps.channelKey ?? '',
      { name: '大屏', url: there.url, events: [], campaign: null },
      { person: 'p-1', at: new Date().toISOString() },
    );
  });
  after(async () => {
    await api.stop();
    await there.close();
  });

  const asked = (query = '', headers: Record<string, string> = {}) =>
    fetch(`${api.url}/api/events/stream${query}`, {
      headers: { 'Test-Actor': 'supervisionOffice:clerk', ...headers },
    });
  const linesIn = (text: string): Line[] =>
    text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
  const read = async (query = '') => linesIn(await (await asked(query)).text());
  const recorded = (notice: string) =>
    collectionOf(api.connection, 'events').countDocuments({ noticeId: notice });

  it('has every event of every real letter, once and in order, through a change of the workers', async () => {
    await lettersFor(api, { units: 2, findings: 1, name: '演练' });
    const letters = await lettersFor(api, { units: 3, findings: 2, rehearsal: null });
    await api.restartWorkers();
    const [first] = letters;
    await api.client.post(`/api/notices/${first?.id}/commands`, {
      actor: CLERK,
      body: { kind: 'addNote', text: '已电话联系' },
    });
    let count = 0;
    for (const { id } of letters) count += await recorded(id);
    await eventually(async () => (await read()).length >= count, 'everything is in the stream');
    const lines = await read();
    expect(lines.map(({ cursor }) => Number(cursor))).to.deep.equal(lines.map((_, i) => i + 1));
    for (const { id } of letters) {
      const events = await api.client.get<{ items: { seq: number; hash: string }[] }>(
        `/api/notices/${id}/events`,
      );
      const told = lines.filter(({ data }) => data.notice === id);
      expect(told.map(({ data }) => [data.seq, data.hash])).to.deep.equal(
        events.items.map(({ seq, hash }) => [seq, hash]),
      );
    }
    expect(lines.some(({ type }) => type === 'note.added')).to.equal(true);
    await eventually(async () => there.posted.length >= lines.length, 'everything was pushed');
    expect(there.posted.map(({ id }) => id).sort()).to.deep.equal(lines.map(({ id }) => id).sort());
  });

  it('goes on behind any line without a gap, and says where there is no such place', async () => {
    const all = await read();
    for (const [i, { cursor }] of all.entries())
      expect(await read(`?after=${cursor}`)).to.deep.equal(all.slice(i + 1));
    expect(await outcomeOf(await asked('?after=000000009999'))).to.equal('invalid-query');
    expect(await outcomeOf(await asked('?after=x'))).to.equal('invalid-query');
  });

  it('is NDJSON, and for whoever reads the record alone', async () => {
    const answer = await asked();
    expect(answer.headers.get('content-type')).to.match(/^application\/x-ndjson/);
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    await answer.text();
    const unit = await asked('', { 'Test-Actor': 'contact:h-1' });
    expect(await outcomeOf(unit)).to.equal('not-your-role');
  });

  it('is followed: what happens is told to whoever has stayed', async () => {
    const before = (await read()).at(-1)?.cursor ?? '';
    const leaving = new AbortController();
    const answer = await fetch(`${api.url}/api/events/stream?after=${before}&follow=true`, {
      headers: { 'Test-Actor': 'supervisionOffice:clerk' },
      signal: leaving.signal,
    });
    const [letter] = await lettersFor(api, {
      ...{ units: 1, findings: 1, rehearsal: null, name: '又一次督察' },
      ...{ overlapReason: '另有新线索' },
    });
    let text = '';
    const decoder = new TextDecoder();
    for await (const part of answer.body ?? []) {
      text += decoder.decode(part, { stream: true });
      const complete = text.slice(0, text.lastIndexOf('\n') + 1);
      if (linesIn(complete).some(({ data }) => data.notice === letter?.id)) break;
    }
    leaving.abort();
    expect(Number(linesIn(text)[0]?.cursor)).to.equal(Number(before) + 1);
  });

  it('brings all of a long feed to a collector that reads slowly', async () => {
    const [entry] = await collectionOf(api.connection, 'feed').find({}).toArray();
    const last = (await read()).length;
    const more = Array.from({ length: 20_000 }, (_, i) => ({
      ...{ ...entry, _id: String(last + 1 + i).padStart(12, '0'), id: `evt_${last + 1 + i}` },
    }));
    await collectionOf(api.connection, 'feed').insertMany(more);
    const answer = await asked();
    const parts: Uint8Array[] = [];
    for await (const part of answer.body ?? []) {
      parts.push(part);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const cursors = linesIn(Buffer.concat(parts).toString('utf8')).map(({ cursor }) =>
      Number(cursor),
    );
    expect(cursors).to.deep.equal(Array.from({ length: last + 20_000 }, (_, i) => i + 1));
  });
});
