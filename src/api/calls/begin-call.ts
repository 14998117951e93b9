import type { Request, Response } from 'express';
import { isRecorded, isWriting } from '../../domain/access/call-record.ts';
import { type CallRecorder, RecordAway } from '../../store/calls/call-recorder.ts';
import { Problem } from '../problem.ts';
import { calledBy, operationOf } from './call-of.ts';

/**
 * Before a call has any effect: that a write begins is safe on record first, and what tells of persons is not begun while
 * nothing can be recorded.
 * @throws Problem `record-away`.
 */
export async function beginCall(
  { calls }: { calls: CallRecorder },
  req: Request,
  res: Response,
): Promise<void> {
  const operation = operationOf(req, res);
  if (operation === null || !isRecorded(operation)) return;
  if (!isWriting(req.method)) {
    if (!calls.isUp()) throw new Problem('record-away');
    return;
  }
  try {
    await calls.keep({ kind: 'begun', ...calledBy(req, res, Date.now()) });
    res.locals.hasBegun = true;
  } catch (error) {
    throw error instanceof RecordAway ? new Problem('record-away') : error;
  }
}
