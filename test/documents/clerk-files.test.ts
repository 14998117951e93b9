import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type ImportedFiles, importFiles } from '../../src/documents/import/import-files.ts';
import { clerkFile } from './clerk-file.ts';

const today = '2026-11-28';
const fileOf = (name: string) => ({
  name,
  bytes: readFileSync(new URL(`./clerk-files/${name}`, import.meta.url)),
});
const read = (ledger: string, roster = 'rosters/whole.xlsx'): Promise<ImportedFiles> =>
  importFiles({ ledger: fileOf(ledger), roster: fileOf(roster), today });

/** Row, unit and date of each finding. */
const findingsIn = ({ drafts }: ImportedFiles): string[] =>
  drafts.flatMap((d) => d.findings.map((f) => `${f.row} ${d.unitName} ${f.due?.rule ?? '-'}`));
const codes = (found: readonly { code: string }[]): string[] => found.map((f) => f.code);

/** What clerks have handed in, with the findings that stand in it and what the clerk is told besides missing columns. */
const CASES: [file: string, what: string, findings: string[], errors: string[], told: string[]][] =
  [
    [
      'statement-across-columns.xlsx',
      'statements merged across columns',
      ['2 水务局 2027-03-31', '3 水务局 2027-03-31', '4 水务局 2027-03-31', '5 司法局 2027-03-31'],
      [],
      ['seq-missing', 'seq-missing'],
    ],
    [
      'sheets-with-other-heads.xlsx',
      'a sheet with heads in other words, and one without heads',
      ['2 水务局 2027-03-31', '2 财政局 2027-03-31', '3 财政局 2027-03-31'],
      [],
      ['heads-suggested', 'sheet-unread'],
    ],
    [
      'part-of-another-name.xlsx',
      'a sheet whose part has another name',
      ['2 水务局 2027-03-31', '2 财政局 2027-03-31', '3 财政局 2027-03-31'],
      [],
      [],
    ],
    ['one-quote.csv', 'a quote out of place', [], ['csv-quotes'], []],
    [
      'not-yet-closed.xlsx',
      'words that do not say closed',
      [2, 3, 4, 5, 6].map((row) => `${row} 水务局 2027-03-31`),
      [],
      Array(5).fill('closing-unclear'),
    ],
    [
      'midnight.csv',
      'days with midnight behind them',
      [2, 3, 4].map((row) => `${row} 水务局 2027-03-31`),
      [],
      [],
    ],
    [
      'years-from-1904.xlsx',
      'days counted from 1904',
      [2, 3, 4, 5].map((row) => `${row} 水务局 2030-12-31`),
      [],
      [],
    ],
    [
      'month-cell.xlsx',
      'dates shown as months',
      [2, 3, 4, 5, 6].map((row) => `${row} 水务局 2027-06-30`),
      [],
      Array(5).fill('day-assumed'),
    ],
    [
      'day-of-month.xlsx',
      'days of a month',
      ['2 水务局 2026-12-25', '3 水务局 2026-12-10'],
      [],
      ['month-assumed', 'month-assumed'],
    ],
    [
      'hidden-column.xlsx',
      'a hidden column beside a visible one of the same head',
      ['2 教育局 2027-05-20'],
      [],
      ['column-unread'],
    ],
    [
      'required-and-actual.xlsx',
      'a required and an actual date',
      ['2 教育局 2027-06-30', '3 教育局 2027-06-30'],
      [],
      ['column-unread'],
    ],
    [
      'neighbour-county.xlsx',
      'units of a neighbour county',
      [],
      ['unit-unknown', 'unit-unknown'],
      ['post-vacant', 'post-vacant'],
    ],
    [
      'formula-empty-text.xlsx',
      'formulas that yield an empty text',
      ['2 水务局 -', '3 水务局 2027-03-31', '4 水务局 2027-03-31'],
      [],
      ['timing-assumed'],
    ],
    [
      'signatures-below.xlsx',
      'signatures below the table',
      ['2 水务局 2027-03-31'],
      [],
      ['rows-beside'],
    ],
    [
      'second-head-row.xlsx',
      'a second row of heads with a word that is not known',
      ['3 水务局 2027-03-31'],
      [],
      ['column-unread'],
    ],
    [
      'namespace-prefix.xlsx',
      'XML with a prefix',
      ['2 水务局 2027-03-31', '3 水务局 2027-03-31'],
      [],
      [],
    ],
    [
      'part-sheet.xlsx',
      'a part with a name of its own',
      ['2 水务局 2027-03-31', '3 水务局 2027-03-31'],
      [],
      [],
    ],
  ];

describe('a clerk’s file', () => {
  for (const [file, what, findings, errors, told] of CASES)
    it(`with ${what} gives its findings, and names what it does not give`, async () => {
      const found = await read(
        file,
        file === 'neighbour-county.xlsx' ? 'rosters/county.xlsx' : undefined,
      );
      expect(findingsIn(found)).to.deep.equal(findings);
      expect(codes(found.errors)).to.deep.equal(errors);
      expect(codes(found.warnings).filter((code) => code !== 'columns-missing')).to.have.members(
        told,
      );
    });

  it('with requirements in rows of their own keeps them with their finding, and no category is lost', async () => {
    const { drafts } = await read('requirement-rows.xlsx');
    const [first, second] = drafts.flatMap((d) => d.findings);
    expect(first?.recommendation.split('\n')).to.deep.equal([
      '（一）补齐2024年以来的档案',
      '（二）建立档案管理制度',
      '（三）培训档案人员',
    ]);
    expect([first?.category, second?.category]).to.deep.equal(['档案', '档案']);
  });

  it('is named after its title and not after where its first finding came from', async () => {
    expect((await read('origin-of-findings.xlsx')).campaign).to.equal('2026年全县法治建设督查');
  });

  it('with one finding on two sheets says so at the second', async () => {
    const rows = [
      ['序号', '存在问题', '整改要求', '责任单位', '整改时限'],
      ['1', '台账缺页。', '补齐', '水务局', '30日内'],
    ];
    const bytes = clerkFile('xlsx', [
      { name: '甲', rows },
      { name: '甲 (2)', rows },
    ]);
    const ledger = { name: '台账.xlsx', bytes };
    const knownUnits = [{ id: 'u-1', name: '水务局', shortNames: [] }];
    const found = await importFiles({ ledger, knownUnits, today });
    expect(found.findings).to.equal(2);
    const told = found.warnings.filter(({ code }) => code === 'sheet-similar');
    expect(told.map(({ sheet, row }) => `${sheet} ${row}`)).to.deep.equal(['甲 (2) 2']);
    expect(told[0]?.message).to.contain('“甲”第2行');
  });

  it('with three telephones keeps the contact’s own, and with odd ones every unit', async () => {
    const { rosterUnits } = await read('signatures-below.xlsx', 'rosters/three-phones.xlsx');
    expect(rosterUnits[0]?.posts.contact?.phone).to.equal('0955-3333333');
    const odd = await read('signatures-below.xlsx', 'rosters/phone-forms.xlsx');
    expect(odd.rosterUnits).to.have.length(6);
    expect(odd.rosterUnits.every((u) => u.posts.contact?.phone !== undefined)).to.equal(true);
  });
});
