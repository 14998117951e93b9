import type { Connection } from 'mongoose';
import { mobileIn } from '../../domain/messages/sending/mobile.ts';
import { messageOf } from '../../links/message.ts';
import { textMessageOf } from '../../links/text-message.ts';
import { lettersIn } from '../../store/inbox.ts';
import type { KeyRing } from '../../store/keys/signing-keys.ts';
import { realPostingsOf } from '../../store/roster.ts';
import { keepCode } from '../../store/sending/answer-codes.ts';
import type { ChannelWorld } from './channel-kind.ts';

/** How long a provider's answer is waited for. */
const PATIENCE_MS = 20_000;

/** What channels learn of the house: its roster, its letters, its keys. */
export function houseWorld(parts: {
  connection: Connection;
  keys: KeyRing;
  publicUrl: string;
}): ChannelWorld {
  const { connection, keys: ring, publicUrl } = parts;
  return {
    patienceMs: PATIENCE_MS,
    nowMs: () => Date.now(),
    async mobileOf(holder) {
      const postings = await realPostingsOf(connection, holder);
      return postings.map((p) => mobileIn(p.phone)).find((mobile) => mobile !== null) ?? null;
    },
    async messageOf(dispatch) {
      const letters = await lettersIn(connection, [dispatch]);
      // A message cannot be called back: no key signs it that has been revoked meanwhile.
      const keys = await ring.read(0);
      return messageOf(dispatch, { keys, publicUrl, nowMs: Date.now() }, letters);
    },
    async shortTextOf(dispatch, signature) {
      const letters = await lettersIn(connection, [dispatch]);
      const nowMs = Date.now();
      const signing = { keys: await ring.read(0), publicUrl, nowMs };
      const at = new Date(nowMs).toISOString();
      const message = textMessageOf(dispatch, signing, letters, { signature, at });
      if (message === null) return null;
      await keepCode(connection, message.code);
      return message.text;
    },
  };
}
