import type { Instant } from '../calendar/instant.ts';
import type { ClockKind } from '../notice/clock.ts';
import { acceptersAt, approverAt, grantersAt, judgesAt, returnersAt } from '../notice/deciders.ts';
import {
  awaitsUnit,
  type Finding,
  isOpen,
  isReportable,
  pendingExtension,
} from '../notice/finding.ts';
import { COMMAND_KINDS, type CommandKind } from '../notice/kinds.ts';
import { instructionsOf, isDisputed, type Notice, type Rules } from '../notice/notice.ts';
import type { RefusalCode } from '../notice/refusals.ts';
import { givesAt, isTakenAfter } from '../rules/decide.ts';
import { answersInstruction, leadsInstruction } from '../rules/instruction.ts';
import type { Role } from '../rules/may.ts';

/** The letter, whoever is to act on it, and what decides besides who he is: its policy, and who holds which post by then. */
interface Situation {
  role: Role;
  rules: Rules;
  at: Instant;
}

type Door = (notice: Notice, situation: Situation) => RefusalCode | null;

const unless = (open: (notice: Notice) => boolean, why: RefusalCode): Door => {
  return (notice) => (open(notice) ? null : why);
};

const hasClock = (kind: ClockKind) => (notice: Notice) =>
  notice.clocks.some((c) => c.kind === kind);

const hasStage = (test: (finding: Finding) => boolean) => (notice: Notice) =>
  notice.findings.some(test);

const planSubmitted = unless((n) => n.plan?.status === 'submitted', 'plan-not-submitted');

const extensionAsked: Door = (notice, { role, rules, at }) => {
  if (!hasClock('extensionDecision')(notice)) return 'no-extension-pending';
  const asked = notice.findings.filter((f) => pendingExtension(f) !== undefined);
  const isTheirs = ({ code }: Finding) => grantersAt(notice, rules, code, at).includes(role);
  return asked.some(isTheirs) ? null : 'not-your-role';
};

/** A result is closed by whoever stands at its level; the approver also closes without one, by his written decision. */
const closable: Door = (notice, { role, rules, at }) => {
  const open = notice.findings.filter(isOpen);
  if (open.length === 0) return 'not-reported';
  const isTheirs = ({ code }: Finding) => acceptersAt(notice, rules, code, at).includes(role);
  const leads = judgesAt(notice.holders, ['approver'], at).includes(role);
  return leads || open.some(isTheirs) ? null : 'not-your-role';
};

const returnable: Door = (notice, { role, rules, at }) => {
  const sent = notice.findings.filter((f) => f.stage === 'underReview');
  if (sent.length === 0) return 'not-reported';
  const isTheirs = ({ code }: Finding) => returnersAt(notice, rules, code, at).includes(role);
  return sent.some(isTheirs) ? null : 'not-your-role';
};

const reviewPending = unless(
  (n) => n.formalReviews.some((r) => r.status === 'pending'),
  'no-formal-review-pending',
);

const partOpen = unless(
  hasStage((f) => isOpen(f) && f.parts.some((p) => p.status === 'open')),
  'no-part',
);

const draftPending: Door = ({ proposals, holders }, { role, at }) => {
  const pending = proposals.filter((x) => x.status === 'pending');
  if (pending.length === 0) return 'unknown-proposal';
  if (pending.some((x) => approverAt(holders, x.needs, at) === role)) return null;
  const isHeads = pending.every((x) => x.needs === 'governmentHead');
  return isHeads ? 'government-head-needed' : 'not-your-role';
};

const hasObjection = (notice: Notice, code: string): boolean =>
  notice.objections.some((o) => o.finding === code && o.status === 'pending');

