import { type CommandKind, isUnitAnswer } from '../notice/kinds.ts';
import type { IssueCommand } from '../notice/matters/issue.ts';
import type { Notice } from '../notice/notice.ts';
import type { RefusalCode } from '../notice/refusals.ts';

/**
 * What a letter may come to, in bytes of its JSON. A run that continues as new hands over the whole letter with its issue and the
 * answers given, and the engine takes 2 MiB: it ends for good a run that hands over more (ADR 0049).
 */
export const BUDGETS = {
  /** The letter as it is issued. */
  issue: 400_000,
  /** Up to here the office adds notes and whatever else brings nothing to its end. */
  notes: 750_000,
  /** Up to here a unit answers, whatever the office has written. */
  answers: 1_000_000,
  /** Up to here what is under way is brought to its end. */
  endings: 1_100_000,
  /** Up to here it is told who holds the posts and who takes over: a usual list always has room, and none brings it to its end. */
  posts: 1_200_000,
} as const;

/** Findings of one letter. */
export const MOST_FINDINGS = 300;

/** Commands that end what is under way; room is kept for them. */
const ENDINGS: readonly CommandKind[] = [
  'acceptPlan',
  'returnPlan',
  'acceptFinding',
  'returnFinding',
  'grantExtension',
  'refuseExtension',
  'withdrawFinding',
  'refuseRung',
  'decideObjection',
  'assignFormalReviewer',
  'decideFormalReview',
  'takeBack',
  'resume',
  'acceptAnswer',
  'withdrawInstruction',
];

/** Taken at any size: the last word on a letter, and what the house itself tells it. */
const ALWAYS: readonly CommandKind[] = ['withdrawNotice', 'changeCalendar', 'migrateRules'];

/** What brings the people at the posts with it, of whom there may be any number. */
const POSTS: readonly CommandKind[] = ['replaceHolders', 'succeedUnit'];

function bytesOfText(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Quotes and control signs are escaped, and so is half of a pair of two that stands alone.
    if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) bytes += 6;
    else if (code < 0x80) bytes += code === 0x22 || code === 0x5c ? 2 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Bytes that a value of plain JSON takes in UTF-8; never fewer than it does. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return bytesOfText(value);
  if (typeof value !== 'object' || value === null) return String(value).length;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + bytesOf(one) + 1, 2);
  return Object.entries(value).reduce(
    (sum, [name, one]) => sum + bytesOfText(name) + bytesOf(one) + 2,
    2,
  );
}

const budgetFor = (kind: CommandKind): number => {
  if (ALWAYS.includes(kind)) return Number.POSITIVE_INFINITY;
  if (ENDINGS.includes(kind)) return BUDGETS.endings;
  if (POSTS.includes(kind)) return BUDGETS.posts;
  const isAnswer = isUnitAnswer(kind) || kind === 'answerInstruction';
  return isAnswer ? BUDGETS.answers : BUDGETS.notes;
};

/** The refusal of a letter that is too large to be issued, as a command or still a draft; null: it is not. */
export const faultOfSize = (letter: Pick<IssueCommand, 'findings'>): RefusalCode | null =>
  letter.findings.length > MOST_FINDINGS || bytesOf(letter) > BUDGETS.issue
    ? 'letter-too-large'
    : null;

/** True if a command leaves a letter larger than is allowed for what it does. */
export const isOverfull = (kind: CommandKind, before: Notice, after: Notice): boolean => {
  const bytes = bytesOf(after);
  return bytes > budgetFor(kind) && bytes > bytesOf(before);
};
