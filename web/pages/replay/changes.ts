import type { Read } from '../../shapes.ts';

/** A letter as it stood behind one of its events. */
export type Step = Read<'/api/notices/{id}/steps/{seq}'>;

/** Names of co-operating units by their ids. */
export type Units = ReadonlyMap<string, string>;

/** The place that an address asks for, within those that there are; the last where it asks for none. */
export function placeIn(asked: string | null, of: number): number {
  const place = Number(asked ?? of);
  return Number.isInteger(place) ? Math.min(Math.max(place, 1), Math.max(of, 1)) : of;
}

/** What a clock is about, as its key says it behind its kind. */
export interface About {
  /** Code of the finding, or the id of a matter; null for a clock of the whole letter. */
  id: string | null;
  /** The stage of a plan, from 1. */
  milestone: string | null;
  /** Id of the unit whose part it is. */
  unit: string | null;
}

/** What stands behind the kind in the key of a clock: `1`, `1#2` for a stage, `1@unit` for a part. */
export function aboutIn(key: string): About {
  const mark = key.indexOf('/');
  const subject = mark < 0 ? null : key.slice(mark + 1);
  const [, id = subject, sign, rest = null] = /^([^#@]+)([#@])(.+)$/.exec(subject ?? '') ?? [];
  return {
    id,
    milestone: sign === '#' ? rest : null,
    unit: sign === '@' ? rest : null,
  };
}
