import type { Connection } from 'mongoose';
import type { DispatchDoc } from '../../../src/store/dispatches.ts';
import { type CollectionName, collectionOf } from '../../../src/store/models.ts';
import { rebuildNotice } from '../../../src/store/notices.ts';
import type { EventDoc } from '../../../src/store/stored.ts';
import { placedAt, relinked } from '../../support/tampering.ts';

/** What is tampered with: a letter, its events as they were, and the store. */
export interface Tampered {
  connection: Connection;
  id: string;
  unit: string;
  rulebook: string;
  sha256: string;
  events: EventDoc[];
}

/** One way of tampering. */
export interface Way {
  name: string;
  /** False: only a checkpoint outside of both databases would show it, and docs/promises.md says so. */
  isSeen: boolean;
  /** Does it. @returns what undoes it. */
  tamper(of: Tampered): Promise<() => Promise<void>>;
}

type Doc = { _id: string };

/** Changes, deletes or puts in documents, and has them back as they were. */
async function instead(
  { connection }: Tampered,
  name: CollectionName,
  which: object,
  change: ((docs: Doc[]) => Doc[]) | Record<string, unknown>,
): Promise<() => Promise<void>> {
  const all = collectionOf<Doc>(connection, name);
  const before = await all.find(which as never).toArray();
  if (before.length === 0) throw new Error(`nothing of ${name}`);
  if (typeof change === 'function') {
    await all.deleteMany(which as never);
    const docs = change(before);
    if (docs.length > 0) await all.insertMany(docs);
  } else await all.updateOne({ _id: before[0]?._id } as never, { $set: change } as never);
  return async () => {
    await all.deleteMany(which as never);
    await all.deleteMany({ _id: { $in: before.map((d) => d._id) } } as never);
    await all.insertMany(before);
  };
}

const none = (): Doc[] => [];

const eventsOf = ({ id }: Tampered) => ({ noticeId: id });

/** The events are others, and the read model is folded anew from them where it is to fit. */
const rewritten =
  (change: (docs: EventDoc[]) => EventDoc[], fits = false): Way['tamper'] =>
  async (of) => {
    const model = await instead(of, 'notices', { _id: of.id }, (docs) => docs);
    const back = await instead(
      of,
      'events',
      eventsOf(of),
      (docs) => change((docs as unknown as EventDoc[]).toSorted((a, b) => a.seq - b.seq)) as never,
    );
    if (fits) await rebuildNotice(of.connection, of.id);
    return async () => {
      await back();
      await model();
    };
  };

/** One field of one document. */
const field =
  (
    name: CollectionName,
    which: (of: Tampered) => object,
    change: Record<string, unknown>,
  ): Way['tamper'] =>
  (of) =>
    instead(of, name, which(of), change);

/** The first document that fits is gone. */
const gone =
  (name: CollectionName, which: (of: Tampered) => object): Way['tamper'] =>
  (of) =>
    instead(of, name, which(of), none);

const middle = (docs: EventDoc[]): number => Math.floor(docs.length / 2);

const noted = (docs: EventDoc[]): EventDoc[] =>
  docs.map((e) => (e.type === 'noteAdded' ? { ...e, text: '拒不整改' } : e));

const own = ({ id }: Tampered) => ({ _id: id });
const first = ({ id }: Tampered) => ({ noticeId: id, seq: 1 });
const saidSomething = ({ id }: Tampered) => ({ noticeId: id, said: { $exists: true } });
const seen = (name: string, tamper: Way['tamper']): Way => ({ name, isSeen: true, tamper });
const unseen = (name: string, tamper: Way['tamper']): Way => ({ name, isSeen: false, tamper });

/** Several of them at once. */
const together =
  (...ways: Way['tamper'][]): Way['tamper'] =>
  async (of) => {
    const undone: (() => Promise<void>)[] = [];
    for (const way of ways) undone.unshift(await way(of));
    return async () => {
      for (const undo of undone) await undo();
    };
  };

const forgedDispatch: Way['tamper'] = async ({ connection, id }) => {
  const all = collectionOf<Doc>(connection, 'dispatches');
  const made = await all.findOne({ 'items.noticeId': id } as never);
  if (made === null) throw new Error('nothing was sent');
  const items = (made as unknown as { items: object[] }).items.map((item) => ({
    ...item,
    ...{ noticeId: id, _id: `${id}/9/x`, key: `${id}/9/x`, seq: 9 },
  }));
  const _id = `forged/${id}`;
  await all.insertOne({ ...made, _id, readAt: '2026-09-24T02:00:00.000Z', items } as never);
  return async () => void (await all.deleteOne({ _id }));
};

