import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import pMap from 'p-map';
import { ApiProblem } from '../../src/client/api-client.ts';
import { writeFile } from '../ledgers/files/write-file.ts';
import { writeRoster } from '../ledgers/files/write-roster.ts';
import { generateLedger } from '../ledgers/generate.ts';
import type { LedgerTruth } from '../ledgers/truth.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { type Caller, problemIn } from '../support/api/caller.ts';
import { APPROVER, addCampaign, CLERK, consentToTownships } from '../support/api/letters.ts';

// More files, or others: DUBAN_LEDGERS=500 DUBAN_SEED=77 npm test -- --spec test/whole/issued-ledgers.test.ts
const LEDGERS = Number(process.env.DUBAN_LEDGERS ?? 10);
const FIRST = Number(process.env.DUBAN_SEED ?? 1);
/** Files under way at once. */
const AT_ONCE = 4;

/** The day on which the clocks of the rehearsals stand. */
const TODAY = '2026-09-24';
/** Warnings that say themselves that a letter cannot be issued as it is. */
const IN_THE_WAY = ['date-past', 'too-little-time', 'recommendation-missing'];

interface Told {
  sheet: string;
  row: number;
  code: string;
}

interface Imported {
  notices: number;
  findings: number;
  errors: Told[];
  warnings: Told[];
}

interface Draft {
  id: string;
  unit: { id: string; name: string };
}

/** What came of one file: letters that are out, drafts that wait for the office, and refusals. */
interface Issued {
  letters: number;
  waiting: number;
  refusals: string[];
}

const say = (text: string) => process.stdout.write(`      ${text}\n`);

/** How often something is asked for that a machine under load is too slow to do. */
const TRIES = 30;

/** A caller that asks again under the same key where it is told to: hundreds of files take long, and meet other work on the machine. */
function patient(client: Caller): Caller {
  const again = async <T>(ask: (key: string) => Promise<T>): Promise<T> => {
    const key = randomUUID();
    for (let tries = 1; ; tries += 1) {
      try {
        return await ask(key);
      } catch (error) {
        const isBusy = error instanceof ApiProblem && [503, 504].includes(error.status);
        if (!isBusy || tries === TRIES) throw error;
        await pause(1000);
      }
    }
  };
  return {
    ...client,
    get: (path, extras) => again(() => client.get(path, extras)),
    all: (path) => again(() => client.all(path)),
    post: (path, extras) => again((key) => client.post(path, { key, ...extras })),
    put: (path, extras) => again((key) => client.put(path, { key, ...extras })),
  };
}

const sent = (name: string, bytes: Buffer) => ({ name, content: bytes.toString('base64') });

/** Names of the units of which a warning says that their letter cannot be issued as it is. */
const unitsInTheWay = (truth: LedgerTruth, { warnings }: Imported): Set<string> => {
  const rows = new Set(
    warnings.filter(({ code }) => IN_THE_WAY.includes(code)).map((w) => `${w.sheet} ${w.row}`),
  );
  return new Set(
    truth.rows.flatMap((row) =>
      row.is === 'finding' && rows.has(`${row.sheet} ${row.row}`)
        ? [row.finding.leadUnit.name]
        : [],
    ),
  );
};

/** Takes a generated file through a rehearsal as an office does: import, approval, issue. */
async function issueLedger(api: Api, truth: LedgerTruth): Promise<Issued> {
  const { client } = api;
  const campaign = await addCampaign(api, { units: 0, findings: 0, name: `演练${truth.seed}` });
  const read = await client.post<Imported>(`/api/campaigns/${campaign.id}/ledger`, {
    actor: CLERK,
    body: {
      ledger: sent(truth.name, writeFile(truth)),
      roster: sent('roster.csv', writeRoster(truth.units)),
      severalUnits: truth.severalUnits,
    },
  });
  const meant = truth.rows.filter(({ is }) => is === 'finding').length;
  const refusals = read.errors.map(({ sheet, row, code }) => `import: ${sheet} ${row} ${code}`);
  if (read.findings !== meant) refusals.push(`${read.findings} findings instead of ${meant}`);
  await consentToTownships(api, campaign.id);
  const drafts = await client.all<Draft>(`/api/drafts?campaign=${campaign.id}&limit=200`);
  if (drafts.length !== read.notices) refusals.push(`${drafts.length} drafts of ${read.notices}`);
  const inTheWay = unitsInTheWay(truth, read);
  const ready = drafts.filter(({ unit }) => !inTheWay.has(unit.name));
  for (const { id, unit } of ready)
    for (const [act, actor] of [['approve', APPROVER] as const, ['issue', CLERK] as const]) {
      const problem = await problemIn(client.post(`/api/drafts/${id}/${act}`, { actor }));
      if (problem !== null) refusals.push(`${act} ${unit.name}: ${problem.message}`);
    }
  return { letters: ready.length, waiting: drafts.length - ready.length, refusals };
}

describe('clerks’ files that are imported without an error', () => {
  let api: Api;

  before(async () => {
    const started = await startApi();
    api = { ...started, client: patient(started.client) };
  });
  after(() => api.stop());

  it('are approved and issued in a rehearsal without a refusal', async function () {
    // Five hundred take as long as they take.
    this.timeout(0);
    const truths = Array.from({ length: LEDGERS }, (_, at) =>
      generateLedger(FIRST + at, { today: TODAY, isClean: true }),
    );
    const issued = await pMap(truths, (truth) => issueLedger(api, truth), { concurrency: AT_ONCE });
    const refusals = issued.flatMap((one, at) =>
      one.refusals.map((what) => `seed ${truths[at]?.seed}: ${what}`),
    );
    const sum = (which: 'letters' | 'waiting') => issued.reduce((all, one) => all + one[which], 0);
    say(`${LEDGERS} files, ${sum('letters')} letters out, ${sum('waiting')} drafts wait`);
    expect(refusals).to.deep.equal([]);
    expect(sum('letters')).to.be.greaterThan(LEDGERS);
    expect(api.logged).to.deep.equal([]);
  });
});
