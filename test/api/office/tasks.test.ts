import { expect } from 'chai';
import { ApiProblem } from '../../../src/client/api-client.ts';
import type { Task } from '../../../src/client/api-types.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { placeOf, pointCliAt } from '../../cli/at-place.ts';
import { duban } from '../../cli/capture.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

const OTHER = { role: 'supervisionOffice', id: 'clerk-2', name: '值班员' };
const LEADER = { role: 'approver', id: 'leader', name: '主管领导' };
const HEAD = { role: 'unitHead', id: 'h-1', name: '某局长', unit: 'u-1' };

describe('the tasks of the office', () => {
  let api: Api;
  let back: () => void;
  let letters: Notice[] = [];

  const tasks = async (query = ''): Promise<Task[]> => api.client.all<Task>(`/api/tasks${query}`);
  const codeOf = (call: Promise<unknown>): Promise<string> =>
    call.then(
      () => 'no problem',
      (error: unknown) => (error instanceof ApiProblem ? error.code : String(error)),
    );
  const vacate = (unit: string, ...posts: string[]) =>
    Promise.all(
      posts.map((post) =>
        api.client.remove(`/api/units/${unit}/posts/${post}?until=2026-09-01`, { actor: CLERK }),
      ),
    );
  const unitOf = (n: number) => letters[n]?.unit ?? { id: '', name: '' };

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    letters = await lettersFor(api, { units: 3, findings: 1, rehearsal: null });
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('are none while every desk and every head is known', async () => {
    expect(await tasks()).to.deep.equal([]);
    const { code, err } = await duban('task', 'list');
    expect([code, err]).to.deep.equal([0, '没有待办事项\n']);
  });

  it('are one for a unit whose desk has fallen vacant, and say so where nobody is known', async () => {
    await vacate(unitOf(0).id, 'contact', 'handler');
    await vacate(unitOf(1).id, 'contact', 'handler', 'responsibleLeader', 'unitHead');
    // One of two posts of a desk is no task.
    await vacate(unitOf(2).id, 'contact');
    const found = await tasks('?kind=vacancy');
    expect(
      found.map((t) => [t.unit?.id, t.status, t.posts, t.nobody, t.since]),
    ).to.have.deep.members([
      [unitOf(0).id, 'open', ['contact', 'handler'], false, '2026-09-01'],
      [
        unitOf(1).id,
        'open',
        ['contact', 'handler', 'responsibleLeader', 'unitHead'],
        true,
        '2026-09-01',
      ],
    ]);
  });

  it('are taken by one named person of the office', async () => {
    const [task] = await tasks();
    const path = `/api/tasks/${task?.id}/take`;
    expect(await codeOf(api.client.post(path, { actor: HEAD }))).to.equal('not-your-role');
    const taken = await api.client.post<Task>(path, { actor: OTHER });
    expect([taken.status, taken.taken?.by.name]).to.deep.equal(['taken', '值班员']);
    expect(await api.client.post<Task>(path, { actor: OTHER })).to.deep.equal(taken);
    expect(await codeOf(api.client.post(path, { actor: LEADER }))).to.equal('task-taken');
    expect((await tasks('?status=taken')).map((t) => t.id)).to.deep.equal([task?.id]);
    expect(await codeOf(api.client.post('/api/tasks/t-nobody/take', { actor: OTHER }))).to.equal(
      'task-unknown',
    );
  });

  it('are done with a word on how, once', async () => {
    const [task] = await tasks('?status=taken');
    const path = `/api/tasks/${task?.id}/done`;
    const how = '已与该单位办公室联系';
    expect(await codeOf(api.client.post(path, { actor: OTHER, body: { how: ' ' } }))).to.equal(
      'invalid-request',
    );
    expect(await codeOf(api.client.post(path, { actor: LEADER, body: { how } }))).to.equal(
      'task-taken',
    );
    const done = await api.client.post<Task>(path, { actor: OTHER, body: { how } });
    expect([done.status, done.done?.by?.id, done.done?.how]).to.deep.equal([
      'done',
      'clerk-2',
      how,
    ]);
    expect(await api.client.post<Task>(path, { actor: OTHER, body: { how } })).to.deep.equal(done);
    expect(
      await codeOf(api.client.post(path, { actor: OTHER, body: { how: '另一说法' } })),
    ).to.equal('task-done');
    expect((await tasks()).map((t) => t.id)).not.to.include(task?.id);
    expect((await tasks('?status=done')).map((t) => t.id)).to.deep.equal([task?.id]);
  });

  it('are done by themselves once the post is filled', async () => {
    const [open] = await tasks('?status=open');
    await api.client.post(`/api/tasks/${open?.id}/take`, { actor: CLERK });
    for (const [post, name] of [
      ['contact', '新联'],
      ['responsibleLeader', '新管'],
      ['unitHead', '新长'],
    ])
      await api.client.put(`/api/units/${open?.unit?.id}/posts/${post}`, {
        actor: CLERK,
        body: { name, from: '2026-09-02' },
      });
    expect(await tasks()).to.deep.equal([]);
    const over = (await tasks('?status=done')).find((t) => t.id === open?.id);
    expect([over?.status, over?.done?.by, over?.taken?.by.id]).to.deep.equal([
      'done',
      null,
      'clerk',
    ]);
  });

  it('are another one when the post falls vacant once more', async () => {
    const before = (await tasks('?status=done')).map((t) => t.id);
    const again = (await tasks('?status=done')).find((t) => t.done?.by === null)?.unit?.id ?? '';
    await api.client.remove(`/api/units/${again}/posts/contact?until=2026-09-10`, { actor: CLERK });
    const [next] = await tasks();
    expect(before).not.to.include(next?.id);
    expect(next?.since).to.equal('2026-09-10');
  });

  it('are also findings that are nobody’s yet, until an owner is found', async () => {
    const { id, unit } = letters[2] as Notice;
    const give = (actor: object, body: object) =>
      api.client.post(`/api/notices/${id}/commands`, { actor: actor as typeof CLERK, body });
    const contact = { role: 'handler', id: 'h-x', name: '某人', unit: unit.id };
    const ground = 'notOurRemit';
    await give(contact, {
      kind: 'raiseObjection',
      finding: '1',
      ground,
      reasons: '不属本单位职责',
    });
    const { objections } = await api.client.get<Notice>(`/api/notices/${id}`);
    await give(CLERK, {
      kind: 'decideObjection',
      objection: objections[0]?.id,
      upheld: true,
      opinion: '属实',
    });
    const [search] = await tasks('?kind=ownerSearch');
    expect([search?.notice?.id, search?.finding, search?.unit?.id]).to.deep.equal([
      id,
      '1',
      unit.id,
    ]);
    await give(CLERK, {
      kind: 'transferFinding',
      finding: '1',
      to: { id: unitOf(0).id, name: unitOf(0).name },
      record: '转办单1号',
      reason: '属该单位职责',
    });
    expect(await tasks('?kind=ownerSearch')).to.deep.equal([]);
  });

  it('come page by page', async () => {
    const first = await api.client.get<{ items: Task[]; next: string | null }>(
      '/api/tasks?status=done&limit=1',
    );
    expect(first.items).to.have.length(1);
    expect(await tasks('?status=done&limit=1')).to.deep.equal(await tasks('?status=done'));
  });

  it('are listed, taken and done by the command line', async () => {
    const listed = await duban('task', 'list');
    const [id = ''] = listed.out.split(/\s+/);
    expect(listed.out).to.match(/^t-[0-9a-f]{16} +待领 .*空缺.*请联系该单位补充/m);
    const as = ['--as', 'supervisionOffice:clerk:拟稿人'];
    expect((await duban('task', 'take', id, ...as)).out).to.contain('已领  拟稿人');
    const done = await duban('task', 'done', id, ...as, '--how', '名册已更新');
    expect([done.code, done.out.includes('名册已更新')]).to.deep.equal([0, true]);
    const wrong = await duban('task', 'take', id, '--as', 'supervisionOffice:x');
    expect([wrong.code, wrong.err]).to.deep.equal([1, `错误：该待办事项已办结。 (${id})\n`]);
    expect((await duban('task', 'list', '--status', 'gone')).code).to.equal(2);
  });
});
