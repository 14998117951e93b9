import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import pMap from 'p-map';
import type { Probed } from '../../bench/load/health-prober.ts';
import { LIMITS } from '../../src/api/doors/turns.ts';
import { allLetters } from '../../src/audit/all-letters.ts';
import type { ClientActor } from '../../src/client/api-client.ts';
import { isUnitPost } from '../../src/domain/access/roles.ts';
import { isFinal, type Notice } from '../../src/domain/notice/notice.ts';
import { linksFor } from '../../src/links/answer-links.ts';
import { collectionOf } from '../../src/store/models.ts';
import type { NoticeDoc } from '../../src/store/stored.ts';
import { placeOf } from '../cli/at-place.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { problemIn } from '../support/api/caller.ts';
import { APPROVER, CLERK, lettersFor } from '../support/api/letters.ts';
import { staffOffice } from '../support/api/office.ts';
import { type ApiDocument, operationsOf } from '../support/api/openapi.ts';
import { storedRows } from '../support/database.ts';
import { signedInElseNamed } from '../support/named/signed-in-or-named.ts';
import { MACHINE_SECRET, prepareSamples } from '../support/samples.ts';
import { random } from '../support/simulation/random.ts';
import { type ApiProcess, probing, startApiProcess } from './api-process.ts';
import { askAll, type Tally } from './asking.ts';
import { type Connections, half, idle, slow } from './connections.ts';
import { Known } from './known.ts';
import type { World } from './requests.ts';

/** `npm run test:hostile` asks for more, and for promptness. */
const REQUESTS = Number(process.env.DUBAN_HOSTILE_REQUESTS ?? 300);
const SEED = Number(process.env.DUBAN_HOSTILE_SEED ?? 20_261_204);
const IDLE = Number(process.env.DUBAN_HOSTILE_IDLE ?? 200);
/** P19, in megabytes. */
const MOST_MB = 512;
const PROMPT_MS = Number(process.env.DUBAN_HOSTILE_P99_MS ?? Number.POSITIVE_INFINITY);

/** More half requests than a process works on and lets wait. */
const HALF = 2 * (LIMITS.atOnce + LIMITS.waiting + 50);

/** Letters that are still open are kept at this number. */
const OPEN = 8;

/** A clock on which a day passes in four seconds, so that reminders ring between the requests. */
const RUNNING = { start: '2026-03-02T01:00:00.000Z', speed: 20_000 };

const say = (line: string): boolean => process.stdout.write(`      ${line}\n`);

