import type { Connection } from 'mongoose';
import type { Channel } from '../src/activities/notify/channel.ts';
import { emailChannel } from '../src/activities/notify/email.ts';
import type { Config } from '../src/config.ts';
import type { KeyRing } from '../src/store/keys/signing-keys.ts';

/** The channels that are configured; the inbox needs none, everybody has it. */
export function channelsOf(config: Config, connection: Connection, keys: KeyRing): Channel[] {
  const { DUBAN_SMTP_URL, DUBAN_MAIL_FROM } = config;
  const publicUrl = config.DUBAN_PUBLIC_URL ?? config.DUBAN_URL;
  return DUBAN_SMTP_URL === undefined
    ? []
    : [emailChannel({ url: DUBAN_SMTP_URL, from: DUBAN_MAIL_FROM, connection, keys, publicUrl })];
}
