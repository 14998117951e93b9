import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { ApiProblem, type ClientActor } from '../../src/client/api-client.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, CLERK, lettersFor } from '../support/api/letters.ts';

type Outcome = { seq: number; events: string[] };

describe('a letter that has ended, through the API', () => {
  let api: Api;
  let letters: Notice[];
  const give = (id: string, body: object, key: string, actor: ClientActor = CLERK) =>
    api.client.post<Outcome>(`/api/notices/${id}/commands`, { body, key, actor });
  const read = (id: string) => api.client.get<Notice>(`/api/notices/${id}`);
  const audit = (id: string) =>
    api.client.get<{ ok: boolean; differences: unknown[] }>(`/api/notices/${id}/audit`);

  /** The n-th letter with its finding closed by the approver’s written decision. */
  const ended = async (n: number): Promise<Notice> => {
    const letter = letters[n];
    if (letter === undefined) throw new Error('no such letter');
    const decision = {
      kind: 'acceptFinding',
      finding: '1',
      reason: 'notImplemented',
      opinion: '经批准',
    };
    const { events } = await give(letter.id, decision, 'close', APPROVER);
    expect(events.at(-1)).to.equal('closed');
    return letter;
  };

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '办结之后', units: 5, findings: 1 });
  });
  after(() => api.stop());

  it('takes a note, once, and stays closed', async () => {
    const { id } = await ended(0);
    const note = { kind: 'addNote', text: '回访情况良好' };
    expect((await give(id, note, 'note-1')).events).to.deep.equal(['noteAdded']);
    expect((await give(id, note, 'note-2')).events).to.deep.equal(['noteAdded']);
    const { stage, notes } = await read(id);
    expect([stage, notes.length]).to.deep.equal(['closed', 2]);
    const again = await give(id, { kind: 'remindByHand', text: '' }, 'r').catch((e: unknown) => e);
    expect(again).to.be.instanceOf(ApiProblem).with.property('code', 'closed');
  });

  it('answers a repetition as at first, from whatever run it was given in', async () => {
    const letter = letters[3];
    if (letter === undefined) throw new Error('no such letter');
    const { id, unit } = letter;
    const contact = { role: 'contact', id: 'c', unit: unit.id };
    const said: [object, string, ClientActor][] = [
      [{ kind: 'acknowledge' }, 'ack', contact],
      [
        { kind: 'acceptFinding', finding: '1', reason: 'notImplemented', opinion: '经批准' },
        'end',
        APPROVER,
      ],
      [{ kind: 'addNote', text: '回访' }, 'first', CLERK],
      [{ kind: 'addNote', text: '再次回访' }, 'second', CLERK],
    ];
    const first: Outcome[] = [];
    for (const [body, key, actor] of said) first.push(await give(id, body, key, actor));
    expect(first.map((o) => o.events)).to.deep.equal([
      ['acknowledged'],
      ['findingAccepted', 'closed'],
      ['noteAdded'],
      ['noteAdded'],
    ]);
    const again: Outcome[] = [];
    for (const [body, key, actor] of said) again.push(await give(id, body, key, actor));
    expect(again).to.deep.equal(first);
    expect((await read(id)).notes).to.have.length(2);
  });

  it('takes notes of several people at once, each once, and none keeps it from the next', async () => {
    const { id } = await ended(4);
    const texts = [0, 1, 2].flatMap((round) => [0, 1, 2, 3, 4, 5].map((n) => `备注${round}-${n}`));
    for (let from = 0; from < texts.length; from += 6) {
      const given = texts.slice(from, from + 6).map(async (text, n) => {
        await pause(n * 12);
        return give(id, { kind: 'addNote', text }, `note-${from + n}`);
      });
      for (const { events } of await Promise.all(given))
        expect(events).to.deep.equal(['noteAdded']);
    }
    const { stage, notes } = await read(id);
    expect(stage).to.equal('closed');
    expect(notes.map((n) => n.text).sort()).to.deep.equal(texts.sort());
    expect((await audit(id)).differences).to.deep.equal([]);
  });

  it('is reviewed within its thirty days, and ends again with the decision', async () => {
    const { id, unit } = await ended(1);
    const contact = { role: 'contact', id: 'c', unit: unit.id };
    await give(id, { kind: 'applyForFormalReview', grounds: '认定依据不足' }, 'apply', contact);
    expect((await read(id)).stage).to.equal('disputed');
    const reviewer = { id: 'outsider', name: '郑公' };
    const formalReview = 'formal-review-1';
    await give(id, { kind: 'assignFormalReviewer', formalReview, reviewer }, 'assign', APPROVER);
    const decision = {
      kind: 'decideFormalReview',
      formalReview,
      outcome: 'revoked',
      opinion: '予以撤销',
    };
    const { events } = await give(id, decision, 'decide', { role: 'reviewer', ...reviewer });
    expect(events).to.deep.equal(['formalReviewDecided', 'findingAccepted', 'closed']);
    expect((await read(id)).findings[0]?.closure?.reason).to.equal('notValid');
    expect(await audit(id)).to.deep.include({ ok: true, differences: [] });
  });

  it('is opened again where faking is found, and told to whoever holds the post by now', async () => {
    const { id, unit } = await ended(2);
    await api.client.put(`/api/units/${unit.id}/posts/contact`, {
      body: { name: '新联络', from: '2026-09-24' },
      actor: CLERK,
    });
    const found = {
      ...{ kind: 'establishBadFaith', finding: '1', ground: 'faked' },
      ...{ facts: '所报台账系事后补造', basis: '《政府督查工作条例》第二十五条' },
    };
    const { events } = await give(id, found, 'faked');
    expect(events).to.deep.equal(['badFaithEstablished', 'rungProposed']);
    const { stage, closedAt, findings, holders } = await read(id);
    expect([stage, closedAt, findings[0]?.stage]).to.deep.equal([
      'inRectification',
      null,
      'returned',
    ]);
    expect(holders.filter((h) => h.post === 'contact').map((h) => h.name)).to.include('新联络');
    // It is a running letter again: an earlier key has no second effect, and the next act follows.
    const decision = {
      kind: 'acceptFinding',
      finding: '1',
      reason: 'notImplemented',
      opinion: '经批准',
    };
    await give(id, decision, 'close', APPROVER);
    expect((await read(id)).closedAt).to.equal(null);
    expect((await give(id, { kind: 'remindByHand', text: '' }, 'later')).events).to.deep.equal([
      'remindedByHand',
    ]);
  });
});

