import type { Connection, mongo } from 'mongoose';

/** Collections whose changes others are shown at once, each by what it holds. */
const WATCHED = {
  notices: 'notice',
  drafts: 'draft',
  campaigns: 'campaign',
  tasks: 'task',
} as const;

/** What was changed. */
export type Changed = (typeof WATCHED)[keyof typeof WATCHED];

/** Something that has been changed durably: what it is, and its id. */
export interface Change {
  kind: Changed;
  id: string;
}

type Entry = mongo.ChangeStreamDocument;

const OPERATIONS = ['insert', 'update', 'replace', 'delete'];

function changeIn(entry: Entry): Change | null {
  if (!('documentKey' in entry) || !('coll' in entry.ns)) return null;
  const kind = WATCHED[entry.ns.coll as keyof typeof WATCHED];
  return kind === undefined ? null : { kind, id: String(entry.documentKey._id) };
}

/**
 * Tells of every change that is durable after the promise is kept, whoever has made it and in which process.
 * @param ended is told when it tells no more because MongoDB is away or gives no more; not when it was closed.
 * @returns closes it.
 */
export async function watchChanges(
  connection: Connection,
  told: (change: Change) => void,
  ended: () => void,
): Promise<() => Promise<void>> {
  const { db } = connection;
  if (db === undefined) throw new Error('not connected');
  const stream = db.watch([
    {
      $match: {
        'ns.coll': { $in: Object.keys(WATCHED) },
        operationType: { $in: OPERATIONS },
      },
    },
    { $project: { _id: 1, operationType: 1, ns: 1, documentKey: 1 } },
  ]);
  let isOpen = true;
  const tell = (entry: Entry | null): void => {
    const change = entry === null ? null : changeIn(entry);
    if (change !== null && isOpen) told(change);
  };
  // Its place in the log is settled by the first look; what happens after that is not missed.
  tell(await stream.tryNext());
  const follow = async (): Promise<void> => {
    try {
      while (isOpen) tell(await stream.next());
    } catch {
      if (!isOpen) return;
      isOpen = false;
      await stream.close().catch(() => undefined);
      ended();
    }
  };
  void follow();
  return async () => {
    isOpen = false;
    await stream.close().catch(() => undefined);
  };
}
