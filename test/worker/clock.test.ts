import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { clockAgrees } from '../../worker/health/readiness.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

const HOUR_MS = 3_600_000;

describe('the clock of a process', () => {
  let connection: Connection;
  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));

  it('agrees with that of the database; where it does not, the process is not ready', async () => {
    for (const [off, agrees] of [
      [0, true],
      [30_000, true],
      [-30_000, true],
      [-6 * HOUR_MS, false],
      [-24 * HOUR_MS, false],
      [24 * HOUR_MS, false],
    ] as const)
      expect(await clockAgrees(connection, () => Date.now() + off), String(off)).to.equal(agrees);
  });
});
