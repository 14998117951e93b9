import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { lateCommandSignal } from '../../src/workflows/contract.ts';
import { mutantOf, replay } from '../replay/corpus.ts';
import { acknowledge, note } from '../support/acts.ts';
import { eventually, type LiveNotice } from '../support/live-notice.ts';
import { county } from '../support/notice-lives/script.ts';
import { finding, local } from '../support/rules.ts';
import { builtBundle, startTimeSkipping, type TimeSkipping } from '../support/time-skipping.ts';

const LETTER = { ...county, findings: [finding('1', 'timeLimited')] };

/** Before the first alarm. */
const BEFORE = '2026-03-02 10:00';

/** Long enough for what was let go to come back by itself, short enough for a local activity that is held. */
const A_MOMENT_MS = 120;

/** A task that is worked at for longer says so to the engine, and its next part brings what has happened meanwhile. */
const OF_TWO_PARTS_MS = 9000;

/** How the two local activities of one task come back. */
interface Order {
  first: 'recording' | 'instant';
  recording: 'is stored' | 'finds MongoDB away';
}

const ORDERS: Order[] = (['recording', 'instant'] as const).flatMap((first) =>
  (['is stored', 'finds MongoDB away'] as const).map((recording) => ({ first, recording })),
);

/** While no worker is there the alarm rings, an answer comes late and a command is given: all are taken in one task. */
async function taken(server: TimeSkipping, { first, recording }: Order): Promise<LiveNotice> {
  const { store, worker } = server;
  const notice = await server.issue(LETTER);
  await notice.until(BEFORE);
  // While no worker is there, the server's time stands still from the first alarm on.
  const alarm = local(notice.events().at(-1)?.nextAlarmAt ?? '');
  await worker.away();
  notice.unattended = true;
  const letGo = { recording: store.hold(), instant: store.holdInstants() };
  store.away = recording === 'finds MongoDB away';
  await notice.moveTo(alarm);
  await eventually(async () => {
    const { events } = await notice.handle.fetchHistory();
    return (events ?? []).some((event) => event.timerFiredEventAttributes);
  }, 'the alarm has rung');
  await notice.giveLate(alarm, { late: acknowledge(), receivedAt: '2026-03-02 11:00' });
  const answered = notice.send(alarm, note(), 'noted');
  await pause(A_MOMENT_MS);
  await worker.back();
  await pause(2 * A_MOMENT_MS);
  letGo[first]();
  // A recording is tried twice before MongoDB is taken to be away.
  await pause(first === 'recording' && store.away ? 5 * A_MOMENT_MS : A_MOMENT_MS);
  letGo[first === 'recording' ? 'instant' : 'recording']();
  await pause(store.away ? 5 * A_MOMENT_MS : A_MOMENT_MS);
  store.away = false;
  await answered;
  return notice;
}

/** What goes wrong in a replay of a letter's history; null: nothing. */
async function replayed(code: string, notice: LiveNotice): Promise<string | null> {
  const history = (await notice.handle.fetchHistory()) as never;
  return replay(code, { name: notice.id, shows: '', history });
}

describe('a recording and an instant that are under way in one workflow task', () => {
  let server: TimeSkipping;
  let code: string;

  before(async () => {
    ({ code } = await builtBundle());
    server = await startTimeSkipping({ cached: 0 });
  });
  after(() => server.stop());

  /** The command and the late answer are recorded, nothing waits, and the history replays. */
  async function replays(notice: LiveNotice): Promise<void> {
    await eventually(async () => {
      const { recordedSeq } = await notice.reached();
      const types = notice.events().map(({ type }) => type);
      return (
        types.includes('noteAdded') &&
        types.includes('acknowledged') &&
        recordedSeq === types.length
      );
    }, 'all is recorded');
    expect(await replayed(code, notice)).to.equal(null);
    await notice.end();
  }

  for (const order of ORDERS)
    it(`replay as they were: the ${order.first} is the first to come back, and the recording ${order.recording} (P6)`, async () => {
      const notice = await taken(server, order);
      await replays(notice);
    });

  it('replay as they were where MongoDB is back before the instant is (P6)', async () => {
    const { store } = server;
    const notice = await server.issue(LETTER);
    await notice.until(BEFORE);
    store.away = true;
    const answered = notice.send(BEFORE, note(), 'noted');
    const tries = store.tries;
    await eventually(() => store.tries > tries + 2, 'tried as a regular activity');
    const letGo = store.holdInstants();
    await notice.handle.signal(lateCommandSignal, notice.command(BEFORE, acknowledge(), 'late'));
    await pause(A_MOMENT_MS);
    store.away = false;
    await pause(OF_TWO_PARTS_MS);
    letGo();
    await answered;
    await replays(notice);
  });
});

/** The bundle, in which each goes on as soon as it has come back. */
const hasty = (code: string): string => mutantOf(code, 'isBack && mayGoOn()', 'true');

describe('a recording and an instant that are acted upon as soon as they come back', () => {
  let server: TimeSkipping;
  let code: string;

  before(async () => {
    code = hasty((await builtBundle()).code);
    server = await startTimeSkipping({ code, cached: 0 });
  });
  after(() => server.stop());

  it('leave a history that does not replay', async () => {
    const notice = await taken(server, { first: 'recording', recording: 'is stored' });
    await eventually(() => notice.events().length === 3, 'both are recorded');
    await eventually(async () => (await replayed(code, notice)) !== null, 'it does not replay');
    expect(await replayed(code, notice)).to.match(/TMPRL1100/);
  });
});
