import { expect } from 'chai';
import { importApart } from '../../../src/documents/apart/import-apart.ts';
import { makeZip, sheetData, workbookParts } from '../zip-maker.ts';
import { memoryDuring } from './child-memory.ts';
import { type LargeFormat, largeFiles, largeRows } from './large-files.ts';

/** What the process of an import may take, in MiB. */
const ALLOWED = 256;

const today = '2026-11-23';
const unitName = (row: number) => `云岭县第${row % 918}中学`;
const knownUnits = Array.from({ length: 918 }, (_, at) => ({
  id: `u-${at}`,
  name: unitName(at),
  shortNames: [],
}));

const say = (text: string) => process.stdout.write(`      ${text}\n`);

/** Imports a file, and tells what its process has taken. */
async function importing(name: string, bytes: Buffer) {
  let codes: string[] = [];
  let findings = 0;
  const memory = await memoryDuring(async () => {
    const read = await importApart({ ledger: { name, bytes }, knownUnits, today });
    codes = read.errors.map(({ code }) => code);
    findings = read.findings;
  });
  say(`${name}: ${(bytes.length / 1e6).toFixed(1)} MB, the process took ${memory.toFixed(0)} MiB`);
  return { codes, findings, memory };
}

/** A million texts that no cell shows. */
function unusedTexts(): Buffer {
  const texts = Array.from({ length: 1_000_000 }, (_, at) => `<si><t>${at * 48_271}</t></si>`);
  const data = `<sst>${texts.join('')}</sst>`;
  return makeZip([...workbookParts(sheetData([['序号']])), { name: 'xl/sharedStrings.xml', data }]);
}

/** As many cells as there may be rows, in a hundred columns, each with a number of its own. */
function manyNumbers(): Buffer {
  const row = (at: number) =>
    `<row>${Array.from({ length: 100 }, (_, column) => `<c><v>${at * 100 + column}</v></c>`).join('')}</row>`;
  const rows = Array.from({ length: 19_000 }, (_, at) => row(at));
  return makeZip(workbookParts(`<sheetData>${rows.join('')}</sheetData>`));
}

describe('the process of an import', () => {
  for (const format of Object.keys(largeFiles) as LargeFormat[])
    it(`takes less than 256 MiB for 19,900 rows in 28 columns as ${format}, and reads all of them`, async () => {
      const bytes = largeFiles[format](largeRows(19_900, unitName));
      const { findings, codes, memory } = await importing(`台账.${format}`, bytes);
      expect(codes).to.deep.equal([]);
      expect(findings).to.equal(19_900);
      expect(memory).to.be.lessThan(ALLOWED);
    });

  const hostile: readonly [what: string, name: string, bytes: () => Buffer][] = [
    ['a million texts that no cell shows', '文字.xlsx', unusedTexts],
    ['1,900,000 numbers', '数字.xlsx', manyNumbers],
  ];
  for (const [what, name, bytes] of hostile)
    it(`takes less than 256 MiB for ${what}`, async () => {
      const { findings, memory } = await importing(name, bytes());
      expect(findings).to.equal(0);
      expect(memory).to.be.lessThan(ALLOWED);
    });
});
