import { randomUUID } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Actor } from '../domain/notice/posts.ts';
import type { CallRecorder } from '../store/calls/call-recorder.ts';
import { beginCall } from './calls/begin-call.ts';
import { arrivingBy } from './doors/arriving.ts';
import { exactRouter } from './doors/exact-router.ts';
import type { Turns } from './doors/turns.ts';
import { isUtf8, jsonOf } from './json-body.ts';
import { answeredOnce } from './keyed/keyed-requests.ts';
import { languageOf, type PointedFault, Problem } from './problem.ts';
import type { Asked, Reply, Route } from './route.ts';
import { type Asking, type Identify, permissionFor, whoAsks } from './who-asks.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** Gives every request an id, its own if it brought a sane one. */
export function nameRequest(req: Request, res: Response, next: () => void): void {
  const given = req.get('X-Request-Id');
  const id = given !== undefined && /^[\w.-]{1,80}$/.test(given) ? given : randomUUID();
  res.locals.requestId = id;
  res.set('X-Request-Id', id);
  next();
}

const pathOf = (route: Route): string => route.path.replaceAll(/\{(\w+)\}/g, ':$1');

/** What routes are mounted with. */
export interface Mounting {
  /** Where the answers of keyed requests are kept; null where no route keeps any. */
  connection: Connection | null;
  /** Keeps the record of calls; null where no route has anything to record. */
  calls: CallRecorder | null;
  /** Who makes a request. */
  identify: Identify;
  /** Gives requests their turns; without it each is worked on at once. */
  turns?: Turns;
}

/**
 * Mounts routes on a router: checks who asks and what comes in, asks the handler, sends what it answers.
 * @throws Error for a route without a row in the table of permissions.
 */
export function mount(routes: Route[], { connection, calls, identify, turns }: Mounting): Router {
  const router = exactRouter();
  for (const route of routes) {
    permissionFor(route);
    const work = async (req: Request, res: Response): Promise<void> => {
      const asked = ask(route, req, res);
      const reply =
        route.keyed === 'stored' && connection !== null
          ? await answeredOnce(connection, asked, () => route.handle(asked))
          : await route.handle(asked);
      send(res, reply, req);
    };
    // What is told of the process, its document and its problems costs nothing.
    const isWork = /^\/(?:api|callbacks|calendar)\b/.test(route.path);
    const turn = route.method === 'get' ? turns?.look : turns?.act;
    const answer: RequestHandler = (req, res) =>
      turn === undefined || !isWork ? work(req, res) : turn(res, () => work(req, res));
    const admitted: RequestHandler = async (req, res, next) => {
      const known: Identify = async (_req, anew) => {
        res.locals.identity = await identify(req, anew);
        return res.locals.identity;
      };
      res.locals.asking = await whoAsks(route, known, req);
      if (calls !== null) await beginCall({ calls }, req, res);
      next();
    };
    router[route.method](pathOf(route), namedBy(route), admitted, ...reading(route), answer);
  }
  // An address that is named whole before one that holds a name, which would take it for its own.
  const paths = [...new Set(routes.map(pathOf))].sort((a, b) => namesIn(a) - namesIn(b));
  for (const path of paths) router.all(path, otherMethods(routes, path));
  return router;
}

const namesIn = (path: string): number => path.split(':').length;

/** Says which route answers, for whoever looks at the answer. */
const namedBy =
  (route: Route): RequestHandler =>
  (req, res, next) => {
    res.locals.route = route;
    res.locals.params = req.params;
    next();
  };

/** Reads the body of a route that takes one; what is sent to another is left unread. */
function reading({ body, bodyLimit = '256kb' }: Route): RequestHandler[] {
  if (body === undefined) return [];
  // What is packed holds more than it sends.
  const raw = express.raw({ limit: bodyLimit, type: () => true, inflate: false });
  const onlyJson: RequestHandler = (req, _res, next) => {
    // Nothing at all stands for an empty object.
    const isNothing = req.get('Content-Length') === '0';
    const isJson = req.is('application/json') !== false && isUtf8(req.get('Content-Type'));
    if (!isNothing && !isJson) throw new Problem('wrong-content-type');
    next();
  };
  const parse: RequestHandler = (req, _res, next) => {
    const came: unknown = req.body;
    if (!Buffer.isBuffer(came)) return next();
    req.body = came.length === 0 ? {} : jsonOf(came);
    if (typeof req.body !== 'object' || req.body === null) throw new Problem('not-json');
    return next();
  };
  return [onlyJson, arrivingBy(raw), parse];
}

