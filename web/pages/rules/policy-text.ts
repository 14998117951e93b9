import { parseOffset } from '../../../src/domain/calendar/deadline.ts';
import { limitText, type Vocabulary } from '../../../src/domain/messages/vocabulary.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import type { Same } from '../../words/words.ts';
import type { zh } from '../../words/zh/house/rules.ts';

type Names = Pick<Vocabulary, 'limits' | 'clocks' | 'timings'>;
type Words = Same<typeof zh>;

/** When a step fires, in words: `-3wd` is 到期前 3 个工作日. */
export function offsetText(names: Names, words: Words, at: string): string {
  if (at.endsWith('%')) return words.offset.share(at);
  const read = parseOffset(at);
  if (!read.ok) return at;
  if (read.offset.amount === 0) return words.offset.at;
  const amount = limitText(names, at.replace(/^[+-]/, ''));
  return at.startsWith('-') ? words.offset.before(amount) : words.offset.after(amount);
}

/** What a ladder is called; one that a policy has named itself keeps its own name. */
export const ladderName = (words: Words, id: string): string =>
  words.names[id as keyof typeof words.names] ?? id;

/** One limit of a policy: of which clock, how long, by which ladder, and where it stands in the policy. */
export interface LimitRow {
  name: string;
  limit: string | null;
  ladder: string;
  path: readonly string[];
}

/** Every clock of a policy with its limit. */
export function limitsOf(policy: Policy, names: Names, words: Words): LimitRow[] {
  const { finding, rework, progress, ...clocks } = policy.clocks;
  const plain = Object.entries(clocks).flatMap(([kind, rule]) =>
    rule === null
      ? []
      : [
          {
            name: names.clocks[kind as keyof Names['clocks']] ?? kind,
            limit: 'limit' in rule ? rule.limit : null,
            ladder: rule.ladder,
            path: ['clocks', kind, 'limit'],
          },
        ],
  );
  const findings = Object.entries(finding).map(([timing, rule]) => ({
    name: words.timing(names.timings[timing as keyof Names['timings']]),
    limit: rule.limit,
    ladder: rule.ladder,
    path: ['clocks', 'finding', timing, 'limit'],
  }));
  return [
    ...plain.slice(0, 3),
    ...findings,
    { name: words.rework, ...rework, path: ['clocks', 'rework', 'limit'] },
    ...(progress === null
      ? []
      : [
          {
            name: names.clocks.progress,
            limit: progress.every,
            ladder: progress.ladder,
            path: ['clocks', 'progress', 'every'],
          },
        ]),
    ...plain.slice(3),
  ];
}

/** The same policy with another value at a place. */
export function withValue(policy: Policy, path: readonly string[], value: string): Policy {
  const next = JSON.parse(JSON.stringify(policy)) as unknown as Record<string, unknown>;
  let at: Record<string, unknown> = next;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = value;
  return next as unknown as Policy;
}
