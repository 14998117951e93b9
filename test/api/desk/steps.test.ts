import { expect } from 'chai';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';

interface Step {
  seq: number;
  of: number;
  type: string;
  text: string;
  hash: string;
  stage: string;
  findings: { code: string; stage: string; dueAt: string }[];
  clocks: { key: string; dueAt: string }[];
  changed: {
    stage: unknown;
    findings: { what: string }[];
    clocks: { key: string; what: string }[];
  };
  told: { name: string }[];
  next: { rung: string }[];
}

describe('a letter as it stood behind one of its events', () => {
  let api: Api;
  let letter: Notice;

  const stepOf = (seq: number) => api.client.get<Step>(`/api/notices/${letter.id}/steps/${seq}`);

  before(async () => {
    api = await startApi();
    const [first] = await lettersFor(api, { name: '回放', units: 1, findings: 1 });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    const contact = letter.holders.find((h) => h.post === 'contact');
    const actor = { role: 'contact', id: contact?.id ?? '', name: '联', unit: letter.unit.id };
    const give = (body: object) =>
      api.client.post(`/api/notices/${letter.id}/commands`, { body, actor });
    await give({ kind: 'acknowledge' });
    await give({ kind: 'reportFinding', finding: '1', summary: '已补正', evidence: [] });
  });
  after(() => api.stop());

  it('says what was so then: stage, clocks, what was ahead, who was told', async () => {
    const first = await stepOf(1);
    expect(first).to.deep.include({ seq: 1, of: 3, type: 'issued', stage: 'issued' });
    expect(first.clocks.map(({ key }) => key)).to.include('acknowledge');
    expect(first.changed.clocks.every(({ what }) => what === 'set')).to.equal(true);
    expect(first.told.map(({ name }) => name)).to.include('李联东');
    expect(first.next.length).to.be.greaterThan(0);
  });

  it('names what the event has changed', async () => {
    const third = await stepOf(3);
    expect(third).to.deep.include({ type: 'findingReported' });
    expect(third.findings.map(({ stage }) => stage)).to.deep.equal(['underReview']);
    expect(third.changed.findings.map(({ what }) => what)).to.have.members(['stage', 'reports']);
    expect(third.changed.clocks.find(({ key }) => key === 'finding/1')?.what).to.equal('gone');
    expect(third.changed.clocks.find(({ key }) => key === 'review/1')?.what).to.equal('set');
  });

  it('stands at its last event where the letter stands now', async () => {
    const [last, now] = await Promise.all([
      stepOf(3),
      api.client.get<Notice & { head: string }>(`/api/notices/${letter.id}`),
    ]);
    expect(last.hash).to.equal(now.head);
    expect(last.stage).to.equal(now.stage);
    expect(last.clocks).to.deep.equal(now.clocks);
  });

  it('is unknown before the first event, behind the last, and where no number is', async () => {
    for (const seq of ['0', '4', 'x', '1.5', '-1']) {
      const asked = api.client.get(`/api/notices/${letter.id}/steps/${seq}`);
      expect(await asked.catch((error: ApiProblem) => [error.status, error.code])).to.deep.equal([
        404,
        'step-unknown',
      ]);
    }
  });

  it('has a timeline with each reminder in a line of its own where that is asked for', async () => {
    const lines = await api.client.get<{ items: { seq: number }[] }>(
      `/api/notices/${letter.id}/timeline?fold=false`,
    );
    expect(lines.items.map(({ seq }) => seq)).to.deep.equal([1, 2, 3]);
  });
});
