import { expect } from 'chai';
import { readLedger } from '../../src/documents/import/ledger-import.ts';
import { heads, places, readOne, readRows, row, today, units } from './clerk-rows.ts';
import { type GridValue, gridOf } from './grid-maker.ts';

describe('a bad row', () => {
  const cases: readonly (readonly [string, Record<string, GridValue>, string, RegExp])[] = [
    [
      'with an unknown unit',
      { 牵头单位: '县教体委' },
      '2 E unit-unknown',
      /县教体委.*最接近的是：县教育体育局/,
    ],
    ['with no unit', { 牵头单位: '/' }, '2 E unit-missing', /应填写一个单位/],
    ['with a scope word for a unit', { 牵头单位: '各乡镇' }, '2 E unit-scope-word', /不是单位名称/],
    ['with two lead units', { 牵头单位: '财政局、教体局' }, '2 E unit-several', /只能有一个/],
    ['with no statement', { 问题表述: '' }, '2 C statement-missing', /时间、地点、数量/],
    [
      'with a deadline that nobody can read',
      { 整改时限: '春节前后' },
      '2 I date-unreadable',
      /2026-09-26/,
    ],
    [
      'with an unknown kind of rectification',
      { 整改类型: '按程序' },
      '2 H timing-unknown',
      /立行立改/,
    ],
    [
      'with a statement of 2,001 characters',
      { 问题表述: '问'.repeat(2001) },
      '2 C cell-too-long',
      /2000字/,
    ],
  ];
  for (const [what, change, place, message] of cases) {
    it(`${what} is left out and named with its place and what is expected`, () => {
      const { findings, errors } = readRows([
        heads,
        row(1, '县教育体育局', change),
        row(2, '财政局'),
      ]);
      expect(findings.map((finding) => finding.seq)).to.deep.equal(['2']);
      expect(places(errors)).to.deep.equal([place]);
      expect(errors[0]?.message).to.match(message);
      expect(errors[0]?.messageEn).to.match(/^row 2, column [A-Z] \(/);
    });
  }

  it('with several faults has each of them named', () => {
    const { errors } = readOne({ 牵头单位: '无此单位处', 整改时限: '尽快', 问题表述: '' });
    expect(places(errors)).to.deep.equal([
      '2 C statement-missing',
      '2 E unit-unknown',
      '2 I date-unreadable',
    ]);
  });

  it('whose formula failed is named', () => {
    const grid = gridOf([heads, row(1, '财政局')]);
    const cells = grid.rows[1]?.cells.map((cell, at) =>
      at === 2 ? ({ text: '#REF!', kind: 'error' } as const) : cell,
    );
    const rows = [...grid.rows.slice(0, 1), { number: 2, hidden: false, cells: cells ?? [] }];
    const { errors, findings } = readLedger({ ...grid, rows }, { units, today });
    expect(places(errors)).to.deep.equal(['2 C cell-error']);
    expect(findings).to.deep.equal([]);
  });

  it('that merges its statement with the row above is named as such', () => {
    const rows = [heads, row(1, '财政局'), row(2, '财政局', { 问题表述: null })];
    const grid = gridOf(rows, [{ top: 2, left: 3, bottom: 3, right: 3 }]);
    expect(places(readLedger(grid, { units, today }).errors)).to.deep.equal([
      '3 C statement-merged',
    ]);
  });
});

describe('numbers and repetitions', () => {
  it('the second row with one number is left out', () => {
    const { errors, findings } = readRows([
      heads,
      row(1, '财政局'),
      row(2, '财政局'),
      row('０2', '教体局'),
    ]);
    expect(places(errors)).to.deep.equal(['4 A duplicate-seq']);
    expect(errors[0]?.message).to.contain('与第3行重复');
    expect(findings).to.have.length(2);
  });

  it('numbers that begin again for each unit are no repetition', () => {
    const twice = [row(1, '财政局'), row(2, '财政局'), row(1, '教体局'), row(2, '教体局')];
    expect(readRows([heads, ...twice]).errors).to.deep.equal([]);
  });

  it('a row that is wholly the same is left out the second time', () => {
    const same = { 问题表述: '同一个问题。' };
    const { errors } = readRows([
      heads,
      row(1, '财政局', same),
      row(2, '财政局', same),
      row(3, '教体局', same),
    ]);
    expect(places(errors)).to.deep.equal(['3 C row-duplicate']);
  });

  it('rows of one unit and statement that differ in anything else are two findings, with a doubt', () => {
    const same = { 问题表述: '同一个问题。' };
    const others = [
      { 整改时限: '60日内' },
      { 整改要求: '另行改正。' },
      { 问题类别: '其他' },
      { 备注: '第二处' },
    ];
    for (const other of others) {
      const second = row(2, '财政局', { ...same, ...other });
      const { errors, findings, warnings } = readRows([heads, row(1, '财政局', same), second]);
      expect(errors).to.deep.equal([]);
      expect(findings).to.have.length(2);
      expect(places(warnings)).to.deep.equal(['3 C row-similar']);
    }
  });
});

describe('a year that was mistyped', () => {
  const told = (limit: string) => {
    const { errors, warnings } = readOne({ 整改时限: limit });
    return [...errors, ...warnings].map((e) => e.code);
  };

  it('is refused where it lies more than ten years ahead, and is past where it lies as far behind', () => {
    expect(told('2206-12-31')).to.deep.equal(['date-unreadable']);
    expect(told('2066-12-31')).to.deep.equal(['date-too-far']);
    expect(told('2036-12-31')).to.deep.equal(['date-too-far']);
    expect(told('2006-12-31')).to.deep.equal(['date-past']);
    expect(told('2036-09-01')).to.deep.equal([]);
  });
});

describe('text that is struck through', () => {
  const struck = (line: GridValue[], which: (column: number) => boolean) => {
    const grid = gridOf([heads, row(1, '财政局'), line]);
    const rows = grid.rows.map((r) => ({
      ...r,
      cells: r.cells.map((c, at) =>
        c && r.number === 3 && which(at) ? { ...c, struck: true as const } : c,
      ),
    }));
    return readLedger({ ...grid, rows }, { units, today });
  };

  it('keeps a row out where all of it is, and names the row', () => {
    const { findings, warnings, errors } = struck(row(2, '教体局'), () => true);
    expect(errors).to.deep.equal([]);
    expect(findings.map((f) => f.row)).to.deep.equal([2]);
    expect(places(warnings)).to.deep.equal(['0  rows-struck']);
    expect(warnings[0]?.message).to.contain('第3行');
  });

  it('is read with a doubt where it stands in one cell of a row', () => {
    const { findings, warnings } = struck(row(2, '教体局'), (at) => at === 8);
    expect(findings).to.have.length(2);
    expect(places(warnings)).to.deep.equal(['3 I cell-struck']);
  });
});

describe('co-operating units', () => {
  const read = (text: string) =>
    readRows([
      [...heads, '配合单位'],
      [...row(1, '财政局'), text],
    ]);

  it('are found one by one, the lead unit left out', () => {
    const { findings } = read('教体局、青崖镇人民政府；县财政局');
    expect(findings[0]?.coUnits).to.deep.equal([
      { unit: 'u-edu', unitName: '县教育体育局' },
      { unit: 'u-qy', unitName: '青崖镇' },
    ]);
  });

  it('that nobody knows cost a warning and not the row', () => {
    const { findings, warnings } = read('教体局、各乡镇');
    expect(findings[0]?.coUnits).to.have.length(1);
    expect(places(warnings)).to.deep.equal(['2 M co-unit-unknown']);
  });
});

describe('a sheet without what a ledger needs', () => {
  it('has no heads: nothing is read and the heads are named', () => {
    const { errors, findings } = readRows([
      ['姓名', '电话'],
      ['张三', '1'],
    ]);
    expect(places(errors)).to.deep.equal(['0  head-missing']);
    expect(errors[0]?.message).to.contain('问题表述');
    expect(findings).to.deep.equal([]);
  });

  it('has no column of units: nothing is read', () => {
    const without = (values: readonly GridValue[]) => values.filter((_, at) => at !== 4);
    const { errors, findings } = readRows([without(heads), without(row(1, '财政局'))]);
    expect(places(errors)).to.deep.equal(['1  column-missing']);
    expect(findings).to.deep.equal([]);
  });

  it('lacks a lesser column of the minimum, or has one that is not read: a warning', () => {
    const at = heads.indexOf('责任领导');
    const renamed = heads.map((head) => (head === '责任领导' ? '得分' : head));
    const score = row(1, '财政局', { 责任领导: '90' });
    const { errors, warnings } = readRows([renamed, score]);
    expect(errors).to.deep.equal([]);
    expect(warnings.map((warning) => warning.code)).to.deep.equal([
      'columns-missing',
      'column-unread',
    ]);
    expect(warnings[1]?.message).to.contain(`得分（${'ABCDEFGHIJKL'[at]}列）`);
  });
});

describe('markings of state secrets', () => {
  it('refuse a row by its place, without repeating what it says', () => {
    const secret = row(1, '财政局', { 问题表述: '机密★10年 某某工程位置' });
    const { errors, findings } = readRows([heads, secret, row(2, '财政局')]);
    expect(places(errors)).to.deep.equal(['2 C classified']);
    expect(JSON.stringify(errors)).not.to.match(/某某工程|机密/);
    expect(findings.map((finding) => finding.seq)).to.deep.equal(['2']);
  });

  it('refuse the whole sheet when they stand among the heads', () => {
    const { errors, findings } = readRows([[...heads, '机密★'], row(1, '财政局')]);
    expect(places(errors)).to.deep.equal(['1 M classified']);
    expect(findings).to.deep.equal([]);
  });

  it('refuse the whole sheet when they stand above the heads', () => {
    const { errors, findings } = readRows([['秘密★'], heads, row(1, '财政局')]);
    expect(places(errors)).to.deep.equal(['1 A classified']);
    expect(findings).to.deep.equal([]);
  });

  it('are not seen in ordinary words', () => {
    const words = row(1, '财政局', {
      问题表述: '未与员工签订商业秘密保护协议，未开展国家秘密保密教育。',
    });
    expect(readRows([heads, words]).errors).to.deep.equal([]);
  });
});
