import { type Instant, localOf } from '../calendar/instant.ts';
import { awaitsUnit, isOpen } from '../notice/finding.ts';
import type { Notice } from '../notice/notice.ts';
import { ZH } from './zh.ts';

/**
 * One line on a notice for Temporal's own pages: where it stands and what comes next.
 * @param next when the next alarm rings, or null.
 */
export function detailsOf(notice: Notice, next: Instant | null): string {
  const open = notice.findings.filter(isOpen).length;
  const waiting = notice.findings.filter(awaitsUnit).length;
  const parts = [
    `${notice.rehearsal ? '【演练】' : ''}${notice.documentNumber} ${notice.unit.name}`,
    ZH.noticeStages[notice.stage],
    `问题 ${notice.findings.length} 个，未办结 ${open} 个，待单位办理 ${waiting} 个`,
  ];
  if (next !== null) parts.push(`下一步 ${localOf(next)}`);
  return parts.join(' · ');
}
