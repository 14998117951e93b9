import { expect } from 'chai';
import type { ApiProblem, ClientActor } from '../../../src/client/api-client.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, importLetters } from '../../support/api/letters.ts';

interface Draft {
  version: number;
  status: string;
  author: string;
  editors: string[];
}

const OTHER = { role: 'approver', id: 'deputy', name: '副组长' };

describe('two persons by person: whoever has had a hand in a draft', () => {
  let api: Api;
  let drafts: string[];
  let campaign: { id: string };
  const letters = { name: '二人', units: 3, findings: 1 };

  const read = (id: string) => api.client.get<Draft>(`/api/drafts/${id}`);
  const approve = (id: string, actor: ClientActor) =>
    api.client.post<Draft>(`/api/drafts/${id}/approve`, { actor }).then(
      (d) => d.status,
      (error: unknown) => (error as ApiProblem).code,
    );
  const change = async (id: string, title: string, by: ClientActor) => {
    const { version } = await read(id);
    const answer = await fetch(`${api.url}/api/drafts/${id}`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        'Test-Actor': `${by.role}:${by.id}`,
        'If-Match': `"v${version}"`,
      },
      body: JSON.stringify({ title }),
    });
    expect(answer.status).to.equal(200);
  };

  before(async () => {
    api = await startApi();
    campaign = await addCampaign(api, letters);
    drafts = await importLetters(api, campaign, letters);
  });
  after(() => api.stop());

  it('has changed it: cannot approve it, another can', async () => {
    const id = drafts[0] ?? '';
    await change(id, '改后的题', APPROVER);
    expect(await read(id)).to.deep.include({ author: CLERK.id, editors: [APPROVER.id] });
    expect(await approve(id, APPROVER)).to.equal('approved-by-author');
    expect(await approve(id, OTHER)).to.equal('approved');
  });

  it('stays an author although others have changed it since', async () => {
    const id = drafts[1] ?? '';
    await change(id, '一改', APPROVER);
    await change(id, '二改', OTHER);
    for (const by of [APPROVER, OTHER])
      expect(await approve(id, by)).to.equal('approved-by-author');
    const asApprover = { ...CLERK, role: 'approver' };
    expect(await approve(id, asApprover)).to.equal('approved-by-author');
  });

  it('has imported it anew: the first author stays one', async () => {
    const more = { ...letters, findings: 2 };
    const { client } = api;
    const asOther = Object.assign(Object.create(client), {
      post: (path: string, said: object) => client.post(path, { ...said, actor: OTHER }),
    }) as Api['client'];
    const changed = await importLetters({ client: asOther }, campaign, more);
    const id = changed.find((d) => d === drafts[2]) ?? '';
    expect(await read(id)).to.deep.include({ author: CLERK.id, editors: [OTHER.id] });
    expect(await approve(id, OTHER)).to.equal('approved-by-author');
    expect(await approve(id, APPROVER)).to.equal('approved');
  });
});
