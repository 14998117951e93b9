import type { Schemas } from '../../shapes.ts';
import type { CommandKind } from './fields.ts';

type Notice = Schemas['Notice'];
type Finding = Schemas['Finding'];

const isOpen = ({ stage }: Finding): boolean => stage !== 'closed' && stage !== 'withdrawn';
const awaitsUnit = ({ stage }: Finding): boolean =>
  stage === 'open' || stage === 'planned' || stage === 'returned';
const isUnderReview = ({ stage }: Finding): boolean => stage === 'underReview';
const asksForTime = ({ extensions }: Finding): boolean =>
  extensions.some(({ status }) => status === 'pending');
const hasPart = (finding: Finding): boolean => isOpen(finding) && finding.parts.length > 0;
const hasStage = (finding: Finding): boolean =>
  awaitsUnit(finding) && finding.milestones.some(({ reportedAt }) => reportedAt === null);

/** The findings that a command can be about; for a command without a line those that are open. */
const ABOUT: Partial<Record<CommandKind, (finding: Finding) => boolean>> = {
  reportFinding: (finding) => awaitsUnit(finding) || finding.stage === 'deferred',
  returnFinding: isUnderReview,
  requestExtension: awaitsUnit,
  grantExtension: asksForTime,
  refuseExtension: asksForTime,
  remindByHand: awaitsUnit,
  reportMilestone: hasStage,
  reportPart: hasPart,
  declinePart: hasPart,
  raiseRung: awaitsUnit,
};

/** Codes of the findings that a command can be about; of what is under review first. */
export function findingsFor(kind: CommandKind, { findings }: Notice): Finding[] {
  const fitting = findings.filter(ABOUT[kind] ?? isOpen);
  return kind === 'acceptFinding'
    ? [...fitting].sort((a, b) => Number(isUnderReview(b)) - Number(isUnderReview(a)))
    : fitting;
}

/** What waits for a decision: ids of proposals, objections and formal reviews. */
export const pendingIn = ({ proposals, objections, formalReviews }: Notice) => ({
  proposals: proposals.filter(({ status }) => status === 'pending'),
  objections: objections.filter(({ status }) => status === 'pending'),
  formalReviews: formalReviews.filter(({ status }) => status === 'pending'),
});

/** Decisions by which clocks stand still now. */
export const suspensionsIn = ({ holds }: Notice): string[] =>
  holds.flatMap(({ id, kind, endedAt }) => (kind === 'suspension' && endedAt === null ? [id] : []));

/** The instructions that a command can be about: those that wait for their answer, or for the leader. */
export const instructionsFor = (
  kind: CommandKind,
  { instructions }: Notice,
): Notice['instructions'] =>
  instructions.filter(({ status }) => {
    if (kind === 'answerInstruction') return status === 'pending';
    return status === 'answered' || (kind === 'withdrawInstruction' && status === 'pending');
  });
