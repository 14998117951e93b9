import { expect } from 'chai';
import { ledgerRow } from '../../../src/api/desk/ledger-row.ts';
import type { ApiProblem } from '../../../src/client/api-client.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { placeOf, pointCliAt } from '../../cli/at-place.ts';
import { duban } from '../../cli/capture.ts';
import { linkTo } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { APPROVER, authorised, CLERK, sentProof } from '../../support/api/letters.ts';
import { COUNTY } from '../../support/rules.ts';

interface Draft {
  version: number;
  status: string;
  editors: string[];
  findings: { repeatOf?: string; remarks: string }[];
  repeats: { of: string; confirmed: boolean; by: string }[];
}

const OTHER = { role: 'supervisionOffice', id: 'clerk-2', name: '核实人' };
const CONTACT = { role: 'contact', id: 'c', name: '李联', unit: '' };
const HEADS = '序号,问题类别,问题表述,整改要求,牵头单位,整改类型,是否重复问题';
const ROWS = [
  '1,政务公开,2025年低保名单未按月公示。,补齐公示,县民政局,限期整改,',
  '2,政务公开,福利彩票公益金使用情况没有公布。,补充公布,县民政局,限期整改,',
];
const AGAIN = [
  '1,政务公开,2026年1至8月低保名单未按月公示。,补齐公示,县民政局,限期整改,是',
  '2,政务公开,本年福利彩票公益金使用情况没有公布。,补充公布,县民政局,限期整改,',
];
const ROSTER = [
  '单位,类别,简称,主要负责人,分管领导,承办人,联络员,联系电话,电子邮箱',
  '县民政局,县直部门,,赵正,钱副,孙办,李联,,',
  '县财政局,县直部门,,周正,吴副,郑办,王联,,',
];
const csv = (rows: string[]) => Buffer.from(rows.join('\r\n')).toString('base64');
const roster = { name: 'r.csv', content: csv(ROSTER) };
const ledger = (rows: string[]) => ({ name: 'l.csv', content: csv([HEADS, ...rows]) });

