import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { wordSubject } from '../../src/domain/messages/wording.ts';
import type { Rules } from '../../src/domain/notice/notice.ts';
import { type DispatchDoc, dueHolders, makeDispatch } from '../../src/store/dispatches.ts';
import { dispatchesAbout, inboxOf } from '../../src/store/inbox.ts';
import { collectionOf } from '../../src/store/models.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import type { OutboxDoc } from '../../src/store/stored.ts';
import { acknowledge, report, withdraw } from '../support/acts.ts';
import { batchesOf } from '../support/batches.ts';
import {
  allOf,
  closeDatabase,
  emptied,
  markRows,
  openDatabase,
  storedRows,
} from '../support/database.ts';
import { beijing, COUNTY, finding, HOLDERS, holder, local } from '../support/rules.ts';
import { letter, type Story } from '../support/story.ts';

const LEADER = 'responsibleLeader-1';
const CONTACT = 'contact-1';
const one = [finding('1', 'timeLimited')];

/** A letter to the n-th unit; every unit has its own people but for one leader over all. */
const letterTo = (n: number): Story =>
  letter(COUNTY, '2026-03-02 09:00', one, {
    unit: { id: `u-${n}`, name: `第${n}单位` },
    holders: HOLDERS.map((h) =>
      h.post === 'responsibleLeader' ? h : holder(h.post, { id: `${h.post}-${n}` }),
    ),
  });

