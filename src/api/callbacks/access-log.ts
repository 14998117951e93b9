import { createHash, randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { DeputyFor } from '../../domain/notice/posts.ts';
import { networkOf } from '../../store/access/tries.ts';
import { type Access, recordAccess } from '../../store/links.ts';
import type { Deps } from '../deps.ts';

/** What is known of a call when it is recorded; the token itself never is. */
export interface Caller {
  notice?: string;
  unit?: string;
  post?: string;
  holder?: string;
  name?: string;
  /** In whose place he acts. */
  deputyFor?: DeputyFor;
  act?: string;
  token?: string;
}

/** What an access says for the record of calls, in which it stands as well. */
export type AccessOnRecord = Omit<Caller, 'token'> & { outcome: string };

/** Invalid calls of one address that are recorded and answered each minute; a person makes a few. */
const FAULTS_A_MINUTE = 600;
const MINUTE_MS = 60_000;

/** Whether one more bad call is answered. */
type MayFail = { ok: true } | { ok: false; retryAfterS: number };

/** Writes down who called at a door and what came of it; with it, how many bad calls an address may make. */
export function accessLog(deps: Deps) {
  let since = 0;
  const faults = new Map<string, number>();
  return {
    /** Records a call; it is awaited, for what is not recorded is not answered. */
    record: (
      req: Request,
      res: Response,
      door: Access['door'],
      outcome: string,
      { token, name, deputyFor, ...who }: Caller = {},
    ): Promise<void> => {
      const named = name === undefined ? {} : { name };
      const onRecord: AccessOnRecord = { outcome, ...who, ...named };
      if (deputyFor !== undefined) onRecord.deputyFor = deputyFor;
      res.locals.access = onRecord;
      return recordAccess(deps.connection, {
        _id: randomUUID(),
        at: new Date(deps.nowMs()).toISOString(),
        door,
        method: req.method,
        outcome,
        notice: null,
        unit: null,
        post: null,
        holder: null,
        act: null,
        ...who,
        tokenDigest:
          token === undefined
            ? null
            : createHash('sha256').update(token).digest('hex').slice(0, 16),
        ip: req.ip ?? '',
        requestId: String(res.locals.requestId),
      });
    },

    /**
     * Whether an address has bad calls left in this minute, or in how many seconds it has; kept in this process's memory
     * and by address, so good calls must not be held to it: a county may come from one address.
     */
    mayFail(req: Request): MayFail {
      const now = deps.nowMs();
      if (now - since >= MINUTE_MS) {
        faults.clear();
        since = now;
      }
      const address = networkOf(req.ip ?? '');
      const count = (faults.get(address) ?? 0) + 1;
      faults.set(address, count);
      if (count <= FAULTS_A_MINUTE) return { ok: true };
      return { ok: false, retryAfterS: Math.max(1, Math.ceil((since + MINUTE_MS - now) / 1000)) };
    },
  };
}

export type AccessLog = ReturnType<typeof accessLog>;
