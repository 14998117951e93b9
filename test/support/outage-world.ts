import type { Connection } from 'mongoose';
import type { Instant } from '../../src/domain/calendar/instant.ts';
import { messagesFor } from '../../src/domain/messages/messages.ts';
import type { Command } from '../../src/domain/notice/commands.ts';
import type { NoticeEvent, RecordedEvent } from '../../src/domain/notice/events.ts';
import { isFinal, type Notice, type Rules } from '../../src/domain/notice/notice.ts';
import { nextAlarm, settle } from '../../src/domain/rules/alarm.ts';
import { decide } from '../../src/domain/rules/decide.ts';
import { evolve } from '../../src/domain/rules/evolve.ts';
import { type DispatchDoc, dueHolders, makeDispatch } from '../../src/store/dispatches.ts';
import { collectionOf } from '../../src/store/models.ts';
import { outboxFor } from '../../src/store/record/outbox.ts';
import { type EventDoc, noticeDoc } from '../../src/store/stored.ts';
import type { Act } from './acts.ts';
import { HOLDERS } from './rules.ts';
import { issueCommand } from './story.ts';

/** One letter of the world: its rules, its state and what has happened. The chain is left out: nothing here reads it. */
export interface Letter {
  id: string;
  rules: Rules;
  notice: Notice | null;
  events: NoticeEvent[];
}

export const noticeOf = ({ notice, id }: Letter): Notice => {
  if (notice === null) throw new Error(`${id} has not been issued`);
  return notice;
};

/** As much of a stored event as its messages need. */
type Told = Pick<EventDoc, '_id' | 'noticeId' | 'seq' | 'hash' | 'outbox'>;

/** Letters on a virtual clock, whose messages leave through the real store. */
export class OutageWorld {
  readonly letters = new Map<string, Letter>();
  private told: Told[] = [];
  private dirty = new Set<string>();
  private commands = 0;
  readonly connection: Connection | null;

  /** @param connection where messages and dispatches live; null for a twin that sends nothing. */
  constructor(connection: Connection | null) {
    this.connection = connection;
  }

  /** The same world again, on a store of its own: states are values, so only the lists are copied. */
  copy(connection: Connection | null): OutageWorld {
    const world = new OutageWorld(connection);
    for (const [id, letter] of this.letters)
      world.letters.set(id, { ...letter, events: [...letter.events] });
    world.told = this.told.map((event) => structuredClone(event));
    world.dirty = new Set(this.dirty);
    world.commands = this.commands;
    return world;
  }

  issue(id: string, rules: Rules, at: Instant, findings: Parameters<typeof issueCommand>[1]): void {
    const holders = HOLDERS.map((h) =>
      ['contact', 'handler', 'responsibleLeader', 'unitHead'].includes(h.post)
        ? { ...h, id: `${h.id}-${Number(id.slice(1)) % 59}` }
        : h,
    );
    const more = { notice: id, documentNumber: id, holders, rulesVersion: 1 };
    const command = {
      ...issueCommand('2026-01-05 09:00', findings, more),
      issuedAt: at,
      receivedAt: at,
    };
    const letter: Letter = { id, rules, notice: null, events: [] };
    this.letters.set(id, letter);
    const decision = decide(command, null, rules, at);
    if (!decision.accepted) throw new Error(decision.refusal.code);
    this.take(letter, decision.events);
  }

  /** Gives a command; what is refused changes nothing. */
  give(id: string, { by, body }: Act, at: Instant): void {
    const letter = this.letterOf(id);
    this.commands += 1;
    const command = { ...body, id: `c${this.commands}`, by, issuedAt: at, receivedAt: at };
    const decision = decide(command as Command, noticeOf(letter), letter.rules, at);
    if (decision.accepted) this.take(letter, decision.events);
  }

  /** Everything that has fallen due by `until` is handled, at its own instant or, after an outage, at `at`. */
  settle(until: Instant, at: Instant | null = null): void {
    for (const letter of this.letters.values()) {
      for (;;) {
        const notice = noticeOf(letter);
        const due = isFinal(notice) ? null : nextAlarm(notice);
        if (due === null || due > until) break;
        this.take(letter, settle(notice, letter.rules, at === null ? due : until, at ?? due));
      }
    }
  }

  /** What leaves at an instant, as the courier would send it. @returns the dispatches. */
  async dispatch(now: Instant): Promise<DispatchDoc[]> {
    const { connection } = this;
    if (connection === null) return [];
    await this.flush(connection);
    const sent: DispatchDoc[] = [];
    const { holders } = await dueHolders(connection, null, now);
    for (const holder of holders) {
      const doc = await makeDispatch(connection, { campaign: null, holder, now });
      if (doc !== null) sent.push(doc);
    }
    return sent;
  }

  private letterOf(id: string): Letter {
    const letter = this.letters.get(id);
    if (letter === undefined) throw new Error(`no letter ${id}`);
    return letter;
  }

  private take(letter: Letter, events: NoticeEvent[]): void {
    this.dirty.add(letter.id);
    for (const event of events) {
      letter.notice = evolve(letter.notice, event);
      letter.events.push(event);
      const { seq, id: noticeId } = letter.notice;
      const placed = { ...event, noticeId, seq, nextAlarmAt: null, prev: '', hash: '' };
      const rows = messagesFor(placed as RecordedEvent, letter.notice, letter.rules);
      const outbox = outboxFor(rows);
      if (outbox !== undefined)
        this.told.push({ _id: `${noticeId}/${seq}`, noticeId, seq, hash: '', outbox });
    }
  }

  private async flush(connection: Connection): Promise<void> {
    const notices = collectionOf<ReturnType<typeof noticeDoc>>(connection, 'notices');
    const docs = [...this.dirty].map((id) => {
      const notice = noticeOf(this.letterOf(id));
      return noticeDoc(notice, String(notice.seq), nextAlarm(notice));
    });
    this.dirty.clear();
    if (docs.length > 0)
      await notices.bulkWrite(
        docs.map((d) => ({ replaceOne: { filter: { _id: d._id }, replacement: d, upsert: true } })),
      );
    const told = this.told.splice(0);
    if (told.length > 0) await collectionOf<Told>(connection, 'events').insertMany(told);
  }
}

/** The hour of an instant, for counting what one person gets in it. */
export const hourOf = (at: Instant): string => at.slice(0, 13);
