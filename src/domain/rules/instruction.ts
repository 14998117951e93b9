import { dateOf, type Instant, isIsoDate } from '../calendar/instant.ts';
import { isAmong, judgedBy, judgesOf, namesOf } from '../notice/acting.ts';
import { type Clock, clockKey } from '../notice/clock.ts';
import { judgesAt } from '../notice/deciders.ts';
import type {
  AcceptAnswerCommand,
  AnswerInstructionCommand,
  InstructAgainCommand,
  InstructCommand,
  Instruction,
  InstructionTurn,
  WithdrawInstructionCommand,
} from '../notice/matters/instruction.ts';
import { clockOf, findingOf, instructionsOf, type Notice } from '../notice/notice.ts';
import { isOfficePost } from '../notice/posts.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { instructionRuleOf, type OfficePost, type Post } from '../policy/policy.ts';
import { arm, readLimit } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import type { EventOf, Fold } from './folding.ts';
import { isLate } from './holds.ts';
import { type Role, type RulesOf, UNIT } from './may.ts';

/** Who instructs in his own name. */
const LEADERS: readonly OfficePost[] = ['approver', 'groupLeader', 'governmentHead'];

/** Leaders, and the desk, which enters what a leader has written on paper. */
const INSTRUCTING: readonly OfficePost[] = [...LEADERS, 'supervisionOffice'];

const ANSWERING: readonly Role[] = [...UNIT, ...INSTRUCTING, 'reviewer'];

const instructionOf = (notice: Notice, id: string): Instruction | undefined =>
  instructionsOf(notice).find((i) => i.id === id);

const keyOf = (instruction: string): string => clockKey('instruction', { instruction });

/** The desk follows what becomes of every instruction. */
const withDesk = (post: Post): Post[] =>
  post === 'supervisionOffice' ? [post] : [post, 'supervisionOffice'];

/** The clock of an instruction from its receipt on, or why its limit cannot be counted. */
function clockFor({ command, rules }: Deciding, instruction: string, named: string | null) {
  const { limit: usual, ladder } = instructionRuleOf(rules.policy);
  const { receivedAt: from } = command;
  const rule = named ?? usual;
  if (readLimit(rule, from) === null) return refuse('limit-unreadable', instruction);
  const clock = arm(rules, { kind: 'instruction', subject: { instruction }, rule, ladder, from });
  return clock.dueAt <= from ? refuse('limit-unreadable', instruction) : clock;
}

/** 批示: it has a clock of its own and leaves those of the letter alone. */
function instruct(d: Deciding<InstructCommand>): Refused | undefined {
  const { command, notice } = d;
  const { instruction, finding, text, addressee, by, receivedAt } = command;
  if (instructionOf(notice, instruction) !== undefined)
    return refuse('instruction-known', instruction);
  if (finding !== null && findingOf(notice, finding) === undefined)
    return refuse('unknown-finding', finding);
  if (text.trim() === '') return refuse('text-missing');
  const day = dateOf(receivedAt);
  const paper = command.leader;
  if (paper === null && by.role === 'supervisionOffice') return refuse('leader-missing');
  if (paper !== null && (paper.name.trim() === '' || !isIsoDate(paper.on) || paper.on > day))
    return refuse('leader-missing');
  if (paper === null && addressee === by.role) return refuse('instruction-to-oneself');
  const clock = clockFor(d, instruction, command.limit);
  if ('accepted' in clock) return clock;
  emit(
    d,
    {
      type: 'instructed',
      ...{ instruction, finding, text, addressee },
      leader: paper ?? { name: namesOf(by), on: day },
      entered: paper !== null,
      ...{ limit: clock.rule, newDueAt: clock.dueAt, provisional: clock.provisional },
    },
    { set: [clock], to: withDesk(addressee) },
  );
  return undefined;
}

/** True for the post that is to answer, and for whoever stands in for it while it is vacant; of a unit for all its posts. */
export function answersInstruction(
  { addressee }: Instruction,
  role: Role,
  { holders }: Notice,
  at: Instant,
): boolean {
  if (!isOfficePost(addressee)) return !isOfficePost(role);
  return judgesAt(holders, [addressee], at).includes(role);
}

