import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a provider reads it. */
export interface Asked {
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  text: string;
  json: Record<string, unknown>;
}

/** What a provider has taken: to whom, what, and under which key of ours. */
export interface TakenMessage {
  to: string;
  text: string;
  key: string | null;
}

/** What becomes of the next message: its answer is lost, does not come, is an error of the server, is no answer of the provider, or has a code. */
export type Fault = 'lost' | 'hang' | 'broken' | 'garbage' | 'busy' | { code: string };

/** How a provider answers. */
export interface Reply {
  json: unknown;
  /** Set where a message was taken. */
  took?: TakenMessage;
  /** What two messages have in common that this provider takes for one: the second one is answered like the first and not delivered. */
  once?: string;
  status?: number;
  /** What the provider remembers once it has taken the message. */
  onTaken?: () => void;
  /** The answer with a code of the provider instead, for a message. */
  coded?: (code: string) => unknown;
}

/** A provider's own rules: what it answers to a request, and null for a path that it does not know. */
export type Rules = (asked: Asked) => Reply | null;

/** A provider for one test, on a port of its own. */
export interface Gateway {
  url: string;
  taken: TakenMessage[];
  faults: Fault[];
  asked: Asked[];
  stop(): Promise<void>;
}

async function read(req: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  const url = new URL(req.url ?? '/', 'http://gateway.test');
  let json = {};
  try {
    json = JSON.parse(text);
  } catch {
    // Not every request has JSON.
  }
  return { path: url.pathname, query: url.searchParams, headers: req.headers, text, json };
}

function answer(res: ServerResponse, fault: Fault | undefined, reply: Reply): void {
  if (fault === 'lost') return void res.socket?.destroy();
  if (fault === 'hang') return;
  if (fault === 'broken') return void res.writeHead(502).end('<html>bad gateway</html>');
  if (fault === 'busy') return void res.writeHead(429, { 'retry-after': '7' }).end('{}');
  if (fault === 'garbage') return void res.end('<html>captive portal</html>');
  const json = fault === undefined ? reply.json : reply.coded?.(fault.code);
  res.statusCode = reply.status ?? 200;
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify(json));
}

/** Starts a provider that holds to its rules. */
export async function startGateway(rules: Rules): Promise<Gateway> {
  const taken: TakenMessage[] = [];
  const faults: Fault[] = [];
  const asked: Asked[] = [];
  const known = new Set<string>();
  const keep = ({ took, once, onTaken }: Reply): void => {
    if (took !== undefined && (once === undefined || !known.has(once))) taken.push(took);
    if (once !== undefined) known.add(once);
    onTaken?.();
  };
  const server = createServer((req, res) => {
    void read(req).then((one) => {
      asked.push(one);
      const reply = rules(one);
      if (reply === null) return void res.writeHead(404).end('{}');
      const fault = reply.took === undefined ? undefined : faults.shift();
      if (fault === undefined || fault === 'lost' || fault === 'hang') keep(reply);
      answer(res, fault, reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}`, taken, faults, asked },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
