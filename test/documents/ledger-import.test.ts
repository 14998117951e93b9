import { expect } from 'chai';
import { importDigest } from '../../src/documents/import/ledger.ts';
import { readLedger } from '../../src/documents/import/ledger-import.ts';
import { heads, places, readOne, readRows, row, today, units } from './clerk-rows.ts';
import { type GridValue, gridOf } from './grid-maker.ts';

describe('a ledger with title rows, merged cells and everything else that clerks do', () => {
  const rows: GridValue[][] = [
    ['云岭县2026年法治建设专项督察反馈问题整改台账'],
    ['督察名称：2026年法治建设专项督察　　督察时间：2026年9月'],
    [
      '序 号',
      '问题\n类别',
      '存在问题',
      '整改意见',
      '责任单位（牵头）',
      '分管领导',
      '责任人',
      '整改类型',
      '完成时限',
      '完成情况',
      '是否销号',
      '备注',
    ],
    row('１', '教体局', { 问题类别: '法治\n意识' }),
    row('２', '县财政局', { 问题类别: null, 责任人: '张 三', 责任领导: '/' }),
    [],
    heads,
    row(3, '教体局', { 整改时限: '９月２６日前' }),
    row('', '', Object.fromEntries(heads.map((head) => [head, null]))),
    ['合计', null, '3个问题'],
    ['填表人：王五', null, null, null, null, '审核人：赵六'],
  ];
  const merges = [
    { top: 1, left: 1, bottom: 1, right: 12 },
    { top: 4, left: 2, bottom: 5, right: 2 },
  ];
  const read = readLedger(gridOf(rows, merges), { units, today });

  it('gives one draft for each lead unit, in the order of appearance', () => {
    expect(read.errors).to.deep.equal([]);
    expect(read.campaignTitle).to.equal('2026年法治建设专项督察');
    expect(
      read.drafts.map((draft) => [draft.unit, draft.unitName, draft.findings.length]),
    ).to.deep.equal([
      ['u-edu', '县教育体育局', 2],
      ['u-fin', '县财政局', 1],
    ]);
  });

  it('reads the value of a merged cell in every row of its range', () => {
    expect(read.findings.map((finding) => finding.category)).to.deep.equal([
      '法治意识',
      '法治意识',
      '依法行政',
    ]);
  });

  it('reads full width, line breaks and blank marks for what they mean', () => {
    expect(read.findings.map((finding) => finding.seq)).to.deep.equal(['1', '2', '3']);
    expect(read.findings[1]).to.include({ responsiblePerson: '张三', responsibleLeader: '' });
    expect(read.findings[2]?.due).to.deep.equal({ rule: '2026-09-26' });
    expect(read.findings[2]?.dueText).to.equal('９月２６日前');
  });

  it('remembers the row of the sheet', () => {
    expect(read.findings.map((finding) => finding.row)).to.deep.equal([4, 5, 8]);
  });

  it('warns of the year that it assumed, and names the rows beside the table and a column for later', () => {
    expect(places(read.warnings)).to.deep.equal([
      '3  column-later',
      '8 I year-assumed',
      '0  rows-beside',
    ]);
  });
});

describe('heads over two rows', () => {
  it('are read with the words of the lower one', () => {
    const upper = ['序号', '存在问题', '整改措施', '责任', null, null, '时限'];
    const lower = [null, null, null, '牵头单位', '责任领导', '责任人', null];
    const data = ['1', '问题甲。', '改。', '财政局', '张三', '李四', '15个工作日'];
    const grid = gridOf([upper, lower, data], [{ top: 1, left: 4, bottom: 1, right: 6 }]);
    const [finding] = readLedger(grid, { units, today }).findings;
    expect(finding).to.deep.include({
      leadUnit: { unit: 'u-fin', unitName: '县财政局' },
      responsibleLeader: '张三',
      responsiblePerson: '李四',
      due: { rule: '15wd' },
      measures: '改。',
    });
  });
});

