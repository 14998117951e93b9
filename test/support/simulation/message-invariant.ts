import { isWorkingDay } from '../../../src/domain/calendar/calendar.ts';
import { addMs, dateOf, timeOf } from '../../../src/domain/calendar/instant.ts';
import { messagesFor, type OutboxRow } from '../../../src/domain/messages/messages.ts';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import type { ClockKind } from '../../../src/domain/notice/clock.ts';
import { ASSIGNING, decidersOf } from '../../../src/domain/notice/deciders.ts';
import { isQuiet } from '../../../src/domain/notice/delivery.ts';
import type { EventType, RecordedEvent } from '../../../src/domain/notice/events.ts';
import { awaitsUnit } from '../../../src/domain/notice/finding.ts';
import { isOfficeAsk } from '../../../src/domain/readings/trial.ts';
import { openActs } from '../../../src/links/answer-links.ts';
import type { LinkAct } from '../../../src/links/link-token.ts';
import { deadLink } from './people/office-links.ts';
import type { EventInvariant, Moment, World } from './world.ts';

/** What is wrong with a row that waits for a digest: one instant per person and working day. */
function wrongDigest(row: OutboxRow, { digests, rules }: World): string | null {
  const day = dateOf(row.notBefore);
  const name = `${row.holder} ${day}`;
  const slot = digests.get(name) ?? row.notBefore;
  digests.set(name, slot);
  if (slot !== row.notBefore) return `${name} has two digests`;
  if (timeOf(slot) !== rules.policy.digestAt) return `${name} at ${timeOf(slot)}`;
  return isWorkingDay(rules.calendar, day) ? null : `${name} is a day off`;
}

function wrongRow(row: OutboxRow, world: World): string | null {
  if (world.rowKeys.has(row.key)) return `row ${row.key} twice`;
  world.rowKeys.add(row.key);
  if (world.rules.policy.quiet === null)
    return row.notBefore === row.decidedAt ? null : `${row.key} waits`;
  if (isQuiet(world.rules, row.notBefore)) return `${row.key} leaves in quiet hours`;
  if (row.notBefore < addMs(row.decidedAt, -3_600_000)) return `${row.key} leaves too early`;
  return row.what === 'issued' || row.what === 'noticeWithdrawn' ? null : wrongDigest(row, world);
}

/** Rows of the events that were asked for lately: four rules look at each, and gathering them costs as much as deciding. */
const ROWS = new WeakMap<Moment, OutboxRow[]>();

function rowsOf(moment: Moment): OutboxRow[] {
  const { event, after, world } = moment;
  const known = ROWS.get(moment);
  if (known !== undefined) return known;
  const rows = messagesFor({ ...event, seq: after.seq } as RecordedEvent, after, world.rules);
  ROWS.set(moment, rows);
  return rows;
}

/** One row a recipient, each once, in working hours, and one digest per person and working day. */
export const messagesAreSound: EventInvariant = (moment) => {
  const { event, world } = moment;
  const rows = rowsOf(moment);
  world.messages += rows.length;
  const told = event.to.length + (event.type === 'rungFired' ? event.copy.length : 0);
  if (rows.length !== told) return `${rows.length} rows for ${told} people`;
  for (const row of rows) {
    const wrong = wrongRow(row, world);
    if (wrong !== null) return wrong;
  }
  return null;
};

/** Where the reason of a result stands in its event. */
const REASONS: Partial<Record<EventType, string>> = {
  planReturned: 'reason',
  findingReturned: 'reason',
  findingWithdrawn: 'reason',
  noticeWithdrawn: 'reason',
  extensionRefused: 'reason',
  objectionDecided: 'opinion',
  formalReviewDecided: 'opinion',
  findingTransferred: 'reason',
  findingDeferred: 'reason',
  rungRefused: 'reason',
  partDeclined: 'reason',
};

const reasonIn = (event: Moment['event']): string | null => {
  if (event.type === 'suspended') return event.hold.reason;
  const field = REASONS[event.type];
  return field === undefined ? null : ((event as never)[field] as string);
};

const plain = (text: string): string => text.replaceAll(/[\s。；]/g, '');

/** What the lead unit has disputed, and what came of it, is its own: whoever co-operates learns what becomes of his part. */
const LEADS_OWN: readonly EventType[] = ['objectionDecided', 'formalReviewDecided'];

const isTold = ({ coUnit, what }: OutboxRow): boolean => !coUnit || !LEADS_OWN.includes(what);

/** Every result is told with its reason, and the office's own words with its reminder. */
export const resultsAreTold: EventInvariant = (moment) => {
  const { event } = moment;
  const own = event.type === 'remindedByHand' ? event.text : null;
  const reason = own ?? reasonIn(event);
  if (reason === null) return null;
  if (own === null && reason.trim() === '') return `${event.type} has no reason`;
  const silent = rowsOf(moment).find(
    (row) => isTold(row) && !plain(wordRow(row)).includes(plain(reason).slice(0, 40)),
  );
  return silent === undefined ? null : `${event.type} is told as “${wordRow(silent)}”`;
};

