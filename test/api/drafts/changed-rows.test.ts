import { expect } from 'chai';
import { changesOfUnits } from '../../../src/api/desk/import/roster-changes.ts';
import type { Draft, ImportReport, Unit } from '../../../src/client/api-types.ts';
import { changeDraft, draftsOfCampaign } from '../../../src/store/drafts.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { APPROVER, addCampaign, CLERK, issueLetters } from '../../support/api/letters.ts';

const HEADS = '序号,问题类别,问题表述,整改要求,牵头单位,整改类型,整改时限';
const ROSTER = [
  '单位,类别,简称,主要负责人,分管领导,承办人,联络员,联系电话,电子邮箱',
  '县水务局,县直部门,,赵正,钱副,孙办,李联,,lianluo@example.cn',
  '县财政局,县直部门,,周正,吴副,郑办,王联,,',
].join('\r\n');

interface Row {
  text?: string;
  ask?: string;
  unit?: string;
  due?: string;
}

const ledger = (rows: Row[]): string =>
  [
    HEADS,
    ...rows.map(({ text, ask, unit, due }, i) =>
      [
        ...[i + 1, '依法行政', text ?? '行政处罚案卷未附听证告知书', ask ?? '限期补正并建立制度'],
        ...[unit ?? '县水务局', '限期整改', due ?? '60日内'],
      ].join(','),
    ),
  ].join('\r\n');

const OTHER: Row = { text: '河道巡查记录缺少签字', ask: '补签并按月检查' };

