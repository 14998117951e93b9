import { dateOf, type Instant, isIsoDate } from '../calendar/instant.ts';
import { type Clock, type ClockSubjects, clockKey, type StoppedClock } from '../notice/clock.ts';
import { type Finding, isOpen, type Part } from '../notice/finding.ts';
import type { CoUnitSucceeded, SucceedUnitCommand } from '../notice/matters/succession.ts';
import { clockOf, type Notice, type Rules } from '../notice/notice.ts';
import { type CoUnit, coReach, type Holder, isOfficePost, reach } from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import type { Post } from '../policy/policy.ts';
import { caused, type Deciding, push } from './deciding.ts';
import { type Fold, withMovedDates } from './folding.ts';
import type { RulesOf } from './may.ts';
import { lapse } from './proposal.ts';
import { inherited, takenOver } from './succession-clocks.ts';
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
  const { moved, ...clocks } = takenOver(notice, d.rules, command.receivedAt);
  const fact = { unit: notice.unit, successor, on, basis, holders, findings, moved };
  // Told to the people of the successor, who hold the posts from now on.
  const anew = new Set(clocks.set.map((c) => c.key));
  const heard = heardAgain({ ...notice, holders }, d.rules, command.receivedAt);
  const set = [...clocks.set, ...heard.filter((c) => !anew.has(c.key))];
  const effects = { ...clocks, set, to: COUNTERPARTS };
  push(d, caused(command, { holders }, d.now, { type: 'unitSucceeded', ...fact }, effects));
  // Nobody is interviewed, criticised or referred for the delay of another unit.
  for (const proposal of d.notice.proposals)
    if (proposal.status === 'pending') lapse(d, proposal, 'succeeded');
}

/** The open parts of a co-operating unit go over with what is left of their time, but with the rework time at the least. */
function partsGoOver(d: Deciding<SucceedUnitCommand>, { id, name }: CoUnit): void {
  const { command, notice } = d;
  const { successor, on, basis, receivedAt } = command;
  const holders = command.holders.filter((h) => !isOfficePost(h.post));
  const leads = successor.id === notice.unit.id;
  const [findings, merged]: [string[], string[]] = [[], []];
  const dates: CoUnitSucceeded['dates'] = [];
  const effects: PartsOver = { set: [], rest: [], drop: [], stop: [] };
  for (const finding of notice.findings.filter((f) => isOpen(f) && hasOpenPart(f, id))) {
    const subject = { finding: finding.code, unit: id };
    const one = leads || hasOpenPart(finding, successor.id);
    (one ? merged : findings).push(finding.code);
    if (one) effects.drop.push(...partClocks(notice, subject).map((c) => c.key));
    else dates.push(...partGoesOver(d, subject, holders, effects));
  }
  const fact = { unit: { id, name }, successor, on, basis, holders, findings, merged, dates };
  const event = caused(command, notice, d.now, { type: 'coUnitSucceeded', ...fact }, effects);
  // The lead unit reports for all, so it learns who helps from now on.
  const lead = reach(notice.holders, ['contact'], receivedAt);
  const next = { id: successor.id, holders };
  const told = { told: lead, office: notice.holders };
  push(d, { ...event, to: leads ? lead : coReach(next, COUNTERPARTS, receivedAt, told) });
}

/** What becomes of the clocks of parts that go over. */
interface PartsOver {
  set: Clock[];
  rest: Clock[];
  drop: string[];
  stop: StoppedClock[];
}

/** The clock of a part, running or waiting for the end of a deferral; none where the policy chases no part. */
const partClocks = ({ clocks, resting }: Notice, subject: ClockSubjects['part']): Clock[] =>
  [...clocks, ...resting].filter((c) => c.key === clockKey('part', subject));

