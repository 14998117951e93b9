import { expect } from 'chai';
import { numberDraft } from '../../../src/store/drafts.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, importLetters } from '../../support/api/letters.ts';

interface Draft {
  id: string;
  version: number;
  status: string;
  title: string;
  approvedBy: string | null;
}

describe('a draft that is changed while somebody else decides on it (M2)', () => {
  let api: Api;
  let drafts: string[];

  before(async () => {
    api = await startApi();
    const letters = { name: '审签', units: 4, findings: 1 };
    drafts = await importLetters(api, await addCampaign(api, letters), letters);
  });
  after(() => api.stop());

  const path = (i: number) => `/api/drafts/${drafts[i]}`;
  const draft = (i: number) => api.client.get<Draft>(path(i));
  const send = async (i: number, how: 'PATCH' | 'POST', act: string, more: object) => {
    const by = how === 'PATCH' ? CLERK : APPROVER;
    const answer = await fetch(`${api.url}${path(i)}${act}`, {
      method: how,
      headers: {
        'Content-Type': 'application/json',
        'Test-Actor': `${by.role}:${by.id}`,
        'Idempotency-Key': `${act}-${i}`,
        ...more,
      },
      ...(how === 'PATCH' ? { body: JSON.stringify({ title: '改后的题' }) } : {}),
    });
    return [answer.status, ((await answer.json()) as { code?: string }).code ?? null];
  };
  const change = (i: number, version: number) =>
    send(i, 'PATCH', '', { 'If-Match': `"v${version}"` });
  const approve = (i: number, more: object = {}) => send(i, 'POST', '/approve', more);

  const number = ({ id: _id, version }: Draft) =>
    numberDraft(api.connection, { _id, version }, { series: '云督整', code: '云督整' }, 2026);

  it('is not approved in a version that the approver has not read', async () => {
    expect(await change(0, 1)).to.deep.equal([200, null]);
    expect(await approve(0, { 'If-Match': '"v1"' })).to.deep.equal([412, 'version-stale']);
    expect((await draft(0)).status).to.equal('draft');
    expect(await approve(0, { 'If-Match': '"v2"' })).to.deep.equal([200, null]);
    expect(await draft(0)).to.include({ status: 'approved', title: '改后的题' });
  });

  it('loses its approval, and gets no number from who has read it before', async () => {
    await approve(1);
    const read = await draft(1);
    expect(await change(1, read.version)).to.deep.equal([200, null]);
    expect(await draft(1)).to.include({ status: 'draft', approvedBy: null });
    expect(await number(read)).to.equal(null);
    const counters = await collectionOf<{ _id: string }>(api.connection, 'counters').countDocuments(
      { _id: '云督整/2026' },
    );
    expect(counters).to.equal(0);
    expect(await send(1, 'POST', '/issue', {})).to.deep.equal([409, 'draft-not-approved']);
  });

  it('is sealed from the moment it has its number, issued or not', async () => {
    await approve(2);
    const read = await draft(2);
    expect((await number(read))?.documentNumber).to.equal('云督整〔2026〕1号');
    expect(await change(2, read.version)).to.deep.equal([409, 'draft-issued']);
    expect(await draft(2)).to.include({ status: 'approved', title: read.title });
  });

  it('comes out one way or the other when both come at once', async () => {
    await approve(3);
    const { version, title } = await draft(3);
    const [issued, changed] = await Promise.all([
      send(3, 'POST', '/issue', {}),
      change(3, version),
    ]);
    const [is] = issued;
    if (is === 200) {
      expect(changed[0]).to.be.oneOf([409, 412]);
      expect(await api.client.get<{ title: string }>(`/api/notices/${drafts[3]}`)).to.include({
        title,
      });
    } else {
      expect([issued, changed[0]]).to.deep.equal([[409, 'draft-not-approved'], 200]);
    }
  });
});
