import type { RecordedEvent } from '../domain/notice/events.ts';
import { foldEvents } from '../store/notices.ts';
import {
  attempt,
  compareChain,
  compareEvents,
  type Difference,
  fieldDifferences,
  short,
  valueAt,
} from './differences.ts';
import { decideAgain } from './fold.ts';
import { type ArchivedHistory, headOf, inputsOf, isOutrun } from './history.ts';

/** A run as an account names it: by its workflow, and among several by itself. */
export const nameOf = ({ workflowId, runId }: ArchivedHistory, runs: ArchivedHistory[]): string =>
  runs.length > 1 ? `${workflowId} ${runId}` : workflowId;

/** A run with the event after which it began, and the head of the chain to which it has come. */
interface Span {
  run: ArchivedHistory;
  from: number;
  head: string | null;
}

function spanOf(run: ArchivedHistory): Span {
  const inputs = attempt(() => inputsOf(run.history));
  const carry = inputs.ok ? inputs.value.input.carry : undefined;
  return {
    run,
    from: carry?.notice.seq ?? 0,
    head: headOf(run.history),
  };
}

/** The state with which a run began is what the events before it make of the letter. */
function compareHandedOver(run: ArchivedHistory, stored: RecordedEvent[]): Difference[] {
  const { carry } = inputsOf(run.history).input;
  if (carry === undefined) return [];
  const folded = foldEvents(stored.slice(0, carry.notice.seq));
  return fieldDifferences(folded?.notice ?? null, carry.notice).map((where) => ({
    kind: 'field-differs' as const,
    seq: carry.notice.seq,
    where: `carry ${where}`,
    expected: short(valueAt(folded?.notice ?? null, where)),
    found: short(valueAt(carry.notice, where)),
  }));
}

/** Compares what the rules make of a run's inputs with what is stored until its end. */
function compareRules(
  run: ArchivedHistory,
  stored: RecordedEvent[],
  where: string,
): { differences: Difference[]; genesis: string | null } {
  const refolded = attempt(() => ({
    ...decideAgain(inputsOf(run.history), stored),
    handedOver: compareHandedOver(run, stored),
  }));
  if (!refolded.ok) {
    const failed = { kind: 'replay-failed' as const, seq: null, where, found: refolded.fault };
    return { differences: [{ ...failed, expected: 'decisions by the rules' }], genesis: null };
  }
  const { events, refused, genesis, handedOver } = refolded.value;
  const refusals = refused.map(({ command, code }) => ({
    kind: 'command-refused' as const,
    seq: null,
    where: command,
    expected: 'accepted',
    found: code,
  }));
  return {
    differences: [...compareEvents(events, stored), ...handedOver, ...refusals],
    genesis,
  };
}

function compareHead(head: string | null, stored: RecordedEvent[]): Difference[] {
  const last = stored.at(-1);
  if (head === (last?.hash ?? null)) return [];
  const about = { kind: 'head-differs' as const, seq: last?.seq ?? null, where: 'hash' };
  return [{ ...about, expected: head ?? '—', found: last?.hash ?? '—' }];
}

/**
 * Compares the histories of all runs of a letter with its stored events: each run with the events from where it began until the next
 * one did. A run that was outrun by another has recorded nothing and is not asked (ADR 0030).
 * @param runs in the order in which they were started.
 */
export function compareRuns(runs: ArchivedHistory[], stored: RecordedEvent[]): Difference[] {
  const spans = runs
    .filter(({ history }) => !isOutrun(history))
    .map(spanOf)
    .sort((a, b) => a.from - b.from);
  let origin: string | null = null;
  const differences = spans.flatMap(({ run, head }, i): Difference[] => {
    const next = spans[i + 1];
    const place = stored.find(({ hash }) => hash === head)?.seq ?? 0;
    // Where a run begins before the last one has ended, as after a reset, each is compared with its own end.
    const until = next === undefined ? Number.POSITIVE_INFINITY : Math.max(next.from, place);
    const own = stored.filter(({ seq }) => seq <= until);
    const { differences: found, genesis } = compareRules(run, own, nameOf(run, runs));
    if (i === 0) origin = genesis;
    const overlap: Difference[] =
      next !== undefined && place > next.from
        ? [
            {
              ...{ kind: 'runs-overlap', seq: next.from, where: nameOf(next.run, runs) },
              ...{ expected: `after event ${place}`, found: `after event ${next.from}` },
            },
          ]
        : [];
    return [...found, ...compareHead(head, own), ...overlap];
  });
  return [...differences, ...compareChain(stored, origin)];
}
