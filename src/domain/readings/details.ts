import { localOf } from '../calendar/instant.ts';
import { awaitsUnit, isOpen } from '../notice/finding.ts';
import type { Notice } from '../notice/notice.ts';
import { nextAlarm } from '../rules/alarm.ts';

const STAGES: Record<Notice['stage'], string> = {
  issued: '已签发待签收',
  acknowledged: '已签收',
  inRectification: '整改中',
  underReview: '验收中',
  closed: '已销号办结',
  withdrawn: '已撤回',
};

/** One line on a notice for Temporal's own pages: where it stands and what comes next. */
export function detailsOf(notice: Notice): string {
  const open = notice.findings.filter(isOpen).length;
  const waiting = notice.findings.filter(awaitsUnit).length;
  const next = nextAlarm(notice);
  const parts = [
    `${notice.rehearsal ? '【演练】' : ''}${notice.documentNumber} ${notice.unit.name}`,
    STAGES[notice.stage],
    `整改意见 ${notice.findings.length} 条，未销号 ${open} 条，待单位 ${waiting} 条`,
  ];
  if (next !== null) parts.push(`下一步 ${localOf(next)}`);
  return parts.join(' · ');
}
