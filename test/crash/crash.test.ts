import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { forgetfulClients } from './controls.ts';
import { type KillableHouse, startKillableHouse } from './killable-house.ts';
import type { KillPlan } from './plan.ts';
import { crashRun, type RunReport } from './run.ts';
import { killTable, summary } from './table.ts';

/** `npm run test:crash` is the same in full: every process at every point, 2,000 orders. */
const SEED = 20_261_125;

/** The moments at which most is at stake, one for each process. */
const KILLS: KillPlan[] = [
  { victims: ['worker'], point: 'after write' },
  { victims: ['mongod'], point: 'before write' },
  { victims: ['temporal'], point: 'after accept' },
  { victims: ['api'], point: 'before ack' },
];

describe('a house whose processes are killed while 300 orders are given, to a letter of 500 events of history among others (P1)', function () {
  this.timeout(900_000);
  let folder: string;
  let house: KillableHouse;
  let report: RunReport;
  const said: string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-crash-'));
    house = await startKillableHouse(folder, () => undefined);
    report = await crashRun(
      house,
      {
        seed: SEED,
        size: {
          clients: 10,
          letters: 1,
          orders: 20,
          faults: 20,
          downs: 1,
          freezes: 2,
          randomKills: 0,
        },
        targeted: KILLS,
        silent: 2,
        long: { letters: 1, notes: 85, orders: 12 },
        rehearsal: { until: '2026-03-04T09:00:00.000Z', realMs: 30_000 },
        audit: true,
        say: (line) => void said.push(line),
      },
      '压测',
    );
    said.push(...killTable(report.kills), ...summary(report));
  });
  after(async () => {
    await house?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loses nothing, doubles nothing and can explain everything', () => {
    const { lost, doubled, unexplained, faults } = report.judgement;
    const about = `seed ${SEED}\n${said.join('\n')}`;
    expect({ lost, doubled, unexplained, faults }, about).to.deep.equal({
      lost: 0,
      doubled: 0,
      unexplained: 0,
      faults: [],
    });
  });

  it('answers every order in the end', () => {
    const { asked, acked, refused, unknown } = report.judgement;
    expect(unknown, said.join('\n')).to.equal(0);
    expect(acked + refused)
      .to.equal(asked)
      .and.to.equal(300);
    // Most orders make sense; a run of refusals would prove little.
    expect(acked).to.be.greaterThan(150);
  });

  it('meets every moment at which it was to be killed', () => {
    expect(report.kills.filter((k) => !k.hit)).to.deep.equal([]);
    expect(report.kills).to.have.length(KILLS.length);
  });

  it('hears of reminders that rang meanwhile', () => {
    expect(report.alarms).to.be.greaterThan(0);
  });

  it('would be found out if its clients repeated under new keys', async () => {
    const { report: flawed } = await forgetfulClients(house, SEED, () => undefined);
    expect(flawed.judgement.doubled).to.be.greaterThan(0);
  });
});