describe('an API whose clock runs three minutes ahead of the engine’s', () => {
  const AHEAD_MS = 180_000;
  let api: Api;
  before(async () => {
    api = await startApi({ nowMs: () => Date.now() + AHEAD_MS });
  });
  after(() => api.stop());

  it('gives commands as of the engine’s own time, to an open letter and to one that has ended', async () => {
    const [letter] = await lettersFor(api, { name: '时钟偏快', units: 1, findings: 1 });
    if (letter === undefined) throw new Error('no letter');
    const { id, unit } = letter;
    const give = (body: object, key: string, actor: ClientActor) =>
      api.client.post<Outcome>(`/api/notices/${id}/commands`, { body, key, actor });
    const contact = { role: 'contact', id: 'c', unit: unit.id };
    const closing = {
      kind: 'acceptFinding',
      finding: '1',
      reason: 'notImplemented',
      opinion: '准',
    };
    await give({ kind: 'acknowledge' }, 'ack', contact);
    await give(closing, 'close', APPROVER);
    const { events } = await give({ kind: 'addNote', text: '回访' }, 'note', CLERK);
    expect(events).to.deep.equal(['noteAdded']);
    const docs = await api.connection.collection('events').find({ noticeId: id }).toArray();
    const given = docs.filter((e) => ['ack', 'close', 'note'].some((k) => e.command?.includes(k)));
    expect(given.map((e) => e.type)).to.include.members(['acknowledged', 'noteAdded']);
    for (const { dueAt } of given) expect(Date.parse(dueAt)).to.be.below(Date.now() + AHEAD_MS / 2);
    const audit = await api.client.get<{ ok: boolean }>(`/api/notices/${id}/audit`);
    expect(audit.ok).to.equal(true);
  });
});
