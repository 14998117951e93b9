import type { Request, RequestHandler, Response } from 'express';
import { goesOnRecord } from '../../domain/access/call-record.ts';
import type { CallRecorder } from '../../store/calls/call-recorder.ts';
import { Problem } from '../problem.ts';
import { callOf, operationOf } from './call-of.ts';
import { faultBudget } from './fault-budget.ts';
import { holdAnswer } from './hold-answer.ts';

/**
 * Somebody of whom nothing is known was refused. A link or a signed message says whom it speaks for, and has a limit of its own; so has
 * signing in, of which it is on record that it was begun.
 */
const isByStranger = ({ statusCode, locals }: Response): boolean =>
  [401, 403, 404, 405, 421].includes(statusCode) &&
  (locals.identity ?? null) === null &&
  locals.access === undefined &&
  locals.hasBegun !== true;

/** A refusal beyond what one address is told in a minute. `refusal`: what it is told instead of its own. */
interface Flood {
  isFirst: boolean;
  refusal?: Problem;
}

/** Tells of each answer whether it is one of a flood from its address; null where it is not. */
function floods(nowMs: () => number): (req: Request, res: Response) => Flood | null {
  const strangers = faultBudget(nowMs);
  const told = faultBudget(nowMs, 1);
  return (req, res) => {
    if (res.locals.code === 'too-many-faults') return { isFirst: told.mayFail(req.ip).ok };
    const may = isByStranger(res) ? strangers.mayFail(req.ip) : { ok: true as const };
    if (may.ok) return null;
    const refusal = new Problem('too-many-faults', { retryAfterS: may.retryAfterS });
    if (may.isFirst) {
      res.locals.code = refusal.code;
      res.statusCode = refusal.status;
    }
    return { isFirst: may.isFirst, refusal };
  };
}

/**
 * Keeps every call on record that has to be, exactly once and before its answer leaves, whatever answers it: a route, a page,
 * a refusal or an error. What cannot be recorded is not told.
 * @param refuse sends the refusal of an answer that leaves no record.
 */
export function recordCalls(
  { calls, nowMs }: { calls: CallRecorder; nowMs: () => number },
  refuse: (req: Request, res: Response, problem: Problem) => void,
): RequestHandler {
  const floodOf = floods(nowMs);
  return (req, res, next) => {
    let instead = new Problem('record-away');
    const settle = (): Promise<boolean> | null => {
      const { statusCode: status } = res;
      const { method } = req;
      if (!goesOnRecord({ operation: operationOf(req, res), method, status })) return null;
      const flood = floodOf(req, res);
      if (flood?.refusal !== undefined) instead = flood.refusal;
      const mayLeave = flood?.refusal === undefined;
      // Of a flood from one address no more is kept than its limit lets be answered, and that there is one.
      if (flood !== null && !flood.isFirst) return Promise.resolve(mayLeave);
      const kept = calls.keep({ kind: 'call', ...callOf(req, res, nowMs()) });
      // A refusal tells nothing; it waits for nobody while nothing can be written.
      const isRefusal = status >= 400;
      const safe = kept.then(
        () => mayLeave,
        () => mayLeave && isRefusal,
      );
      return isRefusal && mayLeave && !calls.isUp() ? null : safe;
    };
    holdAnswer(res, settle, () => refuse(req, res, instead));
    next();
  };
}
