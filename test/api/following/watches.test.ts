import { expect } from 'chai';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, CLERK, lettersFor } from '../../support/api/letters.ts';

interface Page<T> {
  items: T[];
  next: string | null;
}

interface Change {
  notice: { id: string };
  seq: number;
  at: string;
  type: string;
  text: string;
}

describe('what somebody of the office watches', () => {
  let api: Api;
  let letters: Notice[];
  let others: Notice[];
  const began = '2026-01-01T00:00:00.000Z';

  const act = (method: 'PUT' | 'DELETE', path: string, actor = APPROVER) =>
    method === 'PUT' ? api.client.put(path, { actor }) : api.client.remove(path, { actor });
  const marked = async (query: string, actor = APPROVER) => {
    const path = `/api/notices?campaign=${letters[0]?.campaign.id}${query}`;
    return (await api.client.get<Page<{ id: string; watched: boolean }>>(path, { actor })).items;
  };
  const changes = async (since: string, actor = APPROVER, limit = 200) => {
    const all: Change[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const behind: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const path = `/api/watches/changes?since=${since}&limit=${limit}${behind}`;
      const page = await api.client.get<Page<Change>>(path, { actor });
      all.push(...page.items);
      cursor = page.next;
    }
    return all;
  };

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '关注', units: 3, findings: 1, rehearsal: null });
    others = await lettersFor(api, { name: '另一项', units: 2, findings: 1, rehearsal: null });
    await act('PUT', `/api/notices/${letters[0]?.id}/watch`);
    await act('PUT', `/api/notices/${letters[0]?.id}/watch`);
    await act('PUT', `/api/campaigns/${others[0]?.campaign.id}/watch`);
  });
  after(() => api.stop());

  it('is marked in his lists, and in nobody else’s', async () => {
    const own = await marked('');
    expect(own.filter((n) => n.watched).map((n) => n.id)).to.deep.equal([letters[0]?.id]);
    expect((await marked('', CLERK)).some((n) => n.watched)).to.equal(false);
  });

  it('is filtered, by itself and with its campaign', async () => {
    expect((await marked('&watched=true')).map((n) => n.id)).to.deep.equal([letters[0]?.id]);
    expect(await marked('&watched=false')).to.have.length(2);
    expect(await marked('&watched=true', CLERK)).to.deep.equal([]);
    const all = await api.client.get<Page<{ id: string }>>('/api/notices?watched=true', {
      actor: APPROVER,
    });
    expect(all.items.map((n) => n.id).sort()).to.deep.equal(
      [letters[0], ...others].map((l) => l?.id).sort(),
    );
  });

  it('is listed once, since he first watched it', async () => {
    const page = await api.client.get<Page<{ kind: string; id: string }>>('/api/watches', {
      actor: APPROVER,
    });
    expect(page.items.map((w) => [w.kind, w.id])).to.deep.equal([
      ['campaign', others[0]?.campaign.id],
      ['notice', letters[0]?.id],
    ]);
    const one = await api.client.get<Page<{ id: string }>>(`/api/watches?id=${letters[0]?.id}`, {
      actor: APPROVER,
    });
    expect(one.items.map((w) => w.id)).to.deep.equal([letters[0]?.id]);
  });

  it('tells what has changed since an instant, in order and page by page', async () => {
    const note = { kind: 'addNote', text: '已电话了解情况' };
    for (const letter of [letters[0], letters[1], others[1]])
      await api.client.post(`/api/notices/${letter?.id}/commands`, { body: note, actor: CLERK });
    const all = await changes(began);
    expect(all.map((c) => c.notice.id))
      .to.include(others[0]?.id)
      .and.not.include(letters[1]?.id);
    expect(all.filter((c) => c.type === 'noteAdded').map((c) => c.notice.id)).to.deep.equal([
      letters[0]?.id,
      others[1]?.id,
    ]);
    expect(all.map((c) => c.at)).to.deep.equal(all.map((c) => c.at).sort());
    expect(await changes(began, APPROVER, 1)).to.deep.equal(all);
    const last = all.at(-1);
    expect(last?.text).to.include('已电话了解情况');
    expect((await changes(last?.at ?? '')).map((c) => c.seq)).to.not.include(0);
    expect(await changes('2099-01-01T00:00:00.000Z')).to.deep.equal([]);
    expect(await changes(began, CLERK)).to.deep.equal([]);
  });

  it('makes nobody an addressee: no event and no message of the letter names him for it', async () => {
    const rows = await collectionOf(api.connection, 'events').countDocuments({
      noticeId: letters[0]?.id,
      type: 'noteAdded',
      'outbox.rows.holder': APPROVER.id,
    } as never);
    expect(rows).to.equal(0);
  });

  it('is watched no more once he has said so', async () => {
    await act('DELETE', `/api/notices/${letters[0]?.id}/watch`);
    await act('DELETE', `/api/notices/${letters[0]?.id}/watch`);
    expect(await marked('&watched=true')).to.deep.equal([]);
  });

  it('is nothing for a unit, and not what is not there', async () => {
    const contact = {
      ...{ role: 'contact', name: '联', unit: letters[0]?.unit.id ?? '' },
      id: letters[0]?.holders.find((h) => h.post === 'contact')?.id ?? '',
    };
    const problem = async (path: string, actor: object) =>
      (await act('PUT', path, actor as typeof APPROVER).catch((e: ApiProblem) => e)) as ApiProblem;
    expect((await problem(`/api/notices/${letters[0]?.id}/watch`, contact)).code).to.equal(
      'not-your-role',
    );
    expect((await problem('/api/notices/nowhere/watch', APPROVER)).code).to.equal('notice-unknown');
  });
});
