import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { textOf } from '../problem.ts';
import { SMALL_BYTES } from './arriving.ts';
import { PROBES } from './door.ts';
import { LIMITS } from './turns.ts';

/** Later than this the process is with what it has taken already, in milliseconds. */
const LATE_MS = 200;

/** When whoever is refused may come again, in seconds. */
const AGAIN_S = 5;

/** What is known of the load of a process. */
export interface Load {
  /** Requests that are under way, those that wait for their turn among them. */
  underWay: () => number;
  /** How late the process comes to what is due, in milliseconds. */
  lateMs: () => number;
}

/**
 * Whether a request is refused before anything of it is looked at: where as many are under way as are worked on at once and
 * the process comes late to all of them, or where more wait than may. To look at who asks, to record it and to read its body would cost
 * more than the answer. What an orchestrator asks is never refused.
 */
export function isShed(url: string | undefined, { underWay, lateMs }: Load): boolean {
  if (PROBES.includes(url?.split('?')[0] ?? '')) return false;
  const { atOnce, waiting } = LIMITS;
  const count = underWay();
  return count >= atOnce + waiting || (count >= atOnce && lateMs() > LATE_MS);
}

/** English where it is named before Chinese; to weigh all preferences costs more than the answer is worth. */
function languageNamed(header = ''): 'zh' | 'en' {
  const [en, zh] = ['en', 'zh'].map((lang) => header.toLowerCase().indexOf(lang));
  return en !== undefined && zh !== undefined && en >= 0 && (zh < 0 || en < zh) ? 'en' : 'zh';
}

/** Whether the rest of a request is taken and thrown away: a new connection costs a busy process more than a small body. */
function isSoonOver({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  return Number(headers['content-length'] ?? Number.NaN) <= SMALL_BYTES;
}

/** Refuses a request: 503 `house-busy`, in its reader's language, as a page where a page is asked for. */
export function shed(req: IncomingMessage, res: ServerResponse): void {
  const lang = languageNamed(req.headers['accept-language']);
  const title = textOf('house-busy')[lang];
  const isPage = req.headers.accept?.includes('text/html') ?? false;
  const requestId = randomUUID();
  const soonOver = isSoonOver(req);
  const problem = {
    ...{ type: '/problems/house-busy', title, status: 503, code: 'house-busy' },
    ...{ instance: req.url?.split('?')[0] ?? '', requestId },
  };
  const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>503</title><p>${title}</p></html>`;
  res.writeHead(503, {
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json',
    'Content-Language': lang === 'zh' ? 'zh-CN' : 'en',
    'Cache-Control': 'no-store',
    'Retry-After': String(AGAIN_S),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'",
    'X-Request-Id': requestId,
    // A large body that is not let in stays unread.
    ...(soonOver ? {} : { Connection: 'close' }),
  });
  if (soonOver) req.resume();
  res.end(isPage ? page : JSON.stringify(problem));
}
