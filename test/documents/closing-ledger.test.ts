import { expect } from 'chai';
import ExcelJS from 'exceljs';
import { fromBufferPromise } from 'yauzl';
import {
  type LedgerRow,
  type LedgerSheet,
  streamLedger,
} from '../../src/documents/closing-ledger.ts';
import { readLedger } from '../../src/documents/import/ledger-import.ts';
import type { Grid } from '../../src/documents/sheet/grid.ts';
import { readSheets } from '../../src/documents/sheet/read-sheets.ts';

const plain: LedgerRow = {
  seq: 1,
  noticeNumber: '云督整〔2026〕12号',
  findingCode: '云督整〔2026〕12-1',
  campaignId: '2026年法治建设专项督察',
  category: '依法行政',
  statement: '抽查案卷3册，均未告知听证权利。',
  severity: 'critical',
  criterion: '《中华人民共和国行政处罚法》第六十三条',
  recommendation: '依法纠正。',
  target: '案卷评查合格',
  measures: '培训',
  leadUnit: '县财政局',
  coUnits: ['县司法局', '青崖镇'],
  responsibleLeader: '张三',
  responsiblePerson: '李四',
  contactPerson: '王五',
  timing: 'staged',
  dueDate: '2026-12-31',
  milestones: '',
  progress: '',
  outcome: '已完成',
  evidence: '会议纪要.pdf',
  acceptance: '同意销号',
  light: 'grey',
  closedAt: '2026-12-20',
  reminderCount: 2,
  extensionCount: 1,
  returnCount: 0,
  remarks: '',
  repeatOf: '2025年第3号通知书第2项',
};
const heads = [
  ...[
    '序号',
    '通知书编号',
    '问题编号',
    '来源(哪次督查)',
    '问题类别',
    '问题表述',
    '严重程度',
    '依据',
  ],
  ...[
    '整改要求/意见',
    '整改目标(完成标准)',
    '整改措施',
    '牵头单位',
    '配合单位',
    '责任领导',
    '责任人',
    '联络员',
  ],
  ...[
    '整改类型(立行立改/限期/长期)',
    '整改时限',
    '阶段节点',
    '进展情况',
    '完成情况/整改结果',
    '佐证材料',
    '验收意见',
  ],
  ...['亮灯', '是否销号、销号时间', '催办/督办次数', '延期、退回次数', '备注(是否重复问题)'],
];

function ledger(rows: readonly LedgerRow[]) {
  return { campaign: '2026年法治建设专项督察', asOf: '2026-12-31', rows };
}

/** A ledger in one piece. */
async function writeLedger(sheet: LedgerSheet): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamLedger(sheet)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function open(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

async function partOf(bytes: Buffer, name: string): Promise<string> {
  const zip = await fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    const chunks = await (await zip.openReadStreamPromise(entry)).toArray();
    return Buffer.concat(chunks).toString();
  }
  throw new Error(`no ${name}`);
}

async function gridIn(name: string, bytes: Uint8Array): Promise<Grid> {
  const read = await readSheets({ name, bytes });
  const grid = read.ok ? read.sheets[0] : undefined;
  if (!grid) throw new Error('not read');
  return grid;
}

