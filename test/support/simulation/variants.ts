import { type Calendar, calendarFor } from '../../../src/domain/calendar/calendar.ts';
import type { Rules } from '../../../src/domain/notice/notice.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { loadCalendarYears } from '../../../src/presets/presets.ts';
import { type Preset, rulesOf } from '../rules.ts';
import { frozen } from './world.ts';

/** What a policy may say otherwise than the presets do. */
const VARIANTS: ((policy: Policy) => Partial<Policy>)[] = [
  () => ({}),
  ({ extension }) => ({
    acceptance: { levels: ['reviewer', 'supervisionOffice', 'approver'], onSite: ['critical'] },
    extension: { ...extension, upTo: { supervisionOffice: '5d', groupLeader: '15d' } },
  }),
  ({ clocks }) => ({
    acceptance: { levels: ['reviewer'], onSite: ['major', 'critical'] },
    clocks: {
      ...clocks,
      objectionDecision: { ...clocks.objectionDecision, effect: 'quiet' },
      formalReviewDecision: { ...clocks.formalReviewDecision, effect: 'stop' },
    },
  }),
  ({ clocks, extension }) => ({
    acceptance: { levels: ['supervisionOffice', 'approver'], onSite: [] },
    extension: { ...extension, grantedBy: ['groupLeader', 'approver'] },
    clocks: {
      ...clocks,
      milestone: null,
      part: null,
      objectionDecision: { ...clocks.objectionDecision, effect: 'none' },
      formalReviewDecision: { ...clocks.formalReviewDecision, effect: 'quiet' },
    },
    deferral: null,
  }),
];

/** How many variants of a preset there are. */
export const VARIANT_COUNT = VARIANTS.length;

const RULES = new Map<string, Rules>();

/** Rules of a variant of a preset, frozen, so that whoever changes them throws. */
export function rulesFor(preset: Preset, variant: number): Rules {
  const name = `${preset} ${variant}`;
  const known = RULES.get(name);
  if (known !== undefined) return known;
  const { policy, calendar } = rulesOf(preset);
  const rules = frozen({ policy: { ...policy, ...VARIANTS[variant]?.(policy) }, calendar });
  RULES.set(name, rules);
  return rules;
}

const years = loadCalendarYears();
const off = (date: string) => ({ name: '停工', date, isOffDay: true });
const with2027 = {
  year: 2027,
  papers: ['https://www.gov.cn/zhengce/2027.htm'],
  days: [
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '春节', date: '2027-02-08', isOffDay: true },
    { name: '春节', date: '2027-02-20', isOffDay: false },
  ],
};

/** Calendars that may be published while a notice runs: the next year's, or a closure. */
export const CALENDARS: Calendar[] = [
  [...years, with2027],
  years.map((y) => ({ ...y, days: [...y.days, ...(y.year === 2025 ? [off('2025-06-10')] : [])] })),
  [...years, with2027].map((y) => ({
    ...y,
    days: [...y.days, ...(y.year === 2026 ? [off('2026-07-15'), off('2026-11-17')] : [])],
  })),
].map((all) => frozen(calendarFor(all, '2025-01-01')));
