import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../src/domain/calendar/instant.ts';
import { isFinal } from '../../src/domain/notice/notice.ts';
import { type DispatchDoc, dueHolders, makeDispatch } from '../../src/store/dispatches.ts';
import { collectionOf } from '../../src/store/models.ts';
import { type Act, accept, acknowledge, report, withdraw } from '../support/acts.ts';
import { closeDatabase, emptied, openDatabase, storedRows } from '../support/database.ts';
import { hourOf, noticeOf, OutageWorld } from '../support/outage-world.ts';
import { AUDIT, beijing, COUNTY, finding, URGENT } from '../support/rules.ts';

/** `npm run test:outages` has a thousand. */
const LETTERS = Number(process.env.DUBAN_OUTAGE_LETTERS ?? 250);

const START = beijing('2026-03-02 09:00');
const DOWN = '2026-03-16 08:00';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What has been answered about the n-th letter, an hour after the other. */
function answersOf(i: number): Act[] {
  const first = i % 4 > 1 ? [acknowledge(), report('1')] : i % 4 > 0 ? [acknowledge()] : [];
  if (i % 10 === 3) return [...first, report('1'), report('2'), accept('1'), accept('2')];
  return i % 10 === 4 ? [...first, withdraw()] : first;
}

/** Letters in every state: silent, acknowledged, reported, closed, withdrawn, under all three policies. */
function populated(count: number): OutageWorld {
  const world = new OutageWorld(null);
  for (let i = 0; i < count; i += 1) {
    const id = `n${String(i).padStart(4, '0')}`;
    const rules = i % 50 === 0 ? URGENT : i % 7 === 0 ? AUDIT : COUNTY;
    const at = addMs(START, (i % 14) * DAY + (i % 9) * HOUR);
    world.issue(id, rules, at, [
      finding('1', i % 3 === 0 ? 'immediate' : 'timeLimited'),
      finding('2', 'timeLimited'),
    ]);
    for (const [hour, act] of answersOf(i).entries())
      world.give(id, act, addMs(at, (26 + hour) * HOUR));
  }
  return world;
}

/** Letters that stand elsewhere than their twins; when something was handled is a fact of the machine and no part of it. */
const strayed = (world: OutageWorld, twin: OutageWorld): string[] =>
  [...world.letters.values()].flatMap((letter) => {
    const other = twin.letters.get(letter.id);
    const same = JSON.stringify(letter.notice) === JSON.stringify(other?.notice);
    return same ? [] : [letter.id];
  });

