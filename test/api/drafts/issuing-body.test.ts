import { expect } from 'chai';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { placeOf, pointCliAt } from '../../cli/at-place.ts';
import { duban } from '../../cli/capture.ts';
import { linkTo, pageAt, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, importLetters } from '../../support/api/letters.ts';
import { ISSUER } from '../../support/story.ts';

const NEW = {
  name: '云岭县人民政府督查室',
  address: '云岭县城关镇人民路2号',
  telephone: '0953-1111111',
};

describe('organ, address and telephone of the office', () => {
  let api: Api;
  let back: () => void;
  let drafts: string[];
  const letters = { name: '签发机关', units: 3, findings: 1, rehearsal: null };

  const issue = (draft = '') =>
    api.client.post(`/api/drafts/${draft}/issue`, { actor: CLERK }).then(
      () => 'issued',
      (error: unknown) => (error as ApiProblem).code,
    );
  const notice = (id = '') => api.client.get<Notice>(`/api/notices/${id}`);
  const clear = () => collectionOf(api.connection, 'office').deleteMany({});

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    drafts = await importLetters(api, await addCampaign(api, letters), letters);
    for (const id of drafts)
      await api.client.post(`/api/drafts/${id}/approve`, { actor: APPROVER });
    await clear();
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('are missed before a letter is issued, no number is spent, and the answer names the command', async () => {
    expect(await issue(drafts[0])).to.equal('issuer-missing');
    const draft = await api.client.get<{ documentNumber: string | null }>(
      `/api/drafts/${drafts[0]}`,
    );
    expect(draft.documentNumber).to.equal(null);
    const shown = await duban('office', 'show');
    expect([shown.code, shown.out]).to.deep.equal([0, '']);
    expect(shown.err).to.include('duban office set --name');
    const doctor = await duban('doctor');
    expect(doctor.code).to.equal(1);
    expect(doctor.out).to.match(/^✗ +签发机关名称、地址、电话 .*duban office set --name/m);
  });

  it('are entered by the office alone, by API and command line', async () => {
    const refused = await api.client.put('/api/office', { actor: APPROVER, body: ISSUER }).then(
      () => null,
      (error: unknown) => (error as ApiProblem).code,
    );
    expect(refused).to.equal('not-your-role');
    const { name, address, telephone } = ISSUER;
    const said = ['--name', name, '--address', address, '--telephone', telephone];
    const set = await duban('office', 'set', ...said, '--as', 'supervisionOffice:clerk');
    expect([set.code, set.out]).to.deep.equal([
      0,
      `签发机关  ${name}\n地址      ${address}\n电话      ${telephone}\n`,
    ]);
    expect((await duban('doctor')).out).to.match(
      new RegExp(`^✓ +签发机关名称、地址、电话 +${name}$`, 'm'),
    );
    const shown = await duban('office', 'show', '--json');
    expect(JSON.parse(shown.out)).to.deep.equal({ issuer: ISSUER, delegations: [] });
  });

  it('stand on the letter and on its page, beside the right to object and article 17', async () => {
    expect(await issue(drafts[0])).to.equal('issued');
    const letter = await notice(drafts[0]);
    expect(letter.issuer).to.deep.equal(ISSUER);
    const { html } = await pageAt(await linkTo(api, letter, 'acknowledge'));
    expect(html).to.include(`<p class="office">${ISSUER.name}</p>`);
    expect(textOf(html))
      .to.include('前提出异议')
      .and.include('自收到之日起三十日内')
      .and.include('《政府督查工作条例》第十七条')
      .and.include(
        `异议和复核申请向${ISSUER.name}（地址：${ISSUER.address}，电话：${ISSUER.telephone}）提出`,
      );
  });

  it('stay on a letter as they were when it was issued', async () => {
    await api.client.put('/api/office', { actor: CLERK, body: NEW });
    expect(await issue(drafts[1])).to.equal('issued');
    expect((await notice(drafts[1])).issuer).to.deep.equal(NEW);
    expect((await notice(drafts[0])).issuer).to.deep.equal(ISSUER);
    const { items } = await api.client.get<{ items: object[] }>(`/api/notices/${drafts[0]}/events`);
    expect(items[0]).to.deep.include({ issuer: ISSUER });
  });

  it('of nobody real stand on the letters of a rehearsal while none are entered', async () => {
    await clear();
    const plan = { name: '演练签发', units: 1, findings: 1 };
    const [draft = ''] = await importLetters(api, await addCampaign(api, plan), plan);
    await api.client.post(`/api/drafts/${draft}/approve`, { actor: APPROVER });
    expect(await issue(draft)).to.equal('issued');
    expect((await notice(draft)).issuer.name).to.equal('演练签发机关');
    expect(await api.client.get('/api/office')).to.deep.equal({ issuer: null, delegations: [] });
    expect(await issue(drafts[2])).to.equal('issuer-missing');
  });
});