describe('the closing ledger', () => {
  it('has the 28 columns under a title and the campaign with its day', async () => {
    const sheet = await open(
      await writeLedger({ ...ledger([plain]), mark: '演练数据，不计入统计' }),
    );
    expect((sheet.getRow(3).values as unknown[]).slice(1)).to.deep.equal(heads);
    expect(heads).to.have.length(28);
    expect(sheet.getCell('A1').value).to.equal('2026年法治建设专项督察整改台账');
    expect(sheet.getCell('A2').value).to.match(
      /截至日期：2026年12月31日.*问题1个，已销号1个.*【演练数据，不计入统计】/,
    );
  });

  it('holds dates as dates and counts as numbers', async () => {
    const row = (await open(await writeLedger(ledger([plain])))).getRow(4);
    expect(row.getCell(18).value).to.deep.equal(new Date('2026-12-31T00:00:00Z'));
    expect([row.getCell(1).value, row.getCell(26).value]).to.deep.equal([1, 2]);
    expect(row.getCell(27).value).to.equal('延期1次、退回0次');
    expect(row.getCell(25).value).to.equal('是，2026-12-20');
    expect(row.getCell(28).value).to.equal('重复问题：2025年第3号通知书第2项');
  });

  it('prints on A4 across, with frozen and repeated heads and filters', async () => {
    const sheet = await open(await writeLedger(ledger([plain])));
    expect(sheet.pageSetup).to.include({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    expect(sheet.pageSetup.printTitlesRow).to.equal('3:3');
    expect(sheet.views[0]).to.include({ state: 'frozen', ySplit: 3 });
    expect(sheet.autoFilter).to.equal('A3:AB4');
  });

  it('is the same file, byte for byte, for the same rows', async () => {
    const [first, second] = [
      await writeLedger(ledger([plain])),
      await writeLedger(ledger([plain])),
    ];
    expect(first.equals(second)).to.equal(true);
  });

  it('can be imported again: what is closed stays out, what is open comes back', async () => {
    const isOpen = { ...plain, seq: 2, statement: '另一个问题。', closedAt: null };
    const bytes = await writeLedger(ledger([plain, isOpen]));
    const read = readLedger(await gridIn('a.xlsx', bytes), { today: '2026-11-23' });
    expect(read.errors).to.deep.equal([]);
    expect(read.campaignTitle).to.equal('2026年法治建设专项督察');
    expect(read.warnings.map((warning) => warning.code)).to.deep.equal(['already-closed']);
    expect(read.findings[0]).to.deep.include({
      seq: '2',
      statement: '另一个问题。',
      severity: 'critical',
      timing: 'staged',
      due: { rule: '2026-12-31' },
      contactPerson: '王五',
    });
    expect(read.findings[0]?.coUnits.map((unit) => unit.unitName)).to.deep.equal([
      '县司法局',
      '青崖镇',
    ]);
  });
});

const triggers = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '＝',
  '＋',
  '－',
  '＠',
  "'=",
  "''=",
  '=HYPERLINK("http://a.example")',
];
const tails = [
  '1+1',
  "cmd|' /C calc'!A0",
  'SUM(A1:A9)',
  '"x",1',
  '甲\n乙',
  '<f>1</f>',
  '&amp;_x0041_',
  '𠮷😀',
];
const payloads = triggers.flatMap((start) => tails.map((end) => start + end));
/** The columns that hold free text, by place. */
const texts = [2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 28];

function laden(payload: string, seq: number): LedgerRow {
  const words = Object.fromEntries(
    Object.entries(plain).map(([key, value]) => [key, typeof value === 'string' ? payload : value]),
  );
  const { severity, timing, light, dueDate, closedAt } = plain;
  const kept = { severity, timing, light, dueDate, closedAt };
  return { ...plain, ...words, ...kept, seq, coUnits: [payload], repeatOf: null };
}

describe('texts that a spreadsheet program could run (P14)', () => {
  const rows = payloads.map((payload, at) => laden(payload, at + 1));

  it('stay texts in the xlsx: no formula anywhere, quotePrefix on each text, the value intact', async () => {
    const bytes = await writeLedger(ledger(rows));
    const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.to.match(/<f[ >]/);
    expect(xml).not.to.contain('t="str"');
    const styles = await partOf(bytes, 'xl/styles.xml');
    const quoted = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/g)];
    const cells = [...xml.matchAll(/<c r="\w+" s="(\d+)" t="(?:s|inlineStr)">/g)];
    expect(cells.length).to.be.greaterThan(rows.length * texts.length);
    const unquoted = cells.filter(
      ([, style]) => !quoted[Number(style)]?.[0].includes('quotePrefix="1"'),
    );
    expect(unquoted).to.deep.equal([]);
    const sheet = await open(bytes);
    const read = payloads.map((_, at) =>
      texts.map((column) => sheet.getRow(at + 4).getCell(column).value),
    );
    expect(read).to.deep.equal(payloads.map((payload) => texts.map(() => payload)));
    const grid = await gridIn('a.xlsx', bytes);
    expect(grid.rows.slice(3).map((row) => row.cells[5]?.text)).to.deep.equal(payloads);
  });
});

describe('texts that a cell cannot hold', () => {
  it('lose control characters and half characters, and are cut at the limit with a word about it', async () => {
    const odd = {
      ...plain,
      statement: 'a\u0000\u0007b\r\nc\uD800d',
      progress: '进'.repeat(40_000),
    };
    const row = (await open(await writeLedger(ledger([odd])))).getRow(4);
    expect(row.getCell(6).value).to.equal('ab\nc\uFFFDd');
    const progress = String(row.getCell(20).value);
    expect(progress.length).to.be.at.most(32_767);
    expect(progress).to.match(/进…（内容过长，此处截断，全文见系统）$/);
  });
});
