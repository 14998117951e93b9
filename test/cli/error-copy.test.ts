import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { expect } from 'chai';
import { clerkFile } from '../documents/clerk-file.ts';
import { duban } from './capture.ts';

const rows = [
  [
    '序号',
    '问题表述',
    '整改要求',
    '牵头单位',
    '责任领导',
    '责任人',
    '整改时限',
    '完成情况',
    '是否销号',
    '备注',
  ],
  ['1', '台账缺页。', '补齐。', '无此局', '', '', '30日内', '', '', ''],
];
const units = [
  ['单位', '类别', '主要负责人', '分管领导', '联络员'],
  ['云岭县水务局', '怪', '甲', '乙', '丙'],
];

describe('duban import --errors-to', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'duban-copy-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const saved = (name: string, bytes: Buffer | string) => {
    writeFileSync(join(dir, name), bytes);
    return join(dir, name);
  };
  const commentAt = (name: string, place: string): string =>
    Object.values(read(readFileSync(join(dir, name))).Sheets)[0]?.[place]?.c?.[0]?.t ?? '';
  const tried = (ledger: string, ...rest: string[]) =>
    duban('import', ledger, '--dry-run', '--errors-to', join(dir, 'copy.xlsx'), ...rest);

  it('writes the ledger and the roster, each with what is wrong in it', async () => {
    const ledger = saved('台账.xlsx', clerkFile('xlsx', [{ rows }]));
    const roster = saved('名册.xlsx', clerkFile('xlsx', [{ rows: units }]));
    const { code, err } = await tried(ledger, '--roster', roster);
    expect(code).to.equal(1);
    expect(err).to.include(`带批注的副本已写到 ${join(dir, 'copy.xlsx')}`);
    expect(commentAt('copy.xlsx', 'D2')).to.include('【错误】').and.include('无此局');
    expect(commentAt('copy-名册.xlsx', 'B2')).to.include('类别“怪”无法识别');
  });

  it('says that the copy of a csv has values alone', async () => {
    const csv = [rows[0], ['1', '', '补齐。', '县水务局', '', '', '30日内']].map((row) =>
      row?.join(','),
    );
    const { err } = await tried(saved('台账.csv', csv.join('\r\n')));
    expect(err).to.include('只含文字和数据，不含原来的格式');
    expect(commentAt('copy.xlsx', 'B2')).to.include('问题表述为空');
  });

  it('says so when a file cannot be read', async () => {
    const broken = await tried(saved('a.xlsx', 'x'));
    expect(broken.err).to.include('a.xlsx 无法读取，不能写出带批注的副本');
    expect(existsSync(join(dir, 'copy.xlsx'))).to.equal(false);
  });

  it('is refused at once for another ending than .xlsx', async () => {
    const { code, err } = await duban(
      'import',
      'none.xlsx',
      '--dry-run',
      '--errors-to',
      'copy.xls',
    );
    expect(code).to.equal(2);
    expect(err).to.include('须以 .xlsx 结尾');
  });
});
