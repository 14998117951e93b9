import { calendarFor } from '../../src/domain/calendar/calendar.ts';
import { type Instant, instantOf, localOf } from '../../src/domain/calendar/instant.ts';
import type { FindingText } from '../../src/domain/notice/finding.ts';
import type { Rules } from '../../src/domain/notice/notice.ts';
import type { Holder } from '../../src/domain/notice/posts.ts';
import type { Policy, Post, Timing } from '../../src/domain/policy/policy.ts';
import { loadCalendarYears, loadPolicies } from '../../src/presets/presets.ts';

const years = loadCalendarYears();

const policies = loadPolicies();

/** The arrangements of 2025 and 2026; 2027 is not published and therefore unknown. */
export const CALENDAR = calendarFor(years, '2025-01-01');

/** The shipped presets. */
export const PRESETS = ['county-standard', 'urgent-24h', 'audit-60-90'] as const;

export type Preset = (typeof PRESETS)[number];

/** A copy of a shipped preset that a test may change. */
function policyOf(id: Preset): Policy {
  const policy = policies.get(id);
  if (policy === undefined) throw new Error(`no preset ${id}`);
  return structuredClone(policy);
}

export const rulesOf = (id: Preset): Rules => ({ policy: policyOf(id), calendar: CALENDAR });

export const COUNTY: Rules = rulesOf('county-standard');

export const URGENT: Rules = rulesOf('urgent-24h');

export const AUDIT: Rules = rulesOf('audit-60-90');

const NAMES: Record<Post, string> = {
  contact: '李晓',
  handler: '王敏',
  responsibleLeader: '张强',
  unitHead: '赵刚',
  supervisionOffice: '周宁',
  reviewer: '陈立',
  approver: '刘建国',
  groupLeader: '孙振华',
  governmentHead: '王志远',
};

/** The unit to which the letters of the tests go. */
export const UNIT = { id: 'unit-1', name: '县水务局' };

/** One holder of a post since 2020, called after it. */
export const holder = (post: Post, more: Partial<Holder> = {}): Holder => ({
  post,
  id: `${post}-1`,
  name: NAMES[post],
  from: '2020-01-01',
  until: null,
  ...more,
});

/** Every post held by one person of its own. */
export const HOLDERS: Holder[] = (Object.keys(NAMES) as Post[]).map((post) => holder(post));

/** The holders with some posts vacant. */
export const without = (...posts: Post[]): Holder[] =>
  HOLDERS.filter((h) => !posts.includes(h.post));

/** One 整改意见 with the given timing; its own limit only where a test names one. */
export const finding = (code: string, timing: Timing, due: string | null = null): FindingText => ({
  code,
  category: '依法行政',
  statement: '行政执法公示信息未按期更新',
  severity: 'major',
  criterion: '行政执法公示制度',
  recommendation: '补齐公示信息，明确专人更新',
  target: '公示信息齐全、按月更新',
  timing,
  due,
  coUnits: [],
  remarks: '',
});

/** The instant of a Beijing time such as `2026-03-04 09:00`, seconds and `24:00` allowed. */
export function beijing(text: string): Instant {
  const [date = '', time = ''] = text.split(' ');
  const at = Date.parse(instantOf(date, time.slice(0, 5)));
  return new Date(at + Number(time.slice(6) || 0) * 1000).toISOString();
}

/** An instant as the tests write it, `2026-03-04 09:00`, with seconds only where there are any. */
export function local(at: Instant): string {
  const text = localOf(at).slice(0, 19).replace('T', ' ');
  return text.endsWith(':00') ? text.slice(0, 16) : text;
}

/** The arrangements of 2025 to 2027, as if the last one had been published: 4 January is off besides New Year's Day. */
export const WITH_2027 = calendarFor(
  [
    ...loadCalendarYears(),
    {
      year: 2027,
      papers: ['https://www.gov.cn/zhengce/2027.htm'],
      days: [
        { name: '元旦', date: '2027-01-01', isOffDay: true },
        { name: '元旦', date: '2027-01-04', isOffDay: true },
      ],
    },
  ],
  '2025-01-01',
);

/** Rules with a part of their policy replaced. */
export const changed = (rules: Rules, policy: Partial<Policy>): Rules => ({
  ...rules,
  policy: { ...rules.policy, ...policy },
});
