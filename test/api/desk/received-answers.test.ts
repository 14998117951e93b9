import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor, sentProof } from '../../support/api/letters.ts';
import { eventually } from '../../support/live-notice.ts';
import { holderOf } from '../../support/ways-in/own-pages.ts';

/** A day passes in half a second, so that dates pass while somebody looks on. */
const FAST = { start: '2026-09-24T01:00:00.000Z', speed: 172_800 };

interface Fault {
  code: string;
}

describe('an answer that came on paper or by telephone', () => {
  let api: Api;

  const enter = (letter: Notice, body: object, actor: { role: string; id: string } = CLERK) =>
    api.client.post(`/api/notices/${letter.id}/received-answers`, { actor, body });
  const faultOf = async (work: Promise<unknown>): Promise<Fault> => {
    try {
      await work;
    } catch (error) {
      return (error as { problem: Fault }).problem ?? (error as Fault);
    }
    throw new Error('it was taken');
  };
  const by = (letter: Notice) => ({ post: 'contact', holder: holderOf(letter) });
  const ACKNOWLEDGE = { kind: 'acknowledge', remarks: '' };
  const CALL = { way: 'phone', note: '来电确认收到', answer: ACKNOWLEDGE };
  const lastOf = async (letter: Notice) => (await eventsOf(api.connection, letter.id)).at(-1);
  const seqOf = async (letter: Notice) => (await lastOf(letter))?.seq;

  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  describe('while nothing is late', () => {
    let letters: Notice[];

    before(async () => {
      letters = await lettersFor(api, { units: 3, findings: 1, together: 'first' });
    });
    const letterAt = (i: number): Notice => letters[i] as Notice;

    it('is the unit’s own, and says how it came, who entered it and when', async () => {
      const letter = letterAt(0);
      const { issuedAt: receivedAt } = letter;
      await enter(letter, { ...CALL, ...by(letter), receivedAt });
      const event = await lastOf(letter);
      expect(event?.type).to.equal('acknowledged');
      expect(event?.by).to.deep.include({
        role: 'contact',
        id: holderOf(letter),
        unit: letter.unit.id,
      });
      expect(event?.dueAt).to.equal(receivedAt);
      const { at, ...came } = event?.cameBy ?? { at: '' };
      expect(came).to.deep.equal({
        ...{ way: 'phone', note: CALL.note, scan: null },
        by: { id: CLERK.id, name: CLERK.name },
      });
      expect(at > receivedAt).to.equal(true);
      const line = await api.client.get<{ items: { text: string }[] }>(
        `/api/notices/${letter.id}/timeline`,
      );
      expect(line.items.at(-1)?.text).to.match(/（电话报送，.*由拟稿人代录；来电确认收到）/);
    });

    it('comes on paper with its scan, which is kept, for a unit that co-operates as well', async () => {
      const letter = letterAt(1);
      const scan = await sentProof(api, letter.id, CLERK, '配合情况说明.pdf');
      const unit = letter.coUnits[0];
      if (unit === undefined) throw new Error('nobody co-operates');
      const paper = { way: 'paper', scan, receivedAt: letter.issuedAt, unit: unit.id };
      const whose = { post: 'contact', holder: holderOf(unit) };
      const answer = { kind: 'reportPart', finding: '1', summary: '已提供名录' };
      await enter(letter, { ...paper, ...whose, answer });
      const event = (await eventsOf(api.connection, letter.id)).find(
        (e) => e.type === 'partReported',
      );
      expect(event?.cameBy?.scan).to.deep.equal(scan);
      const held = await api.connection.collection('evidenceHeld').findOne({ sha256: scan.sha256 });
      expect(held?.cited).to.equal(1);
      const audit = await api.client.get<{ agrees: boolean; differences: unknown[] }>(
        `/api/notices/${letter.id}/audit`,
      );
      expect(audit.differences).to.deep.equal([]);
    });

    it('is refused without what proves it, ahead of time, before the issue, or in a stranger’s name; nothing is recorded then', async () => {
      const letter = letterAt(2);
      const before = await seqOf(letter);
      const good = { ...CALL, ...by(letter), receivedAt: letter.issuedAt };
      const refused = async (body: object): Promise<string> =>
        (await faultOf(enter(letter, body))).code;
      expect(await refused({ ...good, note: ' ' })).to.equal('invalid-request');
      expect(await refused({ ...good, way: 'paper' })).to.equal('invalid-request');
      const foreign = { name: '另一份.pdf', sha256: 'ab'.repeat(32), effectiveOn: '2026-09-24' };
      expect(await refused({ ...good, way: 'paper', scan: foreign })).to.equal('evidence-not-sent');
      expect(await refused({ ...good, receivedAt: '2099-01-01T00:00:00.000Z' })).to.equal(
        'invalid-request',
      );
      expect(await refused({ ...good, receivedAt: '2026-09-01T00:00:00.000Z' })).to.be.oneOf([
        'received-out-of-order',
        'not-the-holder',
      ]);
      expect(await refused({ ...good, holder: 'h-nobody' })).to.equal('not-the-holder');
      expect(await refused({ ...good, unit: letterAt(1).unit.id })).to.equal('another-unit');
      const judging = { kind: 'acceptFinding', finding: '1', reason: 'implemented', opinion: '好' };
      expect(await refused({ ...good, answer: judging })).to.equal('invalid-request');
      expect(await seqOf(letter)).to.equal(before);
    });

    it('is entered once under one key, and by the office’s desk alone', async () => {
      const letter = letterAt(2);
      const path = `${api.url}/api/notices/${letter.id}/received-answers`;
      const body = JSON.stringify({ ...CALL, ...by(letter), receivedAt: letter.issuedAt });
      const send = (as: string) =>
        fetch(path, {
          method: 'POST',
          body,
          headers: {
            ...{ 'Content-Type': 'application/json', 'Idempotency-Key': 'paper-1' },
            'Test-Actor': as,
          },
        });
      expect((await send('reviewer:r-1')).status).to.equal(403);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => send('supervisionOffice:clerk')),
      );
      expect(new Set(answers.map((a) => a.status))).to.deep.equal(new Set([200]));
      const types = (await eventsOf(api.connection, letter.id)).map((e) => e.type);
      expect(types).to.deep.equal(['issued', 'acknowledged']);
    });

    it('is entered by nobody for a unit at whose post he is himself, co-operating or lead', async () => {
      const letter = letterAt(1);
      const helper = letter.coUnits[0];
      if (helper === undefined) throw new Error('nobody co-operates');
      const both = { ...CLERK, id: 'two-posts', name: '两处任职' };
      const named = { holder: both.id, name: both.name, from: '2026-09-24' };
      await api.client.put(`/api/units/${helper.id}/posts/handler`, { actor: CLERK, body: named });
      const call = { ...CALL, receivedAt: letter.issuedAt };
      const forHelper = { unit: helper.id, post: 'contact', holder: holderOf(helper) };
      const own = letterAt(2);
      expect(own.unit.id).to.equal(helper.id);
      for (const [of, body] of [
        [letter, { ...call, ...forHelper }],
        [own, { ...call, ...by(own), receivedAt: own.issuedAt }],
      ] as const)
        expect((await faultOf(enter(of, body, both))).code).to.equal('own-unit');
      const lead = { ...call, ...by(letter) };
      expect(
        (await faultOf(enter(letter, { ...lead, answer: { kind: 'takeBack' } }, both))).code,
      ).not.to.equal('own-unit');
    });
  });

  it('was in time where the office got it in time, however late it is entered; what comes now is late', async () => {
    const [paper, now] = (await lettersFor(api, {
      ...{ units: 2, findings: 1, name: '时限', rehearsal: FAST },
    })) as [Notice, Notice];
    const clock = paper.clocks.find((c) => c.kind === 'acknowledge');
    if (clock === undefined) throw new Error('no clock');
    await eventually(async () => {
      const types = (await eventsOf(api.connection, now.id)).map((e) => e.type);
      return types.includes('rungFired');
    }, 'the receipt of the letter is chased');
    const receivedAt = paper.issuedAt;
    await enter(paper, { ...CALL, ...by(paper), receivedAt });
    await api.client.post(`/api/notices/${now.id}/commands`, {
      actor: { role: 'contact', id: holderOf(now), unit: now.unit.id },
      body: ACKNOWLEDGE,
    });
    const lateOf = async (letter: Notice) => {
      const events = await eventsOf(api.connection, letter.id);
      const event = events.find((e) => e.type === 'acknowledged');
      return event !== undefined && 'late' in event ? event.late : null;
    };
    expect([await lateOf(paper), await lateOf(now)]).to.deep.equal([false, true]);
  });
});
