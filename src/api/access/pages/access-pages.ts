import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import type { Identity } from '../../../domain/access/identity.ts';
import { dateOf, instantOfMs, isIsoDate } from '../../../domain/calendar/instant.ts';
import { type AccountDoc, findAccount } from '../../../store/access/accounts.ts';
import { identityOf } from '../../../store/access/identity-of.ts';
import { endSession, listSessions, type SessionDoc } from '../../../store/access/sessions.ts';
import { listTokens, revokeToken } from '../../../store/access/tokens.ts';
import { registerIn } from '../../../store/register/registers.ts';
import { findUnit } from '../../../store/roster.ts';
import { html } from '../../callbacks/page/html.ts';
import { sendPage } from '../../callbacks/page/page.ts';
import { beginCall } from '../../calls/begin-call.ts';
import type { Deps } from '../../deps.ts';
import { languageOf, Problem, textOf } from '../../problem.ts';
import { currentSession } from '../identify.ts';
import { newToken } from '../new-token.ts';
import { giveSession, takeSession } from '../session-cookie.ts';
import { changePassword, signIn } from '../sign-in.ts';
import { type AccountView, accountPage } from './account-page.ts';
import type { Notice } from './form-parts.ts';
import { localPath } from './local-path.ts';
import { PAGE_WORDS } from './page-words.ts';
import { signInPage } from './sign-in-page.ts';

/** Somebody who has signed in at this browser. */
interface Visitor {
  session: SessionDoc;
  account: AccountDoc;
}

type Parts = Pick<Deps, 'connection' | 'keys' | 'publicUrl' | 'nowMs' | 'log' | 'calls'>;

const wordsFor = (req: Request) => PAGE_WORDS[languageOf(req)];

const fieldOf = (req: Request, name: string): string => {
  const value = (req.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/** Who it is stands in the record of calls. */
function noteWho(res: Response, { _id, person }: AccountDoc): void {
  res.locals.identity = { person, account: _id, roles: [] } satisfies Identity;
}

/** A form has no effect before it is on record that it is taken. */
const begun =
  (parts: Parts): RequestHandler =>
  async (req, res, next) => {
    const who = await visitor(parts, req);
    if (who !== null) noteWho(res, who.account);
    await beginCall(parts, req, res);
    next();
  };

/** Who is there; null for a stranger, who is shown where to sign in and brought back from there. */
async function visitor(parts: Parts, req: Request): Promise<Visitor | null> {
  const session = await currentSession(parts, req);
  if (session === null) return null;
  const account = await findAccount(parts.connection, session.account);
  return account === null || account.disabledAt !== null ? null : { session, account };
}

const toSignIn = (res: Response, path: string): void =>
  res.redirect(303, `/sign-in?to=${encodeURIComponent(path)}`);

/** What a refusal says to somebody at a form. */
function refusal(req: Request, problem: Problem): Notice {
  const lang = languageOf(req);
  const texts =
    problem.errors.length > 0 ? problem.errors.map((e) => e.detail) : [textOf(problem.code)[lang]];
  return { kind: 'alert', texts };
}

async function viewOf(
  parts: Parts,
  { session, account }: Visitor,
  to: string | null,
): Promise<AccountView> {
  const { connection, nowMs } = parts;
  const now = instantOfMs(nowMs());
  const keys = await parts.keys.read();
  const [identity, sessions, tokens] = await Promise.all([
    identityOf(connection, account, dateOf(now)),
    listSessions(connection, keys, account._id, now),
    listTokens(connection, account._id),
  ]);
  const ids = [...new Set(identity.roles.flatMap(({ unit }) => unit ?? []))];
  const found = await Promise.all(ids.map((id) => findUnit(connection, registerIn(id), id)));
  const units = new Map(found.flatMap((unit) => (unit === null ? [] : [[unit._id, unit.name]])));
  return { identity, current: session, sessions, tokens, units, to };
}

async function showAccount(
  parts: Parts,
  req: Request,
  res: Response,
  who: Visitor,
  shown: { status?: number; notice?: Notice; to?: string | null } = {},
): Promise<void> {
  const view = await viewOf(parts, who, shown.to ?? null);
  sendPage(res, shown.status ?? 200, accountPage(languageOf(req), view, shown.notice ?? null));
}

/** A form is taken from a page of this house alone; the door has refused what says that it comes from another. */
const ownForm: RequestHandler = (req, res, next) => {
  const isTold = req.get('Sec-Fetch-Site') !== undefined || req.get('Origin') !== undefined;
  if (isTold) return next();
  const notice: Notice = { kind: 'alert', texts: [wordsFor(req).foreign] };
  sendPage(res, 403, signInPage(languageOf(req), { notice, to: null }));
};

const fields = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 });

const noteCode = (res: Response, error: unknown): void => {
  if (error instanceof Problem) res.locals.code = error.code;
};

const hasLeft = (res: Response): boolean => res.headersSent || res.locals.isLeaving === true;

/** Tells on a page what could not be done; what it was is logged, not shown. */
const broken =
  ({ log }: Parts, isOurs: (path: string) => boolean): ErrorRequestHandler =>
  (error, req, res, next) => {
    if (hasLeft(res) || !isOurs(req.path)) return next(error);
    const status = error instanceof Problem ? error.status : Number(error.status ?? 500);
    const requestId = String(res.locals.requestId);
    noteCode(res, error);
    const words = wordsFor(req);
    if (status >= 500 && !(error instanceof Problem))
      log.error({ error, requestId }, 'page failed');
    const texts =
      error instanceof Problem
        ? [textOf(error.code)[languageOf(req)]]
        : [status < 500 ? words.unreadable : `${words.broken} ${requestId}`];
    sendPage(
      res,
      status,
      signInPage(languageOf(req), { notice: { kind: 'alert', texts }, to: null }),
    );
  };

