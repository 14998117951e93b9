import type { Connection } from 'mongoose';
import { createTransport } from 'nodemailer';
import { digestOf } from '../../domain/notice/chain.ts';
import { letterOf } from '../../links/mail-letter.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import { lettersIn } from '../../store/inbox.ts';
import type { KeyRing } from '../../store/keys/signing-keys.ts';
import { findIssuer } from '../../store/office.ts';
import { registerIn } from '../../store/register/registers.ts';
import { realPostingsOf } from '../../store/roster.ts';
import { type Channel, Later, Undeliverable, Unsure } from './channel.ts';

/** What the e-mail channel needs; `url` is `smtp://user:password@host:port`. */
export interface EmailOptions {
  /** What the channel is called; `email` unless another name is given. */
  name?: string;
  url: string;
  from: string;
  connection: Connection;
  keys: KeyRing;
  publicUrl: string;
  /** For how many milliseconds it waits for a connection, a greeting, an answer; 10, 10 and 30 seconds unless others are given. */
  patience?: Partial<typeof PATIENCE>;
}

/** Below the minute that a sending activity has, so that a hanging server is given up before it is tried again. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const messageId = (of: string): string => `<${digestOf(of).slice(0, 40)}@duban>`;

/** What the server has said of the address or the text for good (RFC 5321: 5yz); before and after the text was given. */
const FINAL = /^(?:RCPT TO|DATA)$/;

/** What nodemailer says of a server that greeted and then said no more; at which command it does not say. */
const FELL_SILENT = /^Error: Timeout$/;

/**
 * What kind of failure it is. Whoever refuses the sender or his login has something that only the office can mend; a connection that breaks
 * once the text has been given may have brought it.
 */
function failureOf(error: unknown): Error {
  const text = String(error);
  const { code, command = '', responseCode = 0 } = error as Record<string, unknown>;
  const answer = Number(responseCode);
  if (answer >= 500 && (FINAL.test(String(command)) || code === 'EMESSAGE'))
    return new Undeliverable(text);
  if (answer >= 500 || code === 'EAUTH') return new Later(text, { office: true });
  if (answer === 0 && (command === 'DATA' || FELL_SILENT.test(text))) return new Unsure(text);
  return new Later(text);
}

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
    ...options.patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const addressOf = async (holder: string): Promise<string | null> =>
    (await realPostingsOf(connection, holder)).find((p) => p.email !== null)?.email ?? null;
  return {
    name: options.name ?? 'email',
    address: ({ holder }) => addressOf(holder),
    async send(dispatch, address) {
      const letters = await lettersIn(connection, [dispatch]);
      const issuer = await findIssuer(connection, registerIn(dispatch.items[0]?.unit ?? ''));
      // A mail cannot be called back: no key signs it that has been revoked meanwhile.
      const keys = await ring.read(0);
      const mail = {
        from: options.from,
        // As an object: an address is one address, whatever commas stand in it.
        to: { name: dispatch.name, address },
        ...letterOf(dispatch, { keys, publicUrl, nowMs: Date.now() }, letters, issuer),
        ...threadOf(dispatch),
        messageId: messageId(dispatch._id),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Duban-Dispatch': digestOf(dispatch._id) },
      };
      try {
        return { providerId: (await transport.sendMail(mail)).messageId };
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}
