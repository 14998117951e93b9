import type { z } from 'zod';
import { WHOLE } from '../../../domain/access/identity.ts';
import { addMonths, dateOf, instantOf } from '../../../domain/calendar/instant.ts';
import { REAL_TIME, reachable, type Tempo } from '../../../domain/campaign/tempo.ts';
import { digestOf } from '../../../domain/notice/chain.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import {
  addCampaign,
  type CampaignDoc,
  campaignCalled,
  findCampaign,
  otherWithCode,
} from '../../../store/campaigns.ts';
import { registerOf } from '../../../store/register/registers.ts';
import { type Deps, nowOf, policyOf } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import type { campaignBody } from '../../requests/campaign-body.ts';
import { refuseOverlap } from '../before-issue.ts';
import { courierFor } from './courier-for.ts';
import { staffRehearsal } from './rehearsed-office.ts';

type Asked = z.infer<typeof campaignBody>;

/** Id of a campaign: it follows from name, kind and county, so making it twice makes one. */
const campaignId = (name: string, start: string | null, county: string | undefined): string =>
  `c-${digestOf([name, start ?? '', ...(county === undefined ? [] : [county])].join('|')).slice(0, 10)}`;

/** The mark in the numbers of a rehearsal: none of them can be taken for a real one. */
const REHEARSED = '演';

const marked = (code: string): string =>
  code.startsWith(REHEARSED) ? code : `${REHEARSED}${code}`;

/** Every rehearsal ends by itself; one that is left alone lives no longer than this. */
const threeYearsAfter = (start: string): string =>
  instantOf(addMonths(dateOf(new Date(start).toISOString()), 36), '00:00');

/**
 * The tempo of a rehearsal: time stands still while the letters go out, runs, and stands still at its end, which it can reach:
 * its courier would wait for ever for one behind the last instant of all.
 */
function tempoOf(
  { start, speed, leadSeconds, until }: NonNullable<Asked['rehearsal']>,
  nowMs: number,
): Tempo {
  return {
    realAnchor: new Date(nowMs + leadSeconds * 1000).toISOString(),
    businessAnchor: new Date(start).toISOString(),
    speed,
    until: reachable(until === undefined ? threeYearsAfter(start) : new Date(until).toISOString()),
  };
}

/** What may be left out of a campaign, as it is kept. */
const chosen = ({ subject, overlapReason, region, county }: Asked) => ({
  ...(subject === undefined ? {} : { subject }),
  ...(overlapReason === undefined ? {} : { overlapReason }),
  ...(region === undefined ? {} : { region }),
  ...(county === undefined ? {} : { county }),
});

function docOf(asked: Asked, by: string, nowMs: number): CampaignDoc {
  const { name, code, policy, rehearsal, county } = asked;
  // Real time, so that the newest is the newest whatever tempo it runs at.
  const made = { createdAt: new Date(nowMs).toISOString(), createdBy: by };
  const kept = { name, policy, ...chosen(asked), ...made };
  if (rehearsal === null) {
    const _id = campaignId(name, null, county);
    return { _id, ...kept, code, rehearsal: false, tempo: REAL_TIME };
  }
  const tempo = tempoOf(rehearsal, nowMs);
  const _id = campaignId(name, tempo.realAnchor, county);
  const sample = rehearsal.sample ? { sample: true } : {};
  return { _id, ...kept, code: marked(code), rehearsal: true, ...sample, tempo };
}

/**
 * A code stands for one body: two counties do not number their letters in one row.
 * @throws Problem `code-taken`.
 */
async function refuseCodeOfAnother({ connection }: Deps, doc: CampaignDoc): Promise<void> {
  if (doc.rehearsal) return;
  const other = await otherWithCode(connection, doc.code, registerOf(doc));
  if (other !== null) throw new Problem('code-taken', { subject: `${doc.code}: ${other.name}` });
}

/** The campaign of that name that is there already, or this one, under an id that no renamed one has. */
async function oneOfName({ connection }: Deps, doc: CampaignDoc): Promise<CampaignDoc> {
  const known = doc.rehearsal ? null : await campaignCalled(connection, doc.name, registerOf(doc));
  if (known !== null) return known;
  const same = await findCampaign(connection, WHOLE, doc._id);
  if (same === null || same.name === doc.name) return doc;
  return { ...doc, _id: campaignId(doc.name, doc.createdAt, doc.county) };
}

/**
 * Makes a campaign and sees that the courier of real time runs; a real one of that name is made once. A rehearsal gets its office.
 * @throws Problem `policy-unknown`, `code-taken`, `overlap`.
 */
export async function newCampaign(deps: Deps, asked: Asked, by: Actor): Promise<CampaignDoc> {
  policyOf(deps, asked.policy);
  const doc = await oneOfName(deps, docOf(asked, by.id, deps.nowMs()));
  await refuseCodeOfAnother(deps, doc);
  await refuseOverlap(deps, doc, asked.units);
  const campaign = await addCampaign(deps.connection, doc);
  if (campaign.rehearsal) {
    const [first = ''] = [dateOf(nowOf(deps)), dateOf(nowOf(deps, campaign.tempo))].sort();
    await staffRehearsal(deps, campaign, first);
  }
  // That of a rehearsal is started with its first letter: without one it has nothing to carry.
  if (!campaign.rehearsal) await deps.engine.courier(courierFor(deps, campaign));
  return campaign;
}
