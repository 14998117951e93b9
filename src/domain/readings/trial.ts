import type { Instant } from '../calendar/instant.ts';
import type { Command } from '../notice/commands.ts';
import { pendingExtension } from '../notice/finding.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import type { Actor } from '../notice/posts.ts';
import type { RefusalCode } from '../notice/refusals.ts';
import { decide } from '../rules/decide.ts';
import type { DecisionKind, PendingDecision } from './decisions.ts';

/** A command without who gives it and when. */
export type Answer = Command extends infer One
  ? One extends Command
    ? Omit<One, 'id' | 'by' | 'issuedAt' | 'receivedAt'>
    : never
  : never;

/** What the office is asked for by a message, as its link calls it. */
export const OFFICE_ASKS = [
  'approveRung',
  'acceptPlan',
  'acceptFinding',
  'grantExtension',
  'decideObjection',
  'assignFormalReviewer',
  'decideFormalReview',
  'transferFinding',
] as const;

export type OfficeAsk = (typeof OFFICE_ASKS)[number];

/** True for an act of a link that asks the office for an answer. */
export const isOfficeAsk = (act: string): act is OfficeAsk =>
  (OFFICE_ASKS as readonly string[]).includes(act);

const SAID = '—';

/** The answers to what the office is asked for, each with all that a person would fill in. */
const ANSWERS: Record<OfficeAsk, (notice: Notice) => Answer[]> = {
  approveRung: ({ proposals }) =>
    proposals
      .filter((p) => p.status === 'pending')
      .flatMap(({ id: proposal }): Answer[] => [
        {
          ...{ kind: 'approveRung', proposal, basis: SAID, document: null },
          ...{ factsChecked: true, organ: SAID },
        },
        { kind: 'refuseRung', proposal, reason: SAID },
      ]),
  acceptPlan: () => [
    { kind: 'acceptPlan', opinion: SAID },
    { kind: 'returnPlan', reason: SAID },
  ],
  acceptFinding: ({ findings }) =>
    findings
      .filter((f) => f.stage === 'underReview')
      .flatMap(({ code: finding }): Answer[] => [
        { kind: 'acceptFinding', finding, reason: 'implemented', opinion: SAID },
        { kind: 'acceptFinding', finding, reason: 'alternativeAction', opinion: SAID },
        { kind: 'returnFinding', finding, reason: SAID },
      ]),
  grantExtension: ({ findings }) =>
    findings
      .filter((f) => pendingExtension(f) !== undefined)
      .flatMap(({ code: finding }): Answer[] => [
        { kind: 'grantExtension', finding, until: null, opinion: SAID },
        { kind: 'refuseExtension', finding, reason: SAID },
      ]),
  decideObjection: ({ objections }) =>
    objections
      .filter((o) => o.status === 'pending')
      .flatMap(({ id: objection }): Answer[] => [
        { kind: 'decideObjection', objection, upheld: false, opinion: SAID, to: null },
        { kind: 'decideObjection', objection, upheld: true, opinion: SAID, to: null },
      ]),
  assignFormalReviewer: ({ formalReviews }) =>
    formalReviews
      .filter((r) => r.status === 'pending' && r.reviewer === null)
      .map(({ id: formalReview }) => ({
        ...{ kind: 'assignFormalReviewer' as const, formalReview, reviewer: SOMEBODY },
      })),
  decideFormalReview: ({ formalReviews }) =>
    formalReviews
      .filter((r) => r.status === 'pending')
      .flatMap(({ id: formalReview }) =>
        (['maintained', 'revoked'] as const).map((outcome) => ({
          ...{ kind: 'decideFormalReview' as const, formalReview, outcome },
          ...{ findings: [], revisions: [], opinion: SAID },
        })),
      ),
  transferFinding: ({ findings }) =>
    findings
      .filter((f) => f.stage === 'ownerSought')
      .map(({ code: finding }) => ({
        ...{ kind: 'transferFinding' as const, finding, to: SOMEBODY },
        ...{ record: SAID, reason: SAID },
      })),
};

/** A person or unit that nobody knows: who it is to be, the form asks. */
const SOMEBODY = { id: SAID, name: SAID };

/** An answer with what the rules would say to it: null, they take it. */
export interface Trial {
  answer: Answer;
  refusal: RefusalCode | null;
}

/** Why the rules would refuse a person's answer at that instant; null: they take it. */
export function refusalOf(
  answer: Answer,
  by: Actor,
  notice: Notice,
  rules: Rules,
  at: Instant,
): RefusalCode | null {
  const command = { ...answer, id: 'trial', by, issuedAt: at, receivedAt: at } as Command;
  const decision = decide(command, notice, rules, at);
  return decision.accepted ? null : decision.refusal.code;
}

/** Every answer that a person could give at that instant to what is asked of the office, tried by the rules themselves. */
export const trialsOf = (
  ask: OfficeAsk,
  by: Actor,
  notice: Notice,
  rules: Rules,
  at: Instant,
): Trial[] =>
  ANSWERS[ask](notice).map((answer) => ({
    answer,
    refusal: refusalOf(answer, by, notice, rules, at),
  }));

/** True if the person can give an answer now to what is asked of the office. */
export const isAnswerable = (
  ask: OfficeAsk,
  by: Actor,
  notice: Notice,
  rules: Rules,
  at: Instant,
): boolean =>
  // A message has a link for each line, and every trial decides: the first answer that is taken is enough.
  ANSWERS[ask](notice).some((answer) => refusalOf(answer, by, notice, rules, at) === null);

/** What each kind of decision is asked for by. */
const ASKED_BY: Record<Exclude<DecisionKind, 'suspension'>, readonly OfficeAsk[]> = {
  rungDecision: ['approveRung'],
  extensionDecision: ['grantExtension'],
  objectionDecision: ['decideObjection'],
  formalReviewDecision: ['assignFormalReviewer', 'decideFormalReview'],
  planCheck: ['acceptPlan'],
  ownerSearch: ['transferFinding'],
};

/** What an answer is about, in the words of a pending decision. */
function subjectOf(answer: Answer): string | null {
  if ('proposal' in answer) return answer.proposal;
  if ('objection' in answer) return answer.objection;
  if ('formalReview' in answer) return answer.formalReview;
  return 'finding' in answer ? answer.finding : null;
}

/** Every answer to a pending decision, with all that a person would fill in. */
function answersTo({ kind, subject }: PendingDecision, notice: Notice): Answer[] {
  if (kind === 'suspension') return [{ kind: 'resume', decision: subject ?? '', reason: SAID }];
  return ASKED_BY[kind]
    .flatMap((ask) => ANSWERS[ask](notice))
    .filter((answer) => subjectOf(answer) === subject);
}

/** A command that answers a decision: open to somebody, or why not. */
export interface OpenAnswer {
  kind: Answer['kind'];
  open: boolean;
  why: RefusalCode | null;
}

/**
 * The commands that answer a pending decision, each tried by the rules for a person at each of his posts: open where one of
 * them is taken, else with the reason of the first.
 */
export function answersOpenTo(
  decision: PendingDecision,
  people: readonly Actor[],
  notice: Notice,
  rules: Rules,
  at: Instant,
): OpenAnswer[] {
  const answers = new Map<Answer['kind'], OpenAnswer>();
  for (const answer of answersTo(decision, notice))
    for (const by of people) {
      const why = refusalOf(answer, by, notice, rules, at);
      const { kind } = answer;
      if (why === null || !answers.has(kind)) answers.set(kind, { kind, open: why === null, why });
    }
  return [...answers.values()];
}
