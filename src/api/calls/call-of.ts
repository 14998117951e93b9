import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import {
  type Call,
  type CallerOnRecord,
  callerOnRecord,
  isWriting,
  objectOf,
  onOneLine,
  UNKNOWN_CALLER,
} from '../../domain/access/call-record.ts';
import type { HeldRole, Identity } from '../../domain/access/identity.ts';
import type { Actor } from '../../domain/notice/posts.ts';
import type { AccessOnRecord } from '../callbacks/access-log.ts';
import type { Route } from '../route.ts';
import type { Asking } from '../who-asks.ts';

/** What is known of a call while it is answered. */
interface Known {
  requestId: string;
  route?: Route;
  params?: Record<string, string>;
  identity?: Identity | null;
  asking?: Asking;
  access?: AccessOnRecord;
  /** As whom he has acted, where he may at several posts. */
  actor?: Actor;
  code?: string;
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

const LINK = /^\/a\//;

/** Pages that do the same as an operation. */
const PAGES: Readonly<Record<string, string>> = {
  '/c': 'openLink',
  '/sign-in': 'signIn',
  '/sign-in/oidc/callback': 'signIn',
  '/sign-in/oidc/logout': 'signOut',
  '/account': 'getMe',
  '/account/password': 'changePassword',
  '/account/sessions/end': 'endSession',
  '/account/tokens': 'addToken',
  '/account/tokens/revoke': 'revokeToken',
  '/account/sign-out': 'signOut',
};

const pathOf = ({ originalUrl }: Request): string => originalUrl.split('?')[0] ?? '';

/** What a page does; to be shown the empty form of signing in, or of a code, is nothing. */
function pageOf(req: Request): string | null {
  const path = pathOf(req);
  if ((path === '/sign-in' || path === '/c') && !isWriting(req.method)) return null;
  return PAGES[path] ?? null;
}

/** The operation of a request; null where no route answers it. */
export function operationOf(req: Request, res: Response): string | null {
  const { route } = res.locals as Known;
  if (route !== undefined) return route.id;
  if (!LINK.test(req.originalUrl)) return pageOf(req);
  return isWriting(req.method) ? 'useLink' : 'openLink';
}

/** The role in which somebody has acted. */
const actedIn = (roles: readonly HeldRole[], { role, unit, deputyFor }: Actor) =>
  roles.filter(
    (held) =>
      held.role === role && held.unit === (unit ?? null) && held.deputyFor?.id === deputyFor?.id,
  );

/** Whoever asks; of a link or a machine's message whom it speaks for. */
function whoOf({ identity, asking, access, actor }: Known): CallerOnRecord {
  if (access?.holder === undefined) {
    const roles = asking?.roles ?? [];
    return callerOnRecord(identity ?? null, actor === undefined ? roles : actedIn(roles, actor));
  }
  const { holder, name = '', post = null, unit, deputyFor } = access;
  return {
    ...UNKNOWN_CALLER,
    person: { id: onOneLine(holder), name: onOneLine(name) },
    role: post === null ? null : onOneLine(post),
    unit: unit === undefined ? null : onOneLine(unit),
    deputyFor:
      deputyFor === undefined
        ? null
        : { id: onOneLine(deputyFor.id), name: onOneLine(deputyFor.name) },
  };
}

/** A path that may hold a token stands by its first part and its digest. */
const unnamed = (path: string): Record<string, string> => {
  const [, first = ''] = /^\/([a-z-]{1,20})\//.exec(path) ?? [];
  return { path: `/${first} sha256:${digest(path)}` };
};

function aboutOf(req: Request, { route, params, access }: Known): Call['object'] {
  const path = pathOf(req);
  const { notice, act } = access ?? {};
  const told = Object.entries({ notice, act }).filter((one) => one[1] !== undefined);
  const names = {
    ...(LINK.test(path) ? { link: `sha256:${digest(path.slice('/a/'.length))}` } : {}),
    ...(route === undefined && !LINK.test(path) ? unnamed(path) : {}),
    ...params,
    ...(Object.fromEntries(told) as Record<string, string>),
  };
  return objectOf(names, digest);
}

/** What a call says before anything has come of it. */
export function calledBy(
  req: Request,
  res: Response,
  nowMs: number,
): Omit<Call, 'status' | 'code'> {
  const known = res.locals as Known;
  return {
    at: new Date(nowMs).toISOString(),
    ...whoOf(known),
    address: onOneLine(req.ip ?? ''),
    operation: operationOf(req, res) ?? 'noOperation',
    method: req.method,
    object: aboutOf(req, known),
    requestId: known.requestId,
  };
}

/** A call with what came of it. */
export function callOf(req: Request, res: Response, nowMs: number): Call {
  const { code, access } = res.locals as Known;
  const { statusCode: status } = res;
  const why = status < 400 ? null : (code ?? access?.outcome ?? null);
  return { ...calledBy(req, res, nowMs), status, code: why };
}
