import { canonical, chainFaults } from '../domain/notice/chain.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';

/** Where a difference showed. */
export type DifferenceKind =
  | 'history-missing'
  | 'runs-overlap'
  | 'replay-failed'
  | 'command-refused'
  | 'event-missing'
  | 'event-extra'
  | 'field-differs'
  | 'chain-broken'
  | 'head-differs'
  | 'read-model-missing'
  | 'read-model-differs'
  | 'rulebook-differs'
  | 'message-differs'
  | 'dispatch-differs'
  | 'evidence-differs'
  | 'draft-differs'
  | 'link-use-differs'
  | 'access-extra'
  | 'lost-event-differs'
  | 'feed-differs'
  | 'number-missing';

/** One difference, named so that a person finds it. */
export interface Difference {
  kind: DifferenceKind;
  /** Place in the notice's life; null where it is about the whole. */
  seq: number | null;
  /** Field such as `clocks.set[0].dueAt`, or the command or document meant. */
  where: string;
  /** What the rules or the history say, and what is stored. */
  expected: string;
  found: string;
}

/** A value as an account names it. */
export const short = (value: unknown): string => {
  const text = value === undefined ? '—' : canonical(value);
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
};

/** What a step comes to; altered records may hold anything, and an audit must not stop at it. */
export function attempt<T>(step: () => T): { ok: true; value: T } | { ok: false; fault: string } {
  try {
    return { ok: true, value: step() };
  } catch (error) {
    return { ok: false, fault: short(String(error)) };
  }
}

/** Every field in which two values differ, by its path. */
export function fieldDifferences(expected: unknown, found: unknown, path = ''): string[] {
  if (expected === found) return [];
  const bothObjects =
    typeof expected === 'object' &&
    typeof found === 'object' &&
    expected !== null &&
    found !== null &&
    Array.isArray(expected) === Array.isArray(found);
  if (!bothObjects) return [path];
  const a = expected as Record<string, unknown>;
  const b = found as Record<string, unknown>;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return keys.flatMap((key) => {
    const below = Array.isArray(expected)
      ? `${path}[${key}]`
      : path === ''
        ? key
        : `${path}.${key}`;
    return fieldDifferences(a[key], b[key], below);
  });
}

/** What stands at such a path. */
export const valueAt = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]/)
    .filter(Boolean)
    .reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], value);

/** Every field in which two values differ, each as a difference of that kind at that place. */
export const differencesOf = (
  { kind, seq, where }: Pick<Difference, 'kind' | 'seq' | 'where'>,
  expected: unknown,
  found: unknown,
): Difference[] =>
  fieldDifferences(expected, found).map((path) => ({
    ...{ kind, seq, where: path === '' ? where : `${where} ${path}` },
    ...{ expected: short(valueAt(expected, path)), found: short(valueAt(found, path)) },
  }));

/** Compares the events that the rules give with those that are stored, place by place. */
export function compareEvents(expected: RecordedEvent[], stored: RecordedEvent[]): Difference[] {
  const differences: Difference[] = [];
  const bySeq = new Map(stored.map((event) => [event.seq, event]));
  for (const event of expected) {
    const found = bySeq.get(event.seq);
    bySeq.delete(event.seq);
    if (found === undefined) {
      const missing = { kind: 'event-missing' as const, seq: event.seq, where: event.type };
      differences.push({ ...missing, expected: event.type, found: '—' });
      continue;
    }
    // A changed field changes every hash after it; those follow from it and are not named again.
    const fields = fieldDifferences(event, found).filter((f) => f !== 'hash' && f !== 'prev');
    for (const where of fields)
      differences.push({
        kind: 'field-differs',
        seq: event.seq,
        where,
        expected: short(valueAt(event, where)),
        found: short(valueAt(found, where)),
      });
  }
  for (const [seq, event] of bySeq)
    differences.push({
      kind: 'event-extra',
      seq,
      where: event.type,
      expected: '—',
      found: event.type,
    });
  return differences;
}

/** Every break in the stored chain; a genesis of null is not compared. */
export const compareChain = (stored: RecordedEvent[], genesis: string | null): Difference[] =>
  chainFaults(stored, genesis).map(({ seq, fault }) => ({
    kind: 'chain-broken',
    seq,
    where: fault,
    expected: 'unbroken',
    found: fault,
  }));
