import type { Instant } from '../calendar/instant.ts';
import { type Clock, clockKey } from '../notice/clock.ts';
import { pendingExtension } from '../notice/finding.ts';
import { clockOf, type Notice } from '../notice/notice.ts';

/** What the office decides on a letter besides results, each by the kind of the clock that watches the decision. */
export const DECISION_KINDS = [
  'rungDecision',
  'extensionDecision',
  'objectionDecision',
  'formalReviewDecision',
  'planCheck',
  'ownerSearch',
  'suspension',
] as const satisfies readonly Clock['kind'][];

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Something that the office has to decide, and since when. */
export interface PendingDecision {
  kind: DecisionKind;
  /** Id of the proposal, objection, formal review or decision, or code of the finding; null for the plan of the whole letter. */
  subject: string | null;
  /** Codes of the findings that it is about. */
  findings: string[];
  askedAt: Instant;
  /** The clock of the decision; null where none runs. */
  clock: Clock | null;
}

const asked = ({
  proposals,
  objections,
  formalReviews,
}: Notice): Omit<PendingDecision, 'clock'>[] => [
  ...proposals
    .filter(({ status }) => status === 'pending')
    .map((p) => ({
      ...{ kind: 'rungDecision' as const, subject: p.id },
      ...{ findings: p.findings, askedAt: p.preparedAt },
    })),
  ...objections
    .filter(({ status }) => status === 'pending')
    .map((o) => ({
      ...{ kind: 'objectionDecision' as const, subject: o.id },
      ...{ findings: [o.finding], askedAt: o.raisedAt },
    })),
  ...formalReviews
    .filter(({ status }) => status === 'pending')
    .map((r) => ({
      ...{ kind: 'formalReviewDecision' as const, subject: r.id },
      ...{ findings: r.findings, askedAt: r.appliedAt },
    })),
];

/** What is asked about single findings: more time, or whose they are. */
const askedOfFindings = (notice: Notice): Omit<PendingDecision, 'clock'>[] =>
  notice.findings.flatMap((finding) => {
    const about = { subject: finding.code, findings: [finding.code] };
    const extension = pendingExtension(finding);
    const clock = clockOf(notice, clockKey('ownerSearch', { finding: finding.code }));
    return [
      ...(extension === undefined
        ? []
        : [{ ...about, kind: 'extensionDecision' as const, askedAt: extension.requestedAt }]),
      ...(finding.stage === 'ownerSought'
        ? [{ ...about, kind: 'ownerSearch' as const, askedAt: clock?.startedAt ?? notice.issuedAt }]
        : []),
    ];
  });

/** The plan that waits for its check, and the suspensions that go on until somebody ends them. */
const askedOfLetter = ({
  plan,
  clocks,
  holds,
  findings,
}: Notice): Omit<PendingDecision, 'clock'>[] => [
  // Once everything has been answered nobody need look at the plan any more.
  ...(plan?.status === 'submitted' && clocks.some(({ kind }) => kind === 'planCheck')
    ? [
        {
          ...{ kind: 'planCheck' as const, subject: null, askedAt: plan.submittedAt },
          findings: plan.items.map((item) => item.finding),
        },
      ]
    : []),
  ...holds
    .filter(({ kind, endedAt }) => kind === 'suspension' && endedAt === null)
    .map((hold) => ({
      ...{ kind: 'suspension' as const, subject: hold.id, askedAt: hold.since },
      findings: hold.whole ? findings.map(({ code }) => code) : hold.findings,
    })),
];

/** The key of a decision's clock. */
function keyOf({ kind, subject, findings }: Omit<PendingDecision, 'clock'>): string {
  const id = subject ?? '';
  switch (kind) {
    case 'planCheck':
      return clockKey(kind, null);
    case 'rungDecision':
      return clockKey(kind, { proposal: id, findings });
    case 'objectionDecision':
      return clockKey(kind, { objection: id, finding: findings[0] ?? '' });
    case 'formalReviewDecision':
      return clockKey(kind, { formalReview: id });
    case 'suspension':
      return clockKey(kind, { decision: id });
    default:
      return clockKey(kind, { finding: id });
  }
}

/** Everything that waits for a decision of the office on a letter, results under review apart; suspensions are among it. */
export const pendingDecisions = (notice: Notice): PendingDecision[] =>
  [...asked(notice), ...askedOfFindings(notice), ...askedOfLetter(notice)].map((one) => ({
    ...one,
    clock: clockOf(notice, keyOf(one)) ?? null,
  }));

/** Behind every date: a suspension of which nobody has said how long it goes on. */
const LAST: Instant = '9999-12-31T00:00:00.000Z';

/** When a decision falls due. Where no clock runs it stands where it was asked for, a suspension behind all others. */
export const decideBy = ({ kind, clock, askedAt }: PendingDecision): Instant =>
  clock?.dueAt ?? (kind === 'suspension' ? LAST : askedAt);