describe(`a house of which ${REQUESTS} requests are asked that nobody in good faith asks`, () => {
  let folder: string;
  let api: Api;
  let asked: ApiProcess;
  let world: World;
  let tally: Tally;
  let probed: Probed;
  let most = 0;
  /** What audits named between the requests, while everything moved. */
  const named: string[] = [];
  let audits = 0;
  let batches = 0;

  const open = async (): Promise<NoticeDoc[]> => {
    const all = await collectionOf<NoticeDoc>(api.connection, 'notices').find({}).toArray();
    return all.filter(({ notice }) => !isFinal(notice));
  };

  /** Issues letters, on a clock that runs and on one that stands, and has those who ask know of them. */
  async function issue(units: number): Promise<void> {
    // Random requests may have ended a post without which no letter goes out.
    await staffOffice(api.connection);
    batches += 1;
    const plan = { name: `敌意${batches}`, code: '敌督整', units, findings: 2 };
    const rehearsal = batches % 2 === 0 ? RUNNING : { ...RUNNING, speed: 1 };
    for (const letter of await lettersFor(api, { ...plan, rehearsal })) await know(letter);
  }

  async function know({ id, findings, unit, holders }: Notice): Promise<void> {
    const { known, people } = world;
    known.note('notices', id);
    known.note('units', unit.id);
    for (const { code } of findings) known.note('finding', code);
    for (const holder of holders) {
      known.note('holders', holder.id);
      const isOfUnit = isUnitPost(holder.post);
      const actor = { role: holder.post, id: holder.id, ...(isOfUnit ? { unit: unit.id } : {}) };
      people.push(actor as ClientActor);
    }
    const keys = await api.deps.keys.read();
    const rows = await storedRows(api.connection, (r) => r.noticeId === id);
    for (const row of rows)
      for (const link of linksFor(row, { keys, publicUrl: asked.url, nowMs: Date.now() }))
        known.note('link', new URL(link.url).pathname);
  }

  /** Audits every letter there is a trace of, and sees that there are open ones to go on with. */
  async function between(): Promise<void> {
    const letters = await allLetters(api.temporal, api.connection);
    const reports = await pMap(letters, (id) => api.deps.audit(id), { concurrency: 4 });
    audits += reports.length;
    if (REQUESTS > 2000) say(`${audits} audits, ${named.length} differences`);
    for (const { notice, differences } of reports)
      named.push(...differences.map((d) => `${d.kind} ${d.seq ?? '-'} ${d.where} of ${notice}`));
    most = Math.max(most, asked.residentMb());
    const missing = OPEN - (await open()).length;
    if (missing > 0) await issue(Math.min(missing, 4));
  }

  before(async function () {
    this.timeout(3_600_000);
    say(`seed ${SEED}`);
    folder = mkdtempSync(join(tmpdir(), 'duban-hostile-'));
    api = await startApi({ callbackSecrets: [MACHINE_SECRET], identify: signedInElseNamed });
    asked = await startApiProcess(placeOf(api), folder, { DUBAN_CALLBACK_SECRETS: MACHINE_SECRET });
    const document = (await (await fetch(`${asked.url}/openapi.json`)).json()) as ApiDocument;
    const r = random(SEED);
    world = {
      ...{ r, document, operations: operationsOf(document), secret: MACHINE_SECRET },
      ...{ samples: await prepareSamples(api), known: new Known(random(SEED + 1)) },
      ...{ before: [], people: [CLERK, APPROVER, { ...CLERK, id: 'clerk-2' }] },
    };
    for (const post of ['reviewer', 'teamLeader'])
      world.people.push({ role: post, id: `office-${post}` } as ClientActor);
    await issue(3);
    await issue(3);
    const probe = probing(asked.healthUrl);
    const lines: Connections[] = [
      await idle(asked.port, IDLE),
      await half(asked.port, HALF),
      await slow(asked.port, 20, 200),
    ];
    expect((await fetch(`${asked.url}/openapi.json`)).status).to.equal(200);
    const every = Math.max(100, Math.floor(REQUESTS / 40));
    tally = await askAll(world, asked.url, REQUESTS, { every, between });
    for (const line of lines) line.end();
    probed = await probe.enough();
    tell();
  });
  after(async () => {
    await asked?.stop();
    await api?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The value that so many of a hundred do not exceed, in whole milliseconds. */
  const quantile = (waits: number[], q: number): number =>
    Math.ceil(waits.toSorted((a, b) => a - b)[Math.ceil(q * waits.length) - 1] ?? 0);

  function tell(): void {
    const { livez, readyz } = probed;
    for (const [path, waits] of Object.entries({ livez, readyz }))
      say(
        `/${path}: p50 ${quantile(waits, 0.5)}, p99 ${quantile(waits, 0.99)}, most ${quantile(waits, 1)} ms of ${waits.length}`,
      );
    say(`answers ${JSON.stringify(tally.statuses)}, ${audits} audits`);
    say(`at most ${Math.ceil(most)} MB resident, ${IDLE} idle connections`);
  }

  it('answers each of them, none by an error of its own, and says when to come again', () => {
    expect([...new Set(tally.faults)]).to.deep.equal([]);
    expect(readFileSync(asked.log, 'utf8')).to.equal('');
  });

  it('understands enough of them for this to prove something', () => {
    expect(tally.statuses['2xx'] ?? 0).to.be.greaterThan(REQUESTS / 10);
    expect(tally.statuses['4xx'] ?? 0).to.be.greaterThan(REQUESTS / 10);
  });

  it('has no letter that an audit takes for tampered with, at any time (P7)', async () => {
    await between();
    expect([...new Set(named)].slice(0, 20)).to.deep.equal([]);
    expect(audits).to.be.greaterThan(20);
  });

  it('has no letter stuck: each that is open takes a command, and its clock is armed', async () => {
    const letters = await open();
    expect(letters.length).to.be.greaterThan(OPEN / 2);
    expect(letters.filter((l) => l.nextAlarmAt === null).map((l) => l._id)).to.deep.equal([]);
    const { alarms } = await api.client.post<{ alarms: object[] }>('/api/sweep', { actor: CLERK });
    expect(alarms).to.deep.equal([]);
    for (const { _id } of letters) {
      const body = { kind: 'addNote', text: '仍在办理' };
      const refused = await problemIn(
        api.client.post(`/api/notices/${_id}/commands`, { body, actor: CLERK }),
      );
      // A letter on a clock that runs may have ended in between.
      expect(refused?.code ?? 'done', _id).to.be.oneOf(['done', 'letter-full', 'closed']);
    }
    expect(api.logged).to.deep.equal([]);
  });

  it('has never held more than 512 MB (P19)', () => {
    expect(most).to.be.within(50, MOST_MB);
  });

  it('tells all the while that it lives and is ready', () => {
    expect(probed.bad).to.deep.equal([]);
    expect(quantile(probed.livez, 0.99)).to.be.at.most(PROMPT_MS);
    expect(quantile(probed.readyz, 0.99)).to.be.at.most(PROMPT_MS);
  });
});
