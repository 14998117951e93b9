import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { noteFile } from '../../engines/data-folder.ts';
import { keyIn } from '../../src/domain/notice/command-ids.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { type ForecastStep, stepOfEvent } from '../../src/domain/readings/forecast.ts';
import { connect } from '../../src/store/models.ts';
import { pointCliAt } from '../cli/at-place.ts';
import { duban } from '../cli/capture.ts';
import { type Caller, callerOf } from '../support/api/caller.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';
import { officeTokens } from '../support/api/people.ts';
import { ISSUER } from '../support/story.ts';
import {
  type HouseProcess,
  pidsOf,
  processesOf,
  spawnHouse,
  startHouseProcess,
  until,
  urlOf,
} from './house-process.ts';

/** A note that was given under a key: answered, or its answer lost. */
interface Note {
  notice: string;
  key: string;
  answered: boolean;
}

const DAY = 86_400_000;

const START = '2026-03-02T01:00:00.000Z';

/** Letters of one urgent finding each: in real time, or on a fast clock. */
const issued = async (client: Caller, name: string, units: number, speed: number | null) => {
  await client.put('/api/office', { actor: CLERK, body: ISSUER });
  return lettersFor(
    { client },
    {
      name,
      units,
      findings: 1,
      timings: ['立行立改'],
      policy: 'county-standard',
      rehearsal: speed === null ? null : { start: START, speed },
    },
  );
};

const give = (client: Caller, { notice, key }: Note): Promise<unknown> =>
  client.post(`/api/notices/${notice}/commands`, {
    actor: CLERK,
    key,
    body: { kind: 'addNote', text: key },
  });

const eventsOf = async (client: Caller, id: string): Promise<RecordedEvent[]> =>
  (await client.get<{ items: RecordedEvent[] }>(`/api/notices/${id}/events`)).items;

/** A caller of a house in the name of its office, whose people are those of a demonstration. */
async function officeOf(dataDir: string): Promise<Caller> {
  const { url, mongoUri } = JSON.parse(readFileSync(join(dataDir, 'run', 'house.json'), 'utf8'));
  const connection = await connect(mongoUri);
  const tokens: Record<string, string> = await officeTokens(connection);
  await connection.close();
  return callerOf(url, 'zh', (actor) => ({
    Authorization: `Bearer ${tokens[actor?.role ?? CLERK.role]}`,
  }));
}

