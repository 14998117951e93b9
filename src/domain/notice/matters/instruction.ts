import type { Instant, IsoDate } from '../../calendar/instant.ts';
import type { Post } from '../../policy/policy.ts';
import type { Envelope } from '../envelope.ts';

/** 领导批示: a leader wants something done about a letter, or one finding of it, by whom and until when. */
export interface InstructCommand extends Envelope {
  kind: 'instruct';
  /** The number of the paper, or another name for it. One instruction may be about many letters. */
  instruction: string;
  finding: string | null;
  text: string;
  /** The post that answers: of the office, or of the letter's unit. */
  addressee: Post;
  /** By when; null takes the policy's limit. */
  limit: string | null;
  /** 代录: whose instruction it is, and of which day its paper, where the desk enters it for him. */
  leader: { name: string; on: IsoDate } | null;
}

/** 报告办理情况, by its addressee. */
export interface AnswerInstructionCommand extends Envelope {
  kind: 'answerInstruction';
  instruction: string;
  text: string;
}

/** 阅知: the leader has seen the answer and asks for nothing more. */
export interface AcceptAnswerCommand extends Envelope {
  kind: 'acceptAnswer';
  instruction: string;
  remarks: string;
}

/** 再批示: the answer does not do; the same addressee has a new limit. */
export interface InstructAgainCommand extends Envelope {
  kind: 'instructAgain';
  instruction: string;
  text: string;
  limit: string | null;
}

export interface WithdrawInstructionCommand extends Envelope {
  kind: 'withdrawInstruction';
  instruction: string;
  reason: string;
}

export interface Instructed {
  type: 'instructed';
  instruction: string;
  finding: string | null;
  text: string;
  addressee: Post;
  /** Whose instruction it is by name, and of which day; the desk may have entered it for him. */
  leader: { name: string; on: IsoDate };
  entered: boolean;
  limit: string;
  newDueAt: Instant;
  provisional: boolean;
}

export interface InstructionAnswered {
  type: 'instructionAnswered';
  instruction: string;
  text: string;
  late: boolean;
}

export interface InstructionAccepted {
  type: 'instructionAccepted';
  instruction: string;
  remarks: string;
}

export interface InstructedAgain {
  type: 'instructedAgain';
  instruction: string;
  text: string;
  limit: string;
  newDueAt: Instant;
  provisional: boolean;
}

export interface InstructionWithdrawn {
  type: 'instructionWithdrawn';
  instruction: string;
  reason: string;
}

/** The letter has ended before the instruction was answered, and nothing is left to be done about it. */
export interface InstructionLapsed {
  type: 'instructionLapsed';
  instruction: string;
  end: 'closed' | 'withdrawn';
}

export type InstructionStatus = 'pending' | 'answered' | 'accepted' | 'withdrawn' | 'lapsed';

/** What was asked and answered in turn: a leader may ask again. */
export interface InstructionTurn {
  text: string;
  at: Instant;
  dueAt: Instant;
  provisional: boolean;
  answer: {
    text: string;
    at: Instant;
    by: string;
    person: string;
    personFor?: string;
    late: boolean;
  } | null;
}

/** A leader's instruction with everything that was said about it. */
export interface Instruction {
  id: string;
  finding: string | null;
  addressee: Post;
  leader: { name: string; on: IsoDate };
  /** True where the desk has entered it for a leader. */
  entered: boolean;
  /** Who gave or entered it, and at which post. */
  by: { id: string; name: string; post: Post };
  status: InstructionStatus;
  turns: InstructionTurn[];
  /** When it was accepted, withdrawn, or lapsed, by whom and in which words. */
  endedAt: Instant | null;
  endedBy: string | null;
  endWords: string | null;
}

/** Every command of this matter. */
export type InstructionCommand =
  | InstructCommand
  | AnswerInstructionCommand
  | AcceptAnswerCommand
  | InstructAgainCommand
  | WithdrawInstructionCommand;

/** Every event of this matter. */
export type InstructionEvent =
  | Instructed
  | InstructionAnswered
  | InstructionAccepted
  | InstructedAgain
  | InstructionWithdrawn
  | InstructionLapsed;
