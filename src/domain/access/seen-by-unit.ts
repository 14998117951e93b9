import { type Clock, clockKey } from '../notice/clock.ts';
import type { Finding } from '../notice/finding.ts';
import type { Instruction } from '../notice/matters/instruction.ts';
import { instructionsOf, type Notice } from '../notice/notice.ts';
import { isOfficePost } from '../notice/posts.ts';

/** The instructions that the unit is to answer; what a leader has said to the office is the office's. */
const toldToUnit = (notice: Notice): Instruction[] =>
  instructionsOf(notice).filter((i) => !isOfficePost(i.addressee));

/** Without what the office says and weighs among itself: its notes, its people, and measures that nobody has approved. */
function withoutDeliberation(notice: Notice): Notice {
  const own = toldToUnit(notice).map(({ id }) => clockKey('instruction', { instruction: id }));
  const isToldOf = ({ kind, key }: Clock): boolean =>
    kind !== 'rungDecision' && (kind !== 'instruction' || own.includes(key));
  return {
    ...notice,
    notes: [],
    proposals: notice.proposals.filter((p) => p.status === 'approved'),
    holders: notice.holders.filter((h) => !isOfficePost(h.post)),
    clocks: notice.clocks.filter(isToldOf),
    resting: notice.resting.filter(isToldOf),
    ...(notice.instructions === undefined ? {} : { instructions: toldToUnit(notice) }),
  };
}

/** A finding as a co-operating unit sees it: its text, and that unit's own part. */
const withOwnPart = (
  { ledgerEntry: _, ...finding }: Finding,
  units: readonly string[],
): Finding => ({
  ...finding,
  reports: [],
  returns: [],
  extensions: [],
  progress: [],
  passed: [],
  checks: [],
  milestones: [],
  badFaith: [],
  parts: finding.parts.filter((p) => units.includes(p.unit.id)),
});

/** What a co-operating unit sees of a letter to another: the findings in which it helps. */
function helpedBy(notice: Notice, units: readonly string[]): Notice {
  const findings = notice.findings
    .filter((f) => f.parts.some((p) => units.includes(p.unit.id)))
    .map((f) => withOwnPart(f, units));
  const isOwn = (key: string): boolean =>
    key.startsWith('part/') && units.some((unit) => key.endsWith(`@${unit}`));
  return {
    ...notice,
    findings,
    plan: null,
    proposals: [],
    holders: [],
    coUnits: notice.coUnits.filter((u) => units.includes(u.id)),
    formerUnits: [],
    objections: [],
    formalReviews: [],
    ...(notice.instructions === undefined ? {} : { instructions: [] }),
    handReminders: [],
    refusedAnswers: [],
    clocks: notice.clocks.filter(({ key }) => isOwn(key)),
    resting: notice.resting.filter(({ key }) => isOwn(key)),
    stopped: notice.stopped.filter(({ key }) => isOwn(key)),
  };
}

/**
 * What the people of these units may see of a letter that went to one of them, or in which one co-operates. It reads like
 * the letter itself; what is not theirs is not in it.
 */
export function seenByUnit(notice: Notice, units: readonly string[]): Notice {
  const own = withoutDeliberation(notice);
  return units.includes(notice.unit.id) ? own : helpedBy(own, units);
}
