import { dateOf, isIsoDate } from '../calendar/instant.ts';
import { type Clock, clockKey, type StoppedClock } from '../notice/clock.ts';
import { type Finding, isOpen, type Part } from '../notice/finding.ts';
import type { SucceedUnitCommand } from '../notice/matters/succession.ts';
import { clockOf } from '../notice/notice.ts';
import { type CoUnit, coReach, isOfficePost, reach } from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import type { Post } from '../policy/policy.ts';
import { caused, type Deciding, push } from './deciding.ts';
import type { Fold } from './folding.ts';
import type { RulesOf } from './may.ts';
import { lapse } from './proposal.ts';
import { heardAgain, heardBy } from './unheard.ts';

/**
 * 机构改革: the successor takes over what is open, from a day on; until then the old unit stays
 * responsible (国发〔2018〕17号), and what is closed keeps its name. In a letter in which it only co-operates, its open
 * parts go over.
 */
function succeedUnit(d: Deciding<SucceedUnitCommand>): Refused | undefined {
  const { command, notice } = d;
  const { unit = notice.unit.id, successor, on, basis } = command;
  const helping = notice.coUnits.find((u) => u.id === unit);
  if (unit !== notice.unit.id && helping === undefined) return refuse('another-unit', unit);
  if (successor.id === unit) return refuse('same-unit', unit);
  if (!isIsoDate(on)) return refuse('limit-unreadable', on);
  if (on > dateOf(command.receivedAt)) return refuse('succession-not-yet', on);
  if (basis.trim() === '') return refuse('basis-missing');
  if (unit === notice.unit.id) leadGoesOver(d);
  if (helping !== undefined) partsGoOver(d, helping);
  return undefined;
}

function leadGoesOver(d: Deciding<SucceedUnitCommand>): void {
  const { command, notice } = d;
  const { successor, holders, on, basis } = command;
  const findings = notice.findings.filter(isOpen).map((f) => f.code);
  const fact = { unit: notice.unit, successor, on, basis, holders, findings };
  // Told to the people of the successor, who hold the posts from now on.
  const set = heardAgain({ ...notice, holders }, d.rules, command.receivedAt);
  const effects = { set, to: COUNTERPARTS };
  push(d, caused(command, { holders }, d.now, { type: 'unitSucceeded', ...fact }, effects));
  // Nobody is interviewed, criticised or referred for the delay of another unit.
  for (const proposal of d.notice.proposals)
    if (proposal.status === 'pending') lapse(d, proposal, 'succeeded');
}

/** The open parts of a co-operating unit go over with what is left of their time, stopped or not. */
function partsGoOver(d: Deciding<SucceedUnitCommand>, { id, name }: CoUnit): void {
  const { command, notice } = d;
  const { successor, on, basis, receivedAt } = command;
  const holders = command.holders.filter((h) => !isOfficePost(h.post));
  const leads = successor.id === notice.unit.id;
  const [findings, merged]: [string[], string[]] = [[], []];
  const effects = {
    set: [] as Clock[],
    rest: [] as Clock[],
    drop: [] as string[],
    stop: [] as StoppedClock[],
  };
  for (const finding of notice.findings.filter((f) => isOpen(f) && hasOpenPart(f, id))) {
    const one = leads || hasOpenPart(finding, successor.id);
    (one ? merged : findings).push(finding.code);
    const own = clockKey('part', { finding: finding.code, unit: id });
    const running = clockOf(notice, own);
    const clock = running ?? notice.resting.find((c) => c.key === own);
    if (clock === undefined) continue;
    effects.drop.push(clock.key);
    if (one) continue;
    const subject = { finding: finding.code, unit: successor.id };
    const key = clockKey('part', subject);
    const same = { ...clock, kind: 'part' as const, key, subject };
    const theirs = heardBy(holders, d.rules, same, receivedAt);
    (running === undefined ? effects.rest : effects.set).push(theirs);
    const left = notice.stopped.find((s) => s.key === clock.key);
    if (left !== undefined) effects.stop.push({ ...left, key });
  }
  const fact = { unit: { id, name }, successor, on, basis, holders, findings, merged };
  const event = caused(command, notice, d.now, { type: 'coUnitSucceeded', ...fact }, effects);
  // The lead unit reports for all, so it learns who helps from now on.
  const lead = reach(notice.holders, ['contact'], receivedAt);
  const next = { id: successor.id, holders };
  const told = { told: lead, office: notice.holders };
  push(d, { ...event, to: leads ? lead : coReach(next, COUNTERPARTS, receivedAt, told) });
}

const COUNTERPARTS: Post[] = ['contact', 'handler', 'unitHead'];

const hasOpenPart = ({ parts }: Finding, unit: string): boolean =>
  parts.some((p) => p.unit.id === unit && p.status === 'open');

const unitSucceeded: Fold<'unitSucceeded'> = (notice, event) => {
  const former = { ...event.unit, until: event.on, basis: event.basis };
  return {
    ...notice,
    unit: event.successor,
    holders: event.holders,
    formerUnits: [...notice.formerUnits, former],
  };
};

/** The successor takes the unit's place and its open parts; a part that is done keeps the name of its unit. */
const coUnitSucceeded: Fold<'coUnitSucceeded'> = (notice, event) => {
  const { unit, successor, holders } = event;
  const shares = [notice.unit, ...notice.coUnits].some((u) => u.id === successor.id);
  const isTheirs = (p: Part): boolean => p.unit.id === unit.id && p.status === 'open';
  return {
    ...notice,
    coUnits: notice.coUnits
      .filter((u) => u.id !== unit.id || !shares)
      .map((u) =>
        u.id === unit.id || u.id === successor.id ? { ...u, ...successor, holders } : u,
      ),
    findings: notice.findings.map((f) => {
      if (event.merged.includes(f.code))
        return { ...f, parts: f.parts.filter((p) => !isTheirs(p)) };
      if (!event.findings.includes(f.code)) return f;
      return { ...f, parts: f.parts.map((p) => (isTheirs(p) ? { ...p, unit: successor } : p)) };
    }),
  };
};

/** Who may give which command of this matter, and how each is decided. */
export const successionRules: RulesOf<'succeedUnit'> = {
  succeedUnit: { may: ['supervisionOffice', 'approver'], decide: succeedUnit },
};

/** What each event of this matter leaves behind. */
export const successionFolds = { unitSucceeded, coUnitSucceeded };
