import { expect } from 'chai';
import type { Connection } from 'mongoose';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { type InboxPosition, inboxOf, markRead } from '../../src/store/inbox.ts';
import { collectionOf } from '../../src/store/models.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

const SLOTS = ['2026-03-02T00:30:00.000Z', '2026-03-03T00:30:00.000Z', '2026-03-04T00:30:00.000Z'];

describe('an inbox', () => {
  let connection: Connection;
  const dispatches = () => collectionOf<DispatchDoc>(connection, 'dispatches');

  before(async () => {
    connection = await openDatabase();
    // Three rehearsals of one ledger: their messages leave at the same instants of their clocks.
    for (const slot of SLOTS)
      for (const campaign of ['c-1', 'c-2', 'c-3']) {
        const _id = `${campaign}/h-1/${slot}`;
        await dispatches().insertOne({
          ...({ _id, holder: 'h-1', slot, readAt: null, rehearsal: true } as DispatchDoc),
          items: [{ noticeId: campaign }] as never,
        });
      }
    const overtaken = {
      _id: 'c-1/h-1/x',
      holder: 'h-1',
      slot: SLOTS[0] ?? '',
      rehearsal: true,
      items: [],
    };
    await dispatches().insertOne(overtaken as unknown as DispatchDoc);
  });
  after(() => closeDatabase(connection));

  it('shows every message once, newest first, whatever the size of its pages', async () => {
    const all = await inboxOf(connection, 'h-1', { rehearsal: true, before: null, limit: 100 });
    expect(all).to.have.length(9);
    expect(all.map((d) => d.slot)).to.deep.equal(SLOTS.flatMap((s) => [s, s, s]).reverse());
    for (const limit of [1, 2, 4, 5]) {
      const seen: string[] = [];
      for (let before: InboxPosition | null = null; ; ) {
        const page: DispatchDoc[] = await inboxOf(connection, 'h-1', {
          rehearsal: true,
          before,
          limit,
        });
        seen.push(...page.map((d) => d._id));
        before = page.at(-1) ?? null;
        if (page.length < limit) break;
      }
      expect(seen).to.deep.equal(all.map((d) => d._id));
    }
  });

  it('shows none of a rehearsal among the real ones', async () => {
    const real = { rehearsal: false, before: null, limit: 9 };
    expect(await inboxOf(connection, 'h-1', real)).to.deep.equal([]);
  });

  it('is one person’s', async () => {
    expect(
      await inboxOf(connection, 'h-2', { rehearsal: true, before: null, limit: 9 }),
    ).to.deep.equal([]);
  });

  it('keeps the moment of the first reading', async () => {
    const id = `c-1/h-1/${SLOTS[0]}`;
    const first = '2026-03-05T00:00:00.000Z';
    const own = { holder: 'h-1', rehearsed: false };
    expect((await markRead(connection, own, id, first))?.readAt).to.equal(first);
    const later = '2026-03-06T00:00:00.000Z';
    expect((await markRead(connection, own, id, later))?.readAt).to.equal(first);
    expect(await markRead(connection, own, 'nobody', first)).to.equal(null);
  });

  it('is marked by nobody else, unless everybody in it is rehearsed', async () => {
    const id = `c-1/h-1/${SLOTS[0]}`;
    const at = '2026-03-05T00:00:00.000Z';
    expect(await markRead(connection, { holder: 'h-2', rehearsed: false }, id, at)).to.equal(null);
    const office = { holder: 'h-2', rehearsed: true };
    expect((await markRead(connection, office, id, at))?._id).to.equal(id);
  });
});
