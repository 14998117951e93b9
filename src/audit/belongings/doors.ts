import type { Connection } from 'mongoose';
import { chainFaults } from '../../domain/notice/chain.ts';
import { idByHouse } from '../../domain/notice/command-ids.ts';
import type { RecordedEvent } from '../../domain/notice/events.ts';
import type { Access, LinkUse } from '../../store/links.ts';
import { collectionOf } from '../../store/models.ts';
import { type EventDoc, eventIn } from '../../store/stored.ts';
import type { Difference } from '../differences.ts';

/** Compares the uses of a letter's links, and the record of calls on them, with the commands that have come through them. */
export async function compareDoors(
  connection: Connection,
  noticeId: string,
  stored: RecordedEvent[],
): Promise<Difference[]> {
  const given = new Map(stored.flatMap((e) => (e.command === null ? [] : [[e.command, e.seq]])));
  const uses = await collectionOf<LinkUse>(connection, 'linkUses')
    .find({ notice: noticeId })
    .toArray();
  const used = new Set(uses.map(({ _id }) => idByHouse('link', _id)));
  const extra = uses.filter(({ _id, done }) => done !== null && !given.has(idByHouse('link', _id)));
  const missing = [...given].filter(([id]) => id.startsWith('link-') && !used.has(id));
  const calls = await collectionOf<Access>(connection, 'accesses')
    .find({ notice: noticeId, outcome: 'done' })
    .toArray();
  const unheard = calls.filter(
    ({ door }) => ![...given.keys()].some((id) => id.startsWith(`${door}-`)),
  );
  return [
    ...extra.map(({ _id, done }) => ({
      ...{ kind: 'link-use-differs' as const, seq: done?.seq ?? null, where: _id },
      ...{ expected: '—', found: 'used' },
    })),
    ...missing.map(([id, seq]) => ({
      ...{ kind: 'link-use-differs' as const, seq: Number(seq), where: String(id) },
      ...{ expected: 'used', found: '—' },
    })),
    ...unheard.map(({ _id, door }) => ({
      ...{ kind: 'access-extra' as const, seq: null, where: _id },
      ...{ expected: '—', found: door },
    })),
  ];
}

/** Lost decisions are kept as they were (ADR 0017): each says what its hash covers. */
export async function compareLost(connection: Connection, noticeId: string): Promise<Difference[]> {
  const lost = await collectionOf<EventDoc>(connection, 'lostEvents')
    .find({ noticeId } as never)
    .toArray();
  return lost
    .filter((doc) =>
      chainFaults([eventIn(doc)], null).some(({ fault }) => fault === 'hash-differs'),
    )
    .map(({ _id, seq, hash }) => ({
      ...{ kind: 'lost-event-differs' as const, seq, where: _id },
      ...{ expected: hash, found: 'another content' },
    }));
}