describe('heads over two rows in a csv, which has lost what they span', () => {
  const upper = ['序号', '存在问题', '整改措施', '责任分工', null, null, '整改安排', null, '备注'];
  const lower = [null, null, null, '联系处室', '牵头单位', '责任人', '实际完成时间', '时限', null];
  const data = ['1', '问题甲。', '改。', '办公室', '财政局', '李四', '', '15个工作日', '急'];

  it('are read with a word below them that is not known', () => {
    const { findings, errors } = readLedger(gridOf([upper, lower, data]), { units, today });
    expect(errors).to.deep.equal([]);
    expect(findings[0]).to.deep.include({
      leadUnit: { unit: 'u-fin', unitName: '县财政局' },
      responsiblePerson: '李四',
      due: { rule: '15wd' },
      remarks: '急',
    });
  });

  it('are known again where they are printed again, each row of them', () => {
    const rows = [upper, lower, data, upper, lower, ['2', ...data.slice(1, 4), ...data.slice(4)]];
    const grid = gridOf(
      rows.map((each, at) => (at === 5 ? ['2', '问题乙。', ...each.slice(2)] : each)),
    );
    const { findings, errors } = readLedger(grid, { units, today });
    expect(errors).to.deep.equal([]);
    expect(findings.map((f) => f.row)).to.deep.equal([3, 6]);
  });
});

describe('a head that is known by its words alone', () => {
  it('is one also where it spreads over two columns without heads below', () => {
    const row1 = ['序号', '存在的突出问题', null, '整改建议', '责任单位', '整改时限'];
    const row2 = ['1', '问题甲。', null, '改。', '财政局', '30日内'];
    const merges = [1, 2].map((top) => ({ top, left: 2, bottom: top, right: 3 }));
    const { findings, errors } = readLedger(gridOf([row1, row2], merges), { units, today });
    expect(errors).to.deep.equal([]);
    expect(findings.map((f) => f.statement)).to.deep.equal(['问题甲。']);
  });

  it('stands in a second row also where brackets make it long', () => {
    const upper = ['序号', '存在问题', '整改安排', null, '责任单位', '整改时限'];
    const lower = [null, null, '有关整改要求（必填）', '★拟采取的办法（请如实填写）', null, null];
    const data = ['1', '问题甲。', '改。', '建档。', '财政局', '30日内'];
    const merges = [{ top: 1, left: 3, bottom: 1, right: 4 }];
    const { findings, errors } = readLedger(gridOf([upper, lower, data], merges), { units, today });
    expect(errors).to.deep.equal([]);
    expect(findings[0]).to.include({ recommendation: '改。', measures: '建档。' });
  });
});

describe('words over heads of which none is known', () => {
  const upper = ['问题情况', null, '整改安排', null, '责任分工', null];
  const lower = ['问题类别', '存在问题', '整改要求', '时限', '牵头单位', '责任人'];
  const data = ['档案', '问题甲。', '改。', '15个工作日', '财政局', '李四'];

  it('are no title, and are known again where they are printed again', () => {
    const merges = [1, 4].flatMap((top) =>
      [1, 3, 5].map((left) => ({ top, left, bottom: top, right: left + 1 })),
    );
    const rows = [upper, lower, data, upper, lower, ['档案', '问题乙。', ...data.slice(2)]];
    const read = readLedger(gridOf(rows, merges), { units, today });
    expect(read.campaignTitle).to.equal(undefined);
    expect(read.errors).to.deep.equal([]);
    expect(read.findings.map((f) => f.row)).to.deep.equal([3, 6]);
  });
});

describe('people in one cell', () => {
  it('are one where a single character stands apart, and several where none does', () => {
    const names = [
      '张 三',
      '欧阳　修',
      '王 小 明',
      '张三李 ',
      '张三 李四',
      '张三\n李四',
      '张三、李四',
    ];
    expect(
      names.map((text) => readOne({ 责任人: text }).findings[0]?.responsiblePerson),
    ).to.deep.equal(['张三', '欧阳修', '王小明', '张三李', '张三 李四', '张三 李四', '张三、李四']);
  });
});

describe('categories written as banners across the sheet', () => {
  it('hold for the rows below', () => {
    const banner = (text: string) => [text];
    const bare = (seq: number) => row(seq, '财政局', { 问题类别: null });
    const rows = [
      heads,
      banner('一、法治意识方面（1个）'),
      bare(1),
      banner('（二）依法行政方面'),
      bare(2),
    ];
    const { findings, errors } = readRows(rows);
    expect(errors).to.deep.equal([]);
    expect(findings.map((finding) => finding.category)).to.deep.equal([
      '法治意识方面',
      '依法行政方面',
    ]);
  });
});

describe('a csv that lost the merging of its cells', () => {
  it('takes an empty category from above and says so once', () => {
    const bare = (seq: number) => row(seq, '财政局', { 问题类别: null });
    const { findings, warnings } = readRows([heads, row(1, '财政局'), bare(2), bare(3)]);
    expect(findings.map((finding) => finding.category)).to.deep.equal([
      '依法行政',
      '依法行政',
      '依法行政',
    ]);
    expect(places(warnings)).to.deep.equal(['3 B category-carried']);
    expect(warnings[0]?.message).to.contain('共2行');
  });

  it('does not take an empty unit from above', () => {
    const { errors } = readRows([heads, row(1, '财政局'), row(2, '财政局', { 牵头单位: null })]);
    expect(places(errors)).to.deep.equal(['3 E unit-missing']);
  });
});

