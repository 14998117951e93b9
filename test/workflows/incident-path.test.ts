import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Answer } from '../../src/api/engine.ts';
import { chainFaults, genesis } from '../../src/domain/notice/chain.ts';
import type { Command } from '../../src/domain/notice/commands.ts';
import type { NoticeEvent } from '../../src/domain/notice/events.ts';
import { COMMAND_KINDS } from '../../src/domain/notice/kinds.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { rulesAfter } from '../../src/domain/rules/core.ts';
import { decide } from '../../src/domain/rules/decide.ts';
import { evolve } from '../../src/domain/rules/evolve.ts';
import { mutantOf } from '../replay/corpus.ts';
import { acknowledge, note } from '../support/acts.ts';
import { eventually } from '../support/live-notice.ts';
import { LIVES } from '../support/notice-lives/all.ts';
import { EVERYTHING } from '../support/notice-lives/everything.ts';
import {
  audit,
  county,
  factsOf,
  isAct,
  isLate,
  type Life,
  quick,
  type Step,
  storyOf,
} from '../support/notice-lives/script.ts';
import { letter } from '../support/story.ts';
import {
  type RealNotice,
  type RealNotices,
  realNotices,
} from '../support/temporal/real-notices.ts';
import { builtBundle, startTimeSkipping, type TimeSkipping } from '../support/time-skipping.ts';

/** A new run's first task is its third event: every turn after it hands over. */
const EVERY_TURN = { continueAfter: 4 };

/**
 * Lives that between them meet every kind of command, and alarms of every kind of clock. Late answers cross runs on the real
 * server below: the time-skipping one ends when a signal meets a task that continues as new.
 */
const HANDED_OVER = [
  'everything-within-an-hour',
  'drafts-approved-and-refused',
  'suspended-by-two-decisions-at-once',
  'objection-stops-the-date-while-the-office-is-late',
  'calendar-settles-a-date',
  'audit-quarter-missed',
  'stages-missed',
  'part-late-though-the-lead-unit-is-not',
  'deferral-runs-out',
  'extension-refused',
  'suspension-outlives-its-estimate',
  'recorded-when-mongodb-is-back',
];

/** The life with each command given once more after the next one. */
function repeating(life: Life): Life {
  let given = 0;
  const steps = life.steps.flatMap(([at, what]): Step[] => {
    if (!isAct(what) && !isLate(what)) return [[at, what]];
    given += 1;
    return given === 1
      ? [[at, what]]
      : [
          [at, { again: given - 1, by: 'update' }],
          [at, what],
        ];
  });
  return { ...life, steps };
}

