import { read, utils, type WorkSheet } from '@e965/xlsx';
import { expect } from 'chai';
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

/** The sheet as another program reads it. */
function open(bytes: Buffer): WorkSheet {
  const { SheetNames, Sheets } = read(bytes, { cellNF: true });
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What a cell holds; row and column from 1. */
function valueAt(sheet: WorkSheet, row: number, column: number): unknown {
  return sheet[utils.encode_cell({ r: row - 1, c: column - 1 })]?.v;
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
  const found = await readSheets({ name, bytes });
  const grid = found.ok ? found.sheets[0] : undefined;
  if (!grid) throw new Error('not read');
  return grid;
}

describe('the closing ledger', () => {
  it('has the 28 columns under a title and the campaign with its day', async () => {
    const sheet = open(await writeLedger({ ...ledger([plain]), mark: '演练数据，不计入统计' }));
    expect(heads.map((_, at) => valueAt(sheet, 3, at + 1))).to.deep.equal(heads);
    expect(valueAt(sheet, 3, 29)).to.equal(undefined);
    expect(heads).to.have.length(28);
    expect(valueAt(sheet, 1, 1)).to.equal('2026年法治建设专项督察整改台账');
    expect(valueAt(sheet, 2, 1)).to.match(
      /截至日期：2026年12月31日.*问题1个，已销号1个.*【演练数据，不计入统计】/,
    );
  });

  it('holds dates as dates and counts as numbers', async () => {
    const sheet = open(await writeLedger(ledger([plain])));
    expect(sheet.R4).to.include({ t: 'n', w: '2026-12-31' });
    expect([valueAt(sheet, 4, 1), valueAt(sheet, 4, 26)]).to.deep.equal([1, 2]);
    expect(valueAt(sheet, 4, 27)).to.equal('延期1次、退回0次');
    expect(valueAt(sheet, 4, 25)).to.equal('是，2026-12-20');
    expect(valueAt(sheet, 4, 28)).to.equal('重复问题：2025年第3号通知书第2项');
  });

  it('prints on A4 across, with frozen and repeated heads and filters', async () => {
    const bytes = await writeLedger(ledger([plain]));
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).to.contain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"');
    expect(sheet).to.match(/<pane ySplit="3" [^>]*state="frozen"/);
    expect(sheet).to.contain('<autoFilter ref="A3:AB4"/>');
    const book = await partOf(bytes, 'xl/workbook.xml');
    expect(book).to.match(/name="_xlnm.Print_Titles" localSheetId="0">[^<]*!\$3:\$3</);
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
    const again = readLedger(await gridIn('a.xlsx', bytes), { today: '2026-12-21' });
    expect(again.errors).to.deep.equal([]);
    expect(again.campaignTitle).to.equal('2026年法治建设专项督察');
    expect(again.warnings.map((warning) => warning.code)).to.deep.equal([
      'column-later',
      'already-closed',
    ]);
    expect(again.findings[0]).to.deep.include({
      seq: '2',
      statement: '另一个问题。',
      severity: 'critical',
      timing: 'staged',
      due: { rule: '2026-12-31' },
      contactPerson: '王五',
    });
    expect(again.findings[0]?.coUnits.map((unit) => unit.unitName)).to.deep.equal([
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
    const sheet = open(bytes);
    const held = payloads.map((_, at) => texts.map((column) => valueAt(sheet, at + 4, column)));
    expect(held).to.deep.equal(payloads.map((payload) => texts.map(() => payload)));
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
    const sheet = open(await writeLedger(ledger([odd])));
    expect(valueAt(sheet, 4, 6)).to.equal('ab\nc\uFFFDd');
    const progress = String(valueAt(sheet, 4, 20));
    expect(progress.length).to.be.at.most(32_767);
    expect(progress).to.match(/进…（内容过长，此处截断，全文见系统）$/);
  });
});
