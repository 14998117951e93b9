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

/** A stored event; `run` and `decidedAt` say who recorded it, as in its batch, and are no part of the event. */
export type EventDoc = RecordedEvent & { _id: string; run?: string; decidedAt?: string };

/** The event in a stored document. */
export const eventIn = ({ _id, run: _run, decidedAt: _at, ...event }: EventDoc): RecordedEvent =>
  event as RecordedEvent;

export type OutboxDoc = OutboxRow & {
  _id: string;
  /** Campaign in whose tempo it leaves, or null for real time; couriers divide the work by it. */
  tempoOf: string | null;
  dispatched: string | null;
  /** Hash of the event that it tells of; by it a row of a lost decision is known from a row of the later one. */
  eventHash?: string;
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