describe('a notice whose runs continue as new with every turn', () => {
  let server: TimeSkipping;

  before(async () => {
    server = await startTimeSkipping();
  });
  after(() => server.stop());

  for (const life of LIVES.filter((l) => HANDED_OVER.includes(l.shows)))
    it(`loses no event, and answers every repetition as at first: ${life.shows}`, async () => {
      const live = await server.live(repeating(life), EVERY_TURN);
      await live.over();
      expect(factsOf(live.events())).to.deep.equal(factsOf(storyOf(life).events));
      expect(chainFaults(live.events(), genesis(live.id, 1, life.rules))).to.deep.equal([]);
      const { historyLength } = await live.handle.describe();
      expect(historyLength).to.be.below(40);
    });

  it('goes on reminding through half a year of silence, over several runs', async () => {
    const until = '2026-09-20 09:00';
    const life: Life = { ...audit, shows: 'audit, silent for half a year', steps: [], until };
    const live = await server.live(life, { continueAfter: 100 });
    expect(factsOf(live.events())).to.deep.equal(factsOf(storyOf(life).events));
    const { runId, raw } = await live.handle.describe();
    expect(raw.workflowExecutionInfo?.firstRunId).to.not.equal(runId);
    await live.end();
  });

  it('is ended at rest though its last turn is still under way, so that time goes on for the next', async () => {
    const next = { ...county, findings: quick };
    const live = await server.issue(next, EVERY_TURN);
    const [before, letGo] = [server.store.tries, server.store.hold()];
    const answer = live.send('2026-03-02 15:00', acknowledge(), 'first');
    await eventually(() => server.store.tries > before, 'it is being recorded');
    const ended = live.end();
    letGo();
    await ended;
    const { events = [] } = await live.handle.fetchHistory();
    const scheduled = events?.filter((e) => e.workflowTaskScheduledEventAttributes);
    const completed = events?.filter((e) => e.workflowTaskCompletedEventAttributes);
    expect(scheduled).to.have.length(completed?.length ?? 0);
    expect(events?.at(-1)?.workflowExecutionTerminatedEventAttributes).to.be.an('object');
    expect((await answer).kind).to.equal('done');
    await (await server.issue(next, EVERY_TURN)).until('2026-03-04 09:00');
  });

  it('are of every kind of command but one', () => {
    expect(LIVES.filter((l) => HANDED_OVER.includes(l.shows))).to.have.length(HANDED_OVER.length);
    const kinds = EVERYTHING.steps.flatMap(([, what]) => (isAct(what) ? [what.body.kind] : []));
    const missing = COMMAND_KINDS.filter((kind) => !kinds.includes(kind));
    expect(missing).to.deep.equal(['migrateRules']);
  });
});

/** What the pure rules make of the same commands, one after the other. */
function twinOf(life: Life, commands: Command[]): NoticeEvent[] {
  const { coUnits } = life;
  const start = letter(life.rules, life.issued, life.findings, { ...(coUnits && { coUnits }) });
  const events = [...start.events];
  let { rules, notice }: { rules: Life['rules']; notice: Notice } = start;
  for (const command of commands) {
    const decision = decide(command, notice, rules, command.receivedAt);
    if (!decision.accepted) throw new Error(`${command.kind}: ${decision.refusal.code}`);
    events.push(...decision.events);
    notice = decision.events.reduce<Notice>(evolve, notice);
    rules = rulesAfter(rules, command, decision.events);
  }
  return events;
}

describe('commands in flight while a run continues as new, on the real server', () => {
  let real: RealNotices;
  const acts = EVERYTHING.steps.flatMap(([, what]) => (isAct(what) ? [what] : []));
  const given: { command: Command; answer: Promise<Answer> }[] = [];
  let notice: RealNotice;

  /** What a command comes to: an engine that is too busy to answer in time is asked once more, as the API's callers ask. */
  const heard = async (command: Command): Promise<Answer> => {
    const answer = await real.engine.command(notice.id, command);
    return answer.kind === 'away' ? heard(command) : answer;
  };

  /** The first is held at its recording until the second is on its way; then the run hands over. */
  const givePair = async (from: number): Promise<void> => {
    const [before, letGo] = [real.store.tries, real.store.hold()];
    for (const [i, act] of acts.slice(from, from + 2).entries()) {
      const command = notice.commandNow(act, `command-${from + i + 1}`);
      // Every third pair ends with a late answer, which is a signal, and is asked for its outcome afterwards.
      const ask = () => heard(command);
      const late = i === 1 && from % 6 === 2;
      const answer = late ? real.engine.takeLate(notice.id, command).then(ask) : ask();
      given.push({ command, answer });
      await eventually(() => real.store.tries > before, 'the first is being recorded');
    }
    // Somebody presses the button that asks for cancellation, now and then.
    if (from % 10 === 4) await notice.handle.cancel();
    await pause(20);
    letGo();
    await Promise.all(given.map(({ answer }) => answer));
  };

  before(async () => {
    real = await realNotices();
    notice = await real.issue(EVERYTHING, EVERY_TURN);
    for (let from = 0; from < acts.length - 2; from += 2) await givePair(from);
  });
  after(() => real.stop());

  it('are all answered as done, whether or not they or the notice were to be cancelled', async () => {
    const answers = await Promise.all(given.map(({ answer }) => answer));
    expect(answers.map((a) => a.kind)).to.deep.equal(given.map(() => 'done'));
  });

  it('come to the same events as without any handing over, none of them twice', async () => {
    const commands = given.map(({ command }) => command);
    expect(factsOf(notice.events())).to.deep.equal(factsOf(twinOf(EVERYTHING, commands)));
  });

  it('are answered alike when they are repeated in a later run', async () => {
    for (const { command, answer } of given.slice(0, 5))
      expect(await real.engine.command(notice.id, command)).to.deep.equal(await answer);
  });

  it('have crossed a run for each pair, and the notice ends when it is withdrawn', async () => {
    for (const [i, act] of acts.slice(-2).entries())
      await real.engine.command(notice.id, notice.commandNow(act, `last-${i}`));
    await eventually(
      async () => (await notice.handle.describe()).status.name === 'COMPLETED',
      'completed',
    );
    let runs = 0;
    const query = `WorkflowId = "${notice.handle.workflowId}"`;
    await eventually(async () => {
      runs = (await real.client.workflow.count(query)).count;
      return runs > acts.length / 2;
    }, 'every run is listed');
    expect(notice.events().at(-1)?.type).to.equal('noticeWithdrawn');
  });
});

