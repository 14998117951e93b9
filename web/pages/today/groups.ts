import type { Role } from '../../../src/domain/access/roles.ts';
import { isUnitPost } from '../../../src/domain/access/roles.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';
import type { Read } from '../../shapes.ts';

/** A list of notices on the page of today; each is one of the usual filters. */
export type Group = 'reviews' | 'decisions' | 'proposals' | 'unsigned' | 'overdue' | 'dueSoon';

/** The number that counts a group, and what its list asks for. */
export const ASKED: Record<
  Group,
  { count: keyof Read<'/api/notice-counts'>; query: Readonly<Record<string, string>> }
> = {
  reviews: { count: 'underReview', query: { awaits: 'review' } },
  decisions: { count: 'decisions', query: { awaits: 'decision' } },
  proposals: { count: 'proposals', query: { awaits: 'proposal' } },
  unsigned: { count: 'unsigned', query: { awaits: 'receipt' } },
  overdue: { count: 'overdue', query: { overdue: 'true' } },
  dueSoon: { count: 'dueSoon', query: { dueWithin: '5wd' } },
};

/** What is somebody's own to do comes first; what he has to know of follows. */
interface Groups {
  mine: readonly Group[];
  others: readonly Group[];
}

/** What each post of the office has to do itself. */
const MINE: Partial<Record<Role, readonly Group[]>> = {
  supervisionOffice: ['decisions'],
  reviewer: ['reviews'],
  approver: ['proposals', 'decisions'],
  groupLeader: ['proposals', 'decisions'],
  governmentHead: ['proposals'],
};

const OFFICE_SEES: readonly Group[] = [
  'overdue',
  'dueSoon',
  'unsigned',
  'reviews',
  'proposals',
  'decisions',
];

/** What stands on the page of today for somebody with these roles. */
export function groupsFor(roles: readonly Role[]): Groups {
  if (roles.some((role) => isOfficePost(role))) {
    const own = roles.flatMap((role) => MINE[role] ?? []);
    const mine = [...new Set(own)];
    return { mine, others: OFFICE_SEES.filter((group) => !mine.includes(group)) };
  }
  if (roles.some((role) => isUnitPost(role)))
    return { mine: ['unsigned', 'overdue', 'dueSoon'], others: ['reviews'] };
  if (roles.includes('auditor')) return { mine: [], others: OFFICE_SEES };
  return { mine: [], others: [] };
}
