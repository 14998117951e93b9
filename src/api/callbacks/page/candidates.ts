import { momentWords } from '../../../domain/messages/date-words.ts';
import { refusalText } from '../../../domain/messages/refusal-text.ts';
import { approverAt } from '../../../domain/notice/deciders.ts';
import {
  awaitsUnit,
  type Finding,
  isGone,
  isOpen,
  isReportable,
  type Milestone,
  pendingExtension,
} from '../../../domain/notice/finding.ts';
import {
  clockOf,
  type FormalReview,
  isFinal,
  type Notice,
  type Objection,
  type Proposal,
} from '../../../domain/notice/notice.ts';
import type { RefusalCode } from '../../../domain/notice/refusals.ts';
import { canGive } from '../../../domain/readings/can.ts';
import { isOfficeAsk, type Trial, trialsOf } from '../../../domain/readings/trial.ts';
import { isTakenAfter } from '../../../domain/rules/decide.ts';
import { isRightOver } from '../../../domain/rules/may.ts';
import { planOwedFor } from '../../../domain/rules/plan.ts';
import { ACT_WORDS } from '../../../links/answer-links.ts';
import type { LinkAct } from '../../../links/link-token.ts';
import { type OpenedLink, stageMatter, useOf } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import type { Entered } from './entered.ts';
import { type Html, html } from './html.ts';

/** Proposals that wait for the bearer's decision. */
export const proposalsFor = ({ notice, by, now }: OpenedLink): Proposal[] =>
  notice.proposals.filter(
    (p) => p.status === 'pending' && approverAt(notice.holders, p.needs, now) === by.role,
  );

/** Formal reviews about which the bearer can say something now. */
export function formalReviewsFor(link: OpenedLink): FormalReview[] {
  const asked = judgedBy(link)
    .filter((t) => t.refusal === null)
    .map(({ answer }) => ('formalReview' in answer ? answer.formalReview : ''));
  return link.notice.formalReviews.filter((r) => asked.includes(r.id));
}

/** The next stage of a finding's plan that has not been reported, or undefined. */
export const nextStage = (link: OpenedLink, finding: Finding): Milestone | undefined =>
  finding.milestones.find(
    (m) => m.reportedAt === null && useOf(link, stageMatter(finding.code, m.ordinal)) === undefined,
  );

/** The objection on a finding that waits for its decision and has had none by this link. */
export const objectionOn = (link: OpenedLink, { code }: Finding): Objection | undefined =>
  link.notice.objections.find(
    (o) => o.finding === code && o.status === 'pending' && useOf(link, o.id) === undefined,
  );

/** Objections and formal reviews that wait for their decision, with what each is called. */
export function pendingMatters({ notice }: OpenedLink): { id: string; words: string }[] {
  const objections = notice.objections
    .filter((o) => o.status === 'pending')
    .map((o) => ({ id: o.id, words: `对第${o.finding}条问题提出的异议` }));
  const reviews = notice.formalReviews
    .filter((r) => r.status === 'pending')
    .map((r) => ({ id: r.id, words: `对第${r.findings.join('、')}条问题的复核申请` }));
  return [...objections, ...reviews];
}

const TRIALS = new WeakMap<OpenedLink, Trial[]>();

/**
 * What the office could answer by this link, each answer as the rules take it; nothing for a link of the unit. A page asks for each
 * finding, and every trial decides, so that an opened link is tried once.
 */
function judgedBy(link: OpenedLink): Trial[] {
  const { claims, by, notice, rules, now } = link;
  if (!isOfficeAsk(claims.act)) return [];
  const known = TRIALS.get(link) ?? trialsOf(claims.act, by, notice, rules, now);
  TRIALS.set(link, known);
  return known;
}

/** Why the rules refuse to close a finding now, for each reason that the page could offer; null: they take it. */
export const closingOf = (link: OpenedLink, { code }: Finding): Map<string, RefusalCode | null> =>
  new Map(
    judgedBy(link).flatMap(({ answer, refusal }) =>
      answer.kind === 'acceptFinding' && answer.finding === code
        ? [[answer.reason, refusal] as const]
        : [],
    ),
  );

/** The answers about a finding that the rules take now. */
const answersOn = (link: OpenedLink, { code }: Finding): Trial['answer'][] =>
  judgedBy(link)
    .filter(
      ({ answer, refusal }) => refusal === null && 'finding' in answer && answer.finding === code,
    )
    .map((t) => t.answer);

const isDisputed = ({ notice }: OpenedLink, { code }: Finding): boolean =>
  notice.objections.some((o) => o.finding === code && o.status === 'pending');

/** Findings of the plan that waits for the office. */
function plannedIn({ plan, findings }: Notice): Finding[] {
  const codes = plan?.status === 'submitted' ? plan.items.map((item) => item.finding) : [];
  return findings.filter((f) => codes.includes(f.code));
}

const hasOpenPart = ({ claims }: OpenedLink, finding: Finding): boolean =>
  finding.parts.some((p) => p.unit.id === claims.unit && p.status === 'open');

