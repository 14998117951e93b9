import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { decideAgain } from '../../src/audit/fold.ts';
import { fetchHistory, inputsOf } from '../../src/audit/history.ts';
import { addMs } from '../../src/domain/calendar/instant.ts';
import type { Command } from '../../src/domain/notice/commands.ts';
import { acknowledge, note, withdraw } from '../support/acts.ts';
import { eventually } from '../support/live-notice.ts';
import { EVERYTHING } from '../support/notice-lives/everything.ts';
import {
  type RealNotice,
  type RealNotices,
  realNotices,
} from '../support/temporal/real-notices.ts';

describe('an audit of a letter that got an answer both as a command and late', () => {
  let real: RealNotices;
  let notice: RealNotice;

  /** What the history of the notice says was taken, and how. */
  const inputs = async () => {
    const archived = await fetchHistory(real.client, notice.id);
    if (archived === null) throw new Error(`no history of ${notice.id}`);
    return inputsOf(archived.history);
  };

  /** Holds a recording, so that a task is open, until all that is sent meanwhile waits for the next task. */
  const inOneTask = async (sent: (() => Promise<unknown>)[]): Promise<void> => {
    const [before, letGo] = [real.store.tries, real.store.hold()];
    const first = real.engine.command(
      notice.id,
      notice.commandNow(note('先到'), `first-${before}`),
    );
    await eventually(() => real.store.tries > before, 'the first is being recorded');
    const answers: Promise<unknown>[] = [];
    for (const send of sent) {
      answers.push(send());
      await pause(50);
    }
    letGo();
    await Promise.all([first, ...answers]);
  };

  before(async () => {
    real = await realNotices();
  });
  beforeEach(async () => {
    notice = await real.issue(EVERYTHING);
    await eventually(() => notice.events().length > 0, 'issued');
  });
  // One that has ended by itself cannot be ended any more.
  afterEach(async () => {
    const { status } = await notice.handle.describe();
    if (status.name === 'RUNNING') await notice.handle.terminate('its test is over');
  });
  after(() => real.stop());

  /** The same answer as it was received at first, and as it was sent again. */
  const twoSendings = (): [Command, Command] => {
    const again = notice.commandNow(acknowledge(), 'twice');
    return [{ ...again, receivedAt: addMs(again.receivedAt, -60_000) }, again];
  };

  it('finds the one that was taken, though the other stands before it in the history', async () => {
    const [first, again] = twoSendings();
    await inOneTask([
      () => real.engine.takeLate(notice.id, first),
      () => real.engine.command(notice.id, again),
    ]);
    await eventually(() => notice.events().some((e) => e.command === 'twice'), 'taken');
    const events = notice.events();
    const { commands, input } = await inputs();
    const ways = commands.flatMap(({ command, late }) => (command.id === 'twice' ? [late] : []));
    expect(ways).to.deep.equal([false, true]);
    expect(decideAgain({ input, commands }, events).events).to.deep.equal(events);
  });

  it('puts a late answer after the commands that were taken before it', async () => {
    const late = notice.commandNow(note('迟到'), 'late');
    const other = notice.commandNow(note('同时'), 'other');
    await inOneTask([
      () => real.engine.takeLate(notice.id, late),
      () => real.engine.command(notice.id, other),
    ]);
    await eventually(() => notice.events().some((e) => e.command === 'late'), 'taken');
    const events = notice.events();
    expect(events.slice(-2).map((e) => e.command)).to.deep.equal(['other', 'late']);
    expect(decideAgain(await inputs(), events).events).to.deep.equal(events);
  });

  it('passes over a late answer to a letter that was withdrawn in the same task', async () => {
    const late = notice.commandNow(note('迟到'), 'late');
    const last = notice.commandNow(withdraw(), 'last');
    await inOneTask([
      () => real.engine.takeLate(notice.id, late),
      () => real.engine.command(notice.id, last),
    ]);
    await eventually(
      async () => (await notice.handle.describe()).status.name === 'COMPLETED',
      'over',
    );
    const events = notice.events();
    expect(events.some((e) => e.command === 'late')).to.equal(false);
    expect(decideAgain(await inputs(), events).events).to.deep.equal(events);
  });

  it('takes once what came late twice and then as a command', async () => {
    const [first, again] = twoSendings();
    await inOneTask([
      () => real.engine.takeLate(notice.id, first),
      () => real.engine.takeLate(notice.id, again),
    ]);
    await eventually(() => notice.events().some((e) => e.command === 'twice'), 'taken');
    await real.engine.command(notice.id, again);
    const events = notice.events();
    expect(events.filter((e) => e.command === 'twice')).to.have.length(1);
    expect(decideAgain(await inputs(), events).events).to.deep.equal(events);
  });

  it('finds the late one where that was taken', async () => {
    const [first, again] = twoSendings();
    await real.engine.takeLate(notice.id, first);
    await eventually(() => notice.events().some((e) => e.command === 'twice'), 'taken');
    await real.engine.command(notice.id, again);
    const events = notice.events();
    expect(events.at(-1)).to.include({ command: 'twice', dueAt: first.receivedAt });
    expect(decideAgain(await inputs(), events).events).to.deep.equal(events);
  });
});