describe('what is due to a person', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));
  beforeEach(() => emptied(connection));

  const record = async (story: Story, id: string) => {
    const recording = recorderOf(connection);
    for (const batch of batchesOf(story, id, 100)) await recording(batch);
  };
  const rows = (fits: (row: OutboxDoc) => boolean) => storedRows(connection, fits);
  const send = (person: string, at: string) =>
    makeDispatch(connection, { campaign: null, holder: person, now: beijing(at) });
  const due = async (at: string) => {
    const { holders, nextAt } = await dueHolders(connection, null, beijing(at));
    return { holders: holders.sort(), next: nextAt === null ? null : local(nextAt) };
  };
  const lines = (dispatch: DispatchDoc | null) =>
    dispatch?.items.map((row) => `${row.what} ${row.rung ?? ''} ${row.findings.join()}`.trim());

  describe('on forty letters at once', () => {
    beforeEach(async () => {
      for (let n = 1; n <= 40; n += 1) {
        const story = letterTo(n).until('2026-03-04 08:30').until('2026-03-06 08:30');
        await record(story, `n-${n + 10}`);
      }
    });

    it('is one message that lists all forty (S1)', async () => {
      expect((await due('2026-03-06 08:29')).holders).not.to.include(LEADER);
      expect((await due('2026-03-06 08:30')).holders).to.include(LEADER);
      const sent = await send(LEADER, '2026-03-06 08:30');
      expect(sent?.items).to.have.length(40);
      expect(new Set(sent?.items.map((row) => row.documentNumber)).size).to.equal(40);
      expect(wordSubject(sent?.items ?? [])).to.equal('督办事项提醒：40份通知书40项');
      expect((await due('2026-03-06 08:31')).holders).not.to.include(LEADER);
      const inbox = await inboxOf(connection, LEADER, {
        rehearsal: false,
        before: null,
        limit: 50,
      });
      expect(inbox.map((d) => d._id)).to.deep.equal([sent?._id]);
    });

    it('is told on each of the forty', async () => {
      const sent = await send(LEADER, '2026-03-06 08:30');
      for (let n = 1; n <= 40; n += 1) {
        const about = await dispatchesAbout(connection, `n-${n + 10}`);
        expect(about.map((d) => d._id)).to.deep.equal([sent?._id]);
      }
    });

    it('is one message however many processes make it at the same moment (P3)', async () => {
      const made = await Promise.all(
        Array.from({ length: 10 }, () => send(LEADER, '2026-03-06 08:30')),
      );
      for (const dispatch of made) expect(dispatch).to.deep.equal(made[0]);
      expect(made[0]?.items).to.have.length(40);
      expect(await allOf(connection, 'dispatches')).to.have.length(1);
    });
  });

  describe('on a morning when other alarms have rung and are not recorded yet', () => {
    const early = letterTo(1).until('2026-03-04 08:30');
    const late = letterTo(1);
    beforeEach(async () => {
      await record(early, 'a');
      await record(late, 'b');
      await markRows(connection, 'issued', 'before');
    });

    it('waits for them, and is one message then', async () => {
      expect(await due('2026-03-04 08:30')).to.deep.equal({
        holders: [],
        next: '2026-03-04 09:30',
      });
      expect(await send(CONTACT, '2026-03-04 08:30')).to.equal(null);
      await record(late.until('2026-03-04 08:30:02'), 'b');
      expect((await due('2026-03-04 08:30:02')).holders).to.include(CONTACT);
      const sent = await send(CONTACT, '2026-03-04 08:30:02');
      expect(sent?.items.map((row) => row.noticeId)).to.deep.equal(['a', 'b']);
    });

    it('waits no longer than the hour in which a digest leaves', async () => {
      expect((await due('2026-03-04 09:29:59')).holders).to.deep.equal([]);
      expect((await due('2026-03-04 09:30')).holders).to.include(CONTACT);
      expect((await send(CONTACT, '2026-03-04 09:30'))?.items).to.have.length(1);
    });

    it('does not wait where a letter is issued meanwhile', async () => {
      await record(letter(COUNTY, '2026-03-04 08:31', one), 'c');
      expect((await due('2026-03-04 08:31')).holders).to.include(CONTACT);
      const sent = await send(CONTACT, '2026-03-04 08:31');
      expect(sent?.items.map((row) => row.what)).to.deep.equal(['issued']);
    });
  });

  describe('asked for twice at the same instant', () => {
    it('is the same message', async () => {
      await record(letterTo(1), 'a');
      const first = await send(CONTACT, '2026-03-02 09:00');
      expect(lines(first)).to.deep.equal(['issued  1']);
      expect(await send(CONTACT, '2026-03-02 09:00')).to.deep.equal(first);
      expect(await allOf(connection, 'dispatches')).to.have.length(1);
    });

    it('does not lose what was written down in between', async () => {
      await record(letterTo(1), 'a');
      const first = await send(CONTACT, '2026-03-02 09:00');
      await record(letterTo(1), 'b');
      expect(await send(CONTACT, '2026-03-02 09:00')).to.deep.equal(first);
      expect((await due('2026-03-02 09:01')).holders).to.include(CONTACT);
      const second = await send(CONTACT, '2026-03-02 09:01');
      expect(second?.items.map((row) => row.noticeId)).to.deep.equal(['b']);
    });
  });

  describe('after an outage', () => {
    it('is the highest rung of each matter; the others are kept and marked', async () => {
      await record(letterTo(1).until('2026-03-06 10:00'), 'a');
      await send(CONTACT, '2026-03-06 10:00');
      const sent = await send(CONTACT, '2026-03-09 08:30');
      expect(lines(sent)).to.deep.equal(['rungFired warn', 'rungFired order']);
      const kept = await rows((row) => row.holder === CONTACT && row.rung === 'remind');
      expect(kept.map((row) => row._id)).to.deep.equal(sent?.superseded);
      expect(kept.map((row) => row.dispatched)).to.deep.equal([sent?._id]);
      expect((await due('2026-03-10 00:00')).holders).not.to.include(CONTACT);
    });

    it('is nothing more of a rung whose higher one has left before it', async () => {
      // The outage ends within the hour of the digest: the order still goes along, the older reminder is late.
      await record(letterTo(1).until('2026-03-06 08:40'), 'a');
      const sent = await send(CONTACT, '2026-03-06 08:40');
      expect(lines(sent)).to.deep.equal(['issued  1', 'rungFired warn', 'rungFired order']);
      expect((await due('2026-03-09 08:30')).holders).to.include(CONTACT);
      expect(await send(CONTACT, '2026-03-09 08:30')).to.equal(null);
    });

    it('is the weekly reminder too, though a higher rung has left before', async () => {
      const ordered = letterTo(1).until('2026-03-04 08:30').until('2026-03-06 08:30');
      await record(ordered, 'a');
      await send(CONTACT, '2026-03-06 08:30');
      await record(ordered.until('2026-03-13 08:30'), 'a');
      const sent = await send(CONTACT, '2026-03-13 08:30');
      const [chased] = sent?.items.filter((row) => row.kind === 'acknowledge') ?? [];
      expect(chased?.rung).to.equal('remind');
    });

    it('is not said again for another letter that stands lower', async () => {
      await record(letterTo(1).until('2026-03-06 08:40'), 'a');
      await record(letter(COUNTY, '2026-03-04 09:00', one).until('2026-03-06 08:40'), 'b');
      const sent = await send(CONTACT, '2026-03-06 08:40');
      const chased = sent?.items.filter((row) => row.kind === 'acknowledge');
      expect(chased?.map((row) => [row.noticeId, row.rung])).to.have.deep.members([
        ['a', 'order'],
        ['b', 'remind'],
      ]);
    });

    it('is not repeated where it was sent before', async () => {
      await record(letterTo(1).until('2026-03-04 08:30'), 'a');
      expect(lines(await send(CONTACT, '2026-03-04 08:30'))).to.include('rungFired remind');
      await record(letterTo(1).until('2026-03-04 08:30').until('2026-03-06 08:40'), 'a');
      const sent = await send(CONTACT, '2026-03-06 08:40');
      expect(lines(sent)).to.deep.equal(['rungFired warn', 'rungFired order']);
    });
  });

  describe('about what has been answered meanwhile', () => {
    const chased = letter(COUNTY, '2026-03-02 09:00', one).until('2026-03-04 08:30');

    it('is not sent, and nobody finds it in his inbox', async () => {
      await record(chased.and('2026-03-04 08:31', acknowledge()), 'a');
      await markRows(connection, { $ne: 'rungFired' }, 'before');
      expect((await due('2026-03-04 08:32')).holders).to.include(CONTACT);
      expect(await send(CONTACT, '2026-03-04 08:32')).to.equal(null);
      expect(
        await inboxOf(connection, CONTACT, { rehearsal: false, before: null, limit: 9 }),
      ).to.deep.equal([]);
      const [kept] = (await allOf(connection, 'dispatches')) as unknown as DispatchDoc[];
      expect([kept?.items, kept?.superseded]).to.deep.equal([[], ['a/2/contact-1']]);
      expect((await due('2026-03-04 08:33')).holders).not.to.include(CONTACT);
    });

    it('is sent while nobody has answered', async () => {
      await record(chased, 'a');
      expect(lines(await send(CONTACT, '2026-03-04 08:32'))).to.include('rungFired remind');
    });

    it('is not sent on a withdrawn letter, whose withdrawal is', async () => {
      await record(chased.and('2026-03-04 09:00', withdraw()), 'a');
      expect(lines(await send(CONTACT, '2026-03-04 09:00'))).to.deep.equal([
        'issued  1',
        'noticeWithdrawn',
      ]);
    });

    it('names only the findings that still wait', async () => {
      const two = [finding('1', 'timeLimited'), finding('2', 'timeLimited')];
      const story = letter(COUNTY, '2026-03-02 09:00', two)
        .and('2026-03-02 15:00', acknowledge())
        .until('2026-04-02 08:30');
      await record(story.and('2026-04-02 08:31', report('1')), 'a');
      const sent = await send(CONTACT, '2026-04-02 08:32');
      const about = sent?.items.filter((row) => row.kind === 'finding');
      expect(about?.map((row) => row.findings)).to.deep.equal([['2']]);
    });
  });

  describe('in quiet hours', () => {
    /** A reminder eight hours after a deadline at 18:00: at two in the morning. */
    const nightly: Rules = structuredClone(COUNTY);
    const [step] = nightly.policy.ladders.receipt?.steps ?? [];
    if (step !== undefined) step.at = '+8h';

    it('is recorded at two at night and leaves at half past eight (S2)', async () => {
      await record(letter(nightly, '2026-03-02 09:00', one).until('2026-03-04 02:00'), 'a');
      await markRows(connection, 'issued', 'before');
      const [row] = await rows((r) => r.holder === CONTACT && r.dispatched === null);
      expect(local(row?.decidedAt ?? '')).to.equal('2026-03-04 02:00');
      expect(await due('2026-03-04 02:00')).to.deep.equal({
        holders: [],
        next: '2026-03-04 08:30',
      });
      expect((await due('2026-03-04 08:29:59')).holders).to.deep.equal([]);
      expect(await due('2026-03-04 08:30')).to.deep.equal({
        holders: [CONTACT, 'handler-1'],
        next: null,
      });
    });

    it('waits for the end of the holidays', async () => {
      await record(letter(nightly, '2026-09-29 09:00', one).until('2026-10-01 02:00'), 'a');
      await markRows(connection, 'issued', 'before');
      expect(await due('2026-10-07 23:59')).to.deep.equal({
        holders: [],
        next: '2026-10-08 08:30',
      });
    });

    it('does not wait where a letter is issued in working hours', async () => {
      await record(letter(COUNTY, '2026-03-02 17:59', one), 'a');
      expect((await due('2026-03-02 17:59')).holders).to.include(CONTACT);
    });

    it('waits until the morning where a letter is issued in the evening', async () => {
      await record(letter(COUNTY, '2026-03-06 19:00', one), 'a');
      expect(await due('2026-03-08 12:00')).to.deep.equal({
        holders: [],
        next: '2026-03-09 08:30',
      });
    });
  });

  describe('in a rehearsal', () => {
    it('is not over while a letter that has its number is not recorded', async () => {
      const isOver = async () =>
        (await dueHolders(connection, 'c-1', beijing('2026-03-02 09:00'))).over;
      expect(await isOver()).to.equal(true);
      const draft = { _id: 'n-1', campaign: 'c-1', documentNumber: '演云督整〔2026〕1号' };
      await collectionOf<typeof draft>(connection, 'drafts').insertOne(draft);
      expect(await isOver()).to.equal(false);
      const campaign = { id: 'c-1', name: '演练' };
      const story = letter(COUNTY, '2026-03-02 09:00', one, { campaign, rehearsal: true });
      await record(story.and('2026-03-02 09:00', withdraw()), 'n-1');
      await markRows(connection, { $ne: 'nothing' }, 'd-1');
      expect(await isOver()).to.equal(true);
      await collectionOf(connection, 'drafts').deleteMany({});
    });

    it('is seen by the courier of its own clock alone', async () => {
      const campaign = { id: 'c-9', name: '演练' };
      await record(letter(COUNTY, '2026-03-02 09:00', one, { rehearsal: true, campaign }), 'a');
      expect((await due('2026-03-02 09:00')).holders).to.deep.equal([]);
      const seen = await dueHolders(connection, 'c-9', beijing('2026-03-02 09:00'));
      expect(seen.holders).to.include(CONTACT);
      expect(await send(CONTACT, '2026-03-02 09:00')).to.equal(null);
      expect(await rows((row) => row.dispatched === null)).to.have.length(3);
    });
  });
});
