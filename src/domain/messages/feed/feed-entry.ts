import type { Instant } from '../../calendar/instant.ts';
import { digestOf } from '../../notice/chain.ts';
import type { RecordedEvent } from '../../notice/events.ts';
import type { Rung } from '../../policy/policy.ts';
import { EVENT_NAMES, type EventName, RETRACTED } from './event-names.ts';

/** Which letter an event is of, as other systems know it: ids and the document number, no text. */
export interface Subject {
  documentNumber: string;
  campaign: string;
  unit: string;
}

/** A date that an event sets; of a finding, or of the letter as a whole. */
export interface DateSet {
  finding: string | null;
  dueAt: Instant;
}

/**
 * What is told of an event outside of the house. It holds ids, numbers and dates: no text of a finding, of a report or of a decision, and
 * nobody's name. Whoever may read these asks the API for them.
 */
export interface FeedEntry extends Subject {
  /** The same for every receiver and every try. */
  id: string;
  name: EventName;
  /** When it was handled. */
  at: Instant;
  notice: string;
  /** The event's place in its letter. */
  seq: number;
  /** The event's hash in the record, by which it can be checked. */
  hash: string;
  findings: string[];
  rung: Rung | null;
  dates: DateSet[];
}

/** Facts of some events, as far as they are told outside. */
interface Facts {
  finding?: string | null;
  findings?: readonly (string | { code: string; dueAt?: Instant })[];
  rung?: Rung;
  newDueAt?: Instant | null;
  moved?: readonly { finding: string; dueAt: Instant }[];
}

const idOf = (name: EventName, hash: string): string =>
  `evt_${digestOf(`${name}/${hash}`).slice(0, 32)}`;

function findingsIn({ finding, findings = [], moved = [] }: Facts): string[] {
  const codes = findings.map((one) => (typeof one === 'string' ? one : one.code));
  const all = [...(finding == null ? [] : [finding]), ...codes, ...moved.map((m) => m.finding)];
  return [...new Set(all)];
}

function datesIn({ finding = null, findings = [], newDueAt, moved = [] }: Facts): DateSet[] {
  const own = newDueAt == null ? [] : [{ finding, dueAt: newDueAt }];
  const written = findings.flatMap((one) =>
    typeof one === 'string' || one.dueAt === undefined
      ? []
      : [{ finding: one.code, dueAt: one.dueAt }],
  );
  return [...own, ...written, ...moved.map((m) => ({ finding: m.finding, dueAt: m.dueAt }))];
}

/** What a letter is called outside once this event has happened; null of an event that does not say it. */
export function subjectAfter(event: RecordedEvent, before: Subject | null): Subject | null {
  if (event.type === 'issued')
    return {
      documentNumber: event.documentNumber,
      campaign: event.campaign.id,
      unit: event.unit.id,
    };
  if (event.type === 'unitSucceeded' && before !== null)
    return { ...before, unit: event.successor.id };
  return before;
}

/** What is told of an event. */
export function entryOf(
  event: RecordedEvent,
  { documentNumber, campaign, unit }: Subject,
): FeedEntry {
  const facts = event as unknown as Facts;
  const name = EVENT_NAMES[event.type];
  return {
    ...{ id: idOf(name, event.hash), name, at: event.at },
    ...{ notice: event.noticeId, seq: event.seq, hash: event.hash },
    ...{ documentNumber, campaign, unit },
    findings: findingsIn(facts),
    rung: facts.rung ?? null,
    dates: datesIn(facts),
  };
}

/** What is told once an event that was told is no longer in the record; it names that event by its place and hash. */
export const retractionOf = (told: FeedEntry, at: Instant): FeedEntry => ({
  ...{ id: idOf(RETRACTED, told.hash), name: RETRACTED, at },
  ...{ notice: told.notice, seq: told.seq, hash: told.hash },
  ...{ documentNumber: told.documentNumber, campaign: told.campaign, unit: told.unit },
  ...{ findings: [], rung: null, dates: [] },
});
