import { createHash } from 'node:crypto';
import express, { type Request, Router } from 'express';
import { z } from 'zod';
import { UNIT_POSTS } from '../../domain/notice/posts.ts';
import type { Deps } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { answeredOnce } from '../keyed-requests.ts';
import { Problem } from '../problem.ts';
import { type Asked, type Route, route } from '../route.ts';
import { wholeText } from '../whole-text.ts';
import { commandBody, outcome, POSTS } from '../wire.ts';
import { accessLog } from './access-log.ts';
import { callbackKey, verifiedId } from './webhook-signature.ts';

const PATH = '/callbacks';

/** Under whose name the ids of messages are kept apart from the keys of other callers. */
const MACHINE = { role: 'supervisionOffice' as const, id: 'callback', name: 'callback' };

const actor = z.strictObject({
  role: z.enum(POSTS),
  id: z.string().trim().min(1).max(60),
  name: z.string().trim().min(1).max(60),
  unit: z.string().min(1).max(60).optional(),
});

/** What a machine may say; the command is the very one that the command route takes. */
const callbackBody = z
  .strictObject({
    type: z.literal('notice.command'),
    notice: z.string().min(1).max(200),
    actor,
    command: commandBody,
  })
  .refine(({ actor: { role, unit } }) => unit !== undefined || !isUnitPost(role), {
    path: ['actor', 'unit'],
    message: 'a post of a unit names its unit',
  });

const isUnitPost = (role: string): boolean => (UNIT_POSTS as readonly string[]).includes(role);

const headersOf = ({ headersDistinct: h }: Request) => ({
  id: h['webhook-id'] ?? [],
  timestamp: h['webhook-timestamp'] ?? [],
  signature: h['webhook-signature'] ?? [],
});

/** The JSON of bytes that are valid UTF-8 and hold whole characters. @throws Problem `not-json`. */
function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), wholeText);
  } catch {
    throw new Problem('not-json');
  }
}

/**
 * Lets only signed messages through to the callback route (Standard Webhooks 1.0.0), checked on the
 * bytes as they came; it stands before any parser. Every refusal is recorded.
 */
export function signedMessages(deps: Deps): Router {
  const keys = (deps.callbackSecrets ?? []).flatMap((secret) => callbackKey(secret) ?? []);
  const log = accessLog(deps);
  const router = Router();
  // A packed body has other bytes than were signed, so it is not unpacked but refused.
  router.post(PATH, express.raw({ type: () => true, limit: '1mb', inflate: false }));
  router.post(PATH, async (req, res, next) => {
    const bytes: Buffer = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
    const id = verifiedId(keys, headersOf(req), bytes, deps.nowMs());
    if (id === null) {
      if (!log.mayFail(req)) throw new Problem('too-many-faults');
      await log.record(req, res, 'callback', 'signature-invalid');
      throw new Problem('signature-invalid');
    }
    if (!req.is('application/json')) throw new Problem('wrong-content-type');
    res.locals.callback = { id, sha256: createHash('sha256').update(bytes).digest('hex') };
    req.body = jsonOf(bytes);
    next();
  });
  return router;
}

/**
 * The machine callback: a signed message reaches the same commands as every other channel (A12). Its
 * id is its key: for 30 days the same message gets the same answer, another body under it 422.
 */
export const machineRoutes = (deps: Deps, commander: Commander): Route[] => {
  const log = accessLog(deps);
  const callback = route({
    method: 'post',
    path: PATH,
    tag: 'callbacks',
    summary: {
      zh: '机器回调（Standard Webhooks 签名）',
      en: 'Give a command by a signed message (Standard Webhooks)',
    },
    headers: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    body: callbackBody,
    answer: outcome,
    async handle(asked) {
      const { body, req, res } = asked;
      const { id, sha256 } = res.locals.callback as { id: string; sha256: string };
      const { unit, ...who } = body.actor;
      const by = unit === undefined ? who : { ...who, unit };
      const give = () => commander.give(body.notice, body.command, by, `callback-${id}`);
      const once: Route = { ...callback, handle: async () => ({ body: await give() }) };
      const message: Asked<unknown, unknown> = { ...asked, key: id, actor: MACHINE, body: sha256 };
      const caller = { notice: body.notice, post: by.role, holder: by.id, act: body.command.kind };
      try {
        const reply = await answeredOnce(deps.connection, once, message);
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