/** Answers the methods that an address does not know, and who asks which it knows. */
function otherMethods(routes: Route[], path: string): RequestHandler {
  const known = routes.flatMap((r) => (pathOf(r) === path ? r.method.toUpperCase() : []));
  const allow = [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return (req, res) => {
    res.set('Allow', allow);
    if (req.method !== 'OPTIONS') throw new Problem('method-unknown');
    res.status(204).end();
  };
}

function ask(route: Route, req: Request, res: Response): Asked<unknown, unknown> {
  const key = req.get('Idempotency-Key') ?? '';
  if (route.keyed !== undefined && !KEY.test(key)) throw new Problem('key-missing');
  const lang = languageOf(req);
  const { identity, sight, actors } = res.locals.asking as Asking;
  const [actor] = actors;
  if (route.acts && actor === undefined) throw new Error(`nobody acts in ${route.id}`);
  return {
    params: req.params as Record<string, string>,
    query: checked(route.query, { ...req.query }, 'invalid-query', lang),
    body: checked(route.body, req.body, 'invalid-request', lang),
    key,
    requestId: String(res.locals.requestId),
    sight,
    identity,
    actor: route.acts ? (actor as Actor) : (undefined as never),
    actors,
    req,
    res,
  };
}

/** What zod expects, in the reader's language; a schema's own words come first. */
const WORDS = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

function checked(
  schema: z.ZodType | undefined,
  value: unknown,
  code: 'invalid-query' | 'invalid-request',
  lang: 'zh' | 'en',
): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {}, { error: WORDS[lang] });
  if (parsed.success && code === 'invalid-query') refuseOddNumbers(value, parsed.data, lang);
  if (parsed.success) return parsed.data;
  throw new Problem(code, { errors: faultsOf(parsed.error) });
}

/** What a number in an address is to be. */
const DECIMAL = { zh: '应为十进制数字', en: 'must be written in decimal digits' } as const;

/** Refuses numbers that are written in another way than people do, such as `0x10`, `1e2` or nothing. @throws Problem `invalid-query`. */
function refuseOddNumbers(given: unknown, read: unknown, lang: 'zh' | 'en'): void {
  const texts = new Map(Object.entries(given ?? {}));
  const odd = Object.entries(read ?? {}).filter(
    ([name, value]) =>
      typeof value === 'number' && texts.has(name) && !/^-?\d+$/.test(String(texts.get(name))),
  );
  if (odd.length === 0) return;
  const errors = odd.map(([name]) => ({ pointer: `/${name}`, detail: DECIMAL[lang] }));
  throw new Problem('invalid-query', { errors });
}

/** The faults of a value as RFC 6901 pointers with what is expected there. */
const faultsOf = (error: z.ZodError): PointedFault[] =>
  error.issues.map((issue) => ({
    pointer: issue.path
      .map((p) => `/${String(p).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join(''),
    detail: issue.message,
  }));

function send(res: Response, reply: Reply, req: Request): void {
  if (reply.sent) return;
  res.status(reply.status ?? 200);
  if (reply.version !== undefined)
    res.set('ETag', `${reply.movesWithTime ? 'W/' : ''}"v${reply.version}"`);
  if (reply.next) {
    const url = new URL(req.originalUrl, 'http://localhost');
    url.searchParams.set('cursor', reply.next);
    res.set('Link', `<${url.pathname}${url.search}>; rel="next"`);
  }
  if (reply.file !== undefined) {
    const { name, type, bytes } = reply.file;
    nameFile(res, name, type);
    res.send(Buffer.from(bytes));
  } else res.json(reply.body);
}

/** Says of an answer that it is a file of that name. */
export function nameFile(res: Response, name: string, type: string): void {
  res.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  res.type(type);
}
