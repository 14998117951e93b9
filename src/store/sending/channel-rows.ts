import type { Connection } from 'mongoose';
import { collectionOf, DURABLE } from '../models.ts';
import { type Sealed, seal, unseal } from './sealed-secrets.ts';

/** A channel as it is configured; its secrets are sealed. */
export interface ChannelDoc {
  /** What it is called; it stands on every delivery. */
  _id: string;
  kind: string;
  /** The lower, the sooner it is tried. */
  order: number;
  settings: Record<string, string>;
  secrets: Record<string, Sealed>;
}

const channelsIn = (connection: Connection) => collectionOf<ChannelDoc>(connection, 'channels');

const placeOf = (channel: string, secret: string): string => `${channel}/${secret}`;

/** The channels, the preferred first. */
export const channelRows = (connection: Connection): Promise<ChannelDoc[]> =>
  channelsIn(connection).find({}).sort({ order: 1, _id: 1 }).toArray();

/** Configures a channel, or changes it; a secret that is not given stays as it is. */
export async function putChannel(
  connection: Connection,
  key: string,
  channel: Omit<ChannelDoc, 'secrets'> & { secrets: Record<string, string> },
): Promise<void> {
  const { _id, secrets, ...content } = channel;
  const sealed = Object.entries(secrets).map(([name, secret]) => [
    `secrets.${name}`,
    seal(key, placeOf(_id, name), secret),
  ]);
  await channelsIn(connection).updateOne(
    { _id },
    { $set: { ...content, ...Object.fromEntries(sealed) } },
    { upsert: true, ...DURABLE },
  );
}

/** Configures a channel no more. @returns false where there was none. */
export async function removeChannel(connection: Connection, name: string): Promise<boolean> {
  const { deletedCount } = await channelsIn(connection).deleteOne({ _id: name }, DURABLE);
  return deletedCount > 0;
}

/** The secrets of a channel in clear; null where the key does not open them. */
export function openSecrets(
  key: string,
  { _id, secrets }: ChannelDoc,
): Record<string, string> | null {
  const opened = Object.entries(secrets).map(
    ([name, sealed]) => [name, unseal(key, placeOf(_id, name), sealed)] as const,
  );
  return opened.some(([, secret]) => secret === null)
    ? null
    : (Object.fromEntries(opened) as Record<string, string>);
}
