import { createHash, randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { DeputyFor } from '../../domain/notice/posts.ts';
import { type Access, recordAccess } from '../../store/links.ts';
import { faultBudget } from '../calls/fault-budget.ts';
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

/** Writes down who called at a door and what came of it; with it, how many bad calls an address may make. */
export function accessLog(deps: Deps) {
  const budget = faultBudget(deps.nowMs);
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

    /** Whether the address of a request has bad calls left in this minute. */
    mayFail: (req: Request) => budget.mayFail(req.ip),
  };
}

export type AccessLog = ReturnType<typeof accessLog>;
