import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { isFinal, type Notice } from '../domain/notice/notice.ts';
import { type Rung, severityOf } from '../domain/policy/policy.ts';
import { bytesOf } from '../domain/rules/size.ts';
import { ATTRIBUTES, type NoticeInput } from './contract.ts';
import { recorder } from './recorder.ts';
import type { RunningChain, Taken } from './running-chain.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** The incident path: only a run near the server's limits continues as new (ADR 0021). */
export function isTooLong({ continueAfter }: NoticeInput): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || (continueAfter !== undefined && historyLength > continueAfter);
}

/** The highest rung that has fired for any finding from `remind` on; null while all is well, warnings included. */
const levelOf = (notice: Notice | null): Rung | null => {
  const levels = notice?.findings.flatMap((f) => (f.level === null ? [] : [f.level])) ?? [];
  const [highest] = levels.sort((a, b) => severityOf(b) - severityOf(a));
  return highest === undefined || highest === 'warn' ? null : highest;
};

/** Shows where the notice stands on Temporal's own pages; commands rarely raise a rung, so they cost no upsert. */
function shower(first: Notice | null) {
  let shown = levelOf(first);
  return (notice: Notice, details: string): void => {
    const level = levelOf(notice);
    if (level !== null && level !== shown) {
      shown = level;
      upsertSearchAttributes([{ key: ATTRIBUTES.level, value: level }]);
    }
    setCurrentDetails(details);
  };
}

/** Bytes of events and messages that one turn records: the engine takes 2 MiB, and a large letter has lived through an outage. */
const TURN_BYTES = 1_000_000;

/** How many of these are recorded in one turn; one at least. */
function ofOneTurn(pending: readonly Taken[]): number {
  if (pending.length === 1) return 1;
  let bytes = 0;
  const over = pending.findIndex((one) => {
    bytes += bytesOf(one);
    return bytes > TURN_BYTES;
  });
  return over === -1 ? pending.length : Math.max(1, over);
}

/** What the turns of a run need. */
export interface TurnsDeps {
  input: NoticeInput;
  chain: RunningChain;
  waiting: WaitingRoom;
  /** Aims the one timer at the next alarm. */
  arm: () => void;
  /** Where the notice stands, in one line. */
  details: () => string;
  /** False while the loop decides what is due. */
  mayGoOn: () => boolean;
}

/**
 * Records what the chain has taken, one turn after the other: timer, details and recording of a turn
 * share a workflow task. `record` is called after every taking; a turn under way picks up later events at its end.
 */
export function turnsOf({ input, chain, waiting, arm, details, mayGoOn }: TurnsDeps) {
  let repairs = 0;
  let busy = false;
  const show = shower(chain.at().notice);
  const from = input.carry?.notice ?? null;
  const isUntried = (): boolean =>
    from !== null && isFinal(from) && waiting.recordedSeq() === from.seq;
  const store = recorder({ repairs: () => repairs, isUntried, mayGoOn });

  const record = (): void => {
    if (busy || chain.pending.length === 0) return;
    busy = true;
    const notice = chain.notice();
    arm();
    show(notice, details());
    const taken = chain.pending.splice(0, ofOneTurn(chain.pending));
    const last = taken.at(-1)?.event.seq ?? waiting.recordedSeq();
    const decidedAt = new Date(Date.now()).toISOString();
    const head = taken.at(-1)?.event.hash ?? chain.at().head;
    const turn = { noticeId: input.noticeId, head, taken, decidedAt };
    const endTurn = (): void => {
      busy = false;
      waiting.releaseUpTo(last);
      record();
      // Between two commands the loop has nothing to do: it waits for the alarm, or to end.
      if (!busy && (isFinal(chain.notice()) || isTooLong(input))) waiting.wake();
    };
    store(turn, endTurn).catch(waiting.fail);
  };

  return {
    record,
    isIdle: () => !busy && chain.pending.length === 0,
    /** After a repair a refused recording is tried again. */
    repair: () => {
      repairs += 1;
    },
  };
}
