import express, { type Request, type Response, type Router } from 'express';
import { instantOfMs } from '../../../domain/calendar/instant.ts';
import { BEGUN_MINUTES, keepBegun } from '../../../store/access/begun-sign-ins.ts';
import { signOutByProvider } from '../../../store/access/provider-logouts.ts';
import { beginCall } from '../../calls/begin-call.ts';
import { arrivingBy } from '../../doors/arriving.ts';
import { exactRouter } from '../../doors/exact-router.ts';
import { Problem, sendProblem } from '../../problem.ts';
import type { Notice } from '../pages/form-parts.ts';
import { localPath } from '../pages/local-path.ts';
import { homeOf, noteWho, type PageDeps, refusal, showSignIn } from '../pages/page-parts.ts';
import { giveBegun, giveSession, takeBegunCookie } from '../session-cookie.ts';
import { CALLBACK, type OidcParty } from './oidc-party.ts';
import { signInByProvider } from './sign-in-by-provider.ts';

/** What the provider calls when somebody has signed out there. */
const LOGOUT = '/sign-in/oidc/logout';

const partyOf = ({ oidc }: PageDeps): OidcParty => {
  if (oidc === undefined) throw new Problem('oidc-unset');
  return oidc;
};

/** Tells on the page of signing in why it did not come to it; there one can sign in with a password. */
function showRefusal(parts: PageDeps, req: Request, res: Response, error: unknown): void {
  if (!(error instanceof Problem)) throw error;
  res.locals.code = error.code;
  if (error.status === 503) res.set('Retry-After', '5');
  const notice: Notice = refusal(req, error);
  showSignIn(parts, req, res, { status: error.status, notice, to: localPath(req.query.to) });
}

async function begin(parts: PageDeps, req: Request, res: Response): Promise<void> {
  const { connection, publicUrl, nowMs } = parts;
  const { url, begun } = await partyOf(parts).begin();
  const to = localPath(req.query.to);
  const value = await keepBegun(connection, { ...begun, to }, instantOfMs(nowMs()));
  giveBegun(res, publicUrl, value, BEGUN_MINUTES);
  res.set('Cache-Control', 'no-store').redirect(303, url.href);
}

async function finish(parts: PageDeps, req: Request, res: Response): Promise<void> {
  const { publicUrl } = parts;
  const oidc = partyOf(parts);
  await beginCall(parts, req, res);
  takeBegunCookie(res, publicUrl);
  const { value, to } = await signInByProvider({ ...parts, oidc }, req, (account) =>
    noteWho(res, account),
  );
  giveSession(res, publicUrl, value);
  res.redirect(303, to ?? homeOf(parts));
}

/** Takes the word of the provider that somebody has signed out; what it answers is for the provider alone. */
async function logout(parts: PageDeps, req: Request, res: Response): Promise<void> {
  res.set('Cache-Control', 'no-store');
  const oidc = partyOf(parts);
  await beginCall(parts, req, res);
  const token = (req.body as { logout_token?: unknown } | undefined)?.logout_token;
  if (typeof token !== 'string') throw new Problem('logout-token-invalid');
  const said = await oidc.logout(token);
  if (!(await signOutByProvider(parts.connection, said))) throw new Problem('logout-token-invalid');
  res.status(200).end();
}

/** Signing in by a provider (OpenID Connect Core 1.0, code flow with PKCE), and its word that somebody has signed out there. */
export function oidcPages(parts: PageDeps): Router {
  const router = exactRouter();
  for (const [path, act] of [
    ['/sign-in/oidc', begin],
    [CALLBACK, finish],
  ] as const)
    router.get(path, async (req, res) => {
      try {
        await act(parts, req, res);
      } catch (error) {
        showRefusal(parts, req, res, error);
      }
    });
  const form = arrivingBy(
    express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 10 }),
  );
  router.post(LOGOUT, form, async (req, res) => {
    try {
      await logout(parts, req, res);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      sendProblem(req, res, error);
    }
  });
  return router;
}