/** A line that was decided is put into a message to somebody else, with another date; as good as it can be made in one place. */
const dispatchTo =
  (holder: string): Way['tamper'] =>
  async ({ connection, id }) => {
    const all = collectionOf<Doc>(connection, 'dispatches');
    const made = await all.findOne({ 'items.noticeId': id } as never);
    if (made === null) throw new Error('nothing was sent');
    const { items, tempoOf, slot } = made as unknown as DispatchDoc;
    const _id = `${tempoOf ?? 'real'}/${holder}/${slot}`;
    const lines = items.map((item) => ({ ...item, holder, dueAt: slot, findings: [] }));
    const deliveries = [{ channel: 'email', status: 'sent' }];
    const forged = { ...made, _id, holder, items: lines, deliveries, readAt: slot };
    await all.insertOne(forged as never);
    return async () => void (await all.deleteOne({ _id }));
  };

/** A call that was made, once more with something else in it. */
const callBut =
  (other: Record<string, unknown>): Way['tamper'] =>
  async ({ connection, id }) => {
    const all = collectionOf<Doc>(connection, 'accesses');
    const made = await all.findOne({ notice: id, outcome: 'done' } as never);
    if (made === null) throw new Error('nobody has called');
    await all.insertOne({ ...made, _id: `forged/${id}`, ...other } as never);
    return async () => void (await all.deleteOne({ _id: `forged/${id}` }));
  };

const forgedCall: Way['tamper'] = async ({ connection, id }) => {
  const all = collectionOf<Doc>(connection, 'accesses');
  const call = { at: '', door: 'callback', method: 'POST', outcome: 'done', notice: id };
  await all.insertOne({ _id: `forged/${id}`, ...call } as never);
  return async () => void (await all.deleteOne({ _id: `forged/${id}` }));
};

const forgedLoss: Way['tamper'] = async ({ connection, id, events }) => {
  const all = collectionOf<Doc>(connection, 'lostEvents');
  await all.insertOne({ ...events[0], _id: `forged/${id}`, noticeId: id, at: 'x' } as never);
  return async () => void (await all.deleteOne({ _id: `forged/${id}` }));
};

/** What other systems are to have been told of a letter, though a rehearsal is told to none. */
const forgedEntry: Way['tamper'] = async ({ connection, id, unit, events: [first] }) => {
  const all = collectionOf<Doc>(connection, 'feed');
  const _id = '9'.repeat(12);
  const entry = { id: `evt_${id}`, name: 'notice.closed', notice: id, unit, seq: 1 };
  await all.insertOne({ _id, ...entry, hash: first?.hash } as never);
  return async () => void (await all.deleteOne({ _id }));
};

const wholeLetter = (withDraft: boolean) =>
  together(
    gone('events', eventsOf),
    gone('notices', own),
    ...(withDraft ? [gone('drafts', own)] : []),
  );

/** The bytes of a piece of evidence, which lie in a collection of the driver's. */
const otherBytes: Way['tamper'] = async ({ connection, sha256 }) => {
  const files = connection.collection('evidence.files');
  const chunks = connection.collection('evidence.chunks');
  const file = await files.findOne({ filename: sha256 });
  const chunk = await chunks.findOne({ files_id: file?._id });
  if (chunk === null) throw new Error('no evidence');
  await chunks.updateOne({ _id: chunk._id }, { $set: { data: Buffer.from('%PDF-1.7 改过') } });
  return async () => void (await chunks.replaceOne({ _id: chunk._id }, chunk));
};

const evidence = ({ sha256 }: Tampered) => ({ filename: sha256 });
const sent = ({ id }: Tampered) => ({ 'items.noticeId': id });
const used = ({ id }: Tampered) => ({ notice: id });