describe('屡查屡犯: a finding that repeats an earlier one (S7)', () => {
  let api: Api;
  let old: Notice;
  let id = '';
  let back: () => void;

  const read = (draft = id) => api.client.get<Draft>(`/api/drafts/${draft}`);
  const warned = async () =>
    (
      await api.client.get<{ items: { code: string; finding: string; zh: string }[] }>(
        `/api/drafts/${id}/warnings`,
      )
    ).items.filter((w) => w.code.includes('repeat'));
  const say = async (body: object, actor: object = CLERK, draft = id): Promise<Draft | string> => {
    const { version } = await read(draft);
    const headers = { 'If-Match': `"v${version}"` };
    const asked = api.client.post<Draft>(`/api/drafts/${draft}/repeats`, {
      body,
      actor: actor as typeof CLERK,
      headers,
    });
    return asked.catch((error: unknown) => (error as ApiProblem).code);
  };
  const give = (body: object, actor: object = CLERK) =>
    api.client.post(`/api/notices/${old.id}/commands`, { body, actor: actor as typeof CLERK });
  const imported = async (name: string, rows: string[]): Promise<string> => {
    const campaign = await api.client.post<{ id: string }>('/api/campaigns', {
      actor: CLERK,
      body: { name, code: '云督整', policy: 'county-standard' },
    });
    await authorised(api, campaign, name);
    await api.client.post(`/api/campaigns/${campaign.id}/ledger`, {
      actor: CLERK,
      body: { ledger: ledger(rows), roster },
    });
    const [draft] = await api.client.all<{ id: string }>(`/api/drafts?campaign=${campaign.id}`);
    return draft?.id ?? '';
  };
  const issued = async (draft: string): Promise<Notice> => {
    await api.client.post(`/api/drafts/${draft}/approve`, { actor: APPROVER });
    await api.client.post(`/api/drafts/${draft}/issue`, { actor: CLERK });
    return api.client.get<Notice>(`/api/notices/${draft}`);
  };

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    old = await issued(await imported('上次督查', ROWS));
    const contact = { ...CONTACT, unit: old.unit.id };
    const evidence = [await sentProof(api, old.id)];
    await give({ kind: 'reportFinding', finding: '1', summary: '已公示', evidence }, contact);
    await give({ kind: 'acceptFinding', finding: '1' });
    const objection = {
      kind: 'raiseObjection',
      finding: '2',
      ground: 'wrongFact',
      reasons: '已公布',
    };
    await give(objection, contact);
    await give({
      kind: 'decideObjection',
      objection: 'objection-1',
      upheld: true,
      opinion: '属实',
      to: null,
    });
    id = await imported('这次督查', AGAIN);
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('is suggested of what was accepted, by number, text and day, not of what an objection struck off', async () => {
    const [one, ...more] = await warned();
    expect(more).to.deep.equal([]);
    expect(one).to.include({ code: 'may-repeat', finding: '1' });
    expect(one?.zh).to.include(`${old.documentNumber}#1`).and.include('2025年低保名单未按月公示。');
  });

  it('is not looked for in a letter that has gone out: nothing is to be done before its issue any more', async () => {
    const path = `/api/drafts/${old.id}/warnings`;
    expect((await api.client.get<{ items: object[] }>(path)).items).to.deep.equal([]);
  });

  it('is no repetition because the ledger says so; its word stands among the remarks', async () => {
    const [first] = (await read()).findings;
    expect(first).not.to.have.property('repeatOf');
    expect(first?.remarks).to.equal('台账注明重复问题：是');
  });

  it('is confirmed by a person of the office only, and only where it is founded', async () => {
    const first = { finding: '1', of: `${old.documentNumber}#1`, confirmed: true };
    expect(await say(first, { ...CONTACT, unit: old.unit.id })).to.equal('not-your-role');
    expect(await say({ ...first, finding: '9' })).to.equal('unknown-finding');
    const second = { ...first, finding: '2', of: `${old.documentNumber}#2` };
    for (const wrong of [{ ...first, of: '没有#1' }, { ...second, of: first.of }, second])
      expect(await say(wrong), JSON.stringify(wrong)).to.equal('repeat-unfounded');
  });

  it('is suggested no more once somebody has refused it, and he can think better of it', async () => {
    const of = `${old.documentNumber}#1`;
    const refused = (await say({ finding: '1', of, confirmed: false })) as Draft;
    expect(refused.findings[0]).not.to.have.property('repeatOf');
    expect(await warned()).to.deep.equal([]);
    const said = await duban('draft', 'repeat', id, '1', of, '--as', 'supervisionOffice:clerk-2');
    expect([said.code, said.out]).to.deep.equal([
      0,
      `第1条已认定与${old.documentNumber}第1条问题重复（屡查屡犯），须由其他人审签\n`,
    ]);
    const draft = await read();
    expect(draft.findings[0]?.repeatOf).to.equal(of);
    expect(draft.repeats).to.have.length(1);
    expect(draft.repeats[0]).to.include({ of, confirmed: true, by: OTHER.id });
    expect((await warned()).map((w) => w.code)).to.deep.equal(['repeats']);
  });

  it('makes who confirms it an author, who cannot approve the letter', async () => {
    expect((await read()).editors).to.include(OTHER.id);
    const actor = { ...OTHER, role: 'approver' };
    const code = await api.client
      .post(`/api/drafts/${id}/approve`, { actor })
      .catch((error: unknown) => (error as ApiProblem).code);
    expect(code).to.equal('approved-by-author');
  });

  it('survives another import of the same ledger', async () => {
    const campaign = id.slice(0, 12);
    const { version } = await read();
    await api.client.post(`/api/campaigns/${campaign}/ledger`, {
      actor: CLERK,
      body: { ledger: ledger(AGAIN), roster },
    });
    expect(await read()).to.include({ version });
  });

  it('stands in the letter, on the page and in the ledger', async () => {
    const notice = await issued(id);
    const of = `${old.documentNumber}#1`;
    expect(notice.findings.map((f) => f.repeatOf)).to.deep.equal([of, undefined]);
    const page = await (await fetch(await linkTo(api, notice, 'acknowledge'))).text();
    expect(page).to.include(`屡查屡犯，此前为${old.documentNumber}第1条问题`);
    const [first] = notice.findings;
    if (first === undefined) throw new Error('no finding');
    const row = ledgerRow(1, notice, first, COUNTY, notice.issuedAt);
    expect(row.repeatOf).to.equal(`${old.documentNumber}第1条问题`);
  });

  it('is dropped with the addressee: another unit has repeated nothing', async () => {
    const draft = await imported('再次督查', AGAIN);
    const of = `${old.documentNumber}#1`;
    await say({ finding: '1', of, confirmed: true }, CLERK, draft);
    const units = await api.client.all<{ id: string }>('/api/units');
    const unit = units.find((u) => u.id !== old.unit.id)?.id;
    if (unit === undefined) throw new Error('no other unit');
    const { version } = await read(draft);
    const moved = await api.client.patch<Draft>(`/api/drafts/${draft}`, version, { unit }, CLERK);
    expect(moved.findings[0]).not.to.have.property('repeatOf');
    expect(moved.repeats).to.deep.equal([]);
  });

  it('holds up the approval by name once what it repeats is open again', async () => {
    const draft = await imported('又一次督查', AGAIN);
    const of = `${old.documentNumber}#1`;
    await say({ finding: '1', of, confirmed: true }, CLERK, draft);
    await give({
      kind: 'establishBadFaith',
      finding: '1',
      ground: 'faked',
      facts: '公示照片系摆拍',
      basis: '核查组第3号记录',
    });
    const code = await api.client
      .post(`/api/drafts/${draft}/approve`, { actor: APPROVER })
      .catch((error: unknown) => (error as ApiProblem).code);
    expect(code).to.equal('repeat-unfounded');
    const taken = (await say({ finding: '1', of, confirmed: false }, CLERK, draft)) as Draft;
    expect(taken.findings[0]).not.to.have.property('repeatOf');
    expect((await issued(draft)).findings[0]?.repeatOf).to.equal(undefined);
  });
});
