import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '../engines/house.ts';
import { apiClient } from '../src/client/api-client.ts';
import { loadCalendarYears, loadPolicies } from '../src/presets.ts';
import { type Prepared, prepareRehearsal } from '../src/rehearsal/prepare.ts';
import { rehearse } from '../src/rehearsal/rehearse.ts';

const SAMPLE = new URL('../data/sample/', import.meta.url);

/** Real time the sample takes from its first letter to the end of its ladders, at about. */
const REAL_MS = 180_000;

interface Kept {
  prepared: Prepared;
  done: boolean;
}

const fileOf = (name: string) => ({ name, bytes: readFileSync(new URL(name, SAMPLE)) });

/**
 * Runs the sample campaign through a rehearsal, once per data folder: a start after a crash goes on
 * with it, a start after its end leaves it alone. The closing ledger and the counts are kept.
 */
export async function rehearseSample(parts: {
  house: House;
  dataDir: string;
  say: (line: string) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { house, dataDir, say, signal } = parts;
  const folder = join(dataDir, 'rehearsal');
  mkdirSync(folder, { recursive: true });
  const state = join(folder, 'sample.json');
  const api = apiClient(house.url);
  const policy = loadPolicies().get('county-standard');
  if (policy === undefined) throw new Error('county-standard is missing');
  let kept: Kept | null = existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')) : null;
  if (kept?.done) {
    say(`样例演练已完成，结果在 the sample rehearsal is done, its results are in ${folder}`);
    return;
  }
  if (kept === null) {
    say('载入样例督查行动并开始演练 loading the sample campaign for a rehearsal …');
    const prepared = await prepareRehearsal({
      api,
      ledger: fileOf('ledger.xlsx'),
      roster: fileOf('roster.xlsx'),
      policy,
      calendarYears: loadCalendarYears(),
      name: '2026年法治建设专项督察',
      realMs: REAL_MS,
      nowMs: Date.now(),
      tell: (zh, en) => say(`${zh} ${en}`),
    });
    kept = { prepared, done: false };
    writeFileSync(state, JSON.stringify(kept));
  } else say('继续上次未完成的演练 going on with the rehearsal of the last start …');
  const { campaign, horizon } = kept.prepared;
  let shown = 0;
  const outcome = await rehearse({
    api,
    campaign,
    policy,
    units: 'mixed',
    horizon,
    signal,
    tell: (p) => {
      if (Date.now() - shown < 5000) return;
      shown = Date.now();
      say(
        `  演练时间 ${p.now.slice(0, 10)}  办结 ${p.closed}/${p.notices} 份  销号 ${p.closedFindings}/${p.findings} 条`,
      );
    },
  });
  const ledger = join(folder, '整改台账.xlsx');
  writeFileSync(ledger, await api.file(`/api/campaigns/${campaign._id}/ledger.xlsx`));
  writeFileSync(join(folder, 'counts.json'), `${JSON.stringify(outcome, null, 2)}\n`);
  writeFileSync(state, JSON.stringify({ ...kept, done: true }));
  say(`演练完成 rehearsal done: ${JSON.stringify(outcome)}`);
  say(`整改台账 closing ledger: ${ledger}`);
}
