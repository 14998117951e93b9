import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { type ApiClient, ApiProblem, apiClient, done, every } from '../src/client/api-client.ts';
import { businessNow } from '../src/domain/campaign/tempo.ts';
import { UNIT_POSTS } from '../src/domain/notice/posts.ts';
import type { Policy } from '../src/domain/policy/policy.ts';
import { loadCalendarYears, loadPolicies } from '../src/presets/presets.ts';
import { type Prepared, prepareRehearsal } from '../src/rehearsal/prepare.ts';
import { endRehearsal, rehearse } from '../src/rehearsal/rehearse.ts';
import { outcomeText, progressText } from '../src/rehearsal/words.ts';
import { sampleCampaigns, sampleRemoval } from '../src/store/register/sample.ts';
import { startDemo } from './demo.ts';

const SAMPLE = new URL('../data/sample/', import.meta.url);
const NAME = '2026年法治建设专项督察';

/** Real time the sample takes from its first letter to the end of its ladders, at about. */
const REAL_MS = 180_000;

interface Kept {
  prepared: Prepared;
  done: boolean;
}

interface Parts {
  connection: Connection;
  url: string;
  dataDir: string;
  say: (line: string) => void;
  signal: AbortSignal;
}

const fileOf = (name: string) => ({ name, bytes: readFileSync(new URL(name, SAMPLE)) });

/** Withdraws what interrupted rehearsals of the sample have left open: their clocks run on. */
async function endFormer(api: ApiClient, say: Parts['say']): Promise<void> {
  const items = await every((query) => api.GET('/api/campaigns', { params: { query } }));
  for (const { id } of items.filter((c) => c.sample)) {
    const ended = await endRehearsal(api, id);
    if (ended > 0)
      say(
        `上次演练已中断，撤回其 ${ended} 份通知书 withdrew ${ended} letters of an interrupted one`,
      );
  }
}

/** The rehearsal that an earlier start has begun, if it is still there and its clock still runs. */
async function formerOf(state: string, api: ApiClient): Promise<Kept | null> {
  if (!existsSync(state)) return null;
  const kept = JSON.parse(readFileSync(state, 'utf8')) as Kept;
  const { campaign } = kept.prepared;
  try {
    await api.GET('/api/campaigns/{id}', { params: { path: { id: campaign.id } } });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
  const over = businessNow(campaign.tempo, Date.now()) === campaign.tempo.until;
  return kept.done || !over ? kept : null;
}

async function begin(api: ApiClient, policy: Policy, say: Parts['say']): Promise<Prepared> {
  await endFormer(api, say);
  say('载入样例专项督查，以加速时钟演练，约三分钟 rehearsing the sample on a fast clock …');
  return prepareRehearsal({
    api,
    ledger: fileOf('ledger.xlsx'),
    roster: fileOf('roster.xlsx'),
    policy,
    calendarYears: loadCalendarYears(),
    name: NAME,
    sample: true,
    realMs: REAL_MS,
    nowMs: Date.now(),
    tell: (zh, en) => say(`  ${zh} ${en}`),
  });
}

/**
 * Whether the sample is to be loaded: it is not, once somebody has removed it, unless it is asked for.
 * What its rehearsal has left in the data folder goes with it.
 */
export async function isSampleWanted(
  { connection, dataDir, say }: Pick<Parts, 'connection' | 'dataDir' | 'say'>,
  asked: { empty: boolean; sample: boolean },
): Promise<boolean> {
  const [campaigns, removed] = await Promise.all([
    sampleCampaigns(connection),
    sampleRemoval(connection),
  ]);
  const loaded = campaigns.length > 0;
  if (removed !== null && !loaded)
    rmSync(join(dataDir, 'rehearsal'), { recursive: true, force: true });
  if (asked.empty) {
    if (loaded)
      say(
        '此数据目录中已有样例；移除 this folder holds the sample; to remove it: duban sample remove',
      );
    return false;
  }
  if (removed === null || loaded || asked.sample) return true;
  say(
    `样例已于 ${removed.at} 移除，不再载入 the sample was removed and is not loaded again（再载入 to load it: npm start -- --sample）`,
  );
  return false;
}

/** The unit whose people can sign in: the first by its id of which every post is held, else the first. */
async function demoUnitOf(
  api: ApiClient,
  { campaign: { id: campaign } }: Prepared,
): Promise<{ campaign: string; unit: string }> {
  const letters = await every((part) =>
    api.GET('/api/notices', { params: { query: { campaign, ...part } } }),
  );
  const units = [...new Set(letters.map(({ unit }) => unit.id))].sort();
  for (const id of units) {
    const { postings } = await done(api.GET('/api/units/{id}', { params: { path: { id } } }));
    const held = postings.filter(({ until }) => until === null).map(({ post }) => post);
    if (UNIT_POSTS.every((post) => held.includes(post))) return { campaign, unit: id };
  }
  const [unit] = units;
  if (unit === undefined) throw new Error(`${campaign} has no letter`);
  return { campaign, unit };
}

/**
 * Makes the accounts of a demonstration and runs the sample campaign through a rehearsal, once per data folder: a start after
 * a crash goes on with it, a start after its end leaves it alone. The closing ledger and the counts are kept.
 */
export async function rehearseSample(parts: Parts): Promise<void> {
  const { url, dataDir, say, signal } = parts;
  const folder = join(dataDir, 'rehearsal');
  mkdirSync(folder, { recursive: true });
  const state = join(folder, 'sample.json');
  const demo = await startDemo(parts);
  const api = apiClient(url, 'zh', demo.clerk);
  const policy = loadPolicies().get('county-standard');
  if (policy === undefined) throw new Error('county-standard is missing');
  const former = await formerOf(state, api);
  if (former?.done) {
    await demo.tell(await demoUnitOf(api, former.prepared));
    say(`样例演练已完成，结果在 the sample rehearsal is done, its results are in ${folder}`);
    return;
  }
  if (former !== null) say('继续上次未完成的演练 going on with the rehearsal of the last start …');
  const prepared = former?.prepared ?? (await begin(api, policy, say));
  writeFileSync(state, JSON.stringify({ prepared, done: false }));
  await demo.tell(await demoUnitOf(api, prepared));
  const { campaign, horizon } = prepared;
  let shown = 0;
  const outcome = await rehearse({
    api,
    campaign,
    policy,
    calendarYears: loadCalendarYears(),
    units: 'mixed',
    horizon,
    signal,
    tell: (progress) => {
      if (Date.now() - shown < 5000) return;
      shown = Date.now();
      say(`  ${progressText(progress, 'zh')}`);
    },
  });
  const ledger = join(folder, '整改台账.xlsx');
  const asked = { params: { path: { id: campaign.id } }, parseAs: 'arrayBuffer' as const };
  const bytes = await done(api.GET('/api/campaigns/{id}/ledger.xlsx', asked));
  writeFileSync(ledger, new Uint8Array(bytes));
  writeFileSync(join(folder, 'counts.json'), `${JSON.stringify(outcome, null, 2)}\n`);
  writeFileSync(state, JSON.stringify({ prepared, done: true }));
  say('演练完成 the rehearsal is done');
  for (const line of outcomeText(outcome, 'zh').split('\n')) say(`  ${line}`);
  say(`  整改台账 closing ledger: ${ledger}`);
}