/** Whoever is told more than once in an hour, unless an urgent letter breaks the quiet. */
function crowded(sent: DispatchDoc[]): string[] {
  const seen = new Map<string, number>();
  for (const doc of sent) {
    const name = `${doc.holder} ${hourOf(doc.slot)}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen].filter(([, n]) => n > 1).map(([name]) => name);
}

describe(`${LETTERS} notices after an outage (P4)`, () => {
  let connection: Connection;
  let base: OutageWorld;
  before(async () => {
    connection = await openDatabase();
    base = populated(LETTERS);
    base.settle(beijing(DOWN));
  });
  afterEach(() => emptied(connection));
  after(() => closeDatabase(connection));

  const outages: [string, Instant][] = [
    ['one hour', addMs(beijing(DOWN), HOUR)],
    ['a day', addMs(beijing(DOWN), DAY)],
    ['five working days', beijing('2026-03-23 10:00')],
    ['thirty days', addMs(beijing(DOWN), 30 * DAY)],
  ];
  for (const [name, up] of outages)
    it(`come to the state of an undisturbed twin, and flood nobody: ${name}`, async () => {
      const world = base.copy(connection);
      const twin = base.copy(null);
      await world.dispatch(beijing(DOWN));
      world.settle(up, up);
      twin.settle(up);
      expect(strayed(world, twin)).to.deep.equal([]);
      const sent: DispatchDoc[] = [];
      for (let h = 0; h < 24; h += 1) {
        const now = addMs(up, h * HOUR);
        world.settle(now, now);
        sent.push(...(await world.dispatch(now)));
      }
      const end = addMs(up, 23 * HOUR);
      twin.settle(end);
      expect(strayed(world, twin)).to.deep.equal([]);
      expect(crowded(sent)).to.deep.equal([]);
      const over = new Set(
        [...world.letters.values()].filter((l) => isFinal(noticeOf(l))).map((l) => l.id),
      );
      const chased = sent
        .flatMap((d) => d.items)
        .filter((i) => i.what === 'rungFired' && i.side === 'unit' && over.has(i.noticeId));
      expect(chased).to.deep.equal([]);
      const handled = [...world.letters.values()].flatMap((l) => l.events);
      const late = handled.filter((e) => e.dueAt > beijing(DOWN) && e.dueAt < up && e.at === up);
      expect(late.length).to.be.greaterThan(name === 'one hour' ? 0 : LETTERS / 20);
    });

  it('send of several rungs about one matter only the highest; the others are kept as superseded', async () => {
    const world = new OutageWorld(connection);
    world.issue('n0001', COUNTY, START, [finding('1', 'immediate')]);
    world.give('n0001', acknowledge(), addMs(START, HOUR));
    const up = beijing('2026-03-20 10:00');
    world.settle(up, up);
    await world.dispatch(addMs(START, 2 * HOUR));
    const opening = beijing('2026-03-23 08:30');
    world.settle(opening);
    const sent = await world.dispatch(opening);
    const contact = sent.filter((d) => d.holder.startsWith('contact'));
    expect(contact.flatMap((d) => d.items.map((i) => i.rung))).to.deep.equal(['order']);
    expect(contact.flatMap((d) => d.superseded)).to.have.length.of.at.least(2);
  });

  it('OnCall-3111: say nothing to a unit that has reported, 120 days long', async () => {
    const world = new OutageWorld(connection);
    world.issue('n0001', COUNTY, START, [finding('1', 'immediate')]);
    world.give('n0001', report('1'), addMs(START, DAY));
    const end = addMs(START, 121 * DAY);
    world.settle(end);
    const events = world.letters.get('n0001')?.events ?? [];
    const rungs = events.filter((e) => e.type === 'rungFired' || e.type === 'rungProposed');
    const toUnit = rungs.filter((e) => e.to.some((r) => r.post === 'contact'));
    expect(toUnit).to.deep.equal([]);
    expect(rungs.length).to.be.greaterThan(10);
  });

  it('OnCall-1206: wait on through a hundred restarts in the quiet hours, then leave once', async () => {
    const world = new OutageWorld(connection);
    world.issue('n0001', COUNTY, beijing('2026-03-02 19:00'), [finding('1', 'immediate')]);
    expect(await world.dispatch(beijing('2026-03-02 19:01'))).to.deep.equal([]);
    for (let i = 0; i < 100; i += 1) {
      const now = addMs(beijing('2026-03-02 19:02'), i * 60_000);
      expect((await dueHolders(connection, null, now)).holders).to.deep.equal([]);
    }
    const opening = beijing('2026-03-03 08:30');
    const first = await world.dispatch(opening);
    expect(first.map((d) => d.items.length)).to.deep.equal([1, 1, 1]);
    expect(await world.dispatch(addMs(opening, HOUR))).to.deep.equal([]);
  });

  it('grafana-58386: repeat nothing that was sent, after three outages in a row', async () => {
    const world = base.copy(connection);
    await world.dispatch(beijing(DOWN));
    const sent: DispatchDoc[] = [];
    for (const up of ['2026-03-18 09:00', '2026-03-20 09:00', '2026-03-24 09:00'].map(beijing)) {
      world.settle(up, up);
      sent.push(...(await world.dispatch(up)));
      // A courier that died after sending looks again at the very same moment.
      for (const { holder } of sent)
        await makeDispatch(connection, { campaign: null, holder, now: up });
    }
    const keys = sent.flatMap((d) => d.items.map((i) => i.key));
    expect(new Set(keys).size).to.equal(keys.length);
    const claimed = await storedRows(connection, (row) => row.dispatched !== null);
    const dispatches = await collectionOf<DispatchDoc>(connection, 'dispatches').find({}).toArray();
    const listed = dispatches.flatMap((d) => [...d.items.map((i) => i.key), ...d.superseded]);
    expect(new Set(listed).size).to.equal(listed.length);
    expect(listed).to.have.length(claimed.length);
  });
});