/** One part with its clock goes over. @returns its date, where the successor has another one. */
function partGoesOver(
  { command, notice, rules }: Deciding<SucceedUnitCommand>,
  { finding, unit }: ClockSubjects['part'],
  holders: Holder[],
  effects: PartsOver,
): CoUnitSucceeded['dates'] {
  const { successor, receivedAt } = command;
  const [clock] = partClocks(notice, { finding, unit });
  if (clock === undefined) return unchasedPartGoesOver(notice, rules, finding, receivedAt);
  const subject = { finding, unit: successor.id };
  const key = clockKey('part', subject);
  const own = inherited(notice, rules, clock, receivedAt);
  const same = { ...own.clock, kind: 'part' as const, key, subject };
  const theirs = heardBy(holders, rules, same, receivedAt);
  effects.drop.push(clock.key);
  (clockOf(notice, clock.key) === undefined ? effects.rest : effects.set).push(theirs);
  const left = own.left ?? notice.stopped.find((s) => s.key === clock.key)?.remaining;
  if (left !== undefined) effects.stop.push({ key, remaining: left });
  return theirs.dueAt === clock.dueAt ? [] : [{ finding, from: clock.dueAt, to: theirs.dueAt }];
}

/** A part that the policy does not chase is due with its finding; where that date is over, its successor has a date of his own. */
function unchasedPartGoesOver(
  notice: Notice,
  rules: Rules,
  finding: string,
  at: Instant,
): CoUnitSucceeded['dates'] {
  const clock = clockOf(notice, clockKey('finding', { finding }));
  if (clock === undefined) return [];
  const { dueAt: to } = inherited(notice, rules, clock, at).clock;
  return to === clock.dueAt ? [] : [{ finding, from: clock.dueAt, to }];
}

const COUNTERPARTS: Post[] = ['contact', 'handler', 'unitHead'];

const hasOpenPart = ({ parts }: Finding, unit: string): boolean =>
  parts.some((p) => p.unit.id === unit && p.status === 'open');

const unitSucceeded: Fold<'unitSucceeded'> = (notice, event) => {
  const { unit, on: until, basis, dueAt: at, findings: codes } = event;
  const taken = notice.findings.filter((f) => codes.includes(f.code));
  const reached = taken.map(({ code: finding, level, reminders }) => ({
    ...{ finding, level, reminders },
  }));
  const former = { ...unit, until, basis, at, reached };
  const moved = withMovedDates(notice, event.moved);
  return {
    ...moved,
    findings: moved.findings.map((f) =>
      codes.includes(f.code) ? { ...f, level: null, reminders: 0 } : f,
    ),
    unit: event.successor,
    holders: event.holders,
    formerUnits: [...notice.formerUnits, former],
  };
};

/** Findings of which the unit leaves a part that is late. */
const lateParts = ({ findings }: Notice, unit: string): string[] =>
  findings
    .filter((f) => f.parts.some((p) => p.unit.id === unit && p.status === 'open' && p.late))
    .map((f) => f.code);

/** The successor takes the unit's place and its open parts; a part that is done keeps the name of its unit. */
const coUnitSucceeded: Fold<'coUnitSucceeded'> = (notice, event) => {
  const { unit, successor, holders, on: until, basis } = event;
  const former = { ...unit, until, basis, late: lateParts(notice, unit.id) };
  const shares = [notice.unit, ...notice.coUnits].some((u) => u.id === successor.id);
  const isTheirs = (p: Part): boolean => p.unit.id === unit.id && p.status === 'open';
  return {
    ...notice,
    formerCoUnits: [...notice.formerCoUnits, former],
    coUnits: notice.coUnits
      .filter((u) => u.id !== unit.id || !shares)
      .map((u) =>
        u.id === unit.id || u.id === successor.id ? { ...u, ...successor, holders } : u,
      ),
    findings: notice.findings.map((f) => {
      if (event.merged.includes(f.code))
        return { ...f, parts: f.parts.filter((p) => !isTheirs(p)) };
      if (!event.findings.includes(f.code)) return f;
      const to = event.dates.find((date) => date.finding === f.code)?.to;
      return {
        ...f,
        parts: f.parts.map((p) =>
          isTheirs(p) ? { ...p, unit: successor, dueAt: to ?? p.dueAt, late: false } : p,
        ),
      };
    }),
  };
};

/** Who may give which command of this matter, and how each is decided. */
export const successionRules: RulesOf<'succeedUnit'> = {
  succeedUnit: { may: ['supervisionOffice', 'approver'], decide: succeedUnit },
};

/** What each event of this matter leaves behind. */
export const successionFolds = { unitSucceeded, coUnitSucceeded };
