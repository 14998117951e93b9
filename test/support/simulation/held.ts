import type { Clock } from '../../../src/domain/notice/clock.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';

const UNITS = ['acknowledge', 'plan', 'finding', 'progress', 'milestone', 'part'];

const inKey = (key: string): string | null =>
  key.includes('/') ? (key.split('/')[1]?.split(/[#@]/)[0] ?? null) : null;

/** Codes by key: the lives of all seeds have a few dozen keys between them, each read hundreds of times a life. */
const CODES = new Map<string, string | null>();

/** The finding that a clock of the unit is about, read from its key; null: the letter as a whole. */
export function codeOf({ key }: Clock): string | null {
  const known = CODES.get(key);
  if (known !== undefined) return known;
  const code = inKey(key);
  CODES.set(key, code);
  return code;
}

/** A decision on a rung stands still with any finding that its proposal is about. */
const stopsOfDecision = (notice: Notice, id: string): string[] => {
  const about = notice.proposals.find((p) => p.id === id)?.findings ?? [];
  return notice.holds
    .filter((h) => h.endedAt === null && h.effect === 'stop')
    .filter((h) => h.whole || h.findings.some((code) => about.includes(code)))
    .map((h) => h.effect);
};

/** The effects of the holds in force on a clock, told apart by themselves and not by the rules under test. */
export function effectsOn(notice: Notice, clock: Clock): string[] {
  if (notice.holds.length === 0) return [];
  if (clock.kind === 'rungDecision') return stopsOfDecision(notice, clock.subject.proposal);
  if (!UNITS.includes(clock.kind)) return [];
  const code = codeOf(clock);
  return notice.holds
    .filter((h) => h.endedAt === null && (h.whole || (code !== null && h.findings.includes(code))))
    .map((h) => h.effect);
}