describe('what a row leaves out', () => {
  it('no deadline means the period of the policy', () => {
    expect(readOne({ 整改时限: '' }).findings[0]).to.include({ due: null, timing: 'timeLimited' });
  });

  it('the kind is taken from the text of the deadline', () => {
    const finding = readOne({ 整改类型: '', 整改时限: '立行立改' }).findings[0];
    expect(finding).to.include({ due: null, timing: 'immediate' });
  });

  it('with neither kind nor deadline a finding is time-limited, with a warning', () => {
    const { findings, warnings } = readOne({ 整改类型: '', 整改时限: '' });
    expect(findings[0]?.timing).to.equal('timeLimited');
    expect(places(warnings)).to.deep.equal(['2 H timing-assumed']);
  });

  it('no severity is minor; an unknown one too, with a warning', () => {
    const withSeverity = (text: string) =>
      readRows([
        [...heads, '严重程度'],
        [...row(1, '财政局'), text],
      ]);
    const severities = ['', '一般', '较重', '严重'].map(
      (text) => withSeverity(text).findings[0]?.severity,
    );
    expect(severities).to.deep.equal(['minor', 'minor', 'major', 'critical']);
    expect(places(withSeverity('红色').warnings)).to.deep.equal(['2 M severity-unknown']);
  });

  it('a deadline in the past is kept, with a warning', () => {
    const { findings, warnings } = readOne({ 整改时限: '2026年8月1日前' });
    expect(findings[0]?.due).to.deep.equal({ rule: '2026-08-01' });
    expect(places(warnings)).to.deep.equal(['2 I date-past']);
  });

  it('a row that is struck off already is not imported, and that is said', () => {
    const { findings, warnings } = readRows([
      heads,
      row(1, '财政局', { 是否销号: '是' }),
      row(2, '财政局'),
    ]);
    expect(findings.map((finding) => finding.seq)).to.deep.equal(['2']);
    expect(places(warnings)).to.deep.equal(['2 K already-closed']);
  });

  it('remarks that speak of a repetition are kept as such', () => {
    expect(readOne({ 备注: '与2025年问题重复出现' }).findings[0]?.repeatOf).to.equal(
      '与2025年问题重复出现',
    );
    expect(readOne({ 备注: '已约谈' }).findings[0]?.repeatOf).to.equal(null);
  });
});

describe('a ledger without known units', () => {
  it('takes lead units as they are written, width and spaces aside', () => {
    const { drafts } = readRows([heads, row(1, '县 财政局'), row(2, '县财政局')], false);
    expect(drafts.map((draft) => [draft.unitName, draft.findings.length])).to.deep.equal([
      ['县财政局', 2],
    ]);
  });

  it('still refuses words that name no unit, and several units', () => {
    const { errors } = readRows([heads, row(1, '各部门'), row(2, '财政局/教体局')], false);
    expect(places(errors)).to.deep.equal(['2 E unit-scope-word', '3 E unit-several']);
  });
});

describe('the key of a draft', () => {
  const digests = (rows: readonly (readonly GridValue[])[], day: string) =>
    readLedger(gridOf(rows), { units, today: day }).drafts.map(importDigest);
  const rows = [heads, row(1, '财政局', { 整改时限: '9月26日前' }), row(2, '教体局')];

  it('is the same for the same ledger on another day, in full width, or moved down', () => {
    const first = digests(rows, '2026-09-10');
    const moved = [
      ['标题'],
      [],
      heads,
      row('１', '财政局', { 整改时限: '９月２６日前' }),
      row(2, '教体局'),
    ];
    expect(digests(rows, '2027-03-01')).to.deep.equal(first);
    expect(digests(moved, '2026-09-10')).to.deep.equal(first);
    expect(first[0]).to.match(/^[0-9a-f]{64}$/);
  });

  it('is another one when any word changes', () => {
    const [first] = digests(rows, today);
    for (const [head, text] of Object.entries({
      问题表述: '另一个问题。',
      整改时限: '30日内',
      责任人: '王五',
      备注: '新',
    })) {
      const [changed] = digests(
        [heads, row(1, '财政局', { 整改时限: '9月26日前', [head]: text })],
        today,
      );
      expect(changed, head).not.to.equal(first);
    }
  });
});
