import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { namedBy } from '../support/named/named.ts';
import type { Random } from '../support/simulation/random.ts';
import type { Order } from './lives.ts';

/** What a client knows in the end of an order it has given. */
export type Answer =
  | { is: 'done'; seq: number; events: string[]; digest: string; documentNumber: string }
  | { is: 'refused'; status: number; code: string }
  /** Given up without a definite answer. */
  | { is: 'unknown'; last: string };

/** An order with all that came of it, as the client's log has it. */
export interface Asked extends Order {
  client: number;
  /** The keys under which it was sent; more than one only from the flawed client of a negative control. */
  keys: string[];
  attempts: number;
  /** Told on the way that it has been taken durably and will be decided later (202). */
  taken: boolean;
  answer: Answer;
  /** When it was first sent and when the answer came, in epoch milliseconds. */
  began: number;
  at: number;
}

/** How clients behave. */
export interface Manners {
  /** The flaw of a negative control: a repetition after a lost answer takes a new key. */
  newKeyAfterLoss: boolean;
  /** How long an order is repeated before the client gives up. */
  patienceMs: number;
}

export const GOOD_MANNERS: Manners = { newKeyAfterLoss: false, patienceMs: 300_000 };

const ANSWER_MS = 40_000;

interface Reply {
  status: number;
  body: Record<string, unknown>;
}

/** One request on a connection of its own, so that a proxy sees one request and one reply. @throws what cut it off. */
function post(port: number, { path, body, actor }: Order, key: string): Promise<Reply> {
  const content = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      agent: false,
      timeout: ANSWER_MS,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(content),
        'Idempotency-Key': key,
        ...namedBy(actor),
        Connection: 'close',
      },
    });
    asked.once('error', reject);
    asked.once('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.once('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', reject);
      answer.once('close', () => {
        if (!answer.complete) return reject(new Error('the answer was cut off'));
        try {
          const text = Buffer.concat(parts).toString('utf8');
          return resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) });
        } catch (error) {
          return reject(error);
        }
      });
    });
    asked.end(content);
  });
}

/** Answers of the 4xx family that say "not yet" and not "no". */
const NOT_YET = ['key-in-flight', 'busy', 'too-many-faults'];
/** A letter just issued may not be readable at once; after this long it is taken to be unknown. */
const READABLE_MS = 60_000;

/** The definite answer in a reply after so long a time, or null when the order has to be repeated. */
function definite({ status, body }: Reply, afterMs: number): Answer | null {
  if (status === 200 || status === 201)
    return {
      is: 'done',
      seq: Number(body.seq ?? 1),
      events: (body.events as string[] | undefined) ?? [],
      digest: String(body.digest ?? ''),
      documentNumber: String(body.documentNumber ?? ''),
    };
  const code = String(body.code ?? '');
  if (status < 400 || status >= 500 || NOT_YET.includes(code)) return null;
  if (code === 'notice-unknown' && afterMs < READABLE_MS) return null;
  return { is: 'refused', status, code };
}

/** Gives an order until the answer is definite, under the same key all along. */
export async function give(
  parts: { port: number; client: number; manners: Manners; random: Random },
  order: Order,
): Promise<Asked> {
  const { port, client, manners, random } = parts;
  const keys = [order.key];
  let last = '';
  let taken = false;
  const began = Date.now();
  for (let attempts = 1; ; attempts += 1) {
    const key = keys.at(-1) ?? order.key;
    const asked = { ...order, client, keys, attempts, taken, began };
    try {
      const reply = await post(port, order, key);
      const answer = definite(reply, Date.now() - began);
      if (answer !== null) return { ...asked, answer, at: Date.now() };
      // It need not be repeated; but a repetition learns what it has come to.
      taken ||= reply.status === 202;
      last = `${reply.status} ${String(reply.body.code ?? '')}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
      if (manners.newKeyAfterLoss) keys.push(`${order.key}.${attempts}`);
    }
    if (Date.now() - began > manners.patienceMs)
      return { ...asked, taken, answer: { is: 'unknown', last }, at: Date.now() };
    await pause(random.between(50, 100 * Math.min(attempts, 8)));
  }
}
