import { randomBytes } from 'node:crypto';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type PageDeps, type Visitor, visitor } from '../access/pages/page-parts.ts';
import { ASSETS, type ConsoleFiles, NONCE, VISITOR } from './console-files.ts';

type Parts = PageDeps & { console: ConsoleFiles };

/** A year, in seconds: under the name of a file there is never another content. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * What the console's page may load: its own scripts and nothing written into the page; styles that its script makes bear the
 * nonce of this one answer.
 */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Who is there; undefined while nobody can be looked up: the page itself says what is away. */
async function whoIsThere(parts: Parts, req: Request): Promise<Visitor | null | undefined> {
  try {
    return await visitor(parts, req);
  } catch {
    return undefined;
  }
}

function sendConsole({ page }: ConsoleFiles, res: Response, who: 'known' | 'stranger'): void {
  const nonce = randomBytes(18).toString('base64');
  res.set('Content-Security-Policy', policyWith(nonce));
  res.type('html').send(page.replaceAll(NONCE, nonce).replaceAll(VISITOR, who));
}

/** A file of the console in the smallest form that the browser takes. */
function sendAsset(files: ConsoleFiles): RequestHandler<{ name: string }> {
  return (req, res, next) => {
    const asset = files.assets.get(req.params.name);
    if (asset === undefined) return next();
    res.set({ 'Cache-Control': FOREVER, 'Content-Type': asset.type, Vary: 'Accept-Encoding' });
    const taken = req.acceptsEncodings(['br', 'gzip', 'identity']);
    const form = taken === 'br' ? asset.brotli : taken === 'gzip' ? asset.gzip : null;
    if (form !== null) res.set('Content-Encoding', String(taken));
    res.end(req.method === 'HEAD' ? undefined : (form ?? asset.bytes));
  };
}

/**
 * The console: one page under each of its addresses, and the files that it loads. A stranger is shown where to sign in and
 * brought back from there; somebody with a first password changes it before anything else. What is open to everybody is
 * shown to both, and to whoever cannot be looked up, without anything that asks who is there.
 */
export function consolePages(parts: Parts): Router {
  const router = Router();
  router.get(`${ASSETS}:name`, sendAsset(parts.console));
  router.get([...parts.console.open], async (req, res) => {
    const who = await whoIsThere(parts, req);
    const isIn = who !== null && who !== undefined && !who.account.mustChange;
    return sendConsole(parts.console, res, isIn ? 'known' : 'stranger');
  });
  router.get([...parts.console.places], async (req, res) => {
    const who = await whoIsThere(parts, req);
    const to = encodeURIComponent(req.originalUrl);
    if (who === null) return res.redirect(303, `/sign-in?to=${to}`);
    if (who?.account.mustChange) return res.redirect(303, `/account?to=${to}`);
    return sendConsole(parts.console, res, 'known');
  });
  return router;
}
