import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A mail as a server took it in: the envelope, and the text between DATA and the full stop. */
export interface TakenMail {
  from: string;
  to: string[];
  raw: string;
}

/** A real mail server for one test. */
export interface MailServer {
  url: string;
  /** Every mail whose text came, also those that it then refused. */
  mails: TakenMail[];
  /** Every recipient that was named to it, taken or not. */
  asked: string[];
  /** What it does with the next mails it is given; by default it takes them. */
  faults: ('refuse' | 'never' | 'hangUp' | 'silence')[];
  /** What it does with the next callers before they have said a word; by default it greets them. */
  greetings: ('421 4.3.2 too many connections' | '554 no service here' | 'silence')[];
  /** Its answer to a recipient, such as `550 5.1.1 no such user`; by default everybody is taken. */
  answers: Map<string, string>;
  stop(): Promise<void>;
}

const ADDRESS = /<([^>]*)>/;

/** What it says once it has the text. */
const ANSWERS = {
  take: '250 taken',
  refuse: '451 4.3.0 disk full',
  never: '554 5.7.1 not wanted',
};

/** One conversation, line by line (RFC 5321); no encryption, no login. */
function converse(socket: Socket, server: Omit<MailServer, 'stop' | 'url'>): void {
  let mail: TakenMail = { from: '', to: [], raw: '' };
  let lines: string[] | null = null;
  let rest = '';
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const address = (line: string) => ADDRESS.exec(line)?.[1] ?? '';
  const recipient = (line: string): string => {
    const to = address(line);
    server.asked.push(to);
    const answer = server.answers.get(to) ?? '250 ok';
    if (answer.startsWith('250')) mail.to.push(to);
    return answer;
  };
  const verbs: Record<string, (line: string) => string> = {
    EHLO: () => '250-mail.test\r\n250 8BITMIME',
    MAIL: (line) => {
      mail = { from: address(line), to: [], raw: '' };
      return '250 ok';
    },
    RCPT: recipient,
    DATA: () => {
      if (mail.to.length === 0) return '554 no valid recipients';
      lines = [];
      return '354 go on';
    },
    RSET: () => '250 ok',
    QUIT: () => '221 bye',
  };
  const close = (raw: string): void => {
    const fault = server.faults.shift();
    server.mails.push({ ...mail, raw });
    if (fault === 'hangUp') socket.destroy();
    else if (fault !== 'silence') say(ANSWERS[fault ?? 'take']);
  };
  const take = (line: string): void => {
    if (lines === null) say(verbs[line.slice(0, 4).toUpperCase()]?.(line) ?? '500 what?');
    else if (line !== '.') lines.push(line.startsWith('.') ? line.slice(1) : line);
    else {
      const raw = lines.join('\r\n');
      lines = null;
      close(raw);
    }
  };
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (text) => {
    const parts = `${rest}${text}`.split('\r\n');
    rest = parts.pop() ?? '';
    for (const line of parts) take(line);
  });
  const greeting = server.greetings.shift() ?? '220 mail.test ready';
  if (greeting === 'silence') return;
  say(greeting);
  if (!greeting.startsWith('220')) socket.end();
}

/** Starts a mail server on a port of its own. */
export async function startMailServer(): Promise<MailServer> {
  const taken: Omit<MailServer, 'url' | 'stop'> = {
    mails: [],
    asked: [],
    faults: [],
    greetings: [],
    answers: new Map(),
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    converse(socket, taken);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...taken,
    url: `smtp://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A mail as its reader sees it. */
export interface ReadMail {
  headers: Map<string, string>;
  text: string;
  html: string;
}

/** A header's text with its encoded words (RFC 2047) read. */
function readWords(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?');
  // Words that follow each other share characters only within one encoding, so bytes are joined first.
  return joined.replaceAll(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (words) =>
    Buffer.concat(
      [...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind = '', text = '']) =>
        kind.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : quotedBytes(text.replaceAll('_', ' ')),
      ),
    ).toString(),
  );
}

const quotedBytes = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

function headersOf(head: string): Map<string, string> {
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), readWords(line.slice(colon + 1).trim())];
    }),
  );
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

function partOf(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n');
  return { headers: headersOf(raw.slice(0, end)), body: raw.slice(end + 4) };
}

function contentOf({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding') ?? '7bit';
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? quotedBytes(body).toString() : body;
}

/** Reads a mail of text and HTML. @throws Error where it is built otherwise. */
export function readMail({ raw }: TakenMail): ReadMail {
  const whole = partOf(raw);
  const boundary = /boundary="([^"]+)"/.exec(whole.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) throw new Error('the mail has no parts');
  const parts = whole.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => partOf(part.trimStart()));
  const ofType = (type: string) => {
    const part = parts.find((p) => p.headers.get('content-type')?.startsWith(type));
    if (part === undefined) throw new Error(`the mail has no ${type}`);
    return contentOf(part).replaceAll('\r\n', '\n').trimEnd();
  };
  return { headers: whole.headers, text: ofType('text/plain'), html: ofType('text/html') };
}
