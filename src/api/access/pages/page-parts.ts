import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Identity } from '../../../domain/access/identity.ts';
import { type AccountDoc, findAccount } from '../../../store/access/accounts.ts';
import type { SessionDoc } from '../../../store/access/sessions.ts';
import { sendPage } from '../../callbacks/page/page.ts';
import { beginCall } from '../../calls/begin-call.ts';
import type { Deps } from '../../deps.ts';
import { arrivingBy } from '../../doors/arriving.ts';
import { languageOf, Problem, textOf } from '../../problem.ts';
import { currentSession } from '../identify.ts';
import type { Notice } from './form-parts.ts';
import { PAGE_WORDS } from './page-words.ts';
import { type SignInView, signInPage } from './sign-in-page.ts';

/** Somebody who has signed in at this browser. */
export interface Visitor {
  session: SessionDoc;
  account: AccountDoc;
}

/** What the pages are made with. */
export type PageDeps = Pick<
  Deps,
  'connection' | 'keys' | 'publicUrl' | 'nowMs' | 'log' | 'calls' | 'oidc' | 'console'
>;

/** Where somebody gets to who has signed in and came from nowhere: the console, where there is one. */
export const homeOf = ({ console: files }: Pick<PageDeps, 'console'>): string =>
  files === undefined ? '/account' : '/';

/** The words of the pages, in the language of the reader. */
export const wordsFor = (req: Request) => PAGE_WORDS[languageOf(req)];

/** A field of a form; empty where it was not sent. */
export const fieldOf = (req: Request, name: string): string => {
  const value = (req.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/** Who it is stands in the record of calls. */
export function noteWho(res: Response, { _id, person }: AccountDoc): void {
  res.locals.identity = { person, account: _id, roles: [] } satisfies Identity;
}

/** A form has no effect before it is on record that it is taken. */
export const begun =
  (parts: PageDeps): RequestHandler =>
  async (req, res, next) => {
    const who = await visitor(parts, req);
    if (who !== null) noteWho(res, who.account);
    await beginCall(parts, req, res);
    next();
  };

/** Who is there; null for a stranger, who is shown where to sign in and brought back from there. */
export async function visitor(parts: PageDeps, req: Request): Promise<Visitor | null> {
  const session = await currentSession(parts, req);
  if (session === null) return null;
  const account = await findAccount(parts.connection, session.account);
  return account === null || account.disabledAt !== null ? null : { session, account };
}

/** What a refusal says to somebody at a form. */
export function refusal(req: Request, problem: Problem): Notice {
  const lang = languageOf(req);
  const texts =
    problem.errors.length > 0 ? problem.errors.map((e) => e.detail) : [textOf(problem.code)[lang]];
  return { kind: 'alert', texts };
}

/** Shows the page of signing in, with a way to the provider where there is one. */
export function showSignIn(
  { oidc, console: files }: Pick<PageDeps, 'oidc' | 'console'>,
  req: Request,
  res: Response,
  { status, ...view }: Omit<SignInView, 'provider' | 'calculates'> & { status: number },
): void {
  const provider = oidc === undefined ? null : (oidc.settings.name ?? wordsFor(req).byProvider);
  sendPage(
    res,
    status,
    signInPage(languageOf(req), { ...view, provider, calculates: files !== undefined }),
  );
}

/** A form is taken from a page of this house alone; the door has refused what says that it comes from another. */
export const ownForm =
  (parts: PageDeps): RequestHandler =>
  (req, res, next) => {
    const isTold = req.get('Sec-Fetch-Site') !== undefined || req.get('Origin') !== undefined;
    if (isTold) return next();
    const notice: Notice = { kind: 'alert', texts: [wordsFor(req).foreign] };
    showSignIn(parts, req, res, { status: 403, notice, to: null });
  };

/** Reads the fields of a form. */
export const fields = arrivingBy(
  express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 }),
);

const noteCode = (res: Response, error: unknown): void => {
  if (error instanceof Problem) res.locals.code = error.code;
};

const hasLeft = (res: Response): boolean => res.headersSent || res.locals.isLeaving === true;

/** Tells on a page what could not be done; what it was is logged, not shown. */
export const broken =
  (parts: PageDeps, isOurs: (path: string) => boolean): ErrorRequestHandler =>
  (error, req, res, next) => {
    if (hasLeft(res) || !isOurs(req.path)) return next(error);
    const status = error instanceof Problem ? error.status : Number(error.status ?? 500);
    const requestId = String(res.locals.requestId);
    noteCode(res, error);
    const words = wordsFor(req);
    if (status >= 500 && !(error instanceof Problem))
      parts.log.error({ error, requestId }, 'page failed');
    const texts =
      error instanceof Problem
        ? [textOf(error.code)[languageOf(req)]]
        : [status < 500 ? words.unreadable : `${words.broken} ${requestId}`];
    showSignIn(parts, req, res, { status, notice: { kind: 'alert', texts }, to: null });
  };
