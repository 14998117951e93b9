import { expect } from 'chai';
import { readDue } from '../../../src/documents/import/due-forms.ts';
import { readLedger } from '../../../src/documents/import/ledger-import.ts';
import { heads, places, readOne, readRows, row, today, units } from '../clerk-rows.ts';
import { type GridValue, gridOf } from '../grid-maker.ts';

const columnNumbers = heads.map((_, at) => `（${at + 1}）`);
const lone = (text: string): GridValue[] => [text];

describe('what clerks are used to', () => {
  for (const [first, second] of [
    ['（1）', '（2）'],
    ['一', '二'],
    ['1.1', '1.2'],
    ['第1条', '第2条'],
  ] as const)
    it(`numbers that begin again at ${first} are no mistake, and a number within them used twice is one`, () => {
      const { findings, errors } = readRows([
        heads,
        row(first, '财政局'),
        row(second, '财政局'),
        row(first, '教体局'),
        row(second, '教体局'),
        row(second, '青崖镇'),
      ]);
      expect(findings).to.have.length(4);
      expect(places(errors)).to.deep.equal(['6 A duplicate-seq']);
    });

  it('a row below the heads that numbers the columns is no finding, and is named', () => {
    for (const numbers of [columnNumbers, ['甲', ...heads.slice(1).map((_, at) => at + 1)]]) {
      const { findings, errors, notImported } = readRows([heads, numbers, row(1, '财政局')]);
      expect(errors).to.deep.equal([]);
      expect(findings.map((f) => f.row)).to.deep.equal([3]);
      expect(notImported.map(({ code, range }) => `${code} ${range}`)).to.include(
        'column-numbers A2:L2',
      );
    }
  });

  it('heads with numbers before them are known', () => {
    const numbered = heads.map((head, at) => `${at + 1}.${head}`);
    const { findings, warnings } = readRows([numbered, row(1, '财政局')]);
    expect(findings.map((f) => f.seq)).to.deep.equal(['1']);
    expect(warnings).to.deep.equal([]);
  });

  it('heads of four lists (问题、任务、责任、时限清单) are known by their words, and said', () => {
    const four = ['序号', '问题清单', '任务清单', '责任清单', '时限清单'];
    const { findings, warnings } = readRows([
      four,
      [1, '台账缺页。', '补齐。', '财政局', '30日内'],
    ]);
    expect(findings.map((f) => [f.leadUnit.unit, f.recommendation])).to.deep.equal([
      ['u-fin', '补齐。'],
    ]);
    expect(warnings.map((w) => w.code)).to.include('heads-suggested');
  });

  it('words among the numbers are a note, and no number without a finding', () => {
    const { findings, warnings } = readRows([
      heads,
      row(1, '财政局'),
      lone('以下为第二批问题'),
      row(2, '财政局'),
      lone('3'),
    ]);
    expect(findings).to.have.length(2);
    expect(places(warnings)).to.have.members(['5  row-empty', '0  rows-beside']);
  });

  it('a signature without a colon is a note', () => {
    const signed = ['填报单位（盖章）', null, null, null, '2026年9月1日'];
    const { errors, warnings } = readRows([heads, row(1, '财政局'), signed]);
    expect(errors).to.deep.equal([]);
    expect(warnings.map((w) => w.code)).to.deep.equal(['rows-beside']);
  });

  it('the failure of a formula that was copied as text has failed in any format', () => {
    const { findings, errors } = readOne({ 问题表述: '#N/A' });
    expect(findings).to.deep.equal([]);
    expect(places(errors)).to.deep.equal(['2 C cell-error']);
  });

  it('ten days of a month, a short year and 0 among numerals are read, each with its doubt', () => {
    const read = (text: string) => readDue({ text, kind: 'string' }, today);
    const meant = (text: string) => {
      const due = read(text);
      return due.readable ? [due.due?.rule, due.assumed, due.timing] : null;
    };
    expect(meant('2027年3月上旬')).to.deep.equal(['2027-03-10', 'day', null]);
    expect(meant('2027年2月下旬')).to.deep.equal(['2027-02-28', 'day', null]);
    expect(meant('10月中旬')).to.deep.equal(['2026-10-20', 'year', null]);
    expect(meant('2027年3月中旬前')).to.equal(null);
    expect(meant('27年3月底前')).to.deep.equal(['2027-03-31', 'year', null]);
    expect(meant('二0二七年三月底')).to.deep.equal(['2027-03-31', null, null]);
    expect(meant('2027年3月31日星期三前')).to.deep.equal(['2027-03-31', null, null]);
    expect(meant('立行立改并长期坚持')).to.deep.equal([undefined, null, 'immediate']);
  });

  it('a day that no calendar has is said to be one', () => {
    const { errors } = readOne({ 整改时限: '2027年2月30日前' });
    expect(places(errors)).to.deep.equal(['2 I date-impossible']);
    expect(errors[0]?.message).to.contain('不存在');
  });

  it('a requirement whose cell is in error is not said to be missing as well', () => {
    const { errors, warnings } = readOne({ 整改要求: '同上' });
    expect(errors.map((e) => e.code)).to.deep.equal(['cell-ditto']);
    expect(warnings).to.deep.equal([]);
  });

  it('a new ledger without columns for what comes later is told nothing of them', () => {
    const later = ['完成情况', '是否销号', '备注'];
    const kept = heads.flatMap((head, at) => (later.includes(head) ? [] : [at]));
    const short = (values: readonly GridValue[]) => kept.map((at) => values[at] ?? null);
    const grid = gridOf([short(heads), short(row(1, '财政局'))]);
    expect(readLedger(grid, { units, today }).warnings).to.deep.equal([]);
  });
});
