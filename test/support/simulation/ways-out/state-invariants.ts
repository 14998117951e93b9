import type { Clock } from '../../../../src/domain/notice/clock.ts';
import { isGone, isOpen } from '../../../../src/domain/notice/finding.ts';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { codeOf, effectsOn } from '../held.ts';
import { PART_STATE_INVARIANTS } from '../parts/invariants.ts';
import { INSTRUCTION_STATE_INVARIANTS } from '../people/instructions.ts';
import type { StateInvariant } from '../world.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

const has = (notice: Notice, key: string): boolean => notice.clocks.some((c) => c.key === key);

const isStopped = (notice: Notice, clock: Clock): boolean =>
  notice.stopped.some((s) => s.key === clock.key);

/** The first of some matters whose clock does not run exactly while it is pending. */
function unwatched(notice: Notice, matters: { id: string; key: string; pending: boolean }[]) {
  const wrong = matters.find((m) => has(notice, m.key) !== m.pending);
  return wrong === undefined ? null : `${wrong.key}, pending: ${wrong.pending}`;
}

/** What holds of a notice off the plain course whenever nothing is half done. */
export const WAY_OUT_STATE_INVARIANTS: Record<string, StateInvariant> = {
  'exactly the clocks under a stop are stopped, each once': ({ notice }) => {
    const wrong = notice.clocks.find(
      (c) => isStopped(notice, c) !== effectsOn(notice, c).includes('stop'),
    );
    if (wrong !== undefined)
      return `${wrong.key} is ${isStopped(notice, wrong) ? '' : 'not '}stopped`;
    const keys = notice.stopped.map((s) => s.key);
    const waits = (key: string) => notice.resting.some((c) => c.key === key);
    const stray = keys.find(
      (key, i) => !(has(notice, key) || waits(key)) || keys.indexOf(key) !== i,
    );
    return unless(stray === undefined, `${stray} is stopped and does not run`);
  },
  'a hold ends with its findings': ({ notice }) => {
    const open = new Set(notice.findings.filter(isOpen).map((f) => f.code));
    const idle = notice.holds.find(
      (h) => h.endedAt === null && !(h.whole ? open.size > 0 : h.findings.some((c) => open.has(c))),
    );
    return unless(idle === undefined, `${idle?.id}`);
  },
  'a hold without effect is none': ({ notice }) =>
    unless(
      notice.holds.every((h) => h.effect === 'stop' || h.effect === 'quiet'),
      'a hold of another effect',
    ),
  'an objection is watched exactly while it is pending': ({ notice }) =>
    unwatched(
      notice,
      notice.objections.map(({ id, status }) => ({
        id,
        key: `objectionDecision/${id}`,
        pending: status === 'pending',
      })),
    ),
  'a formal review is watched exactly while it is undecided': ({ notice }) =>
    unwatched(
      notice,
      notice.formalReviews.map(({ id, status }) => ({
        id,
        key: `formalReviewDecision/${id}`,
        pending: status === 'pending',
      })),
    ),
  'a suspension is watched exactly while it lasts, whether its end was estimated or not': ({
    notice,
  }) =>
    unwatched(
      notice,
      notice.holds
        .filter((h) => h.kind === 'suspension')
        .map(({ id, endedAt }) => ({
          id,
          key: `suspension/${id}`,
          pending: endedAt === null,
        })),
    ),
  'a pending matter is about something that still stands against the unit': ({ notice }) => {
    const gone = new Set(notice.findings.filter(isGone).map((f) => f.code));
    const lost =
      notice.objections.find((o) => o.status === 'pending' && gone.has(o.finding)) ??
      notice.formalReviews.find(
        (x) => x.status === 'pending' && x.findings.every((c) => gone.has(c)),
      );
    return unless(lost === undefined, `${lost?.id}`);
  },
  'what is nobody’s yet is searched by the office, and asked of no unit': ({ notice }) => {
    for (const f of notice.findings) {
      const own = notice.clocks.filter((c) => codeOf(c) === f.code && c.kind !== 'rungDecision');
      const searched = own.some((c) => c.kind === 'ownerSearch');
      if (searched !== (f.stage === 'ownerSought')) return `finding ${f.code} is ${f.stage}`;
      if (searched && own.length !== 1) return own.map((c) => c.key).join(' ');
    }
    return null;
  },
  'what is deferred has its end and nothing else': ({ notice }) => {
    for (const f of notice.findings) {
      const own = notice.clocks.filter((c) => codeOf(c) === f.code && c.kind !== 'rungDecision');
      const end = own.filter((c) => c.kind === 'deferral' && c.nextAt === f.deferral?.until);
      if (f.stage !== 'deferred') {
        if (own.some((c) => c.kind === 'deferral')) return `finding ${f.code} is ${f.stage}`;
      } else if (end.length !== 1 || own.length !== 1) return `finding ${f.code}: ${own.length}`;
    }
    return null;
  },
  'a stage or part that is chased is owed, and shows the date of its clock': ({ notice }) => {
    for (const clock of notice.clocks) {
      if (clock.kind !== 'milestone' && clock.kind !== 'part') continue;
      const finding = notice.findings.find((f) => f.code === codeOf(clock));
      const [, rest] = clock.key.split(/[#@]/);
      const owed =
        clock.kind === 'milestone'
          ? finding?.milestones.find((m) => String(m.ordinal) === rest && m.reportedAt === null)
          : finding?.parts.find((p) => p.unit.id === rest && p.status === 'open');
      if (owed === undefined || finding === undefined || !isOpen(finding)) return clock.key;
      if (owed.dueAt !== clock.dueAt) return `${clock.key}: ${owed.dueAt} / ${clock.dueAt}`;
    }
    return null;
  },
  'a part is owed only with an open finding, and late once it was chased': ({ notice, chased }) => {
    for (const f of notice.findings)
      for (const p of f.parts) {
        if (p.status === 'open' && f.stage === 'closed' && f.closure?.reason !== 'transferredOut')
          return `finding ${f.code}: the part of ${p.unit.id} is open`;
        const key = `part/${f.code}@${p.unit.id}`;
        if ((chased.get(key) ?? '') > p.dueAt && p.status === 'open' && !p.late)
          return `${key} is chased and not late`;
      }
    return null;
  },
  'the levels that have agreed are those of the policy, in their order': ({ notice, rules }) => {
    const { levels } = rules.policy.acceptance;
    const wrong = notice.findings.find(
      (f) =>
        f.passed.length >= levels.length ||
        f.passed.some((p, i) => p.level !== levels[i]) ||
        new Set(f.passed.map((p) => p.person)).size !== f.passed.length,
    );
    return unless(wrong === undefined, `finding ${wrong?.code}`);
  },
  ...PART_STATE_INVARIANTS,
  ...INSTRUCTION_STATE_INVARIANTS,
};
