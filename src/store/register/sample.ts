import type { Connection } from 'mongoose';
import type { CampaignDoc } from '../campaigns.ts';
import { collectionOf, DURABLE } from '../models.ts';

/** Who has removed the sample, and when; it is not loaded again by itself. */
export interface SampleRemoval {
  by: string;
  at: string;
}

type Note = SampleRemoval & { _id: 'sample' };

const notesOf = (connection: Connection) => collectionOf<Note>(connection, 'office');

/** The campaigns of the sample, the newest first: an interrupted start leaves one behind. */
export const sampleCampaigns = (connection: Connection): Promise<CampaignDoc[]> =>
  collectionOf<CampaignDoc>(connection, 'campaigns')
    .find({ sample: true, rehearsal: true })
    .sort({ createdAt: -1 })
    .toArray();

/** Notes that the sample was removed. */
export async function noteSampleRemoved(
  connection: Connection,
  removal: SampleRemoval,
): Promise<void> {
  await notesOf(connection).updateOne(
    { _id: 'sample' },
    { $set: removal },
    { upsert: true, ...DURABLE },
  );
}

/** Who has removed the sample last, or null. */
export async function sampleRemoval(connection: Connection): Promise<SampleRemoval | null> {
  const note = await notesOf(connection).findOne({ _id: 'sample' });
  return note && { by: note.by, at: note.at };
}
