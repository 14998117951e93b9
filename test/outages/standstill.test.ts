import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { REAL_TIME } from '../../src/domain/campaign/tempo.ts';
import { collect } from '../crash/collect.ts';
import { type KillableHouse, startKillableHouse } from '../crash/killable-house.ts';
import { prepared } from '../crash/run.ts';
import type { Traces } from '../crash/trace.ts';
import { callerOf } from '../support/api/caller.ts';

const LETTERS = 12;
/** Longer than the ten seconds that Temporal gives a task. */
const STANDSTILL_MS = 11_000;
const STANDSTILLS = 2;
/** Two months in forty seconds, so that alarms ring all the time. */
const REHEARSAL = {
  start: '2026-03-02T01:00:00.000Z',
  speed: 130_000,
  until: '2026-05-01T01:00:00.000Z',
};
const OFFICE = { role: 'supervisionOffice', id: 'clerk', name: '拟稿人' };

describe('a worker that stands still for longer than its tasks may take, while alarms ring', function () {
  this.timeout(300_000);
  let folder: string;
  let house: KillableHouse;
  let traces: Traces;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-standstill-'));
    house = await startKillableHouse(folder, () => undefined);
    const client = callerOf(`http://127.0.0.1:${house.port}`, 'zh', undefined, 60_000);
    const { campaign, letters } = await prepared(client, '静默演练', LETTERS, REHEARSAL);
    for (const { id } of letters)
      await client.post(`/api/drafts/${id}/issue`, { actor: OFFICE, key: `issue-${id}`, body: {} });
    for (let n = 0; n < STANDSTILLS; n += 1) {
      await pause(3000);
      house.freeze('worker', STANDSTILL_MS);
      await pause(STANDSTILL_MS);
    }
    const tempos = { real: REAL_TIME, rehearsal: campaign.tempo };
    traces = await collect({ house, letters, tempos, campaign: campaign.id, audit: true });
  });
  after(async () => {
    await house?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes on with every alarm', () => {
    const alarms = traces.letters.map(
      ({ events }) => events.filter((e) => e.command === null).length,
    );
    expect(Math.min(...alarms)).to.be.greaterThan(5);
  });

  it('leaves histories that replay to what is stored (P7)', () => {
    expect(traces.letters.flatMap(({ audited }) => audited)).to.deep.equal([]);
  });
});
