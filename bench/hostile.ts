import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { startHouse } from '../engines/house.ts';
import { ApiProblem, apiClient, done, keyed } from '../src/client/api-client.ts';
import { connect } from '../src/store/models.ts';
import { tokensByPost } from './people.ts';
import { quantile } from './results.ts';

/*
 * npm run bench:hostile: how long a house takes to answer /livez while ledgers come in that would hold it up: 20,000 rows of
 * unknown units, and twelve workbooks of 1 kB that claim a sheet of a milliard rows, beside an honest ledger.
 */

const FORMATS = 'http://schemas.openxmlformats.org';
const PACKAGE = `${FORMATS}/package/2006`;
const OFFICE = `${FORMATS}/officeDocument/2006/relationships`;
const SHEET = `${FORMATS}/spreadsheetml/2006/main`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** A workbook of one sheet with that content, in base64. */
function workbook(content: string): string {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}">${content}</worksheet>`,
  };
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(`<?xml version="1.0"?>${text}`)]),
  );
  return Buffer.from(zipSync(bytes)).toString('base64');
}

const corner = (row: number): string => `A${row}`;

const cell = (row: number): string =>
  `<sheetData><row r="${row}"><c r="${corner(row)}" t="inlineStr"><is><t>序号</t></is></c></row></sheetData>`;

/** What each of the hostile ones claims. */
const CLAIMS = [
  `${cell(1)}<mergeCells count="1"><mergeCell ref='${corner(1)}:XFD1048576'/></mergeCells>`,
  `${cell(1)}<mergeCells count="1"><mergeCell ref="$A$1:$XFD$1048576"/></mergeCells>`,
  cell(1_000_000_000),
];

const HEAD = '序号,问题类别,问题表述,整改要求,牵头单位,整改时限';
const ledger = (rows: number): string =>
  Buffer.from(
    [
      HEAD,
      ...Array.from(
        { length: rows },
        (_, at) =>
          `${at + 1},内部管理,抽查案卷${at + 1}册，其中1册未装订。,装订成册。,无名单位${at},30日内`,
      ),
    ].join('\n'),
  ).toString('base64');

const folder = mkdtempSync(join(tmpdir(), 'duban-bench-hostile-'));
const house = await startHouse({
  ...{ dataDir: folder, port: 0, ui: false, log: () => undefined },
  ports: { mongo: 0, temporal: 0, temporalUi: 0 },
});
const connection = await connect(house.mongoUri);
const { supervisionOffice = '' } = await tokensByPost(connection);
const api = apiClient(house.url, 'zh', supervisionOffice);
const campaign = { name: '台账', code: '台督整', policy: 'county-standard' };
const { id } = await done(
  api.POST('/api/campaigns', { params: { header: keyed() }, body: campaign }),
);

/** Sends a ledger as a dry run. @returns 200, or the code of its refusal. */
const sent = (name: string, content: string): Promise<string> =>
  done(
    api.POST('/api/campaigns/{id}/ledger', {
      params: { path: { id }, header: keyed() },
      body: {
        ...{ ledger: { name, content }, roster: null, dryRun: true, map: [] },
        ...{ severalUnits: 'refused' as const, supplement: false },
      },
    }),
  ).then(
    () => '200',
    (error: unknown) => {
      if (error instanceof ApiProblem) return error.code;
      throw error;
    },
  );

/** Asks /livez again and again while something is done, and prints how long it took to answer. */
async function during(name: string, work: () => Promise<string[]>): Promise<void> {
  const waits: number[] = [];
  let goesOn = true;
  const asking = (async () => {
    while (goesOn) {
      const began = performance.now();
      await (await fetch(`${house.url}/livez`)).text();
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  const began = performance.now();
  const outcomes = await work();
  const seconds = (performance.now() - began) / 1000;
  goesOn = false;
  await asking;
  const [p50, p99, most] = [0.5, 0.99, 1].map((q) => Math.round(quantile(waits, q)));
  const told = [...new Set(outcomes)].join(', ');
  console.log(`| ${name} | ${seconds.toFixed(1)} s | ${p50} / ${p99} / ${most} ms | ${told} |`);
}

console.log('| | time | `/livez`: p50 / p99 / most | outcomes |');
console.log('|---|---|---|---|');
await during('20,000 rows, each with an unknown unit of its own', async () => [
  await sent('台账.csv', ledger(20_000)),
]);
for (const time of [1, 2, 3])
  await during(`12 hostile workbooks and an honest ledger at once, ${time}`, () =>
    Promise.all([
      ...Array.from({ length: 12 }, (_, at) => sent('台账.xlsx', workbook(CLAIMS[at % 3] ?? ''))),
      sent('台账.csv', ledger(1)),
    ]),
  );
await connection.close();
await house.stop();
rmSync(folder, { recursive: true, force: true });
