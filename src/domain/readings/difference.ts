import type { Instant } from '../calendar/instant.ts';
import type { Clock, ClockKind } from '../notice/clock.ts';
import { type Finding, type FindingStage, pendingExtension } from '../notice/finding.ts';
import type { Notice, NoticeStage } from '../notice/notice.ts';
import type { Rung } from '../policy/policy.ts';

/** What has become of a finding by one event; `was` is null where there was nothing. */
export type FindingChange = { finding: string } & (
  | { what: 'stage'; was: FindingStage | null; is: FindingStage }
  | { what: 'dueAt'; was: Instant; is: Instant }
  | { what: 'level'; was: Rung | null; is: Rung | null }
  | { what: 'reminders' | 'reports' | 'returns'; was: number; is: number }
  | { what: 'extension'; was: string | null; is: string | null }
);

/** What has become of a clock: it was set, has gone, has another date, or stands still and goes on. */
export interface ClockChange {
  key: string;
  kind: ClockKind;
  what: 'set' | 'gone' | 'moved' | 'paused' | 'resumed' | 'climbed';
  was: Instant | null;
  is: Instant | null;
}

/** What one event has changed, as far as people follow it; texts and people stand in the event itself. */
export interface Difference {
  stage: { was: NoticeStage | null; is: NoticeStage } | null;
  findings: FindingChange[];
  clocks: ClockChange[];
}

function changesOf(was: Finding | undefined, is: Finding): FindingChange[] {
  const { code: finding } = is;
  const changes: FindingChange[] = [];
  if (was?.stage !== is.stage)
    changes.push({ finding, what: 'stage', was: was?.stage ?? null, is: is.stage });
  if (was === undefined) return changes;
  if (was.dueAt !== is.dueAt)
    changes.push({ finding, what: 'dueAt', was: was.dueAt, is: is.dueAt });
  if (was.level !== is.level)
    changes.push({ finding, what: 'level', was: was.level ?? null, is: is.level ?? null });
  const counted = [
    ['reminders', was.reminders, is.reminders],
    ['reports', was.reports.length, is.reports.length],
    ['returns', was.returns.length, is.returns.length],
  ] as const;
  for (const [what, before, after] of counted)
    if (before !== after) changes.push({ finding, what, was: before, is: after });
  const [asked, asks] = [was, is].map((f) => pendingExtension(f)?.until ?? null);
  if (asked !== asks)
    changes.push({ finding, what: 'extension', was: asked ?? null, is: asks ?? null });
  return changes;
}

/** How a clock that runs on has changed; undefined where it has not. */
function turnOf(was: Clock, is: Clock): ClockChange['what'] | undefined {
  if (was.paused !== is.paused) return is.paused ? 'paused' : 'resumed';
  if (was.dueAt !== is.dueAt) return 'moved';
  return was.step === is.step ? undefined : 'climbed';
}

function clockChanges(was: readonly Clock[], is: readonly Clock[]): ClockChange[] {
  const before = new Map(was.map((clock) => [clock.key, clock]));
  const after = new Set(is.map((clock) => clock.key));
  return [
    ...is.flatMap((clock): ClockChange[] => {
      const old = before.get(clock.key);
      const { key, kind, dueAt } = clock;
      if (old === undefined) return [{ key, kind, what: 'set', was: null, is: dueAt }];
      const what = turnOf(old, clock);
      return what === undefined ? [] : [{ key, kind, what, was: old.dueAt, is: dueAt }];
    }),
    ...was
      .filter(({ key }) => !after.has(key))
      .map(({ key, kind, dueAt }) => ({ key, kind, what: 'gone' as const, was: dueAt, is: null })),
  ];
}

/** What has changed from one state of a letter to the next; before its first event there is none. */
export function differenceOf(was: Notice | null, is: Notice): Difference {
  return {
    stage: was?.stage === is.stage ? null : { was: was?.stage ?? null, is: is.stage },
    findings: is.findings.flatMap((finding) =>
      changesOf(
        was?.findings.find(({ code }) => code === finding.code),
        finding,
      ),
    ),
    clocks: clockChanges(was?.clocks ?? [], is.clocks),
  };
}