describe('a notice of which somebody asks that it be cancelled', () => {
  let server: TimeSkipping;

  before(async () => {
    server = await startTimeSkipping();
  });
  after(() => server.stop());

  it('half-applies nothing that is being recorded, and goes on chasing', async () => {
    const life: Life = { ...county, shows: '', findings: quick, steps: [], until: '' };
    const live = await server.issue(life);
    const at = '2026-03-02 15:00';
    await live.until(at);
    const [before, letGo] = [server.store.tries, server.store.hold()];
    // It answers the receipt's clock, so that the timer is armed anew from the handler of this command.
    const first = live.send(at, acknowledge(), 'first');
    await eventually(() => server.store.tries > before, 'the first is being recorded');
    await live.handle.cancel();
    const second = live.send(at, note(), 'second');
    letGo();
    expect((await first).kind).to.equal('done');
    expect((await second).kind).to.equal('done');
    expect((await live.reached()).armedAt).to.equal(live.at('2026-03-04 08:30'));
    await live.until('2026-03-12 09:00');
    const story = storyOf({
      ...life,
      steps: [
        [at, acknowledge()],
        [at, note()],
      ],
      until: '2026-03-12 09:00',
    });
    expect(factsOf(live.events())).to.deep.equal(factsOf(story.events));
    expect(story.chase()).to.have.length(4);
    await live.end();
  });
});

describe('a notice whose timer was armed for another instant', () => {
  let server: TimeSkipping;
  let code: string;

  before(async () => {
    ({ code } = await builtBundle());
    const wrong = mutantOf(
      code,
      'const ms = realMsUntil(tempo, at, Date.now());',
      'const ms = 10 * 86400000;',
    );
    server = await startTimeSkipping({ code: wrong, cached: 0 });
  });
  after(() => server.stop());

  it('is silent although something is due, until a repair aims it anew', async () => {
    const live = await server.issue({ ...county, findings: quick });
    await live.moveTo('2026-03-04 09:00');
    await server.deploy(code);
    const before = await live.reached();
    expect(before.notice?.seq).to.equal(1);
    expect(live.events().map((e) => e.type)).to.deep.equal(['issued']);
    await live.repair();
    await live.settled('2026-03-04 09:00');
    const [, ...fired] = live.events();
    expect(fired.map((e) => [e.type, e.dueAt])).to.deep.equal([
      ['rungFired', live.at('2026-03-04 08:30')],
      ['rungFired', live.at('2026-03-04 08:30')],
    ]);
    await live.end();
  });
});
