import type { Instant, IsoDate } from '../calendar/instant.ts';
import { CLOCKS, type Clock, type ClockKind, findingOfClock } from '../notice/clock.ts';
import type { Notice } from '../notice/notice.ts';

/** A date in somebody's calendar: by when something of a letter is due. */
export interface DateOwed {
  notice: string;
  /** Key of its clock, by which it stays the same one when it is moved. */
  key: string;
  kind: ClockKind;
  finding: string | null;
  dueAt: Instant;
  dueOn: IsoDate;
  provisional: boolean;
}

/** For whom a calendar is made. */
export interface Owing {
  /** True for the office's own dates. */
  office: boolean;
  /** Units whose dates they are; null: of every unit. */
  units: readonly string[] | null;
}

function isOwed(
  { office, units }: Owing,
  letter: Pick<Notice, 'unit'>,
  { kind, subject }: Clock,
): boolean {
  const { owedBy } = CLOCKS[kind];
  if (owedBy === 'office') return office;
  if (owedBy === 'nobody') return false;
  if (units === null) return true;
  const unit = subject !== null && 'unit' in subject ? subject.unit : letter.unit.id;
  return units.includes(unit);
}

/** The dates of a letter that somebody owes, the earliest first; what stands still has none. */
export const datesOwed = (
  letter: Pick<Notice, 'id' | 'unit' | 'clocks'>,
  owing: Owing,
): DateOwed[] =>
  letter.clocks
    .filter((clock) => isOwed(owing, letter, clock))
    .map((clock) => ({
      ...{ notice: letter.id, key: clock.key, kind: clock.kind, finding: findingOfClock(clock) },
      ...{ dueAt: clock.dueAt, dueOn: clock.dueOn, provisional: clock.provisional },
    }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
