import { expect } from 'chai';
import { importFiles } from '../../src/documents/import/import-files.ts';
import type { Correction } from '../../src/documents/import/seen/corrections.ts';

const LEDGER = [
  '整改台账',
  '序号,事由,整改要求,牵头单位,整改时限,得分',
  '1,案卷未归档,限期归档,县水务局,2027年3月1日,3',
  '2,台账缺失,补建台账,县林业署,尽快,5',
].join('\r\n');

const sent = (text: string) => ({ name: 'l.csv', bytes: new TextEncoder().encode(text) });
const UNITS = [{ id: 'u-1', name: '县水务局', shortNames: [] }];

const read = (more: Partial<Parameters<typeof importFiles>[0]> = {}, text = LEDGER) =>
  importFiles({
    ...{ ledger: sent(text), knownUnits: UNITS, today: '2026-11-29', isShown: true },
    heads: [{ column: '事由', as: 'statement' }],
    ...more,
  });

const at = (letter: string, row: number, text: string): Correction => ({
  ...{ file: 'ledger', sheet: 'l.csv', row, letter, text },
});

describe('what whoever imports is shown of his file', () => {
  it('is each column with what it is read as, and why', async () => {
    const { seenColumns } = await read();
    expect(seenColumns.map(({ letter, head, as, how }) => [letter, head, as, how])).to.deep.equal([
      ['A', '序号', 'seq', 'known'],
      ['B', '事由', 'statement', 'said'],
      ['C', '整改要求', 'recommendation', 'known'],
      ['D', '牵头单位', 'leadUnit', 'known'],
      ['E', '整改时限', 'dueDate', 'known'],
      ['F', '得分', null, 'unknown'],
    ]);
    expect(new Set(seenColumns.map(({ headRow }) => headRow))).to.deep.equal(new Set([2]));
  });

  it('is the first rows where no heads are found, so that columns can be named', async () => {
    const { seenColumns, seenRows, errors } = await read({ heads: [] }, '甲,乙\r\n丙,丁');
    expect(errors.map(({ code }) => code)).to.deep.equal(['head-missing']);
    expect(seenColumns.map(({ as, how }) => [as, how])).to.deep.equal([
      [null, 'unnamed'],
      [null, 'unnamed'],
    ]);
    expect(seenRows.map(({ cells }) => cells)).to.deep.equal([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  it('is every row with a fault besides the first ones', async () => {
    const rows = Array.from({ length: 40 }, (_, n) =>
      [n + 1, `第${n}项`, '限期', n === 30 ? '县某局' : '县水务局', '60日内'].join(','),
    );
    const { seenRows } = await read(
      {},
      ['序号,事由,整改要求,牵头单位,整改时限', ...rows].join('\n'),
    );
    expect(seenRows.map(({ row }) => row)).to.deep.equal([2, 3, 4, 5, 6, 32]);
  });

  it('is nothing of a row that carries a marking of a state secret', async () => {
    const { seenRows, errors } = await read({}, LEDGER.replace('案卷未归档', '机密★一年 案卷'));
    expect(errors.map(({ code }) => code)).to.include('classified');
    expect(JSON.stringify(seenRows)).to.not.include('机密');
  });

  it('is nothing at all where it is not asked for', async () => {
    const { seenColumns, seenRows } = await read({ isShown: false });
    expect([...seenColumns, ...seenRows]).to.deep.equal([]);
  });
});

describe('a correction of a cell', () => {
  it('is read instead of what the file says', async () => {
    const before = await read();
    expect(before.errors.map(({ code, letter, row }) => [code, letter, row])).to.deep.equal([
      ['unit-unknown', 'D', 4],
      ['date-unreadable', 'E', 4],
    ]);
    const after = await read({ corrections: [at('D', 4, '县水务局'), at('e', 4, '60日内')] });
    expect(after.errors).to.deep.equal([]);
    expect(after.findings).to.equal(2);
    expect(after.seenRows.at(-1)?.cells.slice(3, 5)).to.deep.equal(['县水务局', '60日内']);
    expect(after.cells.present).to.equal(after.cells.read + after.cells.notImported);
  });

  it('with an empty text empties the cell', async () => {
    const { errors } = await read({ corrections: [at('D', 3, ' ')] });
    expect(errors.map(({ code }) => code)).to.include('unit-missing');
  });

  it('of a place that the file does not have is named and changes nothing', async () => {
    const wrong = [
      at('D', 99, '县水务局'),
      at('ZZ', 3, '甲'),
      { ...at('D', 4, '甲'), sheet: '别' },
    ];
    const { errors } = await read({ corrections: wrong });
    const named = errors.filter(({ code }) => code === 'correction-unplaced');
    expect(named.map(({ message }) => message).join())
      .to.include('D99')
      .and.to.include('ZZ3');
    expect(named).to.have.length(3);
  });

  it('is looked at for markings of state secrets like the file itself', async () => {
    const { errors } = await read({ corrections: [at('B', 3, '绝密★十年 案卷')] });
    expect(errors.map(({ code }) => code)).to.include('classified');
  });
});
