import type { Request, RequestHandler, Response, Router } from 'express';
import type { Connection } from 'mongoose';
import type { Identity } from '../../../domain/access/identity.ts';
import { dateOf, type IsoDate, instantOfMs, isIsoDate } from '../../../domain/calendar/instant.ts';
import { identityIn } from '../../../store/access/identity-of.ts';
import { endSession, listSessions, type SessionDoc } from '../../../store/access/sessions.ts';
import { standingOf } from '../../../store/access/standing.ts';
import { listTokens, revokeToken } from '../../../store/access/tokens.ts';
import { registerIn } from '../../../store/register/registers.ts';
import { findUnit } from '../../../store/roster.ts';
import { html } from '../../callbacks/page/html.ts';
import { sendPage } from '../../callbacks/page/page.ts';
import { languageOf, Problem } from '../../problem.ts';
import { newToken } from '../new-token.ts';
import { giveSession, takeSession } from '../session-cookie.ts';
import { changePassword } from '../sign-in.ts';
import { type AccountView, accountPage, type TypedToken } from './account-page.ts';
import type { Notice } from './form-parts.ts';
import { leavingPage } from './leaving-page.ts';
import { localPath } from './local-path.ts';
import {
  fieldOf,
  fields,
  ownForm,
  type PageDeps,
  refusal,
  showSignIn,
  type Visitor,
  visitor,
  wordsFor,
} from './page-parts.ts';

const toSignIn = (res: Response, path: string): void =>
  res.redirect(303, `/sign-in?to=${encodeURIComponent(path)}`);

/** A token as somebody has typed it, in a form or in the address to which he was brought back. */
function typedToken(given: unknown): TypedToken {
  const textOf = (name: string): string => {
    const value = (given as Record<string, unknown> | undefined)?.[name];
    return typeof value === 'string' ? value : '';
  };
  const until = textOf('until');
  return {
    name: textOf('name').slice(0, 60),
    until: isIsoDate(until) ? until : '',
    readOnly: textOf('readOnly') === 'yes',
  };
}

/** The page of one's account with what was typed on it, for whoever signs in anew. Passwords are typed anew. */
function accountWith({ name, until, readOnly }: TypedToken): string {
  const typed = { name, until, readOnly: readOnly ? 'yes' : '' };
  const kept = Object.entries(typed).filter((one) => one[1] !== '');
  return `/account${kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`}`;
}

/** Who somebody is who has shown that account. @throws Problem `not-signed-in` where it was removed meanwhile. */
async function identityAs(
  connection: Connection,
  login: string,
  session: SessionDoc,
  today: IsoDate,
): Promise<Identity> {
  const standing = await standingOf(connection, login, today);
  if (standing === null) throw new Problem('not-signed-in');
  return identityIn(connection, standing, session, today);
}

async function viewOf(
  parts: PageDeps,
  { session, account }: Visitor,
  { to, typed }: Pick<AccountView, 'to' | 'typed'>,
): Promise<AccountView> {
  const { connection, nowMs } = parts;
  const now = instantOfMs(nowMs());
  const keys = await parts.keys.read();
  const [identity, sessions, tokens] = await Promise.all([
    identityAs(connection, account._id, session, dateOf(now)),
    listSessions(connection, keys, account._id, now),
    listTokens(connection, account._id),
  ]);
  const ids = [...new Set(identity.roles.flatMap(({ unit }) => unit ?? []))];
  const found = await Promise.all(ids.map((id) => findUnit(connection, registerIn(id), id)));
  const units = new Map(found.flatMap((unit) => (unit === null ? [] : [[unit._id, unit.name]])));
  return { identity, current: session, sessions, tokens, units, to, typed };
}

async function showAccount(
  parts: PageDeps,
  req: Request,
  res: Response,
  who: Visitor,
  shown: { status?: number; notice?: Notice; to?: string | null; typed?: TypedToken } = {},
): Promise<void> {
  const { to = null, typed = typedToken({}) } = shown;
  const view = await viewOf(parts, who, { to, typed });
  sendPage(res, shown.status ?? 200, accountPage(languageOf(req), view, shown.notice ?? null));
}

/** An act of somebody who has signed in, and what its page says afterwards. */
type Act = (req: Request, res: Response, who: Visitor) => Promise<Notice>;

/** Takes a form of the page of one's account; a refusal is shown on it. */
const taking =
  (parts: PageDeps, act: Act): RequestHandler =>
  async (req, res) => {
    const who = await visitor(parts, req);
    const typed = typedToken(req.body);
    if (who === null) return toSignIn(res, accountWith(typed));
    try {
      const notice = await act(req, res, who);
      await showAccount(parts, req, res, who, { notice });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const to = localPath(fieldOf(req, 'to'));
      const notice = refusal(req, error);
      await showAccount(parts, req, res, who, { status: error.status, notice, to, typed });
    }
  };

/** Changes the password; then one goes on where one was, or signs in anew under the new session. */
const passwordChange =
  (parts: PageDeps): RequestHandler =>
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
const owns = ({ account, session }: Visitor): void => {
  if (account.mustChange && session.provider === undefined)
    throw new Problem('password-change-needed');
};

/** The page of one’s account, and its forms. */
export function accountPages(parts: PageDeps, router: Router): void {
  const { connection, publicUrl } = parts;

  router.get('/account', async (req, res) => {
    const who = await visitor(parts, req);
    if (who === null) return toSignIn(res, '/account');
    const done: Notice = { kind: 'done', texts: [wordsFor(req).changed] };
    const shown = req.query.changed === 'yes' ? { notice: done } : {};
    const typed = typedToken(req.query);
    await showAccount(parts, req, res, who, { ...shown, to: localPath(req.query.to), typed });
  });

  router.post('/account/password', ownForm(parts), fields, passwordChange(parts));

  const endOne: Act = async (req, _res, who) => {
    owns(who);
    const found = await endSession(connection, who.account._id, fieldOf(req, 'id'));
    if (!found) throw new Problem('session-unknown');
    return { kind: 'done', texts: [wordsFor(req).ended] };
  };
  router.post('/account/sessions/end', ownForm(parts), fields, taking(parts, endOne));

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
  router.post('/account/tokens', ownForm(parts), fields, taking(parts, makeToken));

  const revoke: Act = async (req, _res, who) => {
    owns(who);
    const found = await revokeToken(connection, who.account._id, fieldOf(req, 'id'));
    if (!found) throw new Problem('token-unknown');
    return { kind: 'done', texts: [wordsFor(req).revoked] };
  };
  router.post('/account/tokens/revoke', ownForm(parts), fields, taking(parts, revoke));

  router.post('/account/sign-out', ownForm(parts), fields, async (req, res) => {
    const who = await visitor(parts, req);
    if (who !== null) await endSession(connection, who.account._id, who.session.id);
    takeSession(res, publicUrl);
    const leaveAt = (await parts.oidc?.leaveAt(who?.session.provider)) ?? null;
    if (leaveAt !== null) return sendPage(res, 200, leavingPage(languageOf(req), leaveAt));
    const notice: Notice = { kind: 'done', texts: [wordsFor(req).signedOut] };
    showSignIn(parts, req, res, { status: 200, notice, to: null });
  });
}