/** Why a command is not open on this notice; a kind without a door is always open. */
const DOORS: Partial<Record<CommandKind, Door>> = {
  acknowledge: unless(
    (n) => n.acknowledgedAt === null || n.coUnits.some((u) => u.acknowledgedAt === null),
    'already-acknowledged',
  ),
  submitPlan: planDoor,
  acceptPlan: planSubmitted,
  returnPlan: planSubmitted,
  reportProgress: unless(hasClock('progress'), 'progress-not-asked'),
  reportFinding: unless(hasStage(isReportable), 'already-reported'),
  requestExtension: unless(hasStage(awaitsUnit), 'already-reported'),
  acceptFinding: closable,
  returnFinding: returnable,
  grantExtension: extensionAsked,
  refuseExtension: extensionAsked,
  approveRung: draftPending,
  refuseRung: draftPending,
  remindByHand: unless(hasStage(awaitsUnit), 'nothing-to-remind'),
  raiseObjection: unless(
    (n) => n.findings.some((f) => isOpen(f) && !hasObjection(n, f.code)),
    'objection-pending',
  ),
  applyForFormalReview: unless(
    (n) => n.formalReviews.every((r) => r.decidedAt !== null),
    'formal-review-pending',
  ),
  decideObjection: unless(hasClock('objectionDecision'), 'no-objection-pending'),
  takeBack: unless(isDisputed, 'no-matter-pending'),
  assignFormalReviewer: reviewPending,
  decideFormalReview: reviewPending,
  suspend: unless(hasStage(isOpen), 'closed'),
  resume: unless(
    (n) => n.holds.some((h) => h.kind === 'suspension' && h.endedAt === null),
    'not-suspended',
  ),
  reportMilestone: unless(
    hasStage((f) => awaitsUnit(f) && f.milestones.some((m) => m.reportedAt === null)),
    'unknown-milestone',
  ),
  reportPart: partOpen,
  declinePart: partOpen,
  raiseRung: unless(hasStage(awaitsUnit), 'already-reported'),
  answerInstruction: (notice, { role, at }) => {
    const pending = instructionsOf(notice).filter((i) => i.status === 'pending');
    if (pending.length === 0) return 'no-instruction-pending';
    return pending.some((i) => answersInstruction(i, role, notice, at)) ? null : 'not-your-role';
  },
  acceptAnswer: answerIn,
  instructAgain: answerIn,
  withdrawInstruction: (notice, { role }) => {
    const going = instructionsOf(notice).filter(
      (i) => i.status === 'pending' || i.status === 'answered',
    );
    if (going.length === 0) return 'no-instruction-pending';
    return going.some((i) => leadsInstruction(i, role)) ? null : 'not-your-role';
  },
};

function answerIn(notice: Notice, { role }: Situation): RefusalCode | null {
  const answered = instructionsOf(notice).filter((i) => i.status === 'answered');
  if (answered.length === 0) return 'instruction-not-answered';
  return answered.some((i) => leadsInstruction(i, role)) ? null : 'not-your-role';
}

function planDoor(notice: Notice): RefusalCode | null {
  if (notice.plan?.status === 'submitted') return 'plan-already-submitted';
  if (notice.clocks.some((c) => c.kind === 'plan')) return null;
  return notice.plan?.status === 'accepted' ? 'plan-already-accepted' : 'plan-not-needed';
}

/** Why a letter that has ended does not take a command any more; null while it goes on, and for what is taken all the same. */
function shut({ stage }: Notice, kind: CommandKind): RefusalCode | null {
  const ended = stage === 'closed' || stage === 'withdrawn';
  return ended && !isTakenAfter(kind, stage) ? stage : null;
}

/** One kind of command, open or with the code that says why not. */
interface Opening {
  kind: CommandKind;
  open: boolean;
  why: RefusalCode | null;
}

/** As `can`, of one kind of command; null where the role does not give it at that instant. */
export function canGive(
  kind: CommandKind,
  role: Role,
  notice: Notice,
  rules: Rules,
  at: Instant,
): Opening | null {
  if (!givesAt(kind, role, notice, at)) return null;
  const why = shut(notice, kind) ?? DOORS[kind]?.(notice, { role, rules, at }) ?? null;
  return { kind, open: why === null, why };
}

/**
 * The commands of a role on a notice at that instant, each open or with the code that says why not; for buttons
 * and API hints. `decide` has the last word.
 */
export const can = (role: Role, notice: Notice, rules: Rules, at: Instant): Opening[] =>
  COMMAND_KINDS.flatMap((kind) => canGive(kind, role, notice, rules, at) ?? []);

/** As `can`, of a co-operating unit, which acknowledges and sees to its own part. */
export function helperCan(
  notice: Pick<Notice, 'coUnits' | 'findings'>,
  units: readonly string[],
): ReturnType<typeof can> {
  const known = notice.coUnits.filter((u) => units.includes(u.id));
  const parts = notice.findings.flatMap((f) => f.parts.filter((p) => units.includes(p.unit.id)));
  const acknowledged = known.every((u) => u.acknowledgedAt !== null);
  const done = parts.every((p) => p.status !== 'open') ? ('part-done' as const) : null;
  const answers: [CommandKind, RefusalCode | null][] = [
    ['acknowledge', acknowledged ? 'already-acknowledged' : null],
    ['reportPart', parts.length === 0 ? 'no-part' : done],
    ['declinePart', parts.length === 0 ? 'no-part' : done],
  ];
  return answers.map(([kind, why]) => ({ kind, open: why === null, why }));
}
