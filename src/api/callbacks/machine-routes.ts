import { createHash } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import { WHOLE } from '../../domain/access/identity.ts';
import { idByHouse } from '../../domain/notice/command-ids.ts';
import type { Actor, DeputyFor } from '../../domain/notice/posts.ts';
import { findNotice } from '../../store/notices.ts';
import type { NoticeDoc } from '../../store/stored.ts';
import type { Deps } from '../deps.ts';
import { COMMAND_PROBLEMS } from '../desk/command-problems.ts';
import type { Commander } from '../desk/give-command.ts';
import { arrivingBy } from '../doors/arriving.ts';
import { exactRouter } from '../doors/exact-router.ts';
import { isUtf8, jsonOf } from '../json-body.ts';
import { answeredOnce } from '../keyed/keyed-requests.ts';
import { outcome } from '../presenters/notice.ts';
import { Problem } from '../problem.ts';
import { callbackBody } from '../requests/bodies.ts';
import { type Asked, type Route, route } from '../route.ts';
import { accessLog } from './access-log.ts';
import { bearerOf } from './open-link.ts';
import { callbackKey, saidBy, verifiedId } from './webhook-signature.ts';

const PATH = '/callbacks';

/** Under whose name the ids of messages are kept apart from the keys of other callers. */
const MACHINE = { role: 'supervisionOffice' as const, id: 'callback', name: 'callback' };

const headersOf = ({ headersDistinct: h }: Request) => ({
  id: h['webhook-id'] ?? [],
  timestamp: h['webhook-timestamp'] ?? [],
  signature: h['webhook-signature'] ?? [],
});

/**
 * Lets only signed messages through to the callback route (Standard Webhooks 1.0.0), checked on the
 * bytes as they came; it stands before any parser. Every refusal is recorded.
 */
export function signedMessages(deps: Deps, routes: Route[]): Router {
  const keys = (deps.callbackSecrets ?? []).flatMap((secret) => callbackKey(secret) ?? []);
  const log = accessLog(deps);
  const router = exactRouter();
  router.post(PATH, (_req, res, next) => {
    // Its problems are those of the callback route, which comes later.
    [res.locals.route] = routes;
    next();
  });
  const refuse = async (req: Request, res: Response): Promise<never> => {
    const may = log.mayFail(req);
    if (!may.ok) throw new Problem('too-many-faults', { retryAfterS: may.retryAfterS });
    await log.record(req, res, 'callback', 'signature-invalid');
    throw new Problem('signature-invalid');
  };
  router.post(PATH, async (req, res, next) => {
    // Of what cannot be signed rightly not a byte is read.
    if (keys.length === 0 || saidBy(headersOf(req), deps.nowMs()) === null) await refuse(req, res);
    next();
  });
  // A packed body has other bytes than were signed, so it is not unpacked but refused.
  router.post(PATH, arrivingBy(express.raw({ type: () => true, limit: '1mb', inflate: false })));
  router.post(PATH, async (req, res, next) => {
    const bytes: Buffer = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
    const id = verifiedId(keys, headersOf(req), bytes, deps.nowMs());
    if (id === null) return refuse(req, res);
    if (!req.is('application/json') || !isUtf8(req.get('Content-Type')))
      throw new Problem('wrong-content-type');
    res.locals.callback = { id, sha256: createHash('sha256').update(bytes).digest('hex') };
    req.body = jsonOf(bytes);
    next();
  });
  return router;
}

/**
 * A machine speaks only for whoever holds the named post of that letter at that instant, or is a deputy at it.
 * @returns for whom he is a deputy; nothing for the holder himself.
 * @throws Problem `another-unit`, `not-the-holder`.
 */
async function refuseStranger(
  commander: Commander,
  doc: NoticeDoc | null,
  { role: post, id: holder, unit = '' }: Actor,
): Promise<DeputyFor | undefined> {
  // Of an unknown letter the command tells.
  if (doc === null) return undefined;
  const now = await commander.nowFor(doc._id);
  const bearing = bearerOf({ unit, post, holder }, doc.notice, now);
  if (!bearing.ok) throw new Problem(bearing.fault, { subject: holder });
  return bearing.by.deputyFor;
}

/**
 * The machine callback: a signed message reaches the same commands as every other channel. Its
 * id is its key: for 30 days the same message gets the same answer, another body under it 422.
 */
export const machineRoutes = (deps: Deps, commander: Commander): Route[] => {
  const log = accessLog(deps);
  const callback = route({
    id: 'takeCallback',
    method: 'post',
    path: PATH,
    tag: 'callbacks',
    summary: {
      zh: '机器回调（Standard Webhooks 签名）',
      en: 'Give a command by a signed message (Standard Webhooks)',
    },
    about: {
      zh: '签名按 Standard Webhooks 1.0.0，以原始字节验证，时间须在五分钟之内。同一 webhook-id 三十天内得到同一结果。',
      en: 'Signed after Standard Webhooks 1.0.0 and checked on the bytes as they came, within five minutes. For thirty days one webhook-id gets one answer.',
    },
    headers: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    body: callbackBody,
    answers: { 200: outcome },
    problems: [
      ...(['signature-invalid', 'too-many-faults', 'key-in-flight', 'not-the-holder'] as const),
      ...COMMAND_PROBLEMS,
    ],
    async handle(asked) {
      const { body, req, res } = asked;
      const { id, sha256 } = res.locals.callback as { id: string; sha256: string };
      const { unit, ...who } = body.actor;
      const by = unit === undefined ? who : { ...who, unit };
      const doc = await findNotice(deps.connection, WHOLE, body.notice);
      const give = async () => {
        const deputyFor = await refuseStranger(commander, doc, by);
        const acting = deputyFor === undefined ? by : { ...by, deputyFor };
        const done = await commander.give(WHOLE, body.notice, body.command, {
          ...{ by: acting, id: idByHouse('callback', id) },
        });
        const { seq, stage, digest, events } = done;
        return { body: { seq, stage, digest, events } };
      };
      const message: Asked<unknown, unknown> = { ...asked, key: id, actor: MACHINE, body: sha256 };
      const caller = {
        // The record names a letter by its id, whether the message did so or named its number.
        notice: doc?._id ?? body.notice,
        post: by.role,
        holder: by.id,
        name: by.name,
        act: body.command.kind,
      };
      try {
        const reply = await answeredOnce(deps.connection, message, give);
        await log.record(req, res, 'callback', 'done', caller);
        return reply;
      } catch (error) {
        if (error instanceof Problem) await log.record(req, res, 'callback', error.code, caller);
        throw error;
      }
    },
  });
  return [callback];
};
