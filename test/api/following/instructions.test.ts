import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, CLERK, lettersFor } from '../../support/api/letters.ts';

interface Listed {
  id: string;
  status: string;
  overdue: boolean;
  addressee: string;
  leader: { name: string; on: string };
  turns: { text: string; dueAt: string; answer: { text: string; late: boolean } | null }[];
  notice: { id: string };
}

interface Page {
  items: Listed[];
  next: string | null;
}

const instruct = (instruction: string, more: object = {}) => ({
  kind: 'instruct',
  ...{ instruction, text: '请抓紧办理，月底前报结果', addressee: 'contact', limit: '2wd' },
  ...more,
});

describe('leaders’ instructions over the API', () => {
  let api: Api;
  let letters: Notice[];
  let campaign: string;
  let ahead = 0;

  const contactOf = (letter: Notice | undefined) => ({
    ...{ role: 'contact', name: '联', unit: letter?.unit.id ?? '' },
    id: letter?.holders.find((h) => h.post === 'contact')?.id ?? '',
  });
  const give = (letter: Notice | undefined, body: object, actor: object) =>
    api.client.post(`/api/notices/${letter?.id}/commands`, { body, actor: actor as typeof CLERK });
  const listed = async (query = '', actor: object = CLERK) =>
    (
      await api.client.get<Page>(`/api/instructions?campaign=${campaign}${query}`, {
        actor: actor as typeof CLERK,
      })
    ).items;

  before(async () => {
    api = await startApi({ nowMs: () => Date.now() + ahead });
    letters = await lettersFor(api, { name: '批示', units: 3, findings: 2, rehearsal: null });
    campaign = letters[0]?.campaign.id ?? '';
    await give(letters[0], instruct('批-1', { finding: '1' }), APPROVER);
    await give(
      letters[1],
      instruct('批-2', { addressee: 'reviewer', leader: { name: '王书记', on: '2026-03-02' } }),
      CLERK,
    );
  });
  after(() => api.stop());

  it('stand on their letter, with what was asked and by when', async () => {
    const letter = await api.client.get<{ instructions: Listed[] }>(
      `/api/notices/${letters[0]?.id}`,
    );
    expect(letter.instructions.map((i) => [i.id, i.status, i.addressee])).to.deep.equal([
      ['批-1', 'pending', 'contact'],
    ]);
  });

  it('are listed over all letters, by status, addressee, leader, letter and number, page by page', async () => {
    expect((await listed()).map((i) => i.id).sort()).to.deep.equal(['批-1', '批-2']);
    expect((await listed('&status=answered')).length).to.equal(0);
    expect((await listed('&addressee=reviewer')).map((i) => i.id)).to.deep.equal(['批-2']);
    expect(
      (await listed(`&leader=${encodeURIComponent('王书记')}`)).map((i) => i.id),
    ).to.deep.equal(['批-2']);
    expect((await listed(`&notice=${letters[0]?.id}`)).map((i) => i.id)).to.deep.equal(['批-1']);
    const first = await api.client.get<Page>(`/api/instructions?campaign=${campaign}&limit=1`, {
      actor: CLERK,
    });
    const behind = `&cursor=${encodeURIComponent(first.next ?? '')}`;
    const [second, ...others] = await listed(behind);
    expect([first.items[0]?.id, second?.id].sort()).to.deep.equal(['批-1', '批-2']);
    expect(others).to.deep.equal([]);
  });

  it('are late once their day has passed, in the list and as a task of the office', async () => {
    expect((await listed('&overdue=true')).length).to.equal(0);
    const past = instruct('批-3', { limit: '1h' });
    await give(letters[2], past, APPROVER);
    ahead = 24 * 3_600_000;
    try {
      expect((await listed('&overdue=true')).map((i) => i.id)).to.include('批-3');
      const tasks = await api.client.get<{ items: { kind: string; instruction: string | null }[] }>(
        '/api/tasks?kind=instruction',
        { actor: CLERK },
      );
      expect(tasks.items.map((t) => t.instruction)).to.include('批-3');
    } finally {
      ahead = 0;
    }
  });

  it('are answered by their addressee and accepted by their leader', async () => {
    const answer = { kind: 'answerInstruction', instruction: '批-1', text: '已办' };
    await give(letters[0], answer, contactOf(letters[0]));
    expect((await listed('&instruction=批-1'))[0]).to.deep.include({ status: 'answered' });
    await give(letters[0], { kind: 'acceptAnswer', instruction: '批-1' }, APPROVER);
    expect((await listed('&instruction=批-1'))[0]?.status).to.equal('accepted');
  });

  it('on a whole campaign are one number on each of its open letters, given by an act on many', async () => {
    const command = instruct('批-9', { addressee: 'supervisionOffice' });
    const act = await api.client.post<{ id: string }>('/api/many', {
      actor: APPROVER,
      body: { query: { campaign }, command },
    });
    for (;;) {
      const path = `/api/many/${act.id}`;
      const { finishedAt } = await api.client.get<{ finishedAt: string | null }>(path);
      if (finishedAt !== null) break;
      await pause(50);
    }
    expect((await listed('&instruction=批-9')).map((i) => i.notice.id).sort()).to.deep.equal(
      letters.map((l) => l.id).sort(),
    );
  });

  it('are no list of a unit', async () => {
    const refused = await listed('', contactOf(letters[0])).catch((e: ApiProblem) => e);
    expect((refused as ApiProblem).code).to.equal('not-your-role');
  });
});
