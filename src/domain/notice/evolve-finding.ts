import type { NoticeEvent } from './events.ts';
import type { Extension, Finding } from './notice.ts';

type FindingEvent = Extract<
  NoticeEvent,
  {
    type:
      | 'progressReported'
      | 'findingReported'
      | 'findingAccepted'
      | 'findingReturned'
      | 'findingWithdrawn'
      | 'extensionRequested'
      | 'extensionGranted'
      | 'extensionRefused';
  }
>;

/** The finding's extensions with the pending one decided. */
export function settled(
  finding: Finding,
  event: NoticeEvent,
  status: Extension['status'],
): Extension[] {
  const decidedBy = event.by?.name ?? null;
  return finding.extensions.map((e) =>
    e.status === 'pending' ? { ...e, status, decidedAt: event.dueAt, decidedBy } : e,
  );
}

/**
 * A finding after an event about it; it copies and computes nothing.
 * @param unit name of the unit that is responsible at that time.
 */
export function evolveFinding(finding: Finding, event: FindingEvent, unit: string): Finding {
  const at = event.dueAt;
  const by = event.by?.name ?? '';
  switch (event.type) {
    case 'progressReported': {
      const { text, noChange } = event;
      return { ...finding, progress: [...finding.progress, { text, noChange, at }] };
    }
    case 'findingReported': {
      const { summary, evidence, late } = event;
      const report = { summary, evidence, late, receivedAt: at, by };
      const extensions = event.lapsedExtension
        ? settled(finding, event, 'lapsed')
        : finding.extensions;
      return {
        ...finding,
        stage: 'underReview',
        extensions,
        // A new report is judged anew by every level.
        passed: [],
        reports: [...finding.reports, report],
      };
    }
    case 'findingAccepted': {
      const { reason, opinion } = event;
      const closure = { reason, opinion, at, by, unit };
      return {
        ...finding,
        stage: 'closed',
        closure,
        extensions: settled(finding, event, 'lapsed'),
      };
    }
    case 'findingReturned': {
      const { reason, newDueAt: dueAt, provisional } = event;
      const person = event.by?.id ?? '';
      const returns = [...finding.returns, { reason, at, by, person }];
      return { ...finding, stage: 'returned', dueAt, provisional, returns };
    }
    case 'findingWithdrawn':
      return { ...finding, stage: 'withdrawn', extensions: settled(finding, event, 'lapsed') };
    case 'extensionRequested': {
      const { until, reason, breached } = event;
      const asked: Extension = {
        until,
        reason,
        breached,
        requestedAt: at,
        status: 'pending',
        decidedAt: null,
        decidedBy: null,
      };
      return { ...finding, extensions: [...finding.extensions, asked] };
    }
    case 'extensionGranted':
      return {
        ...finding,
        dueAt: event.newDueAt,
        provisional: event.provisional,
        extensions: settled(finding, event, 'granted'),
      };
    case 'extensionRefused':
      return { ...finding, extensions: settled(finding, event, 'refused') };
  }
}
