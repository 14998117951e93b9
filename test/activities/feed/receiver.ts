import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** What a receiver was posted. */
export interface Posted {
  id: string;
  headers: IncomingHttpHeaders;
  text: string;
  body: { type: string; timestamp: string; data: { notice: string; seq: number } };
}

/** How a receiver answers: a status with a text, or not at all. */
export type Answering = (posted: Posted) => { status: number; text?: string; retryAfter?: string };

/** A receiver of pushes on this machine, which keeps whatever it is posted. */
export async function receiver() {
  const posted: Posted[] = [];
  let answering: Answering = () => ({ status: 204 });
  const server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      const one = {
        ...{ id: String(req.headers['webhook-id']), headers: req.headers, text },
        body: JSON.parse(text),
      };
      posted.push(one);
      const { status, text: said = '', retryAfter } = answering(one);
      if (retryAfter !== undefined) res.setHeader('Retry-After', retryAfter);
      res.writeHead(status).end(said);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    posted,
    answer: (one: Answering) => {
      answering = one;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** True where a secret has signed what was posted, as the library of Standard Webhooks sees it. */
export function isSignedBy(secret: string, { headers, text }: Posted): boolean {
  try {
    new Webhook(secret).verify(text, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
