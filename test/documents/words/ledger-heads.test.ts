import { expect } from 'chai';
import { columnByWords } from '../../../src/documents/import/head-words.ts';
import { importFiles } from '../../../src/documents/import/import-files.ts';
import type { LedgerRead } from '../../../src/documents/import/ledger.ts';
import {
  columnNamed,
  LEDGER_COLUMNS,
  type LedgerColumn,
  ledgerHeads,
} from '../../../src/documents/import/ledger-heads.ts';
import { type LedgerHeadMapping, readLedger } from '../../../src/documents/import/ledger-import.ts';
import type { Merge } from '../../../src/documents/sheet/grid.ts';
import { today, units } from '../clerk-rows.ts';
import { type GridValue, gridOf } from '../grid-maker.ts';

/** Heads that no table holds, as offices write them, and what each of them says; null where it says none of ours. */
const HEADS: readonly (readonly [string, LedgerColumn | null])[] = [
  ['具体整改要求', 'recommendation'],
  ['督查组整改意见', 'recommendation'],
  ['下步整改建议', 'recommendation'],
  ['整改事项', 'recommendation'],
  ['督查发现的问题', 'statement'],
  ['问题及隐患', 'statement'],
  ['隐患描述', 'statement'],
  ['问题编码号', null],
  ['问题个数', null],
  ['问题来源渠道', 'campaignId'],
  ['问题所属领域', 'category'],
  ['检查内容', 'category'],
  ['进展', 'progress'],
  ['目前进展情况', 'progress'],
  ['销号', 'closedAt'],
  ['是否申请销号', 'closedAt'],
  ['销号标准', 'target'],
  ['整改预期目标', 'target'],
  ['整改工作举措', 'measures'],
  ['整改责任主体', 'leadUnit'],
  ['被检查单位', 'leadUnit'],
  ['检查单位', null],
  ['填报单位', null],
  ['单位及责任人', null],
  ['整改举措及时限', null],
  ['具体要求、完成期限', null],
  ['问题和不足', 'statement'],
  ['责任单位负责人', null],
  ['配合整改部门', 'coUnits'],
  ['县级包抓领导', 'responsibleLeader'],
  ['领导批示', null],
  ['单位负责人', null],
  ['整改负责人', 'responsiblePerson'],
  ['具体联系人', 'contactPerson'],
  ['责任人电话', null],
  ['联系人手机', null],
  ['整改完成期限要求', 'dueDate'],
  ['限期', 'dueDate'],
  ['拟完成时间', 'dueDate'],
  ['实际完成时间', null],
  ['检查时间', null],
  ['反馈时间', null],
  ['延期期限', null],
  ['是否完成', null],
  ['目前整改情况', 'outcome'],
  ['落实结果', 'outcome'],
  ['政策法规条款', 'criterion'],
  ['风险等级', 'severity'],
  ['佐证资料', 'evidence'],
  ['验收结论', 'acceptance'],
  ['阶段性任务节点', 'milestones'],
  ['得分', null],
  ['备注信息', 'remarks'],
];

/** A ledger under these heads with one row. */
const under = (
  heads: readonly GridValue[],
  row: readonly GridValue[],
  mapped: readonly LedgerHeadMapping[] = [],
): LedgerRead => readLedger(gridOf([heads, row]), { units, today, heads: mapped });

const told = ({ warnings }: LedgerRead, code: string): string =>
  warnings.find((warning) => warning.code === code)?.message ?? '';

describe('heads that no table holds', () => {
  for (const [head, means] of HEADS)
    it(`${head}: ${means ?? 'none'}`, () => {
      expect(columnByWords(head)).to.equal(means);
    });

  it('are read by their words and told, so that the clerk can look', () => {
    const read = under(
      ['序号', '督查发现的问题', '具体整改要求', '整改责任主体', '整改完成期限要求'],
      ['1', '台账缺页', '补齐', '县财政局', '2026-12-31'],
    );
    expect(read.errors).to.deep.equal([]);
    expect(read.findings[0]).to.deep.include({
      statement: '台账缺页',
      recommendation: '补齐',
      due: { rule: '2026-12-31' },
    });
    expect(told(read, 'heads-suggested')).to.include('“具体整改要求”（C列）→ 整改要求/意见');
    expect(read.cells.notImported).to.equal(0);
  });

  it('give way to a head of the table, wherever it stands, and are named', () => {
    const read = under(
      ['序号', '拟完成时间', '存在问题', '整改要求', '责任单位', '整改时限'],
      ['1', '2026-10-01', '台账缺页', '补齐', '县财政局', '2026-12-31'],
    );
    expect(read.findings[0]?.due).to.deep.equal({ rule: '2026-12-31' });
    expect(told(read, 'column-unread')).to.include('拟完成时间（B列）');
    expect(told(read, 'heads-suggested')).to.equal('');
  });

  it('never make a head of a row of data, nor of a title', () => {
    const rows = [
      ['2026年问题整改要求责任单位期限台账'],
      ['县财政局', '台账问题', '限期整改要求', '责任单位', '10日内'],
      ['序号', '存在问题', '整改要求', '责任单位', '整改时限'],
      ['1', '台账缺页', '补齐', '县财政局', '2026-12-31'],
    ];
    const read = readLedger(gridOf(rows), { units, today });
    expect(read.findings.map(({ row }) => row)).to.deep.equal([4]);
  });

  it('make a row of heads only where it holds nothing but words', () => {
    const heads = ['发现的问题情况', '具体整改要求', '整改责任主体', '拟完成时间'];
    const data = ['台账缺页', '补齐', '县财政局', '2026-12-31'];
    expect(under(heads, data).findings).to.have.length(1);
    const withNumber = under([...heads, 3], [...data, '']);
    expect(withNumber.errors.map(({ code }) => code)).to.deep.equal(['head-missing']);
  });
});

