import type { Connection } from 'mongoose';

/** What a bare workflow writes: one document. */
export interface BareDoc {
  id: string;
  seq: number;
  kind: string;
}

const DURABLE = { writeConcern: { w: 'majority' as const, j: true } };

/** The bare workflow's only activity. */
export const createBareActivities = (connection: Connection) => ({
  async write(doc: BareDoc): Promise<string> {
    await connection.collection('bare').insertOne({ ...doc }, DURABLE);
    return doc.kind;
  },
});

export type BareActivities = ReturnType<typeof createBareActivities>;
