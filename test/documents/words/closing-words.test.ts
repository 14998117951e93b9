import { expect } from 'chai';
import { readClosing } from '../../../src/documents/import/closing-words.ts';
import type { CellKind } from '../../../src/documents/sheet/grid.ts';
import { readOne } from '../clerk-rows.ts';

const today = '2026-11-28';
const read = (text: string, kind: CellKind = 'string') => readClosing({ text, kind }, today);

describe('what a ledger says of 销号', () => {
  const closed = [
    ...['是', '已销号', '销号', '√', '✔', 'Y', '已完成销号', '准予销号', '已予以销号', '已经销号'],
    ...['2026-05-01', '2026.5.1', '2026年5月1日', '2026年5月', '2026年', '20260501'],
    ...[
      '是，2026-05-01',
      '是 2026.5.1',
      '是（2026年5月1日）',
      '已销号（2026年5月）',
      '已于2026年5月1日销号',
      '2026年5月1日销号',
    ],
  ];
  const open = [
    '',
    '/',
    '—',
    '无',
    '否',
    '未',
    '未销号',
    '尚未销号',
    '待销号',
    '未办理销号',
    '×',
    'N',
    '没有',
    '不是',
  ];
  const doubtful = [
    ...[
      '已上报，未销号',
      '已申请销号',
      '已完成整改，待销号',
      '已逾期',
      '2027年6月底前销号',
      '2026年底前销号',
    ],
    ...[
      '拟销号',
      '申请销号',
      '正在办理',
      '已整改',
      '已完成',
      '是否',
      '是，2027-01-05',
      '2026-12-01',
      '部分销号',
    ],
    ...['提请销号', '预计5月销号', '不予销号', '1', '同意', '5月1日前销号'],
  ];

  it('is closed where the words say so, or a day that has come', () => {
    expect(closed.filter((text) => read(text) !== 'closed')).to.deep.equal([]);
    expect(read('2026-05-01', 'date')).to.equal('closed');
    expect(read('46143', 'number')).to.equal('closed');
  });

  it('is open where nothing stands, or that it is not closed', () => {
    expect(open.filter((text) => read(text) !== 'open')).to.deep.equal([]);
  });

  it('is doubtful in every other case, also of a day that is still to come', () => {
    expect(doubtful.filter((text) => read(text) !== 'doubtful')).to.deep.equal([]);
    expect(read('2027-05-01', 'date')).to.equal('doubtful');
  });

  it('imports what is doubtful as open, and asks the clerk to look', () => {
    const { findings, warnings } = readOne({ 是否销号: '已申请销号' });
    expect(findings).to.have.length(1);
    expect(warnings.map((w) => w.code)).to.deep.equal(['closing-unclear']);
    expect(warnings[0]?.message).to.contain('已申请销号');
  });
});