describe('heads in groups', () => {
  const data = ['1', '台账缺页', '补齐', '县财政局', '张三', '李四', '2026-12-31', '否'];
  const down = (columns: readonly number[], bottom: number): Merge[] =>
    columns.map((left) => ({ top: 1, left, bottom, right: left }));

  it('may have three rows', () => {
    const rows = [
      ['序号', '问题', '整改要求', '责任体系', null, null, '时限', '销号'],
      [null, null, null, '责任单位', '人员', null, null, null],
      [null, null, null, null, '责任领导', '责任人', null, null],
      data,
    ];
    const merges = [
      ...down([1, 2, 3, 7, 8], 3),
      { top: 1, left: 4, bottom: 1, right: 6 },
      { top: 2, left: 4, bottom: 3, right: 4 },
      { top: 2, left: 5, bottom: 2, right: 6 },
    ];
    const read = readLedger(gridOf(rows, merges), { units, today });
    expect(read.errors).to.deep.equal([]);
    expect(read.findings[0]).to.deep.include({
      responsibleLeader: '张三',
      responsiblePerson: '李四',
      due: { rule: '2026-12-31' },
    });
    expect(read.cells.read + read.cells.notImported).to.equal(read.cells.present);
  });

  it('may hold words that are not known, below a group and below a single head', () => {
    const rows = [
      ['序号', '问题', '整改要求', '责任单位', '责任领导', null, '时限', '备注'],
      [null, null, null, null, '姓名', '手机', null, '填报人写'],
      ['1', '台账缺页', '补齐', '县财政局', '张三', '13900000000', '2026-12-31', ''],
    ];
    const merges = [...down([1, 2, 3, 4, 7], 2), { top: 1, left: 5, bottom: 1, right: 6 }];
    const read = readLedger(gridOf(rows, merges), { units, today });
    expect(read.errors).to.deep.equal([]);
    expect(read.findings[0]).to.include({ responsibleLeader: '张三', row: 3 });
    expect(told(read, 'column-unread')).to.include('F列');
  });

  it('give no meaning by the words of a group to each of its columns', () => {
    const rows = [
      ['序号', '问题', '整改要求', '整改责任单位情况', null, '责任单位', '时限'],
      [null, null, null, '甲栏', '乙栏', null, null],
      ['1', '台账缺页', '补齐', '某甲', '某乙', '县财政局', '2026-12-31'],
    ];
    const merges = [...down([1, 2, 3, 6, 7], 2), { top: 1, left: 4, bottom: 1, right: 5 }];
    const read = readLedger(gridOf(rows, merges), { units, today });
    expect(read.findings[0]?.leadUnit.unitName).to.equal('县财政局');
    expect(read.notImported.map(({ range }) => range)).to.include('D1:D3');
  });
});

describe('a head that somebody maps', () => {
  const heads = ['序号', '事由', '整改要求', '责任单位', '甲栏', '整改时限'];
  const row = ['1', '台账缺页', '补齐', '县财政局', '2026-12-31', '2026-10-01'];

  it('is read as was said, by its words or by its letter, before any other column', () => {
    const read = under(heads, row, [
      { column: ' 事由：', as: 'statement' },
      { column: 'e', as: 'dueDate' },
    ]);
    expect(read.errors).to.deep.equal([]);
    expect(read.findings[0]).to.deep.include({
      statement: '台账缺页',
      due: { rule: '2026-12-31' },
    });
    expect(told(read, 'heads-mapped')).to.include('“甲栏”（E列）→ 整改时限');
    expect(told(read, 'column-unread')).to.include('整改时限（F列）');
  });

  it('is not read where that was said', () => {
    const read = under(heads, row, [
      { column: 'B', as: 'statement' },
      { column: '整改时限', as: null },
    ]);
    expect(read.findings[0]?.due).to.equal(null);
    expect(read.notImported.map(({ code }) => code)).to.deep.equal([
      'head-unknown',
      'head-unwanted',
    ]);
  });

  it('has to be there, where it was asked for with this very file', async () => {
    const ledger = {
      name: 'l.csv',
      bytes: Buffer.from([heads.join(','), row.join(',')].join('\r\n')),
    };
    const asking = (asked: string[]) =>
      importFiles({ ledger, today, asked, heads: [{ column: 'B', as: 'statement' }] });
    expect((await asking(['B', '事由'])).errors).to.deep.equal([]);
    const { errors } = await asking(['B', '办结要求', 'Z']);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([
      ['map-unknown', '没有“办结要求”这一列，请按表头原文或列号（如 F）填写。'],
      ['map-unknown', '没有“Z”这一列，请按表头原文或列号（如 F）填写。'],
    ]);
  });

  it('is named by any head of the table, or by the identifier', () => {
    expect(columnNamed('整改期限')).to.equal('dueDate');
    expect(columnNamed('dueDate')).to.equal('dueDate');
    expect(columnNamed('某栏')).to.equal(null);
    for (const id of LEDGER_COLUMNS) expect(columnNamed(ledgerHeads[id][0] ?? '')).to.equal(id);
  });
});
