import { z } from 'zod';
import type { ClockAlarm } from '../../store/clock-alarms.ts';
import { count, like, shape } from './shape.ts';
import { instant, noticeId } from './vocabulary.ts';

/** The process lives. */
export const alive = shape(
  'Alive',
  '进程存活',
  'The process lives',
  z.strictObject({ ok: z.literal(true) }),
);

/** Whether a process can work, and what is missing. */
export const readiness = shape(
  'Readiness',
  '能否受理，缺什么',
  'Whether the process can work, and what is missing',
  z.strictObject({ ok: z.boolean(), checks: z.record(z.string(), z.boolean()) }),
  { ok: true, checks: { mongodb: true, temporal: true } },
);

/** What runs. */
export const version = shape(
  'Version',
  '版本',
  'What runs',
  z.strictObject({ version: like('0.1.0'), node: like('v20.19.0') }),
);

const alarm = shape(
  'ClockAlarm',
  '自检发现、尚未消除的时钟问题',
  'A fault of a clock that the sweep has found and that stands',
  z.strictObject({
    id: like('c-3f2a91bc04-001-9d8e7f60/alarm-past/2026-09-24T01:30:00.000Z'),
    notice: noticeId,
    fault: z.enum([
      'workflow-missing',
      'history-differs',
      'workflow-silent',
      'alarm-unarmed',
      'alarm-differs',
      'alarm-past',
      'timer-missing',
      'timer-differs',
      'state-differs',
      'read-model-differs',
      'events-missing',
      'rulebook-differs',
      'calendar-differs',
      'not-looked-at',
    ]),
    detail: like('armed for 2026-09-25T00:30:00.000Z'),
    openedAt: instant,
    seenAt: instant,
  }),
);

/** Alarms that stand. */
export const clockAlarms = shape(
  'ClockAlarms',
  '时钟自检告警',
  'Alarms of the sweep that stand',
  z.strictObject({ items: z.array(alarm), sweptAt: instant.nullable() }),
);

/** What a sweep has found. */
export const sweep = shape(
  'Sweep',
  '一次自检的结果',
  'What a sweep has found',
  z.strictObject({ faults: count, alarms: z.array(alarm) }),
);

const presentAlarm = (a: ClockAlarm): z.infer<typeof alarm> => ({
  id: a._id,
  notice: a.notice,
  fault: a.fault,
  detail: a.detail,
  openedAt: a.openedAt,
  seenAt: a.seenAt,
});

/** Standing alarms as callers see them, and when the last sweep that came to its end looked. */
export const presentAlarms = (
  all: ClockAlarm[],
  sweptAt: string | null,
): z.infer<typeof clockAlarms> => ({ items: all.map(presentAlarm), sweptAt });

/** The result of a sweep as callers see it. */
export const presentSweep = (faults: number, all: ClockAlarm[]): z.infer<typeof sweep> => ({
  faults,
  alarms: all.map(presentAlarm),
});
