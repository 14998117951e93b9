import type { Roll } from '../calendar/deadline.ts';

/** 整改类型 of a finding: 立行立改, 限期整改, 分阶段整改, 长期坚持. */
export type Timing = 'immediate' | 'timeLimited' | 'staged' | 'longTerm';

/** Posts (岗位) on the unit's side; tasks follow the post, not the name. */
export type UnitPost = 'contact' | 'handler' | 'responsibleLeader' | 'unitHead';

/** Posts on the supervising side. */
export type OfficePost =
  | 'supervisionOffice'
  | 'reviewer'
  | 'approver'
  | 'groupLeader'
  | 'governmentHead';

/** Whoever can hold a task or receive a message. */
export type Post = UnitPost | OfficePost;

/**
 * Rungs of the ladder, lowest first: 预警, 催办, 督办, 约谈, 通报批评, 移送.
 * The order of this list is the order of severity.
 */
export const RUNGS = ['warn', 'remind', 'order', 'interview', 'criticise', 'refer'] as const;

export type Rung = (typeof RUNGS)[number];

/** Rungs that are never sent without a named approver (约谈 is a method of inspection, 政府督查工作条例 第十二条; for the others, 第二十一条). */
const GATED_RUNGS = ['interview', 'criticise', 'refer'] as const;

export type GatedRung = (typeof GATED_RUNGS)[number];

/** Rungs that returned results alone may lead to. */
export const RETURN_RUNGS = ['remind', 'order', 'interview', 'criticise'] as const;

export type ReturnRung = (typeof RETURN_RUNGS)[number];

/** Rungs that the government of that level or its administrative head approves, and nobody below (政府督查工作条例 第二十一条). */
const GOVERNMENTS_RUNGS: readonly Rung[] = ['criticise', 'refer'];

/** True for a rung that only the government of that level or its administrative head can approve. */
export const isGovernments = (rung: Rung): boolean => GOVERNMENTS_RUNGS.includes(rung);

/** Whose decision a gated rung waits for. What the law keeps for the head of government no policy gives away. */
export const deciderOf = ({
  rung,
  needs,
}: {
  rung: Rung;
  needs?: OfficePost | undefined;
}): OfficePost => (isGovernments(rung) ? 'governmentHead' : (needs ?? 'approver'));

/** One step of a ladder. */
export interface Step {
  rung: Rung;
  /** `-3wd`, `+1wd`, `+10d`, `+2h` from the due instant, or `50%` of the time between start and due. */
  at: string;
  /** Who is addressed; of a gated rung, who will be addressed once it is approved. */
  to: Post[];
  /** Who is told besides. */
  copy?: Post[];
  /** The post whose decision the rung waits for; a gated rung always has one. */
  needs?: OfficePost;
  /** A call that the office has to make itself (值班电话). */
  task?: 'phone';
}

/** Steps in order of time, and what goes on after the last one until there is an answer. */
export interface Ladder {
  steps: Step[];
  /** With `slowest` each interval is twice the one before, until that one: a silence is asked about less and less often. */
  repeat: { rung: 'remind'; every: string; slowest?: string; to: Post[] } | null;
}

/** A limit such as `5wd` and the ladder that guards it. */
export interface ClockRule {
  limit: string;
  ladder: string;
}

