import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./print-deadlines.ts', import.meta.url));

async function under(zone: string): Promise<{ digest: string; offset: number }> {
  const env = { ...process.env, TZ: zone };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { env });
  return JSON.parse(stdout);
}

describe('a machine in another time zone (P5)', () => {
  it('computes the same deadlines, explanations and reminders', async () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/New_York'];
    const results = await Promise.all(zones.map(under));
    expect(new Set(results.map((r) => r.digest)).size).to.equal(1);
    // Negative control: the processes did live in three zones (minutes behind Greenwich).
    expect(results.map((r) => r.offset)).to.deep.equal([0, -480, 240]);
  });
});
