import { dateOf, type Instant, type IsoDate } from '../calendar/instant.ts';
import { groupedBy } from '../grouped-by.ts';
import type { Post } from '../policy/policy.ts';

/** Who is told, as far as a sum of many letters needs it. */
interface Told {
  post: Post;
  holder: string;
  name: string;
}

/** What leaves when, as far as a sum of many letters needs it. */
interface Step {
  at: Instant;
  to: readonly Told[];
  copy: readonly Told[];
  vacant: readonly Post[];
  dayOff: boolean;
}

/** A letter with what leaves for it. */
interface Letter<S extends Step> {
  draft: string;
  steps: readonly S[];
}

/** One line of somebody's day. */
export interface Line<S> {
  draft: string;
  step: S;
  isCopy: boolean;
}

/** What one person gets on one day, over all letters. */
export interface Load<S> {
  holder: string;
  name: string;
  posts: Post[];
  on: IsoDate;
  lines: Line<S>[];
}

/** Who gets what on which day, the days in their order, and on a day whoever gets most first. */
export function loadsOf<S extends Step>(letters: readonly Letter<S>[]): Load<S>[] {
  const lines = letters.flatMap(({ draft, steps }) =>
    steps.flatMap((step) => [
      ...step.to.map((told) => ({ told, line: { draft, step, isCopy: false } })),
      ...step.copy.map((told) => ({ told, line: { draft, step, isCopy: true } })),
    ]),
  );
  const loads = [
    ...groupedBy(lines, ({ told, line }) => `${dateOf(line.step.at)}/${told.holder}`).values(),
  ].flatMap((own): Load<S>[] => {
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        ...{ holder: first.told.holder, name: first.told.name },
        posts: [...new Set(own.map(({ told }) => told.post))],
        on: dateOf(first.line.step.at),
        lines: own.map(({ line }) => line),
      },
    ];
  });
  return loads.sort(
    (a, b) =>
      a.on.localeCompare(b.on) ||
      b.lines.length - a.lines.length ||
      a.holder.localeCompare(b.holder),
  );
}

/** What one should look at before a campaign's letters go out. */
export interface Clashes<S> {
  /** More lines for one person on one day than is thought bearable, the most first. */
  crowded: Load<S>[];
  /** Posts that nobody holds, by letter, with the first step that asks for them. */
  vacant: { draft: string; posts: Post[]; step: S; steps: number }[];
  /** Steps on a day that is off. */
  daysOff: { draft: string; step: S }[];
}

/** @param most lines that one person may get on one day. */
export function clashesOf<S extends Step>(
  letters: readonly Letter<S>[],
  loads: readonly Load<S>[],
  most: number,
): Clashes<S> {
  return {
    crowded: loads
      .filter(({ lines }) => lines.length > most)
      .sort((a, b) => b.lines.length - a.lines.length),
    vacant: letters.flatMap(({ draft, steps }) => {
      const without = steps.filter(({ vacant }) => vacant.length > 0);
      const [step] = without;
      if (step === undefined) return [];
      const posts = [...new Set(without.flatMap(({ vacant }) => vacant))];
      return [{ draft, posts, step, steps: without.length }];
    }),
    daysOff: letters.flatMap(({ draft, steps }) =>
      steps.filter(({ dayOff }) => dayOff).map((step) => ({ draft, step })),
    ),
  };
}
