import type { Request, RequestHandler, Response } from 'express';
import { goesOnRecord } from '../../domain/access/call-record.ts';
import type { CallRecorder } from '../../store/calls/call-recorder.ts';
import { Problem } from '../problem.ts';
import { callOf, operationOf } from './call-of.ts';
import { holdAnswer } from './hold-answer.ts';

/**
 * Keeps every call on record that has to be, exactly once and before its answer leaves, whatever answers it: a route, a page,
 * a refusal or an error. What cannot be recorded is not told.
 * @param refuse sends the refusal of an answer that leaves no record.
 */
export function recordCalls(
  { calls, nowMs }: { calls: CallRecorder; nowMs: () => number },
  refuse: (req: Request, res: Response, problem: Problem) => void,
): RequestHandler {
  return (req, res, next) => {
    const settle = (): Promise<boolean> | null => {
      const { statusCode: status } = res;
      const { method } = req;
      if (!goesOnRecord({ operation: operationOf(req, res), method, status })) return null;
      // Of a flood from one address no more is kept than its limit lets be answered.
      if (res.locals.code === 'too-many-faults') return null;
      const kept = calls.keep({ kind: 'call', ...callOf(req, res, nowMs()) });
      // A refusal tells nothing; it waits for nobody while nothing can be written.
      const isRefusal = status >= 400;
      const safe = kept.then(
        () => true,
        () => isRefusal,
      );
      return isRefusal && !calls.isUp() ? null : safe;
    };
    holdAnswer(res, settle, () => refuse(req, res, new Problem('record-away')));
    next();
  };
}
