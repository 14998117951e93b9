import {
  addDays,
  dateOf,
  type Instant,
  instantOfMs,
} from '../../../src/domain/calendar/instant.ts';
import type { FindingText } from '../../../src/domain/notice/finding.ts';
import type { CoUnit, Holder } from '../../../src/domain/notice/posts.ts';
import { CO_UNIT, SECOND } from '../co-units.ts';
import { finding, HOLDERS, PRESETS, type Preset } from '../rules.ts';
import { type Random, random } from './random.ts';
import { VARIANT_COUNT } from './variants.ts';

/** One step of a life: time passes, then something comes in, or nothing does. */
export interface Step {
  gapMs: number;
  /** What happens is drawn from this seed, so that a step means the same when others are left out. */
  seed: number;
}

/** A whole life as data: the same script gives the same life. */
export interface Script {
  seed: number;
  preset: Preset;
  /** Which of the policy's variants. */
  variant: number;
  start: Instant;
  findings: FindingText[];
  holders: Holder[];
  coUnits: Omit<CoUnit, 'acknowledgedAt'>[];
  steps: Step[];
}

const HOUR = 3_600_000;
/** How long things usually take under a preset: the unit in which gaps are drawn. */
export const PACE: Record<Preset, number> = {
  'county-standard': 24 * HOUR,
  'urgent-24h': HOUR,
  'audit-60-90': 72 * HOUR,
};

const TIMINGS = ['immediate', 'timeLimited', 'staged', 'longTerm'] as const;
const FIRST = Date.parse('2025-01-01T00:00:00Z');
const LAST = Date.parse('2026-11-30T00:00:00Z');

/** The letter's own limit for a finding; mostly it has none. */
function ownLimit(r: Random, start: Instant): string | null {
  if (r.chance(0.75)) return null;
  // Some dates are too near to be issued, or have passed.
  const day = addDays(dateOf(start), r.between(-2, 90));
  const hour = `${day}T${String(r.between(8, 23)).padStart(2, '0')}:30`;
  return r.pick([day, hour, `${r.between(1, 40)}wd`, `${r.between(2, 60)}d`, '72h', '3m']);
}

/** A person to whom the head of government has delegated his decisions for some days around that one, one in three times. */
function drawDelegate(r: Random, day: string, head: string): Holder[] {
  if (!r.chance(0.35)) return [];
  const id = `approver-${r.between(1, 3)}`;
  const from = addDays(day, r.between(-20, 10));
  const delegation = { head, document: '云政授〔2026〕3号', on: addDays(from, -1) };
  const until = addDays(from, r.between(0, 60));
  return [{ post: 'governmentHead', id, name: `刘建国${id.slice(-1)}`, from, until, delegation }];
}

/** Holders of the posts, some vacant, some held by two, one person on two posts, some for a time only or by delegation. */
export function drawHolders(r: Random, around: Instant): Holder[] {
  const day = dateOf(around);
  const own = HOLDERS.flatMap((h): Holder[] => {
    const id = `${h.post}-${r.between(1, 3)}`;
    const one = { ...h, id, name: `${h.name}${id.slice(-1)}` };
    const kind = r.below(20);
    if (kind < 3) return [];
    if (kind === 3) return [one, { ...one, id: `${h.post}-9`, name: `${h.name}9` }];
    if (kind === 4) return [{ ...one, until: addDays(day, r.between(-3, 20)) }];
    if (kind === 5) return [{ ...one, from: addDays(day, r.between(-3, 20)) }];
    if (kind === 6 && h.post === 'handler') return [{ ...one, id: 'contact-1', name: '李晓1' }];
    return [one];
  });
  // Of a head who is not there nobody is a delegate; some delegations are of one who has left.
  const head = own.find(({ post }) => post === 'governmentHead')?.name ?? '王志远';
  return [...own, ...drawDelegate(r, day, head)];
}

function drawGap(r: Random, pace: number): number {
  const kind = r.below(100);
  if (kind < 25) return r.between(1, 120) * 60_000;
  if (kind < 65) return r.below(pace);
  // A gap to the millisecond of the next alarm is drawn by the step itself.
  if (kind < 95) return pace + r.below(4 * pace);
  return 6 * pace + r.below(18 * pace);
}

/** A finding, some of them with co-operating units, grave, or a repeat of an earlier one. */
function drawFinding(
  r: Random,
  code: string,
  start: Instant,
  coUnits: Script['coUnits'],
): FindingText {
  const text = finding(code, r.pick(TIMINGS), ownLimit(r, start));
  return {
    ...text,
    severity: r.pick(['minor', 'major', 'critical']),
    coUnits: coUnits.filter(() => r.chance(0.5)).map((u) => u.name),
    ...(r.chance(0.1) ? { repeatOf: '云督整〔2024〕1号#1' } : {}),
  };
}

/** The script of a seed. */
export function scriptOf(seed: number): Script {
  const r = random(seed);
  const preset = r.pick(PRESETS);
  const start = instantOfMs(FIRST + r.below((LAST - FIRST) / 1000) * 1000);
  const variant = r.below(VARIANT_COUNT);
  const coUnits = r.pick([[], [], [CO_UNIT], [CO_UNIT, SECOND]]);
  const findings = Array.from({ length: r.between(1, 4) }, (_, i) =>
    drawFinding(r, String(i + 1), start, coUnits),
  );
  const holders = r.chance(0.7) ? HOLDERS : drawHolders(r, start);
  const steps = Array.from({ length: r.between(30, 60) }, () => ({
    gapMs: drawGap(r, PACE[preset]),
    seed: r.seed(),
  }));
  return { seed, preset, variant, start, findings, holders, coUnits, steps };
}
