import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Api, startApi } from '../support/api/api.ts';
import { placeOf, pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

const HEADS = '序号,问题类别,问题表述,整改要求,牵头单位,整改类型';
const LEDGER = [
  HEADS,
  '1,依法行政,抽查案卷3册未告知听证权利,依法纠正,县财政局,立行立改',
  '2,依法行政,执法公示不全,补齐公示,县财政局,限期整改',
  '3,公共法律服务,工作站无人值守,安排值守,青崖镇,限期整改',
].join('\r\n');
const ROSTER = [
  '单位,类别,简称,主要负责人,分管领导,承办人,联络员,联系电话,电子邮箱',
  '县财政局,县直部门,,赵正,钱副,孙办,李联,,',
  '青崖镇,乡镇,,周正,吴副,郑办,王联,,',
].join('\r\n');

describe('the commands that take a ledger to its letters', () => {
  let api: Api;
  let back: () => void;
  let folder: string;
  let campaign = '';
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const imported = (...more: string[]) =>
    duban('import', file('台账.csv', LEDGER), '--roster', file('名册.csv', ROSTER), ...more);

  /** Enters the county's consent to the letters of a campaign that go to townships. */
  const agreed = (target: string) => {
    const said = [
      '--by',
      '云岭县人民政府',
      '--document',
      '云政函〔2026〕8号',
      '--on',
      '2026-09-20',
    ];
    return duban('draft', 'consent', target, ...said, '--as', 'supervisionOffice:office-clerk');
  };
  /** Enters that the campaign was approved. */
  const authorised = (target: string) => {
    const paper = ['--organ', '云岭县人民政府', '--document', '云政办函〔2026〕30号'];
    const scope = ['--on', '2020-01-01', '--subject', target, '--from', '2020-01-01'];
    const rest = ['--until', '2099-12-31', '--as', 'supervisionOffice:office-clerk'];
    return duban('campaign', 'authorise', target, ...paper, ...scope, ...rest);
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-cli-'));
    api = await startApi();
    back = pointCliAt(placeOf(api));
  });
  after(async () => {
    back();
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  it('show that there is nothing yet', async () => {
    const shown = await duban('campaign', 'show', '--json');
    expect([shown.code, JSON.parse(shown.out)]).to.deep.equal([0, null]);
    const listed = await duban('campaign', 'list');
    expect([listed.code, listed.out]).to.deep.equal([0, '']);
    expect(listed.err).to.equal('尚未建立专项督查，先用 duban import 导入台账\n');
    const audited = await duban('audit', 'replay', '--all');
    expect([audited.code, audited.out]).to.deep.equal([0, '还没有已签发的通知书，无可回放\n']);
  });

  it('import: exit 0, one line of JSON with the counts', async () => {
    const { code, out } = await imported('--campaign', '专项督察', '--json');
    expect(out.trimEnd().split('\n')).to.have.length(1);
    const found = JSON.parse(out);
    expect(found).to.include({ units: 2, notices: 2, findings: 3, added: 2, updated: 0 });
    expect([code, found.errors]).to.deep.equal([0, []]);
    campaign = found.campaign;
  });

  it('import: says what comes next', async () => {
    const { code, out, err } = await imported('--campaign', '另一次督察');
    expect(code).to.equal(0);
    expect(out).to.match(
      /^单位 2 个，通知书 2 份，问题 3 个，错误 0 处\n有内容的单元格 \d+ 个：已读 \d+ 个，未导入 0 个\n新增草稿 2 份，/,
    );
    expect(err).to.match(
      /^下一步：.*duban campaign authorise (c-\w+)；然后 duban approve \1（由另一人审签），再 duban issue \1（签发）$/m,
    );
  });

  it('import: exit 2 for what cannot be read, and nothing is kept of it', async () => {
    const before = (await duban('campaign', 'list', '--json')).out;
    const missing = await duban('import', join(folder, '没有.xlsx'), '--json');
    expect(JSON.parse(missing.out).error.code).to.equal('unreadable-file');
    expect(missing.err).to.include('没有').and.include('这个文件，请核对路径');
    const foreign = await duban('import', file('说明.md', '# 说明'), '--json');
    expect(JSON.parse(foreign.out).errors[0].code).to.equal('extension-unknown');
    const noLedger = await duban('import', file('名单.csv', '姓名,电话\n甲,1\n'));
    expect(noLedger.err).to.include('台账没有找到表头');
    const policy = await imported('--policy', 'none', '--json');
    expect(JSON.parse(policy.out).error.code).to.equal('policy-unknown');
    expect([missing, foreign, noLedger, policy].map((r) => r.code)).to.deep.equal(Array(4).fill(2));
    expect((await duban('campaign', 'list', '--json')).out).to.equal(before);
  });

  it('import: exit 1 for rows that are wrong; without an engine as well', async () => {
    const bad = file('错.csv', `${LEDGER}\r\n4,依法行政,,补齐,县无此局,限期整改`);
    const { code, out } = await duban(
      'import',
      bad,
      '--roster',
      file('名册.csv', ROSTER),
      '--dry-run',
      '--json',
    );
    expect(code).to.equal(1);
    const { findings, errors } = JSON.parse(out);
    expect(findings).to.equal(3);
    expect(errors.map((e: { row: number; code: string }) => [e.row, e.code])).to.deep.equal([
      [5, 'statement-missing'],
      [5, 'unit-unknown'],
    ]);
  });

  it('import: an urgent policy wants its reason, and gets it into every draft', async () => {
    const urgent = ['--campaign', '防汛', '--policy', 'urgent-24h'];
    const refused = await imported(...urgent);
    expect([refused.code, refused.err]).to.deep.equal([
      2,
      '错误：紧急事项二十四小时规则须用 --urgency 写明紧急理由\n',
    ]);
    expect((await imported(...urgent, '--urgency', '汛期值守')).code).to.equal(0);
    expect((await authorised('防汛')).code).to.equal(0);
    expect((await agreed('防汛')).code).to.equal(0);
    expect((await duban('approve', '防汛', '--yes')).code).to.equal(0);
    expect((await duban('issue', '防汛', '--json', '--yes')).code).to.equal(0);
  });

  it('campaign list, show and drafts: by id or by name', async () => {
    const listed = JSON.parse((await duban('campaign', 'list', '--json')).out);
    expect(listed.map((c: { name: string }) => c.name)).to.deep.equal([
      '防汛',
      '另一次督察',
      '专项督察',
    ]);
    const shown = await duban('campaign', 'show', '专项督察', '--json');
    expect(JSON.parse(shown.out)).to.deep.include({ id: campaign, rehearsal: false });
    const { out } = await duban('campaign', 'show', campaign);
    expect(out)
      .to.match(/^问题 +3$/m)
      .and.match(/^乡镇 +1$/m);
    const drafts = JSON.parse((await duban('campaign', 'drafts', '专项督察', '--json')).out);
    expect(drafts.map((d: { status: string }) => d.status)).to.deep.equal(['draft', 'draft']);
  });

  it('campaign show: the newest by default, whatever clock it runs on', async () => {
    const rehearsal = { start: '2026-09-24T01:00:00.000Z', speed: 1 };
    const body = { name: '旧日演练', code: '演', policy: 'county-standard', rehearsal };
    const actor = { role: 'supervisionOffice', id: 'clerk' };
    await api.client.post('/api/campaigns', { body, actor });
    const shown = await duban('campaign', 'show');
    expect(shown.out).to.match(/^【演练】旧日演练 /);
  });

  it('approve and issue: exit 1 with each reason once, exit 0 when all is done', async () => {
    const early = await duban('issue', campaign, '--json', '--yes');
    expect([early.code, JSON.parse(early.out).refused.length]).to.deep.equal([1, 2]);
    await authorised(campaign);
    const alone = await duban('approve', campaign, '--yes');
    expect([alone.code, alone.err.includes('duban draft consent')]).to.deep.equal([1, true]);
    await agreed(campaign);
    const approved = await duban('approve', campaign, '--json', '--yes');
    expect([approved.code, JSON.parse(approved.out).done.length]).to.deep.equal([0, 2]);
    const [one] = JSON.parse((await duban('campaign', 'drafts', campaign, '--json')).out);
    const issued = await duban('issue', one.id, '--yes');
    expect(issued.code).to.equal(0);
    expect(issued.out).to.match(/ 已签发 {2}云督整〔\d{4}〕\d+号 {2}县财政局\n$/);
    const rest = await duban('issue', '专项督察', '--json', '--yes');
    expect([rest.code, JSON.parse(rest.out).done.length]).to.deep.equal([0, 2]);
    const wrong = await duban('approve', campaign, '--as', 'reviewer:r1', '--yes');
    expect(wrong.code).to.equal(1);
    expect(wrong.err).to.match(/^2 份未办成：所在岗位不能办理此事项，请由有权办理的岗位办理。/m);
  });

  it('exit with 2 for a campaign or draft that is not there', async () => {
    for (const argv of [
      ['campaign', 'show', 'c-none'],
      ['campaign', 'drafts', 'c-none'],
      ['campaign', 'ledger', 'c-none', join(folder, 'x.xlsx')],
      ['approve', 'c-none'],
      ['issue', 'c-0000000000-001-00000000'],
      ['notice', 'list', '--campaign', 'c-none'],
      ['audit', 'replay', '--campaign', 'c-none'],
    ]) {
      const { code, out } = await duban(...argv, '--json');
      expect(code, argv.join(' ')).to.equal(2);
      expect(JSON.parse(out).error.code, argv.join(' ')).to.match(/^(campaign|draft)-unknown$/);
    }
  });

  it('campaign ledger: writes a workbook, exit 2 where it cannot', async () => {
    const target = join(folder, '整改台账.xlsx');
    const written = await duban('campaign', 'ledger', campaign, target, '--json');
    expect(written.code).to.equal(0);
    expect(JSON.parse(written.out)).to.have.property('file', target);
    const nowhere = await duban('campaign', 'ledger', campaign, join(folder, 'x', 'y.xlsx'));
    expect(nowhere.code).to.equal(2);
    expect(nowhere.err).to.match(/^错误：写不了 .*（ENOENT），请核对目录$/m);
  });
});
