import type { Connection } from 'mongoose';
import { createTransport } from 'nodemailer';
import { digestOf } from '../../domain/notice/chain.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import { lettersIn } from '../../store/inbox.ts';
import type { KeyRing } from '../../store/keys/signing-keys.ts';
import { realPostingsOf } from '../../store/roster.ts';
import { type Channel, Undeliverable } from './channel.ts';
import { letterOf } from './letter.ts';

/** What the e-mail channel needs; `url` is `smtp://user:password@host:port`. */
export interface EmailOptions {
  url: string;
  from: string;
  connection: Connection;
  keys: KeyRing;
  publicUrl: string;
}

/** Below the minute that a sending activity has, so that a hanging server is given up before it is tried again. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const messageId = (of: string): string => `<${digestOf(of).slice(0, 40)}@duban>`;

/** True where the server has refused the recipient for good (RFC 5321: 5yz), not for the moment. */
const isRefusal = (error: unknown): boolean => {
  const { code, command, responseCode = 0 } = error as Record<string, unknown>;
  return code === 'EENVELOPE' && command === 'RCPT TO' && Number(responseCode) >= 500;
};

/** A mail about one letter belongs to that letter's thread; a digest of several to none. */
function threadOf({ items }: DispatchDoc): { references?: string } {
  const [only, ...others] = new Set(items.map((row) => row.noticeId));
  return only === undefined || others.length > 0 ? {} : { references: messageId(`thread/${only}`) };
}

/** E-mail through an SMTP server. One dispatch has one Message-ID however often it is tried. */
export function emailChannel(options: EmailOptions): Channel {
  const { connection, keys: ring, publicUrl } = options;
  const transport = createTransport({
    url: options.url,
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const addressOf = async (holder: string): Promise<string | null> =>
    (await realPostingsOf(connection, holder)).find((p) => p.email !== null)?.email ?? null;
  return {
    name: 'email',
    reaches: async (dispatch) => (await addressOf(dispatch.holder)) !== null,
    async send(dispatch) {
      const address = await addressOf(dispatch.holder);
      if (address === null) throw new Error(`${dispatch.holder} has no e-mail address any more`);
      const letters = await lettersIn(connection, [dispatch]);
      // A mail cannot be called back: no key signs it that has been revoked meanwhile.
      const keys = await ring.read(0);
      const mail = {
        from: options.from,
        // As an object: an address is one address, whatever commas stand in it.
        to: { name: dispatch.name, address },
        ...letterOf(dispatch, { keys, publicUrl, nowMs: Date.now() }, letters),
        ...threadOf(dispatch),
        messageId: messageId(dispatch._id),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Duban-Dispatch': digestOf(dispatch._id) },
      };
      try {
        return (await transport.sendMail(mail)).messageId;
      } catch (error) {
        throw isRefusal(error) ? new Undeliverable(String(error)) : error;
      }
    },
  };
}