/** With what each thing is answered that a message asks of a unit, of the office or of a leader. */
const ANSWERED: Partial<Record<EventType | ClockKind, LinkAct>> = {
  planReturned: 'submitPlan',
  findingReturned: 'reportFinding',
  remindedByHand: 'reportFinding',
  badFaithEstablished: 'reportFinding',
  findingRevised: 'reportFinding',
  rungProposed: 'approveRung',
  acknowledge: 'acknowledge',
  plan: 'submitPlan',
  finding: 'reportFinding',
  progress: 'reportProgress',
  milestone: 'reportMilestone',
  part: 'reportPart',
  planSubmitted: 'acceptPlan',
  findingReported: 'acceptFinding',
  findingPassed: 'acceptFinding',
  extensionRequested: 'grantExtension',
  objectionRaised: 'decideObjection',
  formalReviewApplied: 'assignFormalReviewer',
  formalReviewerAssigned: 'decideFormalReview',
  ownerSearchBegun: 'transferFinding',
  planCheck: 'acceptPlan',
  review: 'acceptFinding',
  extensionDecision: 'grantExtension',
  objectionDecision: 'decideObjection',
  instructed: 'answerInstruction',
  instructedAgain: 'answerInstruction',
  instruction: 'answerInstruction',
};

/** With what the thing that a row asks for is answered; a co-operating unit is asked for its part alone. */
function answerTo({ what, kind, coUnit, dueAt, facts, post }: OutboxRow): LinkAct | null {
  if (coUnit && facts.parts.length > 0) return dueAt === null ? null : 'reportPart';
  const act = ANSWERED[what === 'rungFired' ? (kind as ClockKind) : what] ?? null;
  // The desk follows what others are instructed to do.
  const isOthers = act === 'answerInstruction' && post !== facts.instruction?.addressee;
  return isOthers ? null : act;
}

const isForOffice = (act: LinkAct): boolean => isOfficeAsk(act) || act === 'answerInstruction';

/** The link that a row must carry; null where it asks for nothing that a link answers. */
function wanted(row: OutboxRow, { after, event, world }: Moment): LinkAct | null {
  // Whoever is to have a post filled is asked for no decision.
  if (row.copy || row.task === 'vacancy') return null;
  // Whoever is to decide no more is asked for nothing.
  if (row.facts.result === 'released') return null;
  // A plan that nothing needs any more is returned without being asked for again.
  if (row.what === 'planReturned' && row.dueAt === null) return null;
  // What was revised after the unit has reported, or after it was closed, is told and not asked for.
  const waits = (code: string) => after.findings.some((f) => f.code === code && awaitsUnit(f));
  if (row.what === 'findingRevised' && !row.findings.some(waits)) return null;
  const act = answerTo(row);
  // The office that is told in the place of a unit without people answers nothing for it.
  if (row.side === 'office' && act !== null && !isForOffice(act)) return null;
  // The office learns of an application; who is to decide it says a leader.
  if (act === 'assignFormalReviewer' && !ASSIGNING.some((post) => post === row.post)) return null;
  if (row.side === 'unit' || row.what !== 'rungFired') return act;
  // Who is told of the office's delay need not be who can end it.
  const kind = row.kind as ClockKind;
  const deciders = decidersOf(kind, row.findings, after, world.rules, event.dueAt);
  return deciders?.includes(row.post) ? act : null;
}

/** What a link may ask of a co-operating unit. */
const THEIRS: LinkAct[] = ['acknowledge', 'reportPart', 'view'];

/** What is wrong with a row for the people of a co-operating unit. */
function wrongForCoUnit(row: OutboxRow, { after, world }: Moment): string | null {
  const acts = openActs(row, { notice: after, rules: world.rules }, row.notBefore);
  const alien = acts.find((act) => !THEIRS.includes(act));
  if (alien !== undefined) return `a link to ${alien}`;
  if (row.what !== 'issued') return null;
  const name = after.coUnits.find((u) => u.id === row.unit)?.name ?? '';
  const owes = after.findings.some((f) => f.coUnits.includes(name));
  const wanted: LinkAct[] = owes ? ['acknowledge', 'reportPart'] : ['acknowledge'];
  const missing = wanted.find((act) => !acts.includes(act));
  if (missing !== undefined) return `no link to ${missing}`;
  return wordRow(row).includes('配合') ? null : `told as “${wordRow(row)}”`;
}

/** A co-operating unit is told of its own part in its own words, with links that its people may use. */
export const coUnitsAreServed: EventInvariant = (moment) => {
  for (const row of rowsOf(moment)) {
    const wrong = row.coUnit && !row.copy ? wrongForCoUnit(row, moment) : null;
    if (wrong !== null) return `${row.key}: ${wrong}`;
  }
  return null;
};

/** Whatever is asked carries a link that works now, before the date as well as after it. */
export const asksCarryLinks: EventInvariant = (moment) => {
  const { event, after, world } = moment;
  const letter = { notice: after, rules: world.rules };
  for (const row of rowsOf(moment)) {
    const act = wanted(row, moment);
    // A message of which no link is asked, and from which the office decides nothing, needs none worked out.
    if (act === null && (row.side !== 'office' || !world.thorough)) continue;
    const links = openActs(row, letter, event.dueAt);
    if (act !== null && !links.includes(act))
      return `${row.key}: “${wordRow(row)}” has no link to ${act}`;
    const dead = deadLink(row, links, moment);
    if (dead !== null) return `${row.key}: ${row.post} can say nothing by the link to ${dead}`;
  }
  return null;
};