/** Findings that an act can be about now, the earliest due first; the letter's own order among equals. */
export function candidates(link: OpenedLink): Finding[] {
  const { notice, rules } = link;
  const unused = notice.findings.filter((f) => useOf(link, f.code) === undefined);
  const open = unused.filter(awaitsUnit);
  switch (link.claims.act) {
    case 'submitPlan':
      return planOwedFor(notice, rules);
    case 'reportProgress':
      return open.filter((f) => clockOf(notice, `progress/${f.code}`) !== undefined);
    case 'requestExtension':
      return byDue(open.filter((f) => pendingExtension(f) === undefined));
    case 'reportFinding':
      return byDue(unused.filter(isReportable));
    case 'raiseObjection':
      return unused.filter((f) => isOpen(f) && !isDisputed(link, f));
    case 'applyForFormalReview':
      return notice.findings.filter((f) => !isGone(f));
    case 'reportMilestone':
      return byDue(notice.findings.filter((f) => awaitsUnit(f) && nextStage(link, f)));
    case 'reportPart':
      return byDue(unused.filter((f) => isOpen(f) && hasOpenPart(link, f)));
    case 'approveRung': {
      const asked = proposalsFor(link).flatMap((p) => p.findings);
      return notice.findings.filter((f) => asked.includes(f.code));
    }
    case 'acceptPlan':
      return plannedIn(notice);
    case 'acceptFinding':
    case 'grantExtension':
      return byDue(unused.filter((f) => answersOn(link, f).length > 0));
    case 'decideObjection':
      return notice.findings.filter((f) => objectionOn(link, f) !== undefined);
    case 'assignFormalReviewer':
    case 'decideFormalReview': {
      const asked = formalReviewsFor(link).flatMap((r) => r.findings);
      return notice.findings.filter((f) => asked.includes(f.code));
    }
    case 'transferFinding':
      return unused.filter((f) => answersOn(link, f).length > 0);
    case 'answerInstruction':
    case 'takeBack':
    case 'acknowledge':
    case 'view':
      return [];
  }
}

const byDue = (findings: Finding[]): Finding[] =>
  findings.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));

const WITHOUT_FINDINGS: readonly LinkAct[] = ['acknowledge', 'answerInstruction', 'takeBack'];

/** Why a link has no form to show now, in words for its bearer; null when it has one. */
export function closedBecause(link: OpenedLink): string | null {
  const { claims, notice, rules, now, by } = link;
  if (notice.stage === 'withdrawn') return '本通知书已撤回，无需办理。';
  // The right of review is there for a closed letter, too.
  if (isFinal(notice) && (claims.act === 'view' || !isTakenAfter(claims.act, 'closed')))
    return '本通知书已办结，无需办理。';
  const use = useOf(link, null);
  if (use?.done)
    return `本链接已于${momentWords(use.done.at)}办理（${ACT_WORDS[claims.act]}），每个链接只能办理一次。需要再次办理的，请使用最近一次通知中的链接。`;
  if (claims.act === 'view') return '本链接仅供查看，无需办理。';
  const late = tooLate(link);
  if (late !== null) return late;
  const door = canGive(claims.act, by.role, notice, rules, now);
  if (door?.why) return refusalText(door.why).zh;
  const judged = judgedBy(link);
  const refusal = judged.every((t) => t.refusal !== null) ? judged[0]?.refusal : null;
  if (refusal) return refusalText(refusal).zh;
  if (!WITHOUT_FINDINGS.includes(claims.act) && candidates(link).length === 0)
    return '本链接可办理的事项均已办理。如有退回，请使用最近一次通知中的链接。';
  return null;
}

/** Why a right of the unit can no longer be used: its time stands in the letter. */
function tooLate({ claims, notice, rules, now }: OpenedLink): string | null {
  if (claims.act === 'raiseObjection' && isRightOver(notice, rules, 'objection', now))
    return refusalText('objection-too-late').zh;
  if (claims.act === 'applyForFormalReview' && isRightOver(notice, rules, 'formalReview', now))
    return refusalText('formal-review-too-late').zh;
  return null;
}

/** The finding that a form is about: the one asked for, or the first. */
export const chosen = (link: OpenedLink, entered: Entered): Finding | undefined => {
  const open = candidates(link);
  return open.find((f) => f.code === firstOf(entered.fields, 'finding')) ?? open[0];
};

/** The other findings that the same link can answer, each a step away. */
export function others(link: OpenedLink, finding: Finding): Html | null {
  const rest = candidates(link).filter((f) => f.code !== finding.code);
  if (rest.length === 0) return null;
  const items = rest.map(
    (f) =>
      html`<li><a href="?finding=${encodeURIComponent(f.code)}">改为办理第${f.code}条问题</a></li>`,
  );
  return html`<nav class="others" aria-label="选择问题"><ul>${items}</ul></nav>`;
}

/** The hidden field that names the finding. */
export const about = (finding: Finding): Html =>
  html`<input type="hidden" name="finding" value="${finding.code}">`;
