import type { Connection } from 'mongoose';
import { canonical, chainFaults, digestOf } from '../../domain/notice/chain.ts';
import { idByHouse } from '../../domain/notice/command-ids.ts';
import type { Command } from '../../domain/notice/commands.ts';
import type { RecordedEvent } from '../../domain/notice/events.ts';
import type { CommandKind } from '../../domain/notice/kinds.ts';
import type { Access, LinkUse } from '../../store/links.ts';
import { collectionOf } from '../../store/models.ts';
import { type EventDoc, eventIn } from '../../store/stored.ts';
import { type Difference, differencesOf } from '../differences.ts';

/** A command that has come through a door: its events, in whose name, and what it said where a history still holds that. */
interface Come {
  id: string;
  seqs: number[];
  /** Places of what fell due at once and was decided with it. */
  dueWith: number[];
  by: RecordedEvent['by'];
  command: Command | undefined;
}

function comeIn(
  stored: RecordedEvent[],
  commands: ReadonlyMap<string, Command>,
): ReadonlyMap<string, Come> {
  const come = new Map<string, Come>();
  let last: { one: Come; at: string } | null = null;
  for (const { command: id, seq, by, at } of stored) {
    if (id === null) {
      if (last?.at === at) last.one.dueWith.push(seq);
      continue;
    }
    const command = commands.get(id);
    const one = come.get(id) ?? {
      ...{ id, seqs: [], dueWith: [] },
      ...{ by: command?.by ?? by, command },
    };
    one.seqs.push(seq);
    come.set(id, one);
    last = { one, at };
  }
  return come;
}

/** The other answer that the form of a link takes. */
const OTHER_ANSWER: Readonly<Record<string, CommandKind>> = {
  reportPart: 'declinePart',
  approveRung: 'refuseRung',
  acceptPlan: 'returnPlan',
  acceptFinding: 'returnFinding',
  grantExtension: 'refuseExtension',
};

/** True for an act by which such a command is given; of a command that no history holds that is not known. */
const isActOf = (act: string | null, { command }: Come): boolean =>
  command === undefined ||
  act === command.kind ||
  (act !== null && OTHER_ANSWER[act] === command.kind);

/** True for a call by which that command may have come: at that door, by that act, from that person at his post. */
function isCallOf({ door, act, holder, post, unit }: Access, come: Come): boolean {
  const { id, by } = come;
  return (
    id.startsWith(`${door}-`) &&
    isActOf(act, come) &&
    by?.id === holder &&
    by.role === post &&
    (door !== 'link' || by.unit === undefined || by.unit === unit)
  );
}

/** What a use must say of the command that it was, in the digest all of what was said and by whom. */
function useDifferences(use: LinkUse, come: Come): Difference[] {
  const { _id: where, act, finding, digest, done } = use;
  if (done === null) return [];
  const { seqs, dueWith, command } = come;
  const last = seqs.at(-1) ?? null;
  const about = { kind: 'link-use-differs' as const, seq: last, where };
  const seq = [...seqs, ...dueWith].includes(done.seq) ? done.seq : last;
  if (command === undefined) return differencesOf(about, { seq }, { seq: done.seq });
  const { id: _id, by, issuedAt: _issued, receivedAt: _received, ...body } = command;
  const expected = {
    ...{ act: isActOf(act, come) ? act : command.kind, seq },
    finding: 'finding' in body ? body.finding : null,
    digest: digestOf(canonical({ body, by })),
  };
  return differencesOf(about, expected, { act, finding, digest, seq: done.seq });
}

/** Compares the uses of a letter's links, and the record of calls on them, with the commands that have come through them. */
export async function compareDoors(
  connection: Connection,
  noticeId: string,
  stored: RecordedEvent[],
  commands: ReadonlyMap<string, Command>,
): Promise<Difference[]> {
  const come = comeIn(stored, commands);
  const uses = await collectionOf<LinkUse>(connection, 'linkUses')
    .find({ notice: noticeId })
    .toArray();
  const used = new Set(uses.map(({ _id }) => idByHouse('link', _id)));
  const missing = [...come.values()].filter(({ id }) => id.startsWith('link-') && !used.has(id));
  const calls = await collectionOf<Access>(connection, 'accesses')
    .find({ notice: noticeId, outcome: 'done' })
    .toArray();
  const unheard = calls.filter((call) => ![...come.values()].some((one) => isCallOf(call, one)));
  return [
    ...uses.flatMap((use) => {
      const one = come.get(idByHouse('link', use._id));
      if (one !== undefined) return useDifferences(use, one);
      const extra = { kind: 'link-use-differs' as const, where: use._id, expected: '—' };
      return use.done === null ? [] : [{ ...extra, seq: use.done.seq, found: 'used' }];
    }),
    ...missing.map(({ id, seqs }) => ({
      ...{ kind: 'link-use-differs' as const, seq: seqs.at(-1) ?? null, where: id },
      ...{ expected: 'used', found: '—' },
    })),
    ...unheard.map(({ _id, door, act, holder }) => ({
      ...{ kind: 'access-extra' as const, seq: null, where: _id },
      ...{ expected: '—', found: `${door} ${act ?? ''} ${holder ?? ''}`.trimEnd() },
    })),
  ];
}

/** Lost decisions are kept as they were (ADR 0017): each says what its hash covers. */
export function compareLost(lost: EventDoc[]): Difference[] {
  return lost
    .filter((doc) =>
      chainFaults([eventIn(doc)], null).some(({ fault }) => fault === 'hash-differs'),
    )
    .map(({ _id, seq, hash }) => ({
      ...{ kind: 'lost-event-differs' as const, seq, where: _id },
      ...{ expected: hash, found: 'another content' },
    }));
}