describe('a ledger that is imported again', () => {
  let api: Api;
  let campaign = '';
  let made = 0;

  const file = (name: string, content: string) => ({
    name,
    content: Buffer.from(content).toString('base64'),
  });
  const send = (rows: Row[], more: object = {}, actor: object = CLERK) =>
    api.client.post<ImportReport>(`/api/campaigns/${campaign}/ledger`, {
      actor: actor as typeof CLERK,
      body: { ledger: file('l.csv', ledger(rows)), roster: file('r.csv', ROSTER), ...more },
    });
  /** A dry run and then the run: the one has told what the other did. */
  const again = async (rows: Row[], more: object = {}) => {
    const { rows: read, sheets: _, ...told } = await send(rows, { ...more, dryRun: true });
    const done = await send(rows, more);
    expect(told).to.deep.equal(done);
    expect(read).to.have.length(rows.length);
    return done;
  };
  const drafts = () => api.client.all<{ id: string }>(`/api/drafts?campaign=${campaign}&limit=200`);
  const whole = async (): Promise<Draft[]> =>
    Promise.all((await drafts()).map(({ id }) => api.client.get<Draft>(`/api/drafts/${id}`)));
  const numbers = ({ added, updated, unchanged, notTaken }: ImportReport) => [
    ...[added, updated, unchanged],
    notTaken.map((n) => [n.code, n.fields]),
  ];
  const approve = async () => {
    for (const { id } of await drafts())
      await api.client.post(`/api/drafts/${id}/approve`, { actor: APPROVER });
  };
  const issue = async () => {
    await issueLetters(
      api,
      (await drafts()).map((d) => d.id),
    );
  };

  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());
  beforeEach(async () => {
    made += 1;
    campaign = (await addCampaign(api, { units: 0, findings: 0, name: `再次导入${made}` })).id;
  });

  it('is new at first, and as it was afterwards', async () => {
    const rows = [{}, OTHER, { unit: '县财政局' }];
    expect(numbers(await again(rows))).to.deep.equal([2, 0, 0, []]);
    expect(numbers(await again(rows))).to.deep.equal([0, 0, 2, []]);
  });

  it('brings a changed date, text or new row into the draft that nobody has approved', async () => {
    await again([{}, OTHER]);
    expect(numbers(await again([{ due: '30日内' }, OTHER]))).to.deep.equal([0, 1, 0, []]);
    const corrected = { text: '行政处罚案卷未附听证告知书3份', due: '30日内' };
    expect(numbers(await again([corrected, OTHER, { text: '取水许可逾期未办' }]))).to.deep.equal([
      ...[0, 1, 0],
      [],
    ]);
    const [draft, ...others] = await whole();
    expect(others).to.deep.equal([]);
    expect(draft?.findings.map((f) => [f.code, f.statement, f.due])).to.deep.equal([
      ['1', '行政处罚案卷未附听证告知书3份', '30d'],
      ['2', '河道巡查记录缺少签字', '60d'],
      ['3', '取水许可逾期未办', '60d'],
    ]);
  });

  it('loses no finding that it does not hold any more', async () => {
    await again([{}, OTHER]);
    expect(numbers(await again([{ due: '30日内' }]))).to.deep.equal([0, 1, 0, []]);
    const [draft] = await whole();
    expect(draft?.findings.map((f) => f.due)).to.deep.equal(['30d', '60d']);
  });

  it('leaves what a person has written into a draft, until the ledger itself says otherwise', async () => {
    await again([{}]);
    const [draft] = await draftsOfCampaign(api.connection, campaign);
    if (draft === undefined) throw new Error('there is no draft');
    const findings = draft.findings.map((f) => ({ ...f, recommendation: '由分管领导包案' }));
    await changeDraft(api.connection, draft._id, draft.version, { findings }, { id: 'clerk-2' });
    expect(numbers(await again([{}]))).to.deep.equal([0, 0, 1, []]);
    expect((await whole())[0]?.findings[0]?.recommendation).to.equal('由分管领导包案');
    await again([{ ask: '立即补正' }]);
    expect((await whole())[0]?.findings[0]?.recommendation).to.equal('立即补正');
  });

  for (const [what, change, fields] of [
    ['date', { due: '30日内' }, ['due']],
    ['text', { text: '行政处罚案卷未附听证告知书3份' }, ['statement']],
    ['measure', { ask: '立即补正' }, ['recommendation']],
  ] as const)
    it(`names a changed ${what} after approval, says how it is taken over, and does it then`, async () => {
      await again([{}, OTHER]);
      await approve();
      const report = await again([change, OTHER]);
      expect(numbers(report)).to.deep.equal([0, 0, 0, [['changed-after-approval', fields]]]);
      const [draft, ...others] = await whole();
      expect([draft?.status, others.length]).to.deep.equal(['approved', 0]);
      expect(report.notTaken[0]?.message).to.include(`duban draft reopen ${draft?.id}`);
      // What `duban draft reopen` does: the same title is a change, with which the approval falls away.
      const title = draft?.title;
      await api.client.patch(`/api/drafts/${draft?.id}`, draft?.version ?? 0, { title }, CLERK);
      expect(numbers(await again([change, OTHER]))).to.deep.equal([0, 1, 0, []]);
    });

  for (const [what, change, fields] of [
    ['date', { due: '30日内' }, ['due']],
    ['text', { text: '行政处罚案卷未附听证告知书3份' }, ['statement']],
  ] as const)
    it(`offers a changed ${what} after the issue, and makes no second finding of it by itself`, async () => {
      await again([{}, OTHER]);
      await issue();
      const report = await again([change, OTHER]);
      expect(numbers(report)).to.deep.equal([0, 0, 0, [['changed-after-issue', fields]]]);
      const [letter, ...others] = await whole();
      expect(others).to.deep.equal([]);
      expect(report.notTaken[0]?.letter).to.equal(letter?.documentNumber);
    });

  it('makes a further letter of a corrected text where that is asked for, once', async () => {
    await again([{}, OTHER]);
    await issue();
    const rows = [{ text: '行政处罚案卷未附听证告知书3份' }, OTHER];
    expect(numbers(await again(rows, { supplement: true }))).to.deep.equal([1, 0, 0, []]);
    expect(numbers(await again(rows, { supplement: true }))).to.deep.equal([0, 0, 1, []]);
    expect((await whole()).map((d) => d.findings.length)).to.have.members([2, 1]);
  });

  it('drafts a new row of a unit whose letter has gone out', async () => {
    await again([{}]);
    await issue();
    expect(numbers(await again([{}, OTHER]))).to.deep.equal([1, 0, 0, []]);
    expect(numbers(await again([OTHER]))).to.deep.equal([0, 0, 1, []]);
  });

  it('is refused by the dry run as by the run', async () => {
    const rows = [{ text: '机密★三年 内部材料' }];
    const codes = await Promise.all(
      [true, false].map(async (dryRun) => (await problemIn(send(rows, { dryRun })))?.code ?? null),
    );
    expect(codes[0]).to.equal(codes[1]);
  });

  it('changes no post and no address for whoever may not change these, and says whose it is', async () => {
    await again([{}]);
    const roster = ROSTER.replace('李联,,lianluo@', '李联,,attacker@').replace('孙办', '新办');
    const more = { roster: file('r.csv', roster) };
    const unit = (await whole())[0]?.unit.id;
    const people = () => api.client.get<{ postings: object[] }>(`/api/units/${unit}`);
    const before_ = await people();
    const { rows: _, sheets: __, ...told } = await send([{}], { ...more, dryRun: true }, STRANGER);
    const done = await send([{}], more, STRANGER);
    expect(told).to.deep.equal(done);
    expect(numbers(done).at(-1)).to.deep.equal([
      ['post-not-yours', ['handler']],
      ['post-not-yours', ['contact']],
    ]);
    expect(done.notTaken[0]?.message).to.include('督查室');
    expect(await people()).to.deep.equal(before_);
    await send([{}], more);
    expect(JSON.stringify(await people())).to.include('attacker@example.cn');
  });

  const STRANGER = { role: 'reviewer', id: 'h-1' };
  const roster = (...rows: string[]) => ({
    roster: file('r.csv', [ROSTER.split('\r\n')[0], ...rows].join('\r\n')),
  });
  const units = async () =>
    (await api.client.all<Unit>(`/api/units?roster=${campaign}&limit=200`)).map(
      ({ name, kind, shortNames }) => [name, kind, ...shortNames],
    );
  /** What an import leaves out, which its dry run says as well. */
  const left = async (rows: Row[], more: object, actor: object) => {
    const told = await send(rows, { ...more, dryRun: true }, actor);
    const done = await send(rows, more, actor);
    expect([told.added, told.notTaken]).to.deep.equal([done.added, done.notTaken]);
    return done.notTaken.filter((n) => n.code === 'unit-not-yours');
  };

  it('changes no kind, no short name and no name of a unit for whoever may not change these, and says whose it is', async () => {
    const known = ['青石镇,乡镇,青石,,,,,,', '县审计局（内审办）,县直部门,审计,,,,,,'];
    await send([{ unit: '青石镇' }], roster(...known));
    const [draft] = await whole();
    const before_ = await units();
    expect(before_).to.deep.include.members([['青石镇', 'township', '青石']]);
    const more = roster(
      '青石镇,县直部门,青石、石镇,,,,,,',
      '县审计局(内审办),垂直管理单位,审计,,,,,,',
    );
    const rows = [{ unit: '青石镇' }];
    for (const role of ['reviewer', 'approver', 'groupLeader', 'governmentHead']) {
      const notTaken = await left(rows, more, { role, id: 'h-1' });
      expect(notTaken.map((n) => [n.unit, ...n.fields])).to.deep.equal([
        ['青石镇', 'kind', 'shortNames'],
        ['县审计局(内审办)', 'name', 'kind'],
      ]);
      for (const { message, messageEn } of notTaken)
        expect([message, messageEn].join()).to.match(/督查室.*the supervision office’s/);
      expect(await units(), role).to.deep.equal(before_);
    }
    const approved = api.client.post(`/api/drafts/${draft?.id}/approve`, { actor: APPROVER });
    expect((await problemIn(approved))?.code).to.equal('consent-missing');
    expect(await left(rows, more, CLERK)).to.deep.equal([]);
    expect(await units()).to.have.deep.members([
      ['青石镇', 'department', '青石', '石镇'],
      ['县审计局(内审办)', 'verticalBranch', '审计'],
    ]);
  });

  it('says nothing of a unit that its roster has as it is known, whoever brings it', async () => {
    const more = roster('青石镇,乡镇,青石、石镇,,,,,,');
    await send([{ unit: '青石镇' }], more);
    const same = roster('青石镇,乡镇,石镇、青石,,,,,,');
    expect(await left([{ unit: '青石镇' }], same, STRANGER)).to.deep.equal([]);
  });

  it('adds no unit for whoever may not change one, and drafts no letter to it', async () => {
    await again([{}]);
    const before_ = await units();
    const more = roster('县水务局,县直部门,,,,,,,', '石门乡,县直部门,,,,,,,');
    const rows = [{}, { unit: '石门乡' }];
    const [missing, ...others] = await left(rows, more, STRANGER);
    expect(others).to.deep.equal([]);
    expect([missing?.unit, missing?.fields]).to.deep.equal(['石门乡', ['unit']]);
    expect(missing?.message).to.include('督查室');
    expect([await units(), (await whole()).map((d) => d.unit.name)]).to.deep.equal([
      before_,
      ['县水务局'],
    ]);
    expect((await send(rows, more)).added).to.equal(1);
    expect(await units()).to.deep.include.members([['石门乡', 'department']]);
  });

  it('takes units as the ledger names them where none is known yet, whoever imports', async () => {
    const named = ['石门乡人民政府', '城关街道', '县林业局'];
    const rows = named.map((unit) => ({ unit }));
    const more = roster('石门乡人民政府,县直部门,石门,,,,,,', '青石镇,乡镇,,,,,,,');
    const notTaken = await left(rows.slice(0, 1), more, STRANGER);
    expect(notTaken.map((n) => [n.unit, ...n.fields])).to.deep.equal([
      ['石门乡人民政府', 'kind', 'shortNames'],
      ['青石镇', 'unit'],
    ]);
    expect(await units()).to.deep.equal([['石门乡人民政府', 'township']]);
    campaign = (await addCampaign(api, { units: 0, findings: 0, name: '首次导入' })).id;
    await send(rows, { roster: null }, STRANGER);
    expect(await units()).to.have.deep.members([
      ['石门乡人民政府', 'township'],
      ['城关街道', 'township'],
      ['县林业局', 'department'],
    ]);
  });

  it('changes no unit that came while its ledger was read: the ledger knows no more of it than the name', () => {
    const named = [{ _id: 'u-1', name: '石门', kind: 'department' as const, shortNames: [] }];
    const known = [{ _id: 'u-1', name: '石门', kind: 'township' as const, shortNames: ['石门乡'] }];
    const by = { role: 'supervisionOffice' as const, id: 'clerk', name: '拟稿人' };
    expect(changesOfUnits([], { known, named, by }).taken).to.deep.equal([]);
    expect(changesOfUnits([], { known: [], named, by }).taken).to.deep.equal(named);
  });
});