/** The follow-up policy (规则集): clocks, ladders, budgets. It is data; a notice keeps the one it was issued with. */
export interface Policy {
  id: string;
  version: number;
  name: { zh: string; en: string };
  /** Time of day at which a due day ends, `18:00` or `24:00` (民法典 第二百零三条). */
  cutoff: string;
  roll: Roll;
  /** Receipt after closing time counts as received on the next calendar day; null: natural time. */
  officeHours: { open: string; close: string } | null;
  /** No message leaves between these times or on days off; null: at any hour. */
  quiet: { from: string; to: string; daysOff: boolean } | null;
  /** Time of the daily digest and of every step counted in days. */
  digestAt: string;
  /** How often a person may remind by hand for each rung; a digest is one a person and day by `digestAt` alone. */
  budget: { remindersPerRung: number };
  /** An urgent policy needs a named approver and a reason at issue. */
  urgent: boolean;
  clocks: {
    acknowledge: ClockRule;
    plan: (ClockRule & { notFor: Timing[] }) | null;
    planCheck: ClockRule | null;
    finding: Record<Timing, ClockRule>;
    /** `every` is a limit (`30d`), or `quarter` with `plus` working days after its end. */
    progress: {
      every: string;
      plus: string | null;
      timings: Timing[];
      once: boolean;
      ladder: string;
    } | null;
    review: ClockRule;
    /** 多次退回: which return raises the finding to which rung. A referral is for refusal or faking, never for returns. */
    rework: ClockRule & { atReturns: { returns: number; rung: ReturnRung }[] };
    extensionDecision: ClockRule;
    rungDecision: ClockRule;
    /** 方案中的阶段节点 and 配合单位的任务: due on their own days; null: no clock of their own. */
    milestone: { ladder: string } | null;
    part: { ladder: string } | null;
    /** What a pending objection or formal review does to the unit's clock is said here and recorded. */
    objectionDecision: ClockRule & { effect: HoldEffect };
    /** 非本单位职责成立而承办单位未定: by when the office finds out whose the finding is. */
    ownerSearch: ClockRule;
    formalReviewDecision: { ladder: string; effect: HoldEffect };
    /**
     * Chases the office when a suspension has outlived its estimate, and after this limit at the latest, whatever was estimated; a
     * policy of before this was asked for names no limit.
     */
    suspension: { limit?: string; ladder: string };
    /** 领导批示: by when it is answered where the leader names no day; without it as `instructionRuleOf` says. */
    instruction?: ClockRule;
  };
  ladders: Record<string, Ladder>;
  extension: {
    askBefore: string | null;
    maxCount: number;
    maxTotal: string;
    grantedBy: OfficePost[];
    /** The longest single extension that a post may grant; a post not named here may grant up to the cap. */
    upTo: Partial<Record<OfficePost, string>>;
  };
  /** 逐级验收: who has to agree, in order; one level is any reviewer. `onSite`: severities that want a check on the spot. */
  acceptance: { levels: OfficePost[]; onSite: ('minor' | 'major' | 'critical')[] };
  /** 拒绝整改、虚假整改: the first rung of each, at once and whatever the ladder. */
  badFaith: Record<'refused' | 'faked', Omit<Step, 'at'>>;
  /** 挂账: how long a finding may stand accepted without rectification; null: never. */
  deferral: { maxTotal: string } | null;
  /** 屡查屡犯: how far back a repeat is looked for, and who is told from the first rung on. */
  recurrence: { within: string; to: UnitPost[] } | null;
  /** What the office is warned of before it issues, and the shortest time that a finding leaves if it may be issued at all. */
  guards: {
    shortest: string;
    maxCharacters: number;
    minWorkingDays: number;
    similarFrom: number;
    overlapWithin: string;
  };
  /** What the letter tells the unit about its rights; 政府督查工作条例 第十七条. */
  rights: { objection: string; formalReview: string; formalReviewDecision: string };
  lookBack: { samplePercent: number; after: string } | null;
  lights: {
    yellowWithin: string;
    yellowFraction: number;
    colours: Record<'green' | 'yellow' | 'red' | 'grey', { zh: string; en: string }>;
  };
}

/** By when an instruction is answered under a policy that says nothing of it, and how its addressee is reminded. */
export const INSTRUCTION_RULE: ClockRule = { limit: '5wd', ladder: 'instruction' };

/**
 * Reminders of an instruction under a policy without a ladder of that name. Whoever is instructed is reminded in the place of `to`;
 * the desk has a copy once it is late.
 */
export const INSTRUCTION_LADDER: Ladder = {
  steps: [
    { rung: 'warn', at: '-1wd', to: ['supervisionOffice'] },
    { rung: 'remind', at: '+1wd', to: ['supervisionOffice'], copy: ['supervisionOffice'] },
    { rung: 'remind', at: '+3wd', to: ['supervisionOffice'], copy: ['supervisionOffice'] },
  ],
  repeat: { rung: 'remind', every: '+5wd', to: ['supervisionOffice'] },
};

export const instructionRuleOf = ({ clocks }: Policy): ClockRule =>
  clocks.instruction ?? INSTRUCTION_RULE;

/** Position of a rung on the ladder of severity, 0 for the lowest. */
export const severityOf = (rung: Rung): number => RUNGS.indexOf(rung);

/** True for a rung that only a named approver can let out. */
export const isGated = (rung: Rung): rung is GatedRung =>
  (GATED_RUNGS as readonly string[]).includes(rung);

/** True for a time of day from `from` on and before `to`; a span may lie over midnight. */
export const isWithin = (time: string, from: string, to: string): boolean =>
  from > to ? time >= from || time < to : time >= from && time < to;

/** What a pending matter does to the unit's clock: it stops with its time kept, only falls silent, or runs on. */
export type HoldEffect = 'stop' | 'quiet' | 'none';

/** Every step by which a policy sends a rung: those of its ladders, and the first one of either kind of bad faith. */
export const stepsOf = ({
  ladders,
  badFaith,
}: Pick<Policy, 'ladders' | 'badFaith'>): Omit<Step, 'at'>[] => [
  ...Object.values(ladders).flatMap((ladder) => ladder.steps),
  ...Object.values(badFaith),
];
