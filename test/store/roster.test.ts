import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { putDeputy } from '../../src/store/access/deputies.ts';
import { endPosting, postingsAt, putDelegation, putPosting } from '../../src/store/roster.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

describe('who holds a post', () => {
  let connection: Connection;
  const put = (holder: string, from: string, unit = 'u') =>
    putPosting(connection, {
      register: 'real',
      ...{ unit, holder, from, name: `某${holder}` },
      ...{ post: 'contact', phone: null, email: null },
    });
  const postings = async (unit = 'u') =>
    (await postingsAt(connection, { register: 'real', unit })).map((p) => [
      p.holder,
      p.from,
      p.until,
    ]);

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));

  it('does so until the day before his successor comes, and stays on record', async () => {
    await put('a', '2026-03-01');
    await put('b', '2026-03-09');
    expect(await postings()).to.deep.equal([
      ['a', '2026-03-01', '2026-03-08'],
      ['b', '2026-03-09', null],
    ]);
    await endPosting(connection, {
      register: 'real',
      unit: 'u',
      post: 'contact',
      until: '2026-03-20',
    });
    expect((await postings()).at(-1)).to.deep.equal(['b', '2026-03-09', '2026-03-20']);
  });

  it('does so in full although somebody is entered later who held it before: he ends the day before', async () => {
    await put('a', '2026-03-01', 'w');
    await put('c', '2026-09-01', 'w');
    await put('b', '2026-06-01', 'w');
    expect(await postings('w')).to.have.deep.members([
      ['a', '2026-03-01', '2026-05-31'],
      ['b', '2026-06-01', '2026-08-31'],
      ['c', '2026-09-01', null],
    ]);
  });

  it('does so from the earliest day that is said of him; a later one changes nothing', async () => {
    expect(await put('c', '2026-11-30', 'v')).to.equal(true);
    expect(await put('c', '2026-11-28', 'v')).to.equal(true);
    expect(await put('c', '2026-12-05', 'v')).to.equal(false);
    expect(await postings('v')).to.deep.equal([['c', '2026-11-28', null]]);
  });

  it('is another entry than his delegation and his deputyship, whatever their papers are called', async () => {
    const who = { holder: 'liu', name: '刘建国', phone: null, email: null, from: '2026-03-01' };
    const head = { register: 'real', unit: null, post: 'governmentHead' } as const;
    const until = '2026-03-31';
    const namedBy = { id: 'o', name: '办' };
    const deputyFor = { id: 'h-2', name: '某', namedBy, reason: null, document: null };
    await putPosting(connection, { ...head, ...who });
    await putDeputy(connection, { ...head, ...who, until, deputyFor });
    for (const document of ['2026-03-01', 'for/h-2/2026-03-01'])
      await putDelegation(
        connection,
        'real',
        { ...who, until },
        { document, on: '2026-02-28', head: '郑某' },
      );
    const entries = await postingsAt(connection, { register: 'real', unit: null });
    expect(entries).to.have.length(4);
    expect(
      entries.filter((p) => p.delegation === undefined && p.deputyFor === undefined),
    ).to.have.length(1);
  });
});
