import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Api, startApi } from '../support/api/api.ts';
import { placeOf, pointCliAt } from './at-place.ts';
import { type Captured, duban, dubanAsking } from './capture.ts';

const HEADS = '序号,问题类别,问题表述,整改要求,牵头单位,整改类型,整改时限';
const ROWS = [
  '1,依法行政,抽查案卷3册未告知听证权利,依法纠正,县财政局,限期整改,60日内',
  '2,依法行政,执法公示不全,补齐公示,县财政局,限期整改,60日内',
  '3,公共法律服务,工作站无人值守,安排值守,县司法局,限期整改,60日内',
];
const TITLED = `法治建设专项督查整改台账,,,,,,\r\n${[HEADS, ...ROWS].join('\r\n')}`;
const ROSTER = [
  '单位,类别,简称,主要负责人,分管领导,承办人,联络员,联系电话,电子邮箱',
  '县财政局,县直部门,财政局,赵正,钱副,孙办,李联,,',
  '县司法局,县直部门,,周正,吴副,郑办,王联,,',
].join('\r\n');
const NAME = '法治建设专项督查';

describe('a clerk with a ledger, a roster and the command line', () => {
  let api: Api;
  let back: () => void;
  let folder: string;
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const importing = (ledger: string, ...more: string[]) =>
    duban('import', file('台账.csv', ledger), '--roster', file('名册.csv', ROSTER), ...more);
  /** A call at a terminal, where a person answers. */
  async function answering(
    answer: string,
    ...argv: string[]
  ): Promise<Captured & { asked: string }> {
    let asked = '';
    const ask = async (question: string) => {
      asked += question;
      return answer;
    };
    return { ...(await dubanAsking({ ask }, ...argv)), asked };
  }
  const statuses = async (): Promise<string[]> =>
    JSON.parse((await duban('campaign', 'drafts', NAME, '--json')).out).map(
      (d: { status: string }) => d.status,
    );

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-clerk-'));
    api = await startApi();
    back = pointCliAt(placeOf(api));
  });
  after(async () => {
    back();
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  it('is asked for the name of the campaign where the ledger bears none, whatever the file is called', async () => {
    const { code, err } = await importing([HEADS, ...ROWS].join('\r\n'));
    expect(code).to.equal(2);
    expect(err).to.include('--campaign');
    expect(JSON.parse((await duban('campaign', 'list', '--json')).out)).to.deep.equal([]);
  });

  it('is told by a dry run what the import then does', async () => {
    const named = ['--campaign', NAME, '--json'];
    const told = JSON.parse((await importing(TITLED, '--dry-run', ...named)).out);
    const shown = await importing(TITLED, '--dry-run', '--campaign', NAME);
    expect(shown.out).to.include('只检查，未写入；正式导入将新增草稿 2 份');
    const done = JSON.parse((await importing(TITLED, ...named)).out);
    const { rows, ...rest } = told;
    expect({ ...rest, campaign: null }).to.deep.equal({ ...done, campaign: null });
    expect(rows).to.have.length(3);
    for (const line of [
      '【县财政局】',
      '第3行  抽查案卷3册未告知听证权利（时限：“60日内”→ 60日）',
      '有内容的单元格 51 个：已读 51 个，未导入 0 个',
    ])
      expect(shown.out).to.include(line);
    const again = await importing(TITLED, '--dry-run', '--campaign', NAME);
    expect(again.out).to.include('新增草稿 0 份，与台账一致 2 份');
  });

  it('says by --map what a column means, and is told the fields where that cannot be read', async () => {
    const other = TITLED.replace('问题表述', '事由').replace('整改时限', '了结日');
    const named = ['--dry-run', '--campaign', '另一次督查'];
    const { err } = await importing(other, ...named);
    expect(err).to.include('--map');
    const mapped = await importing(
      other,
      ...named,
      '--map',
      '事由=问题表述',
      '--map',
      'G=整改时限',
    );
    expect(mapped.code).to.equal(0);
    expect(mapped.out).to.include('“60日内”→ 60日');
    expect(mapped.err).to.include('“事由”（C列）→ 问题表述');
    const wrong = await importing(other, ...named, '--map', '事由=某某');
    expect([wrong.code, wrong.err.includes('字段有：序号、')]).to.deep.equal([2, true]);
  });

  it('reads a draft whole', async () => {
    const [draft] = JSON.parse((await duban('campaign', 'drafts', NAME, '--json')).out);
    const { out } = await duban('draft', 'show', draft.id);
    for (const part of ['抽查案卷3册未告知听证权利', '要求：依法纠正', '时限：60日'])
      expect(out).to.include(part);
  });

  it('approves and issues only after a yes, at a terminal or by --yes', async () => {
    const paper = [
      '--organ',
      '县人民政府',
      '--document',
      '云政办函〔2026〕30号',
      '--on',
      '2020-01-01',
    ];
    const scope = ['--subject', '依法行政', '--from', '2020-01-01', '--until', '2099-12-31'];
    const as = ['--as', 'supervisionOffice:office-clerk'];
    await duban('campaign', 'authorise', NAME, ...paper, ...scope, ...as);
    const nobody = await duban('approve', NAME);
    expect([nobody.code, nobody.err.includes('--yes')]).to.deep.equal([2, true]);
    const no = await answering('n', 'approve', NAME);
    expect([no.code, no.asked]).to.deep.equal([1, '审签以上 2 份通知书？[y/N] ']);
    expect(no.err).to.match(
      /县财政局 +问题 2 个 +主要负责人 赵正|县财政局 +问题 2 个 .*联络员 李联/,
    );
    expect(await statuses()).to.deep.equal(['draft', 'draft']);
    expect((await answering('y', 'approve', NAME)).code).to.equal(0);
    expect((await duban('issue', NAME, '--yes')).code).to.equal(0);
    expect(await statuses()).to.deep.equal(['issued', 'issued']);
  });

  it('is told whose post an act is', async () => {
    const { code, err } = await duban('approve', NAME, '--yes', '--as', 'contact:h1');
    expect(code).to.equal(1);
    expect(err).to.include('主管领导 approver').and.include('组长 groupLeader');
    const [notice] = JSON.parse((await duban('notice', 'list', '--json')).out);
    const given = await duban(
      ...[
        'command',
        notice.id,
        'withdrawNotice',
        'reason=误发',
        '--as',
        `contact:h1::${notice.unit.id}`,
      ],
    );
    expect(given.err).to.include('督查室 supervisionOffice');
  });

  it('finds the letters of a unit by its name, and the overdue ones', async () => {
    for (const name of ['县财政局', '财政局']) {
      const found = JSON.parse((await duban('notice', 'list', '--unit', name, '--json')).out);
      expect(found.map((n: { unit: { name: string } }) => n.unit.name)).to.deep.equal(['县财政局']);
    }
    const { code, err } = await duban('notice', 'list', '--unit', '县粮食局');
    expect([code, err.includes('duban unit list')]).to.deep.equal([2, true]);
    expect(JSON.parse((await duban('notice', 'list', '--overdue', '--json')).out)).to.deep.equal(
      [],
    );
  });

  it('gets the links of a letter that work now, with whom each is for', async () => {
    const [notice] = JSON.parse(
      (await duban('notice', 'list', '--unit', '县财政局', '--json')).out,
    );
    const { out } = await duban('links', notice.documentNumber);
    expect(out).to.match(/县财政局 {2}联络员 李联（h-\w+）\n {2}签收 {2}http/);
    const items = JSON.parse((await duban('links', notice.id, '--json')).out);
    const sign = items
      .flatMap((i: { links: { act: string; url: string }[] }) => i.links)
      .find((l: { act: string }) => l.act === 'acknowledge');
    expect((await fetch(sign.url)).status).to.equal(200);
  });

  it('reads in a letter what the unit has reported', async () => {
    const [notice] = JSON.parse(
      (await duban('notice', 'list', '--unit', '县财政局', '--json')).out,
    );
    const as = ['--as', `contact:h1:李联:${notice.unit.id}`];
    await duban('command', notice.id, 'acknowledge', ...as);
    const said = ['finding=1', 'summary=已全部补告知并归档'];
    const { code, err } = await duban('command', notice.id, 'reportFinding', ...said, ...as);
    expect([code, err]).to.deep.equal([0, '']);
    const { out } = await duban('notice', 'show', notice.id);
    expect(out).to.include('整改结果：已全部补告知并归档');
  });

  it('is told of a row that has changed since the issue, and of what can be done', async () => {
    const changed = TITLED.replace(
      '依法纠正,县财政局,限期整改,60日内',
      '依法纠正,县财政局,限期整改,30日内',
    );
    const dry = await importing(changed, '--dry-run', '--campaign', NAME);
    const done = await importing(changed, '--campaign', NAME);
    for (const { err } of [dry, done])
      expect(err).to.match(
        /未采用 .*整改时限有改动，但 云督整〔\d{4}〕\d+号 第1条已签发，未采用，也未另立一条/,
      );
    expect(await statuses()).to.deep.equal(['issued', 'issued']);
  });
});

describe('a command that reads the engines itself', () => {
  it('refuses to mix the house that DUBAN_URL names with the engines of another', async () => {
    const back = pointCliAt({ DUBAN_URL: 'http://127.0.0.1:9', DUBAN_DATA: '/nonexistent' });
    try {
      for (const argv of [['audit', 'timeline', 'n'], ['audit', 'replay', '--all'], ['rebuild']]) {
        const { code, err } = await duban(...argv);
        expect([code, err.includes('MONGODB_URI')], argv.join(' ')).to.deep.equal([2, true]);
      }
      const rehearsed = await duban('rehearse', 'x.csv');
      expect([rehearsed.code, rehearsed.err.includes('DUBAN_URL')]).to.deep.equal([2, true]);
    } finally {
      back();
    }
  });
});