/** True for the post that has given it; what the desk has entered any other leader may take up as well. */
export const leadsInstruction = ({ by, entered }: Instruction, role: Role): boolean =>
  role === by.post || (entered && LEADERS.some((post) => post === role));

/** 办理情况: late by the instruction's own clock alone. */
function answerInstruction(d: Deciding<AnswerInstructionCommand>): Refused | undefined {
  const { command, notice } = d;
  const instruction = instructionOf(notice, command.instruction);
  if (instruction?.status !== 'pending')
    return refuse('no-instruction-pending', command.instruction);
  if (!answersInstruction(instruction, command.by.role, notice, command.receivedAt))
    return refuse('not-your-role');
  if (command.text.trim() === '') return refuse('text-missing');
  const key = keyOf(instruction.id);
  const clock = clockOf(notice, key);
  const late = clock !== undefined && isLate(notice, clock, command.receivedAt);
  emit(
    d,
    { type: 'instructionAnswered', instruction: instruction.id, text: command.text, late },
    { drop: [key], to: withDesk(instruction.by.post) },
  );
  return undefined;
}

/** An answer is judged by whoever leads the instruction, and never by who has given it. */
function faultOfLeader(d: Deciding, instruction: Instruction): Refused | undefined {
  if (!leadsInstruction(instruction, d.command.by.role)) return refuse('not-your-role');
  const answer = instruction.turns.at(-1)?.answer ?? null;
  return answer !== null && isAmong(judgesOf(answer), d.command.by)
    ? refuse('own-answer', d.command.by.name)
    : undefined;
}

function answered(
  d: Deciding<AcceptAnswerCommand | InstructAgainCommand>,
): { refused: Refused } | { instruction: Instruction } {
  const instruction = instructionOf(d.notice, d.command.instruction);
  if (instruction?.status !== 'answered')
    return { refused: refuse('instruction-not-answered', d.command.instruction) };
  const refused = faultOfLeader(d, instruction);
  return refused === undefined ? { instruction } : { refused };
}

/** 阅知. */
function acceptAnswer(d: Deciding<AcceptAnswerCommand>): Refused | undefined {
  const found = answered(d);
  if ('refused' in found) return found.refused;
  const { id, addressee } = found.instruction;
  const { remarks } = d.command;
  emit(d, { type: 'instructionAccepted', instruction: id, remarks }, { to: withDesk(addressee) });
  return undefined;
}

/** 再批示: the clock begins anew. */
function instructAgain(d: Deciding<InstructAgainCommand>): Refused | undefined {
  const found = answered(d);
  if ('refused' in found) return found.refused;
  const { text, limit } = d.command;
  if (text.trim() === '') return refuse('text-missing');
  const { id, addressee } = found.instruction;
  const clock = clockFor(d, id, limit);
  if ('accepted' in clock) return clock;
  const { rule, dueAt: newDueAt, provisional } = clock;
  emit(
    d,
    { type: 'instructedAgain', instruction: id, text, limit: rule, newDueAt, provisional },
    { set: [clock], to: withDesk(addressee) },
  );
  return undefined;
}

/** 撤销批示. */
function withdrawInstruction(d: Deciding<WithdrawInstructionCommand>): Refused | undefined {
  const instruction = instructionOf(d.notice, d.command.instruction);
  if (instruction?.status !== 'pending' && instruction?.status !== 'answered')
    return refuse('no-instruction-pending', d.command.instruction);
  if (!leadsInstruction(instruction, d.command.by.role)) return refuse('not-your-role');
  const { id, addressee } = instruction;
  const { reason } = d.command;
  if (reason.trim() === '') return refuse('reason-missing');
  emit(
    d,
    { type: 'instructionWithdrawn', instruction: id, reason },
    { drop: runningOf(d.notice, id), to: withDesk(addressee) },
  );
  return undefined;
}

const runningOf = (notice: Notice, id: string): string[] =>
  clockOf(notice, keyOf(id)) === undefined ? [] : [keyOf(id)];

/** What nobody has answered when the letter ends is answered by its end; leader and addressee are told. */
export function lapseInstructions(d: Deciding, end: 'closed' | 'withdrawn'): void {
  for (const { id, status, addressee, by } of instructionsOf(d.notice)) {
    if (status !== 'pending') continue;
    const to = [...new Set([by.post, ...withDesk(addressee)])];
    emit(
      d,
      { type: 'instructionLapsed', instruction: id, end },
      { drop: runningOf(d.notice, id), to },
    );
  }
}

