import type { z } from 'zod';
import type { Message } from '../../links/message.ts';
import type { ShortText } from '../../links/text-message.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import type { Channel } from './channel.ts';

/** What a channel asks of the house about a message and its reader. */
export interface ChannelWorld {
  /** The reader's mobile telephone, eleven digits; null where none is on record. */
  mobileOf(holder: string): Promise<string | null>;
  /** What the message says, with its reader's own links. */
  messageOf(dispatch: DispatchDoc): Promise<Message>;
  /** What a text message says of it; null where it says nothing that fits. */
  shortTextOf(dispatch: DispatchDoc, signature: string): Promise<ShortText | null>;
  nowMs(): number;
  /** How long an answer is waited for, in milliseconds. */
  patienceMs: number;
}

/** A channel as it is configured: what it is called, what it has to know, and its secrets in clear. */
export interface ChannelRow<Settings = Record<string, string>> {
  name: string;
  settings: Settings;
  secrets: Record<string, string>;
}

/** A kind of channel: one file, and one line in the table of kinds. */
export interface ChannelKind<Settings = Record<string, string>> {
  kind: string;
  /** What it is called to people. */
  words: { zh: string; en: string };
  /** What it has to know; every value is text. */
  settings: z.ZodType<Settings>;
  /** Names of its secrets. */
  secrets: readonly string[];
  make(row: ChannelRow<Settings>, world: ChannelWorld): Channel;
}

/** Keeps a kind's settings typed where it is written, and alike where all kinds stand in one table. */
export const channelKind = <Settings>(kind: ChannelKind<Settings>): ChannelKind<never> =>
  kind as unknown as ChannelKind<never>;
