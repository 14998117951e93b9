import type { OutboxRow } from '../domain/messages/messages.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { type Summary, summaryOf } from '../domain/readings/summary.ts';

/** A notice as lists and pages read it: the fold of its events, guarded by its head. */
export interface NoticeDoc {
  _id: string;
  notice: Notice;
  seq: number;
  head: string;
  documentNumber: string;
  nextAlarmAt: string | null;
  summary: Summary;
}

/**
 * A stored event with the messages that it demands. `run` and `decidedAt` say who recorded it, as in its batch, and `said` is the
 * digest of its command; `unfed` stands until the event is in the feed (ADR 0052). They and the messages are no part of the event.
 */
export type EventDoc = RecordedEvent & {
  _id: string;
  run?: string;
  decidedAt?: string;
  said?: string;
  unfed?: true;
  outbox?: Outbox;
};

/** The event in a stored document. */
export const eventIn = ({
  _id,
  run: _run,
  decidedAt: _at,
  said: _said,
  unfed: _unfed,
  outbox: _messages,
  ...event
}: EventDoc): RecordedEvent => event as RecordedEvent;

/** What all rows of one event say alike. */
export type SaidByAll = Pick<
  OutboxRow,
  | 'campaign'
  | 'documentNumber'
  | 'rehearsal'
  | 'what'
  | 'rung'
  | 'kind'
  | 'urgent'
  | 'decidedAt'
  | 'notBefore'
  | 'facts'
>;

/** The messages of one event: what all of them say, and a row for each recipient. They are written with the event (ADR 0027). */
export interface Outbox extends SaidByAll {
  /** Campaign in whose tempo they leave, or null for real time; couriers divide the work by it. */
  tempoOf: string | null;
  rows: (Omit<OutboxRow, keyof SaidByAll | 'noticeId' | 'seq'> & {
    /** The dispatch with which it has left; null while it waits. */
    dispatched: string | null;
    /** What is told to this recipient, where it is not what is told to the others: a co-operating unit is told of its part alone. */
    facts?: OutboxRow['facts'];
  })[];
}

/** One row of an outbox by itself, as a dispatch holds it. */
export type OutboxDoc = OutboxRow & {
  _id: string;
  tempoOf: string | null;
  dispatched: string | null;
};

/** The read model's document of a notice. */
export const noticeDoc = (notice: Notice, head: string, nextAlarmAt: string | null): NoticeDoc => ({
  _id: notice.id,
  notice,
  seq: notice.seq,
  head,
  documentNumber: notice.documentNumber,
  nextAlarmAt,
  summary: summaryOf(notice),
});