const withInstruction = (
  notice: Notice,
  id: string,
  change: (instruction: Instruction) => Partial<Instruction>,
): Notice => ({
  ...notice,
  instructions: instructionsOf(notice).map((i) => (i.id === id ? { ...i, ...change(i) } : i)),
});

/** Instructions that wait for their answer, with the dates that a new calendar has given their clocks. */
export function withInstructionsMoved(notice: Notice, set: Clock[]): Notice {
  if (notice.instructions === undefined) return notice;
  return set.reduce((moved, clock) => {
    if (clock.kind !== 'instruction') return moved;
    const { dueAt, provisional } = clock;
    return withInstruction(moved, clock.subject.instruction, ({ turns }) => ({
      turns: turns.map((t, i) => (i === turns.length - 1 ? { ...t, dueAt, provisional } : t)),
    }));
  }, notice);
}

const instructed: Fold<'instructed'> = (notice, event) => {
  const { instruction: id, finding, text, addressee, leader, entered, by, dueAt: at } = event;
  const post = (by?.role ?? 'supervisionOffice') as Post;
  const { newDueAt: dueAt, provisional } = event;
  const given: Instruction = {
    ...{ id, finding, addressee, leader, entered },
    by: { id: by?.id ?? '', name: namesOf(by), post },
    status: 'pending',
    turns: [{ text, at, dueAt, provisional, answer: null }],
    ...{ endedAt: null, endedBy: null, endWords: null },
  };
  return { ...notice, instructions: [...instructionsOf(notice), given] };
};

const instructedAgain: Fold<'instructedAgain'> = (notice, event) => {
  const { text, newDueAt: dueAt, provisional, dueAt: at } = event;
  const turn: InstructionTurn = { text, at, dueAt, provisional, answer: null };
  return withInstruction(notice, event.instruction, ({ turns }) => ({
    status: 'pending',
    turns: [...turns, turn],
  }));
};

const instructionAnswered: Fold<'instructionAnswered'> = (notice, event) => {
  const { text, late, dueAt: at } = event;
  const answer = { text, at, late, ...judgedBy(event.by) };
  return withInstruction(notice, event.instruction, ({ turns }) => ({
    status: 'answered',
    turns: turns.map((t, i) => (i === turns.length - 1 ? { ...t, answer } : t)),
  }));
};

type Ending = EventOf<'instructionAccepted' | 'instructionWithdrawn' | 'instructionLapsed'>;

const ended = (
  notice: Notice,
  { instruction, dueAt: endedAt, by }: Ending,
  status: Instruction['status'],
  endWords: string | null,
): Notice =>
  withInstruction(notice, instruction, () => ({
    ...{ status, endedAt, endedBy: namesOf(by), endWords },
  }));

const instructionAccepted: Fold<'instructionAccepted'> = (notice, event) =>
  ended(notice, event, 'accepted', event.remarks);

const instructionWithdrawn: Fold<'instructionWithdrawn'> = (notice, event) =>
  ended(notice, event, 'withdrawn', event.reason);

const instructionLapsed: Fold<'instructionLapsed'> = (notice, event) =>
  ended(notice, event, 'lapsed', null);

/** Who may give which command of this matter, and how each is decided. */
export const instructionRules: RulesOf<
  'instruct' | 'answerInstruction' | 'acceptAnswer' | 'instructAgain' | 'withdrawInstruction'
> = {
  instruct: { may: INSTRUCTING, judges: true, decide: instruct },
  answerInstruction: { may: ANSWERING, decide: answerInstruction },
  acceptAnswer: {
    may: INSTRUCTING,
    judges: true,
    afterEnd: ['closed', 'withdrawn'],
    decide: acceptAnswer,
  },
  instructAgain: { may: INSTRUCTING, judges: true, decide: instructAgain },
  withdrawInstruction: { may: INSTRUCTING, judges: true, decide: withdrawInstruction },
};

/** What each event of this matter leaves behind. */
export const instructionFolds = {
  instructed,
  instructedAgain,
  instructionAnswered,
  instructionAccepted,
  instructionWithdrawn,
  instructionLapsed,
};
