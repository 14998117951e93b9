import { isGrpcServiceError } from '@temporalio/client';

/** gRPC's codes by which a server says: not now. */
const CODES = {
  cancelled: 1,
  deadline: 4,
  exhausted: 8,
  precondition: 9,
  aborted: 10,
  unavailable: 14,
};

/**
 * What the engine has said where it has done nothing of what was asked, or may have: `busy`, come again; `away`, it was not
 * taken; `late`, it may have been taken. The SDK wraps what its connection throws, so that the causes are looked through.
 * null: something else is at fault.
 */
export function notNow(error: unknown): 'busy' | 'away' | 'late' | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (!isGrpcServiceError(e)) continue;
    if (e.code === CODES.exhausted) return 'busy';
    // A letter whose task has just failed or timed out, as after a kill, is in no state to take anything.
    if (e.code === CODES.unavailable || e.code === CODES.precondition) return 'away';
    if ([CODES.deadline, CODES.cancelled, CODES.aborted].includes(e.code)) return 'late';
  }
  return null;
}
