import { expect } from 'chai';
import { importApart } from '../../src/documents/apart/import-apart.ts';
import { importFiles } from '../../src/documents/import/import-files.ts';
import type { Rules } from '../../src/domain/notice/notice.ts';

const head = '序号,问题表述,整改要求,牵头单位,整改时限\n';
const today = '2026-11-23';

/** A ledger in csv, with the name of the unit of each row. */
function ledgerOf(rows: number, unitOf: (row: number) => string) {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${at + 1},问题${at + 1}。,改。,${unitOf(at)},30日内\n`,
  );
  return { name: '台账.csv', bytes: Buffer.from(head + lines.join('')) };
}

const knownUnits = Array.from({ length: 60 }, (_, at) => ({
  id: `u-${at}`,
  name: `云岭县第${at}中学`,
  shortNames: [],
}));

/** How often this process turned to other work until the promise was kept. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const turn = () => {
    turns += 1;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  await work;
  isDone = true;
  return turns;
}

describe('an import apart', () => {
  it('leaves the process that asked free for other work while thousands of names are unknown', async () => {
    const ledger = ledgerOf(2000, (row) => `无此单位${row}`);
    const apart = await turnsDuring(importApart({ ledger, knownUnits, today }));
    const within = await turnsDuring(importFiles({ ledger, knownUnits, today }));
    expect(within).to.be.lessThan(20);
    expect(apart).to.be.greaterThan(within * 100);
  });

  it('lists 500 errors and says how many more there are', async () => {
    const ledger = ledgerOf(700, () => '无此单位');
    const { errors, drafts } = await importApart({ ledger, knownUnits, today });
    expect(drafts).to.deep.equal([]);
    expect(errors).to.have.length(501);
    expect(errors.at(-1)).to.include({ row: 0, code: 'more-left-out' });
    expect(errors.at(-1)?.message).to.contain('200');
  });

  it('finds what an import in this process finds', async () => {
    const ledger = ledgerOf(450, (row) => `云岭县第${row % 61}中学`);
    const order = { ledger, knownUnits, today };
    expect(await importApart(order)).to.deep.equal(await importFiles(order));
  });

  it('takes names of a unit without its duties for those of the one that has them', async () => {
    const ledger = ledgerOf(1, () => '云岭县第0中学');
    const { drafts } = await importApart({ ledger, knownUnits, today, charged: { 'u-0': 'u-1' } });
    expect(drafts.map(({ unit }) => unit)).to.deep.equal(['u-1']);
  });

  it('that falls over a fault of our own throws it with its place, and does not blame the file', async () => {
    const issue = { rules: {} as Rules, at: '2026-11-23T00:00:00.000Z' };
    const ledger = ledgerOf(1, () => '县财政局');
    const thrown: unknown = await importApart({ ledger, today, issue }).catch((error) => error);
    expect(String(thrown)).to.match(/the import failed: TypeError[\s\S]*issue\.ts/);
  });

  it('names five hundred places that are left out, and the cells of all others in one sum', async () => {
    const ledger = ledgerOf(600, (row) => `无此单位${row}`);
    const { cells, notImported } = await importApart({ ledger, knownUnits, today });
    expect(cells).to.deep.equal({ present: 3005, read: 5, notImported: 3000 });
    expect(notImported).to.have.length(501);
    expect(notImported.at(-1)).to.include({ code: 'more', cells: 500 });
    expect(notImported.reduce((sum, left) => sum + left.cells, 0)).to.equal(3000);
  });

  it('is refused at once when two are read and eight wait', async () => {
    const ledger = ledgerOf(1, () => '县财政局');
    const all = await Promise.all(Array.from({ length: 12 }, () => importApart({ ledger, today })));
    const codes = all.map(({ errors }) => errors[0]?.code ?? 'read');
    expect(codes.filter((code) => code === 'read')).to.have.length(10);
    expect(codes.slice(10)).to.deep.equal(['reader-busy', 'reader-busy']);
  });
});
