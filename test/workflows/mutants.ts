/** A fault planted into the bundle, and a recorded life that must not get past it. */
export interface Mutant {
  fault: string;
  /** Stands in the bundle exactly once. */
  piece: string | RegExp;
  instead: string;
  /** What the life shows. */
  caughtBy: string;
}

/** Faults of the workflow: what it commands Temporal to do, in which order, and what it lets pass. */
export const OF_THE_WORKFLOW: Mutant[] = [
  {
    fault: 'no timer is ever armed',
    piece: /(armed\?\.scope\.cancel\(\);\s+armed = null;\s+)if \(at === null\) return;/,
    instead: 'armed?.scope.cancel(); armed = null; return;',
    caughtBy: 'on-time-closed',
  },
  {
    fault: 'the timer is armed only after the recording',
    piece: /arm\(\);\s+show\(notice\);/,
    instead: 'show(notice);',
    caughtBy: 'on-time-closed',
  },
  {
    fault: 'the timer is armed anew with every turn',
    piece: 'if (at === (armed?.at ?? null)) return;',
    instead: '',
    caughtBy: 'reminded-by-hand-and-noted',
  },
  {
    fault: 'a timer that is replaced is left standing',
    piece: /armed\?\.scope\.cancel\(\);\s+armed = null;/,
    instead: 'armed = null;',
    caughtBy: 'on-time-closed',
  },
  {
    fault: 'a cancel request reaches the timer',
    piece: /cancellable: false\s+\}\);\s+let armed/,
    instead: 'cancellable: true }); let armed',
    caughtBy: 'cancel-request-passed-over',
  },
  {
    fault: 'a cancel request reaches the loop',
    piece:
      /_temporalio_workflow__WEBPACK_IMPORTED_MODULE_\d+__\.CancellationScope\.nonCancellable\(async \(\)=>\{/,
    instead: '((f)=>f())(async ()=>{',
    caughtBy: 'cancel-request-passed-over',
  },
  {
    fault: 'a cancel request reaches the recording',
    piece:
      /_temporalio_workflow__WEBPACK_IMPORTED_MODULE_\d+__\.CancellationScope\.nonCancellable\(\(\)=>local\.record\(batch\)\)/,
    instead: 'local.record(batch)',
    caughtBy: 'cancel-request-passed-over',
  },
  {
    fault: 'no local activity is tried first',
    piece: 'local.record(batch)',
    instead: 'regular.record(batch)',
    caughtBy: 'recorded-when-mongodb-is-back',
  },
  {
    fault: 'what a local activity could not record is left to local ones',
    piece: 'regular.record(batch)',
    instead: 'local.record(batch)',
    caughtBy: 'recorded-when-mongodb-is-back',
  },
  {
    fault: 'a refused recording is tried again without a repair',
    piece: '()=>repairs() > seen',
    instead: '()=>true',
    caughtBy: 'recorded-after-a-repair',
  },
  {
    fault: 'a repair does not aim the timer anew',
    piece: /turns\.repair\(\);\s+alarm\.aim\(null, \(\)=>''\);/,
    instead: 'turns.repair();',
    caughtBy: 'aimed-anew-by-a-repair',
  },
  {
    fault: 'the highest rung is shown to nobody',
    piece: 'level !== null && level !== shown',
    instead: 'false',
    caughtBy: 'reported-late-after-an-order',
  },
  {
    fault: 'the highest rung is shown with every turn',
    piece: 'level !== null && level !== shown',
    instead: 'level !== null',
    caughtBy: 'reported-late-after-an-order',
  },
  {
    fault: 'a late answer that was taken already is taken again',
    piece: 'if (answered.has(command.id) || ',
    instead: 'if (',
    caughtBy: 'late-answer-repeated',
  },
  {
    fault: 'a command that an earlier run has answered is taken again',
    piece: 'if (before !== undefined) return before;',
    instead: '',
    caughtBy: 'continued-as-new',
  },
  {
    fault: 'a late answer counts from when it is decided',
    piece: 'decideLate(receivedBy(command, at)',
    instead: 'decideLate({ ...command, receivedAt: at }',
    caughtBy: 'late-answer-after-its-reminder',
  },
  {
    fault: 'lateness is judged by the time of the workflow',
    piece: 'command.receivedAt < at ? command : {',
    instead: 'false ? command : {',
    caughtBy: 'urgent-on-time',
  },
  {
    fault: 'a command is never recorded by itself',
    piece: /answered\.set\(command\.id, outcome\);\s+settle\(\);/,
    instead: 'answered.set(command.id, outcome);',
    caughtBy: 'on-time-closed',
  },
  {
    fault: 'a notice that is closed goes on running',
    piece: /if \(life\.isIdle\(\) && \(0,\w+\.isFinal\)\(life\.notice\(\)\)\) break;/,
    instead: '',
    caughtBy: 'on-time-closed',
  },
  {
    fault: 'a run never continues as new',
    piece: 'historyLength > continueAfter',
    instead: 'false',
    caughtBy: 'continued-as-new',
  },
  {
    fault: 'a run continues as new too early',
    piece: 'historyLength > continueAfter',
    instead: 'historyLength > continueAfter / 2',
    caughtBy: 'continued-as-new',
  },
  {
    fault: 'the timer is left standing when a run continues as new',
    piece: 'life.disarm();',
    instead: '',
    caughtBy: 'continued-as-new',
  },
  {
    fault: 'the state handed over is forgotten',
    piece: 'let at = carry ?? ',
    instead: 'let at = ',
    caughtBy: 'continued-as-new',
  },
  {
    fault: 'a published calendar is not taken over',
    piece: 'if (command !== undefined) rules =',
    instead: 'if (false) rules =',
    caughtBy: 'calendar-settles-a-date',
  },
];

/** Faults of the rules: other decisions, and events that say something else. */
export const OF_THE_RULES: Mutant[] = [
  {
    fault: 'the third return raises the rung instead of the second',
    piece: 'finding.returns.length < rules.policy.clocks.rework.rungUpAtReturn',
    instead: 'finding.returns.length <= rules.policy.clocks.rework.rungUpAtReturn',
    caughtBy: 'returned-twice-one-rung-up',
  },
  {
    fault: 'an extension request says its breach by another name',
    piece: 'breached: finding.reports',
    instead: 'isBreached: finding.reports',
    caughtBy: 'extension-granted',
  },
  {
    fault: 'nothing is ever late',
    piece: 'stopped === undefined ? receivedAt > clock.dueAt',
    instead: 'stopped === undefined ? false',
    caughtBy: 'reported-late-after-an-order',
  },
  {
    fault: 'what comes with the last instant is late',
    piece: 'stopped === undefined ? receivedAt > clock.dueAt',
    instead: 'stopped === undefined ? receivedAt >= clock.dueAt',
    caughtBy: 'reported-at-the-last-instant',
  },
  {
    fault: 'a date goes on while it is suspended',
    piece: 'stopped === undefined ? receivedAt > clock.dueAt',
    instead: 'true ? receivedAt > clock.dueAt',
    caughtBy: 'reported-while-suspended',
  },
  {
    fault: 'an alarm comes before a command of the same instant',
    piece: '(command.receivedAt, -1)',
    instead: '(command.receivedAt, 0)',
    caughtBy: 'urgent-answer-with-its-deadline',
  },
  {
    fault: 'no closing event follows the last finding',
    piece: /d\.notice\.closedAt === null && !d\.notice\.findings\.some/,
    instead: 'false && !d.notice.findings.some',
    caughtBy: 'on-time-closed',
  },
  {
    fault: 'drafts do not lapse with the report',
    piece: 'if (waiting) continue;',
    instead: 'continue;',
    caughtBy: 'draft-lapses-with-the-report',
  },
  {
    fault: 'whoever has left a post is still written to',
    piece: 'h.until !== null && h.until < day',
    instead: 'false',
    caughtBy: 'holders-replaced-between-rungs',
  },
  {
    fault: 'a pending extension does not pause the chase',
    piece: /nextAt: null,\s+paused: true/,
    instead: 'paused: false',
    caughtBy: 'extension-refused',
  },
  {
    fault: 'an empty post waits for the next date',
    piece: 'hasten && within',
    instead: 'false',
    caughtBy: 'post-vacant',
  },
  {
    fault: 'drafts are counted from zero',
    piece: 'String(notice.drafts.length + 1)',
    instead: 'String(notice.drafts.length)',
    caughtBy: 'drafts-approved-and-refused',
  },
  {
    fault: 'progress is asked for only once',
    piece: 'again.dueAt < main.dueAt',
    instead: 'false',
    caughtBy: 'audit-progress-reported',
  },
  {
    fault: 'the events do not say when the next alarm is',
    piece: 'nextAlarmAt: core.nextAlarm(notice)',
    instead: 'nextAlarmAt: null',
    caughtBy: 'notice-withdrawn',
  },
  {
    fault: 'an objection stops nothing',
    piece: "if (effect === 'none') return null;",
    instead: 'return null;',
    caughtBy: 'objection-rejected',
  },
  {
    fault: 'what only silences a clock stops it',
    piece: "stop: hold.effect === 'stop' ?",
    instead: 'stop: true ?',
    caughtBy: 'objection-only-silences',
  },
  {
    fault: 'the first of two suspensions to end lets everything go on',
    piece: "if (rest.some((h)=>h.effect === 'stop')) continue;",
    instead: '',
    caughtBy: 'suspended-by-two-decisions-at-once',
  },
  {
    fault: 'a suspension is not watched for its estimate',
    piece: 'estimate === null ? []',
    instead: 'true ? []',
    caughtBy: 'suspension-outlives-its-estimate',
  },
  {
    fault: 'one level of acceptance is enough',
    piece: 'level === undefined || next === undefined',
    instead: 'true',
    caughtBy: 'accepted-in-three-levels',
  },
  {
    fault: "another unit's part is asked of the lead unit's people",
    piece: "if (clock?.kind !== 'part') return notice.holders;",
    instead: 'return notice.holders;',
    caughtBy: 'part-late-though-the-lead-unit-is-not',
  },
  {
    fault: 'a raised rung leaves the lower ones to come',
    piece: 'Math.max(clock.step, place + 1)',
    instead: 'clock.step',
    caughtBy: 'raised-to-an-order',
  },
  {
    fault: 'a repeated finding is told to nobody above',
    piece: 'recurrence === null || !repeats',
    instead: 'true',
    caughtBy: 'repeated-finding',
  },
  {
    fault: 'a successor has no say',
    piece: 'unit: event.successor',
    instead: 'unit: notice.unit',
    caughtBy: 'succeeded-by-another-unit',
  },
  {
    fault: 'a new calendar moves no date',
    piece: 'clock.dueAt > now ? countedLimit(rules, clock)',
    instead: 'false ? countedLimit(rules, clock)',
    caughtBy: 'calendar-settles-a-date',
  },
  {
    fault: 'a deferral has no end',
    piece: 'nextAt: due,',
    instead: 'nextAt: null,',
    caughtBy: 'deferral-runs-out',
  },
];