/** Ways of tampering with the store while the letter's workflow lives. */
export const IN_THE_STORE: Way[] = [
  seen('a field of an event', field('events', first, { title: '另一标题' })),
  seen('the time of an event', field('events', first, { at: '2026-09-25T01:00:00.000Z' })),
  seen(
    'an event in the middle deleted',
    rewritten((docs) => docs.filter((_, i) => i !== middle(docs))),
  ),
  seen(
    'the newest event deleted',
    rewritten((docs) => docs.slice(0, -1)),
  ),
  seen(
    'the newest event deleted with the read model made to fit',
    rewritten((docs) => docs.slice(0, -1), true),
  ),
  seen(
    'an event put in, all hashes worked out anew',
    rewritten((docs) =>
      relinked(
        [...docs.slice(0, 2), { ...docs[1], command: 'forged' } as EventDoc, ...docs.slice(2)],
        3,
      ),
    ),
  ),
  seen(
    'two events exchanged',
    rewritten((docs) => {
      const [a, b, c, ...rest] = docs as [EventDoc, EventDoc, EventDoc];
      return [a, placedAt(c, b.seq), placedAt(b, c.seq), ...rest];
    }),
  ),
  seen(
    'what was said rewritten, its tail relinked',
    rewritten((docs) => relinked(noted(docs), 2)),
  ),
  seen(
    'what was said rewritten with the read model made to fit',
    rewritten((docs) => relinked(noted(docs), 2), true),
  ),
  seen('the stage in the read model', field('notices', own, { 'notice.stage': 'closed' })),
  seen(
    'a date in the read model',
    field('notices', own, { 'notice.findings.0.dueAt': '2027-01-01T00:00:00.000Z' }),
  ),
  seen('the read model deleted', gone('notices', own)),
  seen('the whole letter deleted but its draft', wholeLetter(false)),
  seen('the whole letter deleted with its draft', wholeLetter(true)),
  seen(
    'the rules altered',
    field('rulebooks', ({ rulebook }) => ({ _id: rulebook }), { 'policy.cutoff': '23:00' }),
  ),
  seen(
    'the rules deleted',
    gone('rulebooks', ({ rulebook }) => ({ _id: rulebook })),
  ),
  seen('the bytes of evidence altered', otherBytes),
  seen('evidence deleted', gone('evidence.files' as CollectionName, evidence)),
  unseen(
    'who sent evidence altered',
    field('evidence.files' as CollectionName, evidence, { 'metadata.holder': 'other' }),
  ),
  seen('messages altered', field('events', first, { 'outbox.urgent': true })),
  seen('messages deleted', field('events', first, { 'outbox.rows': [] })),
  seen('a dispatch made up, with the mark that it was read', forgedDispatch),
  seen('a dispatch made up of lines that have left with another', dispatchTo('h-other')),
  seen('a dispatch altered', field('dispatches', sent, { 'items.0.what': 'closed' })),
  seen('to whom a dispatch went', field('dispatches', sent, { holder: 'h-other' })),
  seen('what its reader is called', field('dispatches', sent, { name: '另一人' })),
  seen('when a dispatch left', field('dispatches', sent, { slot: '2026-09-23T02:00:00.000Z' })),
  seen('a date in a dispatch', field('dispatches', sent, { 'items.0.dueAt': '2027-01-01' })),
  seen('the findings in a dispatch', field('dispatches', sent, { 'items.0.findings': ['9'] })),
  seen(
    'a dispatch that is said to have been forwarded',
    field('dispatches', sent, { forwarded: { holder: 'h-other', name: '另一人' } }),
  ),
  seen('a line of what a dispatch says deleted', field('dispatches', sent, { 'said.lines': [] })),
  unseen('the words of a dispatch', field('dispatches', sent, { 'said.lines.0.text': '另一说法' })),
  unseen(
    'a dispatch marked as read',
    field('dispatches', sent, { readAt: '2026-09-24T02:00:00.000Z' }),
  ),
  seen('who approved the issued draft', field('drafts', own, { approvedBy: 'other' })),
  seen('a finding of the issued draft', field('drafts', own, { 'findings.0.statement': '另' })),
  seen('the issued draft deleted', gone('drafts', own)),
  seen('a use of a link deleted', gone('linkUses', used)),
  seen('the act of a use of a link', field('linkUses', used, { act: 'reportFinding' })),
  seen('the finding of a use of a link', field('linkUses', used, { finding: '9' })),
  seen('what was said by a use of a link', field('linkUses', used, { digest: 'f'.repeat(64) })),
  seen('what a use of a link came to', field('linkUses', used, { 'done.seq': 1 })),
  seen('a call made up', forgedCall),
  seen('a call by somebody else', callBut({ holder: 'h-other' })),
  seen('a call from another post', callBut({ post: 'unitHead' })),
  seen('a call from another unit', callBut({ unit: 'u-other' })),
  seen('a call for another act', callBut({ act: 'reportFinding' })),
  seen('a call at another door', callBut({ door: 'callback' })),
  unseen('a call told twice', callBut({})),
  unseen('a call on a link deleted', gone('accesses', used)),
  seen('a lost decision made up', forgedLoss),
  seen('what a command has said', field('events', saidSomething, { said: 'f'.repeat(64) })),
  seen('an event made up for other systems', forgedEntry),
  unseen(
    'an address in the roster',
    field('postings', ({ unit }) => ({ unit }), { email: 'other@example.org' }),
  ),
  unseen('which run recorded an event', field('events', first, { run: 'other' })),
  unseen(
    'when an event was recorded',
    field('events', first, { decidedAt: '2020-01-01T00:00:00.000Z' }),
  ),
];
