import { expect } from 'chai';
import { placeOf, pointCliAt } from '../../cli/at-place.ts';
import { duban } from '../../cli/capture.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { APPROVER, addCampaign, CLERK, importLetters } from '../../support/api/letters.ts';

const AS = ['--as', 'supervisionOffice:office-clerk'];
const PLAN = { units: 2, findings: 1, rehearsal: null };

describe('a new installation, whose office has nobody', () => {
  let api: Api;
  let back: () => void;
  let campaign = '';
  let drafts: string[] = [];

  const problemOf = (path: string, actor: typeof CLERK) =>
    problemIn(api.client.post(path, { actor }));
  const fill = (post: string, name: string) =>
    duban('unit', 'post', 'office', post, ...['--name', name, '--from', '2026-01-01'], ...AS);

  before(async () => {
    api = await startApi({ office: false });
    back = pointCliAt(placeOf(api));
    const made = await addCampaign(api, PLAN);
    campaign = made.id;
    drafts = await importLetters(api, made, PLAN);
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('has no letter approved, and says which posts are vacant and what fills each', async () => {
    const refused = await problemOf(`/api/drafts/${drafts[0]}/approve`, APPROVER);
    expect([refused?.status, refused?.code]).to.deep.equal([409, 'office-unstaffed']);
    const faults = refused?.body.errors as { pointer: string; detail: string }[];
    expect(faults.map((e) => e.pointer)).to.deep.equal([
      '/posts/supervisionOffice',
      '/posts/reviewer',
      '/posts/approver',
    ]);
    for (const { pointer, detail } of faults)
      expect(detail).to.contain(
        `duban unit post office ${pointer.slice('/posts/'.length)} --name 姓名 --from `,
      );
  });

  it('is told so by the command line, too', async () => {
    const { code, err } = await duban('approve', campaign, '--yes');
    expect(code).to.equal(1);
    expect(err).to.match(/督查室、验收人、主管领导须有人在岗/);
    expect(err).to.contain('duban unit post office reviewer --name 姓名 --from ');
  });

  it('is red before the doctor, in words', async () => {
    const { code, out } = await duban('doctor');
    expect(code).to.equal(1);
    expect(out).to.match(
      /^✗ +督查一方必备岗位 .*验收人: duban unit post office reviewer --name 姓名/m,
    );
  });

  it('goes on once the three posts are held, and only then', async () => {
    await fill('supervisionOffice', '周宁');
    await fill('reviewer', '陈立');
    const still = await problemOf(`/api/drafts/${drafts[0]}/approve`, APPROVER);
    expect(still?.body.errors).to.have.length(1);
    expect((await duban('doctor')).code).to.equal(1);
    await fill('approver', '刘建国');
    expect(await problemOf(`/api/drafts/${drafts[0]}/approve`, APPROVER)).to.equal(null);
    const { code, out } = await duban('doctor');
    expect(out).to.match(/^✓ +督查一方必备岗位/m);
    // Letters go out without him, but nobody could approve a criticism.
    expect(out).to.match(/^✗ +通报批评、移送有人可批/m);
    expect(code).to.equal(1);
    await fill('governmentHead', '王志远');
    expect((await duban('doctor')).code).to.equal(0);
  });

  it('issues no approved draft either after a post has fallen vacant, and repeats what is out', async () => {
    await api.client.post(`/api/drafts/${drafts[1]}/approve`, { actor: APPROVER });
    await api.client.post(`/api/drafts/${drafts[0]}/issue`, { actor: CLERK });
    await api.client.remove('/api/units/office/posts/reviewer?until=2026-01-02', { actor: CLERK });
    const refused = await problemOf(`/api/drafts/${drafts[1]}/issue`, CLERK);
    expect(refused?.code).to.equal('office-unstaffed');
    expect(await problemOf(`/api/drafts/${drafts[0]}/issue`, CLERK)).to.equal(null);
    expect((await duban('doctor')).code).to.equal(1);
  });
});
