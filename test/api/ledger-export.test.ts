import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import express from 'express';
import { type ExportLimits, ledgerExporter } from '../../src/api/desk/ledger-export.ts';
import { problems } from '../../src/api/problem.ts';
import { readSheets } from '../../src/documents/sheet/read-sheets.ts';
import { WHOLE } from '../../src/domain/access/identity.ts';
import { collectionOf } from '../../src/store/models.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { keepRules } from '../../src/store/rulebooks.ts';
import { batchesOf } from '../support/batches.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';
import { LIVES } from '../support/notice-lives/all.ts';
import { storyOf } from '../support/notice-lives/script.ts';

const NOW = '2026-04-01T00:00:00.000Z';
const LIMITS: ExportLimits = { atOnce: 1, waiting: 1, heapMb: 256, timeoutMs: 60_000 };

/** A door to an exporter, with what it has logged. */
async function openDoor(mongoUri: string, campaign: string) {
  const exportLedger = ledgerExporter(mongoUri, LIMITS);
  const logged: unknown[] = [];
  const app = express();
  const order = {
    campaign: { _id: campaign, name: '行动', rehearsal: true },
    sight: WHOLE,
    now: NOW,
  };
  app.get('/', (_req, res) => exportLedger(order, res, () => undefined));
  app.use(problems((error) => logged.push(error)));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    logged,
    ask: (signal?: AbortSignal) =>
      fetch(`http://127.0.0.1:${port}/`, signal === undefined ? {} : { signal }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('a ledger that is exported', () => {
  let connection: Awaited<ReturnType<typeof openDatabase>>;
  let uri: string;
  let campaign: string;
  let findings = 0;

  before(async () => {
    connection = await openDatabase();
    uri = (process.env.MONGODB_URI ?? '').replace(/\/duban(?=\?|$)/, `/${connection.name}`);
    const record = recorderOf(connection);
    for (const [i, life] of LIVES.entries()) {
      const story = storyOf(life);
      await keepRules(connection, story.rules);
      for (const batch of batchesOf(story, `n-${i + 10}`, 8)) await record(batch);
    }
    const docs = await collectionOf(connection, 'notices').find({}).toArray();
    const letters = docs.map((doc) => doc.notice as { campaign: { id: string }; findings: [] });
    campaign = letters[0]?.campaign.id ?? '';
    findings = letters
      .filter((letter) => letter.campaign.id === campaign)
      .reduce((sum, letter) => sum + letter.findings.length, 0);
  });
  after(() => closeDatabase(connection));

  const rowsIn = async (answer: Response): Promise<string[][]> => {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const read = await readSheets({ name: 'a.xlsx', bytes });
    if (!read.ok) throw new Error(read.refusal.message);
    return (read.sheets[0]?.rows ?? []).map((row) => row.cells.map((cell) => cell?.text ?? ''));
  };

  it('has every finding of every letter, and counts them in its head', async () => {
    const door = await openDoor(uri, campaign);
    const rows = await rowsIn(await door.ask());
    await door.close();
    expect(findings).to.be.greaterThan(100);
    expect(rows.slice(3)).to.have.length(findings);
    const closed = rows.slice(3).filter((row) => row[24]?.startsWith('是')).length;
    expect(rows[1]?.[0]).to.include(`问题${findings}个，已销号${closed}个`);
    expect(door.logged).to.deep.equal([]);
  });

  it('waits for its turn, and is refused with when to come again where too many wait', async () => {
    const door = await openDoor(uri, campaign);
    const answers = await Promise.all([1, 2, 3, 4].map(() => door.ask()));
    const statuses = answers.map((answer) => answer.status).sort();
    expect(statuses).to.deep.equal([200, 200, 503, 503]);
    for (const answer of answers) {
      if (answer.status === 200) expect(await rowsIn(answer)).to.have.length(findings + 3);
      else {
        expect(answer.headers.get('retry-after')).to.equal('5');
        expect(await codeOf(answer)).to.equal('exports-busy');
      }
    }
    await door.close();
  });

  it('ends with its reader, and leaves its place to the next', async () => {
    const door = await openDoor(uri, campaign);
    const gone = [new AbortController(), new AbortController()];
    const given = gone.map(({ signal }) => door.ask(signal).then(String, String));
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const one of gone) one.abort();
    await Promise.all(given);
    // Its process is told to end, and has to; a place that was kept would never be free.
    while ((await door.ask()).status === 503) await new Promise((r) => setTimeout(r, 50));
    for (let i = 0; i < 3; i += 1)
      expect(await rowsIn(await door.ask())).to.have.length(findings + 3);
    expect(door.logged).to.deep.equal([]);
    await door.close();
  });

  it('is answered as an engine that is away where its process finds no MongoDB', async () => {
    const door = await openDoor('mongodb://127.0.0.1:1/duban', campaign);
    const answer = await door.ask();
    expect([answer.status, await codeOf(answer)]).to.deep.equal([503, 'store-away']);
    expect(door.logged).to.have.length(1);
    await door.close();
  });

  it('is cut off, and is logged, where it fails on its way', async () => {
    const notices = collectionOf(connection, 'notices');
    const last = { _id: 'n-999', notice: { campaign: { id: campaign }, rulebook: 'none' } };
    await notices.insertOne({ ...last, documentNumber: 'x' } as never);
    const door = await openDoor(uri, campaign);
    const whole = await door.ask().then(
      (answer) =>
        answer.arrayBuffer().then(
          () => answer.status,
          () => 'cut off',
        ),
      () => 'cut off',
    );
    await notices.deleteOne({ _id: 'n-999' });
    await door.close();
    expect(whole).to.equal('cut off');
    expect(door.logged.map(String).join()).to.include('rulebook none is not in the store');
  });
});