describe('a whole Duban on one machine', () => {
  let dataDir: string;
  let house: HouseProcess;
  let client: Caller;
  let notices: Notice[];
  /** A silent letter on a clock that runs a business day in a second. */
  let silent: Notice;
  const notes: Note[] = [];

  /** Notes one after the other from one client, until a call gets no answer. */
  const noteOn = async (notice: string, hand: number): Promise<void> => {
    for (let i = 0; ; i += 1) {
      const note = { notice, key: `note-${hand}-${i}`, answered: false };
      notes.push(note);
      try {
        await give(client, note);
      } catch {
        return;
      }
      note.answered = true;
    }
  };

  before(async () => {
    dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'duban-house-')));
    house = await startHouseProcess(dataDir);
    client = await officeOf(dataDir);
    notices = await issued(client, '法治督察', 5, null);
    [silent] = (await issued(client, '快钟', 1, DAY / 1000)) as [Notice];
  });
  after(async () => {
    for (const line of processesOf(house, dataDir)) {
      const pid = Number(line.split(' ')[0]);
      if (pid > 0) process.kill(pid, 'SIGKILL');
    }
    await until(() => processesOf(house, dataDir).length === 0);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('loses no command that it has answered, and doubles none, after kill -9 of everything and with its note cut off (P1)', async () => {
    const hands = [0, 1, 2, 3, 4, 5].map((hand) => noteOn(notices[hand % 4]?.id ?? '', hand));
    await until(() => notes.filter((n) => n.answered).length >= 60);
    for (const pid of Object.values(pidsOf(dataDir))) process.kill(pid, 'SIGKILL');
    await Promise.all(hands);
    expect(await house.ended).to.equal('SIGKILL');
    // A disk that was full, or a copy that was broken off, leaves a note cut off.
    writeFileSync(noteFile(dataDir), '{"url":"http');
    house = await startHouseProcess(dataDir);
    expect(house.said()).to.include('house.json 残缺，将重新写入');
    client = await officeOf(dataDir);
    // What was not answered may have happened or not; the same key settles it.
    for (const note of notes.filter((n) => !n.answered)) await give(client, note);
    const stored = (await Promise.all(notices.map((n) => eventsOf(client, n.id)))).flat();
    const kept = stored.filter((e) => e.type === 'noteAdded').map((e) => keyIn(e.command ?? ''));
    expect(kept.sort()).to.deep.equal(notes.map((n) => n.key).sort());
  });

  it('goes on with every ladder where it was: what fell due meanwhile is made up in order', async () => {
    const path = `/api/notices/${silent.id}/forecast?from=issue&until=2026-05-31`;
    const { items } = await client.get<{ items: ForecastStep[] }>(path);
    // Steps leave in the morning, and when in a day the letter went out moves none of them.
    const expected = items.filter((step) => step.at < '2026-04-02');
    expect(expected).to.have.length(15);
    // The clock runs in spring; the roster came with the campaign before it, months later in the calendar.
    expect(expected.filter((s) => s.vacant.includes('contact'))).to.deep.equal([]);
    let real: ForecastStep[] = [];
    await until(async () => {
      real = (await eventsOf(client, silent.id)).flatMap((e) => stepOfEvent(e) ?? []);
      return real.length >= expected.length;
    });
    expect(real.slice(0, expected.length)).to.deep.equal(expected);
  });

  it('is audited without a difference after it', async () => {
    const back = pointCliAt({ DUBAN_DATA: dataDir });
    const { code, out } = await duban(
      'audit',
      'replay',
      '--campaign',
      notices[0]?.campaign.id ?? '',
    );
    back();
    expect([code, out.split('，')[1]]).to.deep.equal([0, '与现行代码、流程历史、存储完全一致\n']);
  });

  for (const part of ['app', 'mongod', 'temporal'] as const)
    it(`gets up by itself when its ${part} alone is killed`, async () => {
      const before = pidsOf(dataDir)[part];
      process.kill(before, 'SIGKILL');
      await until(() => {
        try {
          return pidsOf(dataDir)[part] !== before;
        } catch {
          return false;
        }
      });
      const note = { notice: notices[4]?.id ?? '', key: `after-${part}`, answered: false };
      await until(() =>
        give(client, note).then(
          () => true,
          () => false,
        ),
      );
      const kept = (await eventsOf(client, note.notice)).filter(
        ({ command }) => command !== null && keyIn(command) === note.key,
      );
      expect(kept).to.have.length(1);
    });

  it('names the owner of a port that is taken, and what to set instead', async () => {
    const other = realpathSync(mkdtempSync(join(tmpdir(), 'duban-house-')));
    const { port } = new URL(client.url);
    const second = spawnHouse(other, { DUBAN_PORT: port });
    expect(await second.ended).to.equal(1);
    expect(second.said())
      .to.include(`Duban API 的端口 ${port} 已被占用`)
      .and.include(`by pid ${pidsOf(dataDir).app}: `)
      .and.include('DUBAN_PORT=');
    expect(processesOf(second, other)).to.deep.equal([]);
    rmSync(other, { recursive: true });
  });

  it('tells a second start on its folder where it runs, and is not disturbed by it', async () => {
    const second = spawnHouse(dataDir);
    expect(await second.ended).to.equal(1);
    expect(second.said()).to.include(`Duban is running on this folder already: ${client.url}`);
    expect((await fetch(`${client.url}/readyz`)).status).to.equal(200);
  });

  it('starts at once on its port when only its head was killed', async () => {
    const { port } = new URL(client.url);
    process.kill(pidsOf(dataDir).owner, 'SIGKILL');
    await house.ended;
    house = await startHouseProcess(dataDir, { DUBAN_PORT: port });
    expect(urlOf(dataDir)).to.equal(client.url);
  });

  it('leaves no process and no note behind after Ctrl-C', async () => {
    expect(processesOf(house, dataDir)).to.have.length.above(5);
    // The terminal sends it to the whole group.
    process.kill(-(house.child.pid ?? 0), 'SIGINT');
    expect(await house.ended).to.equal(0);
    const said = house.said();
    expect(said.slice(said.indexOf('正在停止'))).to.equal('正在停止 stopping …\n');
    expect(processesOf(house, dataDir)).to.deep.equal([]);
    expect(readdirSync(join(dataDir, 'run'))).to.deep.equal([]);
  });
});
