import { type CommandKind, type Entered, isKind } from '../../parts/commands/fields.ts';
import type { Read } from '../../shapes.ts';
import type { zh } from '../../words/zh/decisions.ts';

/** Something that waits for a decision. */
export type Decision = Read<'/api/decisions'>['items'][number];

/** The answers that the reader may give now. */
export const openIn = ({ answers }: Pick<Decision, 'answers'>): CommandKind[] =>
  answers.flatMap(({ kind, open }) => (open && isKind(kind) ? [kind] : []));

/** What a form needs not ask for, because the decision says what it is about. */
export function givenBy({ kind, subject }: Pick<Decision, 'kind' | 'subject'>): Entered {
  if (subject === null) return {};
  switch (kind) {
    case 'rungDecision':
      return { proposal: subject };
    case 'objectionDecision':
      return { objection: subject };
    case 'formalReviewDecision':
      return { formalReview: subject };
    case 'suspension':
      return { decision: subject };
    default:
      return { finding: subject };
  }
}

/** The article on which each gated rung rests; it is written into the approval in the language of the law. */
const BASIS = {
  interview: '《政府督查工作条例》第十二条',
  criticise: '《政府督查工作条例》第二十一条',
  refer: '《政府督查工作条例》第二十一条',
} as const;

/** What most people would write, so that a usual decision takes two taps; it can be changed before it is confirmed. */
export function usualFor(
  command: CommandKind,
  { matter }: Pick<Decision, 'matter'>,
  words: Pick<typeof zh, 'agreed'>,
): Entered {
  switch (command) {
    case 'approveRung':
      return matter.rung === null ? {} : { basis: BASIS[matter.rung] };
    case 'grantExtension':
    case 'acceptPlan':
      return { opinion: words.agreed };
    default:
      return {};
  }
}

/** Stands for what a person has yet to write, where only the consequences are looked at. */
const UNSAID = '—';

/** What is tried to show what a decision leads to, before anybody has written a word; null where too much is open yet. */
export function triedFor(command: CommandKind, decision: Decision): Entered | null {
  const about = givenBy(decision);
  switch (command) {
    case 'approveRung': {
      const organ = decision.matter.rung === 'refer' ? { organ: UNSAID } : {};
      return { ...about, factsChecked: true, basis: UNSAID, ...organ };
    }
    case 'grantExtension':
    case 'acceptPlan':
      return { ...about, opinion: UNSAID };
    case 'refuseRung':
    case 'refuseExtension':
    case 'returnPlan':
    case 'resume':
      return { ...about, reason: UNSAID };
    default:
      // Objections and reviews are decided one way or the other by one command; who it goes to, the form asks.
      return null;
  }
}

/** What waits, by whether the reader may decide it; suspensions go on until somebody ends them and stand apart. */
export const sorted = (rows: readonly Decision[]) => ({
  mine: rows.filter(({ mine, kind }) => mine && kind !== 'suspension'),
  others: rows.filter(({ mine, kind }) => !mine && kind !== 'suspension'),
  suspended: rows.filter(({ kind }) => kind === 'suspension'),
});
