import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/instant.ts';
import type { Rung } from '../policy/policy.ts';
import type { Envelope } from './commands.ts';
import type { Objection, ReviewOutcome } from './matters.ts';
import type { Evidence, Holder } from './notice.ts';

/** 提出异议, within the time the letter names. */
export interface RaiseObjectionCommand extends Envelope {
  kind: 'raiseObjection';
  finding: string;
  ground: Objection['ground'];
  reasons: string;
}
/** 异议处理. Upheld, a wrong fact closes the finding as not valid; a foreign remit sends it out. */
export interface DecideObjectionCommand extends Envelope {
  kind: 'decideObjection';
  objection: string;
  upheld: boolean;
  opinion: string;
  /** The unit in whose remit the finding lies, where the office knows it. */
  to: { id: string; name: string } | null;
}
/** 申请复核 of findings, or of all that are open when none is named. */
export interface ApplyForReviewCommand extends Envelope {
  kind: 'applyForReview';
  findings: string[];
  grounds: string;
}
export interface AssignReviewerCommand extends Envelope {
  kind: 'assignReviewer';
  review: string;
  reviewer: { id: string; name: string };
}
export interface DecideReviewCommand extends Envelope {
  kind: 'decideReview';
  review: string;
  outcome: ReviewOutcome;
  /** The findings that are revoked; none: all that the review is about. */
  findings: string[];
  opinion: string;
}
/** 暂停 of findings, or of the whole letter when none is named. One decision may cover many letters. */
export interface SuspendCommand extends Envelope {
  kind: 'suspend';
  decision: string;
  findings: string[];
  reason: string;
  /** The limit after which it is expected to end, such as `10wd`. */
  estimate: string | null;
}
export interface ResumeCommand extends Envelope {
  kind: 'resume';
  decision: string;
  reason: string;
}
export interface ReportMilestoneCommand extends Envelope {
  kind: 'reportMilestone';
  finding: string;
  milestone: number;
  text: string;
  evidence: Evidence[];
}
/** A co-operating unit's own part. */
export interface ReportPartCommand extends Envelope {
  kind: 'reportPart';
  finding: string;
  summary: string;
}
export interface DeclinePartCommand extends Envelope {
  kind: 'declinePart';
  finding: string;
  reason: string;
}
/** 现场核查记录. */
export interface RecordCheckCommand extends Envelope {
  kind: 'recordCheck';
  finding: string;
  on: IsoDate;
  place: string;
  people: string[];
  result: string;
  passed: boolean;
}
/** 挂账 until a day. */
export interface DeferFindingCommand extends Envelope {
  kind: 'deferFinding';
  finding: string;
  until: string;
  reason: string;
}
/** 转办: the finding leaves this letter with a hand-over record. */
export interface TransferFindingCommand extends Envelope {
  kind: 'transferFinding';
  finding: string;
  to: { id: string; name: string };
  record: string;
  reason: string;
}
/** 机构改革: the successor takes over what is open, on a day (国发〔2018〕17号). */
export interface SucceedUnitCommand extends Envelope {
  kind: 'succeedUnit';
  /** Whose duties go over: the letter's own unit, where none is named, or one that co-operates. */
  unit?: string;
  successor: { id: string; name: string };
  holders: Holder[];
  on: IsoDate;
  basis: string;
}
/** 提级: a chosen rung at once, with its reason; a gated one becomes a draft. */
export interface RaiseRungCommand extends Envelope {
  kind: 'raiseRung';
  finding: string;
  rung: Rung;
  reason: string;
}
/** A newly published calendar for a running notice. */
export interface ChangeCalendarCommand extends Envelope {
  kind: 'changeCalendar';
  calendar: Calendar;
  basis: string;
}
/** Moves a running notice to newer rules, by a recorded act and never by a deployment (ADR 0004). */
export interface MigrateRulesCommand extends Envelope {
  kind: 'migrateRules';
  rulesVersion: number;
  reason: string;
}

/** Every way out of the plain course. */
export type RareCommand =
  | RaiseObjectionCommand
  | DecideObjectionCommand
  | ApplyForReviewCommand
  | AssignReviewerCommand
  | DecideReviewCommand
  | SuspendCommand
  | ResumeCommand
  | ReportMilestoneCommand
  | ReportPartCommand
  | DeclinePartCommand
  | RecordCheckCommand
  | DeferFindingCommand
  | TransferFindingCommand
  | SucceedUnitCommand
  | RaiseRungCommand
  | ChangeCalendarCommand
  | MigrateRulesCommand;
