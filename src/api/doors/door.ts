import type { Request, RequestHandler } from 'express';
import { isWriting } from '../../domain/access/call-record.ts';
import { Problem } from '../problem.ts';
import { hostOf, isOurs } from './hosts.ts';

/** What an orchestrator asks, which reaches a process by its address; it tells nothing and changes nothing. */
export const PROBES: readonly string[] = ['/livez', '/readyz'];

/** An answer page asks for no referrer; a browser then calls the page from which its form comes `null`. */
const WITHOUT_REFERRER = /^\/a\//;

/**
 * True for a request that a page of another site has sent. Browsers say it in Sec-Fetch-Site (over https and on loopback),
 * older ones by Origin; whoever sends neither is no browser.
 */
function isForeign(req: Request, hosts: readonly string[]): boolean {
  const site = req.get('Sec-Fetch-Site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = req.get('Origin');
  if (origin === undefined) return false;
  if (origin === 'null') return !WITHOUT_REFERRER.test(req.originalUrl);
  if (!/^https?:\/\//i.test(origin) || !URL.canParse(origin)) return true;
  const from = hostOf({ headersDistinct: { host: [new URL(origin).host] }, originalUrl: '/' });
  // A proxy may call us by another name than the browser does.
  return from === null || (from !== hostOf(req) && !hosts.includes(from));
}

/**
 * True unless a proxy whose word is believed was itself called by a name that is not ours. It may call us by another name
 * than the browser has called it, and that name alone would say nothing.
 */
function isCalledByOurs(req: Request, hosts: readonly string[], port: number | undefined): boolean {
  const forwarded = req.headersDistinct['x-forwarded-host'];
  if (forwarded === undefined || !isFromProxy(req)) return true;
  return forwarded
    .flatMap((text) => text.split(','))
    .every((text) => {
      const name = hostOf({ headersDistinct: { host: [text.trim()] }, originalUrl: '/' });
      return name !== null && isOurs(name, hosts, port);
    });
}

/** True for a request that comes from a proxy whose word is believed. */
function isFromProxy({ app, socket }: Request): boolean {
  const trust = app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  return trust(socket.remoteAddress ?? '', 0);
}

/**
 * Lets in only who calls by a name of ours, and no write that a page of another site has sent; nothing of what is refused
 * is read. A page whose own name was pointed at this machine calls by that name.
 * @throws Problem `host-unknown`, `cross-site`.
 */
export function door(hosts: readonly string[]): RequestHandler {
  return (req, res, next) => {
    const host = hostOf(req);
    const port = req.socket.localPort;
    const isKnown = host !== null && isOurs(host, hosts, port) && isCalledByOurs(req, hosts, port);
    const code = isKnown ? 'cross-site' : 'host-unknown';
    const isRefused = isKnown
      ? isWriting(req.method) && isForeign(req, hosts)
      : isWriting(req.method) || !PROBES.includes(req.path);
    if (!isRefused) return next();
    // What is not let in stays unread.
    res.set('Connection', 'close');
    throw new Problem(code);
  };
}
