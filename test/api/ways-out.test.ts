import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { ApiProblem, type ClientActor } from '../../src/client/api-client.ts';
import { dateOf } from '../../src/domain/calendar/instant.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, importLetters, lettersFor } from '../support/api/letters.ts';

const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'no problem',
    (error: unknown) => (error instanceof ApiProblem ? error.code : String(error)),
  );

describe('ways out of the plain course, through the API', () => {
  let api: Api;
  let letters: Notice[];
  const give = (id: string, body: object, key: string, actor: ClientActor = CLERK) =>
    api.client.post<{ events: string[] }>(`/api/notices/${id}/commands`, { body, key, actor });
  const contact = (letter: Notice) => ({ role: 'contact', id: 'c', unit: letter.unit.id });
  /** How many letters an act on many was done on, once it is through. */
  const doneBy = async (id: string): Promise<number> => {
    for (;;) {
      const act = await api.client.get<{ finishedAt: string | null; done: number }>(
        `/api/many/${id}`,
        { actor: CLERK },
      );
      if (act.finishedAt !== null) return act.done;
      await pause(50);
    }
  };
  const at = (i: number): Notice => {
    const letter = letters[i];
    if (letter === undefined) throw new Error('no such letter');
    return letter;
  };

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '出路', units: 4, findings: 2 });
  });
  after(() => api.stop());

  it('refuse a signer as reviewer with 409, and take an outsider (A7)', async () => {
    const letter = at(0);
    await give(
      letter.id,
      { kind: 'applyForFormalReview', grounds: '认定依据不足' },
      'r1',
      contact(letter),
    );
    const assign = (id: string, key: string) =>
      give(
        letter.id,
        {
          kind: 'assignFormalReviewer',
          formalReview: 'formal-review-1',
          reviewer: { id, name: '某某' },
        },
        key,
        APPROVER,
      );
    const refused = await assign('leader', 'r2').catch((e: unknown) => e as ApiProblem);
    expect([(refused as ApiProblem).status, (refused as ApiProblem).code]).to.deep.equal([
      409,
      'recused',
    ]);
    expect((await assign('outsider', 'r3')).events).to.deep.equal(['formalReviewerAssigned']);
  });

  it('give a finding that is handed over a draft of its own, once', async () => {
    const [from, to] = [at(1), at(2)];
    const body = {
      kind: 'transferFinding',
      finding: '1',
      to: { id: to.unit.id, name: to.unit.name },
      record: '移交案卷 3 册',
      reason: '属该单位职责',
    };
    await give(from.id, body, 't1');
    await give(from.id, body, 't1');
    const { items } = await api.client.get<{ items: { id: string; unit: { id: string } }[] }>(
      `/api/drafts?campaign=${from.campaign.id}`,
    );
    const handed = items.filter((d) => d.id.startsWith(`${from.id}-to-`));
    expect(handed.map((d) => d.unit.id)).to.deep.equal([to.unit.id]);
  });

  it('hand what is open to a unit’s successor, and refuse the old unit from then on', async () => {
    const [old, next] = [at(3), at(2)];
    const started = await api.client.post<{ id: string }>(`/api/units/${old.unit.id}/successor`, {
      body: { successor: next.unit.id, on: '2026-09-24', basis: '县机构改革方案' },
      key: 'succession',
      actor: CLERK,
    });
    expect(await doneBy(started.id)).to.equal(1);
    const now = await api.client.get<Notice>(`/api/notices/${old.id}`);
    expect([now.unit.id, now.formerUnits.map((u) => u.id)]).to.deep.equal([
      next.unit.id,
      [old.unit.id],
    ]);
    expect(await codeOf(give(old.id, { kind: 'acknowledge' }, 'o1', contact(old)))).to.equal(
      'notice-unknown',
    );
    expect((await give(old.id, { kind: 'acknowledge' }, 'o2', contact(now))).events).to.deep.equal([
      'acknowledged',
    ]);
  });

  it('reach whoever holds a co-operating unit’s post now, in the letters it helps with (S17)', async () => {
    const plan = { name: '配合', units: 2, findings: 1, rehearsal: null, together: true };
    const [led, helping] = await lettersFor(api, plan);
    const unit = helping?.unit.id ?? '';
    const path = `/api/units/${unit}/posts/contact`;
    const body = { holder: 'h-new', name: '何新', from: dateOf(new Date().toISOString()) };
    await api.client.put(path, { actor: CLERK, body });
    const [now, own] = await Promise.all(
      [led, helping].map((letter) => api.client.get<Notice>(`/api/notices/${letter?.id}`)),
    );
    const contacts = (all: Notice['holders'] | undefined) =>
      all?.filter((h) => h.post === 'contact' && h.until === null).map((h) => h.name);
    expect(now?.coUnits.map((u) => [u.id, contacts(u.holders)])).to.deep.equal([[unit, ['何新']]]);
    expect(contacts(now?.holders)).to.deep.equal(contacts(led?.holders));
    expect(contacts(own?.holders)).to.deep.equal(['何新']);
  });

  it('tell a letter of every change of its people, and of the same one only once', async () => {
    const letter = at(2);
    const path = `/api/units/${letter.unit.id}/posts`;
    const now = async () => {
      const { holders, seq } = await api.client.get<Notice>(`/api/notices/${letter.id}`);
      const open = holders.filter((h) => ['contact', 'handler'].includes(h.post) && !h.until);
      return [open.map((h) => h.name), seq] as const;
    };
    const put = (post: string, name: string) =>
      api.client.put(`${path}/${post}`, { actor: CLERK, body: { name, from: '2026-09-24' } });
    await put('contact', '冯一');
    await put('handler', '陈二');
    const [people, seq] = await now();
    expect(people).to.have.members(['冯一', '陈二']);
    await put('contact', '冯一');
    expect(await now()).to.deep.equal([people, seq]);
    // The same person once more, after a mistake.
    await api.client.remove(`${path}/contact?until=2026-09-24`, { actor: CLERK });
    expect((await now())[0]).to.deep.equal(['陈二']);
    await put('contact', '冯一');
    expect((await now())[0]).to.have.members(['冯一', '陈二']);
  });

  it('take a change of the roster from the office alone', async () => {
    const letter = at(2);
    const path = `/api/units/${letter.unit.id}`;
    const actor = contact(letter);
    const body = { name: '外人', from: '2020-01-01' };
    expect(await codeOf(api.client.put(`${path}/posts/contact`, { actor, body }))).to.equal(
      'not-your-role',
    );
    expect(await codeOf(api.client.remove(`${path}/posts/contact`, { actor }))).to.equal(
      'not-your-role',
    );
    const succession = { successor: at(1).unit.id, on: '2026-09-24', basis: '自定' };
    const order = api.client.post(`${path}/successor`, { actor, body: succession, key: 'no' });
    expect(await codeOf(order)).to.equal('not-your-role');
    const unit = await api.client.get<{ successor?: object }>(path);
    expect(unit.successor).to.equal(undefined);
  });

  it('hand a unit’s parts in other letters to its successor as well (S17)', async () => {
    const plan = { name: '配合单位划转', units: 7, findings: 1, rehearsal: null, together: true };
    const shared = await lettersFor(api, plan);
    // Units that no other test knows.
    const [old, ...others] = shared.filter(
      (l) => !letters.some((o) => o.unit.name === l.unit.name),
    );
    const led = shared.find((l) => l.coUnits.some((u) => u.id === old?.unit.id));
    const next = others.find((l) => l !== led);
    if (old === undefined || led === undefined || next === undefined) throw new Error('no letter');
    const { id } = await api.client.post<{ id: string }>(`/api/units/${old.unit.id}/successor`, {
      body: { successor: next.unit.id, on: '2026-09-24', basis: '县机构改革方案' },
      key: 'co-succession',
      actor: CLERK,
    });
    expect(await doneBy(id)).to.equal(2);
    const [helped, own] = await Promise.all(
      [led, old].map((letter) => api.client.get<Notice>(`/api/notices/${letter.id}`)),
    );
    expect(own?.unit.id).to.equal(next.unit.id);
    expect(helped?.unit.id).to.equal(led.unit.id);
    const isShared = (f: Notice['findings'][number]) =>
      f.parts.some((p) => p.unit.id === old.unit.id);
    const finding = led.findings.find(isShared)?.code ?? '';
    const parts = helped?.findings.find((f) => f.code === finding)?.parts;
    expect(parts?.map((p) => p.unit)).to.deep.equal([next.unit]);
    const part = { kind: 'reportPart', finding, summary: '已配合整改' };
    expect(await codeOf(give(led.id, part, 'p1', contact(old)))).to.equal('notice-unknown');
    expect((await give(led.id, part, 'p2', contact(next))).events).to.deep.equal(['partReported']);
  });

  it('name what every finding lacks for its closure, and refuse to close without evidence (M21)', async () => {
    const letter = at(1);
    const report = { kind: 'reportFinding', finding: '2', summary: '已整改', evidence: [] };
    await give(letter.id, report, 'm1', contact(letter));
    const { items } = await api.client.get<{ items: object[] }>(
      `/api/notices/${letter.id}/closing`,
    );
    expect(items).to.deep.equal([{ finding: '2', missing: ['evidence-missing'] }]);
    const close = give(letter.id, { kind: 'acceptFinding', finding: '2' }, 'm2', APPROVER);
    const refused = (await close.catch((e: unknown) => e)) as ApiProblem;
    expect([refused.status, refused.code]).to.deep.equal([422, 'evidence-missing']);
    expect(JSON.stringify(refused.body)).to.contain('（第2条问题）');
  });

  it('book every day of a finding to somebody (A10)', async () => {
    const { items } = await api.client.get<{ items: { days: number; shares: object }[] }>(
      `/api/notices/${at(0).id}/delays`,
    );
    expect(items).to.have.length(2);
    for (const { days, shares } of items)
      expect(Object.values(shares).reduce((a: number, b) => a + (b as number), 0)).to.equal(days);
  });

  it('demand a reason for a second campaign on the same unit and subject (A14)', async () => {
    const plan = { name: '执法公示一', units: 2, findings: 1, rehearsal: null };
    const first = await addCampaign(api, { ...plan, subject: '行政执法公示' });
    const drafts = await importLetters(api, first, plan);
    const again = { ...plan, name: '执法公示二', subject: '行政执法公示' };
    const { unit } = await api.client.get<{ unit: { id: string } }>(`/api/drafts/${drafts[0]}`);
    const units = [unit.id];
    const refused = (await addCampaign(api, { ...again, unitIds: units }).catch(
      (e: unknown) => e,
    )) as ApiProblem;
    expect([refused.status, refused.code]).to.deep.equal([422, 'overlap']);
    expect(JSON.stringify(refused.body)).to.contain(drafts[0]);
    const second = await addCampaign(api, { ...again, name: '执法公示三' });
    expect(await codeOf(importLetters(api, second, plan))).to.equal('overlap');
    const reasoned = { ...again, unitIds: units, overlapReason: '上级部署' };
    expect((await addCampaign(api, reasoned)).name).to.equal('执法公示二');
  });

  it('warn before issue of a finding like an open one, and take no text with a mark of a state secret (A14)', async () => {
    // Rehearsals are compared with nothing but themselves.
    const plan = { name: '涉密', units: 1, findings: 1, rehearsal: null };
    await lettersFor(api, { ...plan, name: '在办' });
    const campaign = await addCampaign(api, plan);
    const [draft] = await importLetters(api, campaign, plan);
    const { items } = await api.client.get<{ items: { code: string }[] }>(
      `/api/drafts/${draft}/warnings`,
    );
    expect(items.map((w) => w.code)).to.include('similar-open');
    const path = `/api/drafts/${draft}`;
    const title = { title: '机密★10年 整改通知书' };
    const { version } = await api.client.get<{ version: number }>(path);
    expect(await codeOf(api.client.patch(path, version, title, CLERK))).to.equal('classified');
  });
});
