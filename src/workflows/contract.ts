import { defineSearchAttributeKey } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { Tempo } from '../domain/campaign/tempo.ts';
import type { Command } from '../domain/notice/commands.ts';
import type { IssueCommand } from '../domain/notice/matters/issue.ts';
import type { Notice, NoticeStage, Rules } from '../domain/notice/notice.ts';
import { bytesOf } from '../domain/rules/size.ts';

/** Notices and their recording. */
export const NOTICE_QUEUE = 'duban-notices';
/** Dispatching, apart from the notices so that a slow mail server delays no deadline. */
export const COURIER_QUEUE = 'duban-courier';
/** The activity that keeps an instant in the history; the auditor finds it by this name. */
export const KEEP_INSTANT = 'keepInstant' satisfies keyof Activities;

/** Workflow id of a notice; one notice has one workflow for its whole life. */
export const workflowIdOf = (noticeId: string): string => `notice/${noticeId}`;
/** The notice that a workflow's id names. */
export const noticeIdIn = (workflowId: string): string => workflowId.replace(/^notice\//, '');

/** What a notice's workflow starts with; everything it will ever need besides commands. */
export interface NoticeInput {
  noticeId: string;
  rulesVersion: number;
  rules: Rules;
  tempo: Tempo;
  issue: IssueCommand;
  /** Events of history after which the run continues as new; undefined: only when the server asks. */
  continueAfter?: number;
  /** State handed over by continue-as-new. */
  carry?: Carry;
}

/** What crosses continue-as-new: the state, the head of the chain, and the answers already given. */
export interface Carry {
  notice: Notice;
  head: string;
  /** The instant of the handover; the next run handles nothing before it. */
  handledAt: string;
  answered: [string, Outcome][];
}

/** The answer to a command. */
export interface Outcome {
  /** Last event of the command. */
  seq: number;
  stage: NoticeStage;
  /** Digest of what was commanded; the caller compares it with what he sent under the same key. */
  digest: string;
  events: string[];
}

/** Answers kept for repetitions that come to a later run; within a run all are kept. */
const ANSWERS_KEPT = 1000;

/** Bytes of what is kept of them, for they are handed over with the letter, which has the rest of what the engine takes. */
const ANSWER_BYTES = 400_000;

/** The newest of these answers, as many as a run may hand over. */
export function newestAnswers(answered: Iterable<[string, Outcome]>): [string, Outcome][] {
  const all = [...answered].slice(-ANSWERS_KEPT);
  let bytes = 0;
  const first = all.findLastIndex((one) => {
    bytes += bytesOf(one);
    return bytes > ANSWER_BYTES;
  });
  return all.slice(first + 1);
}

/** Where a running notice stands. */
export interface View {
  notice: Notice | null;
  head: string;
  recordedSeq: number;
  /** The business instant for which its one timer is armed; null: none. */
  armedAt: string | null;
}

/** How a notice's workflow ended. */
export interface NoticeResult {
  seq: number;
  head: string;
  stage: NoticeStage;
}

/** Type of the ApplicationFailure that carries a refusal; its first detail is the refusal. */
export const REFUSED = 'Refused';

/** Type of the ApplicationFailure for a command from a clock that runs ahead; its first detail is the instant of the notice. */
export const RECEIVED_AHEAD = 'ReceivedAhead';

/** Type of the ApplicationFailure with which a run ends whose letter has gone on without it (ADR 0030). */
export const OUTRUN = 'Outrun';

/** Every command but the issuing one: an Update, because it can be refused and returns an answer. */
export const commandUpdate = defineUpdate<Outcome, [Command]>('command');
/** Where the notice stands, for support; lists and pages read MongoDB. */
export const viewQuery = defineQuery<View>('view');
/** The rules under which the notice decides, for a repair. */
export const rulesQuery = defineQuery<Rules>('rules');
/** Tells a notice whose recording was refused to try again after a repair. */
export const repairSignal = defineSignal('repair');
/** An answer of a unit that no worker could decide in time: durable at once, decided when a worker is back. */
export const lateCommandSignal = defineSignal<[Command]>('lateCommand');
/** Search attributes, registered by `registerSearchAttributes`; none holds personal data. */
export const ATTRIBUTES = {
  unit: defineSearchAttributeKey('DubanUnit', 'KEYWORD'),
  campaign: defineSearchAttributeKey('DubanCampaign', 'KEYWORD'),
  /** Highest rung that has fired; none while all is well. */
  level: defineSearchAttributeKey('DubanLevel', 'KEYWORD'),
  rehearsal: defineSearchAttributeKey('DubanRehearsal', 'BOOL'),
} as const;

/** Workflow id of an act on many notices. */
export const manyIdOf = (id: string): string => `many/${id}`;

/** Notices of an act on many that are dealt with in one activity. */
export const MANY_CHUNK = 100;

/** Schedule and workflow of the sweep that watches the clocks. */
export const SWEEP_ID = 'sweep';

/** Workflow id of what tells other systems of events. */
export const PUSH_ID = 'push-events';

/** What the courier of a rehearsal or of real time starts with. */
export interface CourierInput {
  tempo: Tempo;
  /** Campaign served, or null for all that run in real time. */
  campaign: string | null;
  /** Real milliseconds between two looks when nothing is known to come earlier; of a rehearsal, while an alarm is being handled. */
  everyMs: number;
  /** Looks after which the run continues as new. */
  looks: number;
}

/** Tells the courier of a rehearsal that somebody has acted, so that something may be due. */
export const stirSignal = defineSignal('stir');

/** Workflow id of the courier of a rehearsal, or of real time. */
export const courierIdOf = (campaign: string | null): string =>
  campaign === null ? 'courier' : `courier/${campaign}`;
