import type { Connection } from 'mongoose';
import type { Channel } from '../src/activities/notify/channel.ts';
import type { ChannelKind, ChannelWorld } from '../src/activities/notify/channel-kind.ts';
import { emailChannel } from '../src/activities/notify/email.ts';
import { houseWorld } from '../src/activities/notify/house-world.ts';
import { CHANNEL_KINDS } from '../src/activities/notify/kinds.ts';
import type { Config } from '../src/config.ts';
import type { Log } from '../src/log.ts';
import type { KeyRing } from '../src/store/keys/signing-keys.ts';
import { type ChannelDoc, channelRows, openSecrets } from '../src/store/sending/channel-rows.ts';

/** For how long the channels that were read are used; a change works after it, without a restart. */
const FRESH_MS = 30_000;

/** A channel by its row; a text that says why it cannot be used where it cannot. */
export function madeOf(
  row: ChannelDoc,
  key: string | undefined,
  world: ChannelWorld,
): Channel | string {
  const kind = CHANNEL_KINDS.find((k) => k.kind === row.kind) as ChannelKind<unknown> | undefined;
  if (kind === undefined) return `there is no kind ${row.kind}`;
  const settings = kind.settings.safeParse(row.settings);
  if (!settings.success) return settings.error.message;
  const secrets = key === undefined ? null : openSecrets(key, row);
  if (secrets === null) return 'DUBAN_CHANNEL_KEY does not open its secrets';
  return kind.make({ name: row._id, settings: settings.data, secrets }, world);
}

/**
 * The channels that are configured, the preferred first, and e-mail after them; the inbox needs none, everybody has it. Channels whose rows
 * have not changed stay the same ones, with the tokens that they hold.
 */
export function channelsOf(
  config: Config,
  connection: Connection,
  keys: KeyRing,
  log: Pick<Log, 'error'>,
): () => Promise<readonly Channel[]> {
  const { DUBAN_SMTP_URL: url, DUBAN_MAIL_FROM: from, DUBAN_CHANNEL_KEY: key } = config;
  const publicUrl = config.DUBAN_PUBLIC_URL ?? config.DUBAN_URL;
  const mail = url === undefined ? [] : [emailChannel({ url, from, connection, keys, publicUrl })];
  const world = houseWorld({ connection, keys, publicUrl });
  const known = new Map<string, { row: string; channel: Channel | string }>();
  const made = (row: ChannelDoc): Channel[] => {
    const text = JSON.stringify(row);
    let one = known.get(row._id);
    if (one?.row !== text) {
      one = { row: text, channel: madeOf(row, key, world) };
      known.set(row._id, one);
      if (typeof one.channel === 'string')
        log.error({ channel: row._id, why: one.channel }, 'a channel cannot be used');
    }
    return typeof one.channel === 'string' ? [] : [one.channel];
  };
  let read: { atMs: number; channels: Promise<readonly Channel[]> } | null = null;
  return () => {
    if (read === null || Date.now() - read.atMs > FRESH_MS) {
      const channels = channelRows(connection).then((rows) => [...rows.flatMap(made), ...mail]);
      read = { atMs: Date.now(), channels };
      channels.catch(() => {
        read = null;
      });
    }
    return read.channels;
  };
}
