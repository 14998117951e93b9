import { read } from '@e965/xlsx';
import { expect } from 'chai';
import { fromBufferPromise } from 'yauzl';
import { importFiles } from '../../src/documents/import/import-files.ts';
import { readSheets } from '../../src/documents/sheet/read-sheets.ts';
import { type TemplateKind, writeTemplate } from '../../src/documents/template.ts';

const file = async (kind: TemplateKind) => ({
  name: `${kind}.xlsx`,
  bytes: await writeTemplate(kind),
});

async function sheetXml(bytes: Buffer): Promise<string> {
  const zip = await fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'xl/worksheets/sheet1.xml') continue;
    return Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()).toString();
  }
  throw new Error('no sheet');
}

/** The template as another program saves it with rows below the examples. */
async function filled(kind: TemplateKind, row: Readonly<Record<string, string>>) {
  const found = await readSheets(await file(kind));
  const rows = found.ok ? (found.sheets[0]?.rows ?? []) : [];
  const heads = rows.find(({ cells }) => cells[0]?.text === '序号')?.cells ?? [];
  const lines = rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  const all = [...lines, heads.map((head) => row[head?.text ?? ''] ?? '')];
  const csv = all.map((cells) => cells.map((text) => `"${text}"`).join(',')).join('\r\n');
  return { name: `${kind}.csv`, bytes: Buffer.from(csv) };
}

describe('a template', () => {
  it('that comes back as it is gives no finding and no unit, and names its examples', async () => {
    const order = {
      ledger: await file('ledger'),
      roster: await file('roster'),
      today: '2026-03-01',
    };
    const { campaign, findings, rosterUnits, warnings } = await importFiles(order);
    expect({ campaign: campaign || null, findings, rosterUnits }).to.deep.equal({
      campaign: null,
      findings: 0,
      rosterUnits: [],
    });
    const examples = warnings.filter(({ code }) => code === 'example-row');
    expect(examples.map((warning) => [warning.file, warning.row])).to.deep.equal([
      ['roster', 4],
      ['roster', 5],
      ['ledger', 5],
      ['ledger', 6],
    ]);
    expect(warnings.map(({ code }) => code)).not.to.include('column-unread');
    expect(warnings.map(({ code }) => code)).not.to.include('columns-missing');
  });

  it('that is filled in is imported, examples left in', async () => {
    const ledger = await filled('ledger', {
      序号: '1',
      问题表述: '抽查案卷3册，均未装订。',
      '整改要求/意见': '装订成册。',
      牵头单位: '云岭县司法局',
      严重程度: '严重',
      整改类型: '限期整改',
      整改时限: '30日内',
      是否销号: '否',
      是否重复问题: '否',
    });
    const roster = await filled('roster', { 序号: '1', 单位: '云岭县司法局', 类别: '部门' });
    const { errors, drafts } = await importFiles({ ledger, roster, today: '2026-03-01' });
    expect(errors).to.deep.equal([]);
    expect(drafts.map(({ unitName, findings }) => [unitName, findings.length])).to.deep.equal([
      ['云岭县司法局', 1],
    ]);
    expect(drafts[0]?.findings[0]).to.include({
      severity: 'critical',
      timing: 'timeLimited',
      repeatOf: null,
    });
  });

  for (const [kind, heads] of [
    ['ledger', ['严重程度', '整改类型', '是否销号', '是否重复问题']],
    ['roster', ['类别']],
  ] as const)
    it(`of a ${kind} offers choices for ${heads.join(', ')}`, async () => {
      const bytes = await writeTemplate(kind);
      const xml = await sheetXml(bytes);
      const lists = [
        ...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)(\d+):[^>]*><formula1>"([^"]*)"/g),
      ];
      const sheet = Object.values(read(bytes).Sheets)[0];
      const headOf = ([, letter, first]: RegExpMatchArray) =>
        sheet?.[`${letter}${Number(first) - 1}`]?.v;
      expect(lists.map((list) => String(headOf(list)).replace(/[(、].*/, ''))).to.deep.equal(heads);
    });

  it('is the same file each time', async () => {
    expect((await writeTemplate('ledger')).equals(await writeTemplate('ledger'))).to.equal(true);
  });
});