function signInPages(parts: Parts, router: Router): void {
  router.get('/sign-in', (req, res) => {
    const to = localPath(req.query.to);
    const notice: Notice | null =
      to === null ? null : { kind: 'alert', texts: [wordsFor(req).again] };
    sendPage(res, 200, signInPage(languageOf(req), { notice, to }));
  });

  router.post('/sign-in', ownForm, fields, async (req, res) => {
    const account = fieldOf(req, 'account').slice(0, 100);
    const to = localPath(fieldOf(req, 'to'));
    try {
      const given = { account, password: fieldOf(req, 'password') };
      const { value, account: known } = await signIn(parts, req, given);
      noteWho(res, known);
      giveSession(res, parts.publicUrl, value);
      const next = to === null ? '' : `?to=${encodeURIComponent(to)}`;
      res.redirect(303, known.mustChange ? `/account${next}` : (to ?? '/account'));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.retryAfterS !== undefined) res.set('Retry-After', String(error.retryAfterS));
      const notice = refusal(req, error);
      res.locals.code = error.code;
      sendPage(res, error.status, signInPage(languageOf(req), { notice, account, to }));
    }
  });
}

/** An act of somebody who has signed in, and what its page says afterwards. */
type Act = (req: Request, res: Response, who: Visitor) => Promise<Notice>;

/** Takes a form of the page of one's account; a refusal is shown on it. */
const taking =
  (parts: Parts, act: Act): RequestHandler =>
  async (req, res) => {
    const who = await visitor(parts, req);
    if (who === null) return toSignIn(res, '/account');
    try {
      const notice = await act(req, res, who);
      await showAccount(parts, req, res, who, { notice });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const to = localPath(fieldOf(req, 'to'));
      const notice = refusal(req, error);
      await showAccount(parts, req, res, who, { status: error.status, notice, to });
    }
  };

/** Changes the password; then one goes on where one was, or signs in anew under the new session. */
const passwordChange =
  (parts: Parts): RequestHandler =>
  async (req, res) => {
    const who = await visitor(parts, req);
    if (who === null) return toSignIn(res, '/account');
    const to = localPath(fieldOf(req, 'to'));
    const [current, next] = [fieldOf(req, 'current'), fieldOf(req, 'next')];
    try {
      if (next !== fieldOf(req, 'repeat')) {
        const notice: Notice = { kind: 'alert', texts: [wordsFor(req).differs] };
        return await showAccount(parts, req, res, who, { status: 422, notice, to });
      }
      const given = { current, next };
      const value = await changePassword(parts, req, who.account._id, given, languageOf(req));
      giveSession(res, parts.publicUrl, value);
      res.redirect(303, to ?? '/account?changed=yes');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const notice = refusal(req, error);
      await showAccount(parts, req, res, who, { status: error.status, notice, to });
    }
  };

/** What somebody with a first password may not do yet. */
const owns = ({ account }: Visitor): void => {
  if (account.mustChange) throw new Problem('password-change-needed');
};

function accountPages(parts: Parts, router: Router): void {
  const { connection, publicUrl } = parts;

  router.get('/account', async (req, res) => {
    const who = await visitor(parts, req);
    if (who === null) return toSignIn(res, '/account');
    const done: Notice = { kind: 'done', texts: [wordsFor(req).changed] };
    const shown = req.query.changed === 'yes' ? { notice: done } : {};
    await showAccount(parts, req, res, who, { ...shown, to: localPath(req.query.to) });
  });

  router.post('/account/password', ownForm, fields, passwordChange(parts));

  const endOne: Act = async (req, _res, who) => {
    owns(who);
    const found = await endSession(connection, who.account._id, fieldOf(req, 'id'));
    if (!found) throw new Problem('session-unknown');
    return { kind: 'done', texts: [wordsFor(req).ended] };
  };
  router.post('/account/sessions/end', ownForm, fields, taking(parts, endOne));

  const makeToken: Act = async (req, _res, who) => {
    owns(who);
    const [name, until] = [fieldOf(req, 'name').trim().slice(0, 60), fieldOf(req, 'until')];
    if (name === '' || !isIsoDate(until)) throw new Problem('form-unreadable');
    const given = {
      account: who.account._id,
      name,
      until,
      readOnly: fieldOf(req, 'readOnly') === 'yes',
    };
    const { token } = await newToken(parts, given, languageOf(req));
    return { kind: 'done', texts: [wordsFor(req).made, html`<code>${token}</code>`] };
  };
  router.post('/account/tokens', ownForm, fields, taking(parts, makeToken));

  const revoke: Act = async (req, _res, who) => {
    owns(who);
    const found = await revokeToken(connection, who.account._id, fieldOf(req, 'id'));
    if (!found) throw new Problem('token-unknown');
    return { kind: 'done', texts: [wordsFor(req).revoked] };
  };
  router.post('/account/tokens/revoke', ownForm, fields, taking(parts, revoke));

  router.post('/account/sign-out', ownForm, fields, async (req, res) => {
    const who = await visitor(parts, req);
    if (who !== null) await endSession(connection, who.account._id, who.session.id);
    takeSession(res, publicUrl);
    const notice: Notice = { kind: 'done', texts: [wordsFor(req).signedOut] };
    sendPage(res, 200, signInPage(languageOf(req), { notice, to: null }));
  });
}

/** Signing in and one's account, as pages without a script: for whoever has a browser and nothing else. */
export function accessPages(parts: Parts): Router {
  const router = Router();
  router.post(['/sign-in', /^\/account\//], begun(parts));
  signInPages(parts, router);
  accountPages(parts, router);
  router.use(broken(parts, (path) => path === '/sign-in' || /^\/account(\/|$)/.test(path)));
  return router;
}
