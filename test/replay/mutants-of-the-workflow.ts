import type { Mutant } from './corpus.ts';

/** Faults of the workflow: what it commands Temporal to do, in which order, and what it lets pass. */
export const OF_THE_WORKFLOW: Mutant[] = [
  {
    fault: 'no timer is ever armed',
    piece: /armed\?\.scope\.cancel\(\);\s+armed = null;\s+if \(at === null\) return;/,
    instead: 'armed?.scope.cancel(); armed = null; return;',
    caughtBy: 'on-time-closed',
  },
  {
    fault: 'the timer is armed only after the recording',
    piece: /arm\(\);\s+show\(notice, details\(\)\);/,
    instead: 'show(notice, details());',
    caughtBy: 'acknowledged-late',
  },
  {
    fault: 'the timer is armed anew with every turn',
    piece: 'if (at === (armed?.at ?? rung)) return;',
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
    piece: /return [\w.()]+\.CancellationScope\)?\.nonCancellable\(async \(\)=>\{/,
    instead: 'return ((f)=>f())(async ()=>{',
    caughtBy: 'cancel-request-passed-over',
  },
  {
    fault: 'a cancel request reaches the recording',
    piece: 'shielded.run(()=>inOrder(local.record(batch), deps.mayGoOn))',
    instead: 'inOrder(local.record(batch), deps.mayGoOn)',
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
    piece: /turns\.repair\(\);\s+disarm\(\);/,
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
    fault: 'a command that an earlier run has answered is taken again',
    piece: 'if (before !== undefined) return before;',
    instead: '',
    caughtBy: 'continued-as-new',
  },
  {
    fault: 'a late answer that has been taken is taken again',
    piece: /if \(answered\.has\(command\.id\) \|\| \S*isFinal\S*\(chain\.notice\(\)\)\) return;/,
    instead: '',
    caughtBy: 'late-answer-repeated',
  },
  {
    fault: 'a late answer counts from when it is decided',
    piece: 'given = receivedBy(command, handled)',
    instead: 'given = { ...command, receivedAt: handled }',
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
    piece: /answered\.set\(command\.id, outcome\);\s+record\(\);/,
    instead: 'answered.set(command.id, outcome);',
    caughtBy: 'on-time-closed',
  },
  {
    fault: 'a notice that is closed goes on running',
    piece: /if \(life\.isIdle\(\) && \w*isFinal\(life\.notice\(\)\)\) break;/,
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
