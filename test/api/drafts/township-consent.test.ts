import { expect } from 'chai';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { putUnit } from '../../../src/store/roster.ts';
import { placeOf, pointCliAt } from '../../cli/at-place.ts';
import { duban } from '../../cli/capture.ts';
import { linkTo, pageAt, textOf } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, importLetters } from '../../support/api/letters.ts';

interface Draft {
  version: number;
  status: string;
  unit: { id: string; name: string };
}

const CONSENT = { by: '云岭县人民政府', document: '云政函〔2026〕8号', on: '2026-09-20' };

describe('a letter to a township', () => {
  let api: Api;
  let back: () => void;
  let campaign: { id: string };
  let drafts: string[];
  const letters = { name: '乡镇', units: 3, findings: 1 };

  const read = (id = '') => api.client.get<Draft>(`/api/drafts/${id}`);
  const act = (id = '', what: 'approve' | 'issue' = 'approve') =>
    api.client
      .post(`/api/drafts/${id}/${what}`, { actor: what === 'approve' ? APPROVER : CLERK })
      .then(
        () => what as string,
        (error: unknown) => (error as ApiProblem).code,
      );
  const become = async (id: string | undefined, kind: 'township' | 'department') => {
    const { unit } = await read(id);
    await putUnit(api.connection, { _id: unit.id, name: unit.name, kind, shortNames: [] });
  };

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    campaign = await addCampaign(api, letters);
    drafts = await importLetters(api, campaign, letters);
    await become(drafts[0], 'township');
    await become(drafts[1], 'township');
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('is not approved without the consent of the county; one to a department is', async () => {
    expect(await act(drafts[0])).to.equal('consent-missing');
    expect(await act(drafts[2])).to.equal('approve');
  });

  it('wants organ, paper and day of it, each', async () => {
    const { version } = await read(drafts[0]);
    for (const missing of ['by', 'document', 'on'] as const) {
      const { [missing]: _, ...consent } = CONSENT;
      const code = await api.client
        .patch(`/api/drafts/${drafts[0]}`, version, { consent }, CLERK)
        .catch((error: unknown) => (error as ApiProblem).code);
      expect(code, missing).to.equal('invalid-request');
    }
  });

  it('gets it for all townships of a campaign by one command, and for no department', async () => {
    const { by, document, on } = CONSENT;
    const said = ['--by', by, '--document', document, '--on', on];
    const set = await duban(
      'draft',
      'consent',
      campaign.id,
      ...said,
      '--as',
      'supervisionOffice:x',
    );
    expect(set.code).to.equal(0);
    expect(set.out.trimEnd().split('\n')).to.have.length(2);
    expect(set.out).to.include('经云岭县人民政府同意（云政函〔2026〕8号，2026年9月20日）');
    expect((await read(drafts[2])).status).to.equal('approved');
  });

  it('bears it on the letter and its page', async () => {
    expect(await act(drafts[0])).to.equal('approve');
    expect(await act(drafts[0], 'issue')).to.equal('issue');
    const notice = await api.client.get<Notice>(`/api/notices/${drafts[0]}`);
    expect(notice.consent).to.deep.equal(CONSENT);
    const { html } = await pageAt(await linkTo(api, notice, 'acknowledge'));
    expect(textOf(html)).to.include('经云岭县人民政府同意（云政函〔2026〕8号，2026年9月20日）');
  });

  it('is not issued either where its unit is a township only since its approval', async () => {
    await become(drafts[2], 'township');
    expect(await act(drafts[2], 'issue')).to.equal('consent-missing');
  });
});
