import { expect } from 'chai';
import { WORDS } from '../../src/domain/messages/words.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { allDispatched } from '../support/api/answer-links.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { placeOf, pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

describe('the commands about a letter', () => {
  let api: Api;
  let back: () => void;
  let letter: Notice;
  let number = '';
  const as = (role: string, unit = letter.unit.id) => ['--as', `${role}:h1:张三:${unit}`];

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    const plan = { name: '法治督察', units: 1, findings: 2, timings: ['限期整改', '立行立改'] };
    const [first] = await lettersFor(api, plan);
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    number = first.documentNumber;
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('notice list: a rehearsal is listed where its campaign is named, and nowhere else', async () => {
    const real = await duban('notice', 'list', '--json');
    expect([real.code, JSON.parse(real.out)]).to.deep.equal([0, []]);
    expect((await duban('notice', 'list')).err).to.include('没有符合条件的通知书');
    const named = await duban('notice', 'list', '--campaign', '法治督察', '--json');
    expect(JSON.parse(named.out).map((n: Notice) => n.id)).to.deep.equal([letter.id]);
    const { out } = await duban('notice', 'list', '--campaign', '法治督察', '--stage', 'issued');
    expect(out).to.match(/演云督整〔2026〕1号 {2}县东东管理局 {2}待签收 {2}销号0\/2\n$/);
  });

  it('inbox: what has reached a person, each line with its links', async () => {
    const contact = letter.holders.find((h) => h.post === 'contact')?.id ?? '';
    await allDispatched(api);
    const { code, out } = await duban('inbox', contact, '--rehearsal');
    expect(code).to.equal(0);
    expect(out).to.match(
      /^2026-09-24 09:0\d\n {2}演云督整〔2026〕1号：新的整改通知书，列明问题\d+个，请签收/,
    );
    expect(out).to.match(/\n {4}签收 {2}http:\/\/127\.0\.0\.1:\d+\/a\/\S+\n/);
    const [entry] = JSON.parse((await duban('inbox', contact, '--rehearsal', '--json')).out);
    expect(entry.lines[0].links[0].act).to.equal('acknowledge');
    for (const whose of [contact, 'nobody']) {
      const real = await duban('inbox', whose);
      expect([real.code, real.out]).to.deep.equal([2, '']);
      expect(real.err).to.include('只能查看本人的');
    }
    const own = await duban('inbox', 'office-clerk');
    expect([own.code, own.out]).to.deep.equal([0, '']);
    expect(own.err).to.include('没有消息');
  });

  it('notice show: by id and by document number', async () => {
    const byId = await duban('notice', 'show', letter.id, '--json');
    const byNumber = await duban('notice', 'show', number, '--json');
    expect(JSON.parse(byNumber.out).id).to.equal(letter.id);
    expect([byId.code, byNumber.code]).to.deep.equal([0, 0]);
    const { out } = await duban('notice', 'show', number);
    const people = letter.holders.map(
      ({ post, name, id }) => `${WORDS.zh.posts[post]} ${name} (${id})`,
    );
    expect(out.split('\n').slice(0, 5)).to.deep.equal([
      '【演练】演云督整〔2026〕1号  县东东管理局  待签收',
      '关于法治督察反馈问题的整改通知书',
      people.join('、'),
      '条  状态    整改时限          已到  问题表述',
      '1   待整改  2026-10-26 18:00        县东东管理局行政执法案卷第1项记录不完整',
    ]);
  });

  it('notice forecast: what repeats is told once, and on lines of its own when asked', async () => {
    const { code, out } = await duban('notice', 'forecast', number, '--json');
    expect(code).to.equal(0);
    const { items } = JSON.parse(out);
    const folded = (await duban('notice', 'forecast', number)).out.trimEnd().split('\n');
    const whole = (await duban('notice', 'forecast', number, '--unfold')).out.trimEnd().split('\n');
    expect(whole).to.have.length(items.length);
    expect(folded.length).to.be.below(40);
    expect(folded.join('\n')).to.match(
      /^2026-09-29 08:30 {2}催办 +签收 +联络员 李联东、承办人 孙办东 +此后另有 \d+ 次，至 /m,
    );
    expect(folded.join('\n')).to.match(
      /^\S+ 08:30 {2}拟约谈 +报批 +第2条 +主管领导 分管督查的主管领导$/m,
    );
    const short = await duban('notice', 'forecast', number, '--until', '2026-09-27');
    expect(short.out).to.equal('不会再发出催办\n');
    const wrong = await duban('notice', 'forecast', number, '--until', '明天', '--json');
    expect([wrong.code, JSON.parse(wrong.out).error.code]).to.deep.equal([2, 'invalid-query']);
  });

  it('notice explain: a deadline day by day in words', async () => {
    const { code, out } = await duban('notice', 'explain', number, 'acknowledge');
    expect(code).to.equal(0);
    expect(out).to.match(
      /^签收\n起算 {2}2026-09-24T09:00 {4}期限 {2}1wd\n到期 {2}2026-09-28（周一）18:00/,
    );
    const finding = ['notice', 'explain', number, 'finding', '--subject', '1', '--json'];
    const { explained } = JSON.parse((await duban(...finding)).out);
    expect([explained.dueOn, explained.days.length]).to.deep.equal(['2026-10-26', 33]);
    for (const [kind, exit, why] of [
      ['nothing', 2, 'clock-unknown'],
      ['review', 2, 'clock-unknown'],
    ] as const) {
      const wrong = await duban('notice', 'explain', number, kind, '--json');
      expect([wrong.code, JSON.parse(wrong.out).error.code]).to.deep.equal([exit, why]);
    }
  });

  it('command: exit 2 for what is mistyped, and says in words what is missing', async () => {
    const wrong = async (...argv: string[]) => {
      const { code, out } = await duban('command', number, ...argv, '--json');
      expect(code, argv.join(' ')).to.equal(2);
      return JSON.parse(out).error as { code: string; message: string };
    };
    expect((await wrong('nonsense', ...as('contact'))).code).to.equal('command-unknown');
    expect((await wrong('acknowledge', ...as('contact'), '--data', '{')).code).to.equal('not-json');
    expect((await wrong('addNote', 'text', ...as('reviewer'))).code).to.equal('field-unreadable');
    const missing = await wrong('reportFinding', ...as('handler'));
    expect(missing.message).to.equal('请给出 finding（第几条问题）；请给出 summary（整改情况）');
    const extra = await wrong('acknowledge', 'colour=red', ...as('contact'));
    expect(extra.message).to.equal('没有 colour 这项内容');
    const bad = await wrong(
      'reportFinding',
      '--data',
      '{"finding":"1","summary":"已改","evidence":[{"name":"报告","sha256":"x","effectiveOn":"2026-09-24"}]}',
      ...as('handler'),
    );
    expect(bad.message).to.match(/^evidence\[0\]\.sha256（文件校验值（SHA-256）） /);
    const english = await duban('--lang', 'en', 'command', number, 'returnPlan', ...as('reviewer'));
    expect(english.err).to.equal('error: give reason (reason)\n');
    const nobody = await duban('command', '云督整〔2026〕99号', 'acknowledge', ...as('contact'));
    expect([nobody.code, nobody.err]).to.deep.equal([
      2,
      '错误：未找到该通知书，请核对文号或编号。 (云督整〔2026〕99号)\n',
    ]);
  });

  it('command: exit 1 for what is refused', async () => {
    const refused = async (...argv: string[]): Promise<string> => {
      const { code, out } = await duban('command', number, ...argv, '--json');
      expect(code, argv.join(' ')).to.equal(1);
      return JSON.parse(out).error.code;
    };
    expect(await refused('acceptPlan', ...as('contact'))).to.equal('not-your-role');
    const stranger = await duban('command', number, 'acknowledge', ...as('contact', 'u-0'));
    expect([stranger.code, stranger.out]).to.deep.equal([2, '']);
    expect(stranger.err).to.include('未找到该通知书');
    expect(await refused('acceptFinding', 'finding=1', '--as', 'reviewer:r1')).to.equal(
      'not-reported',
    );
  });

  it('command: exit 0 by document number or id, once under its key', async () => {
    const acknowledge = ['command', number, 'acknowledge', ...as('contact'), '--key', 'k-1'];
    const first = await duban(...acknowledge, '--json');
    expect([first.code, JSON.parse(first.out).events]).to.deep.equal([0, ['acknowledged']]);
    expect((await duban(...acknowledge, '--json')).out).to.equal(first.out);
    const note = ['addNote', 'text=已电话了解', '--as', 'reviewer:r1'];
    const told = await duban('command', letter.id, ...note);
    expect([told.code, told.out]).to.deep.equal([0, '备注。通知书已签收（第3条事件）\n']);
    const other = ['acknowledge', 'remarks=另行说明', ...as('contact'), '--key', 'k-1'];
    const reused = await duban('command', number, ...other, '--json');
    expect([reused.code, JSON.parse(reused.out).error.code]).to.deep.equal([1, 'key-reused']);
  });

  it('help of command: each command with its meaning, who may give it, and its fields', async () => {
    const { code, out } = await duban('command', '--help');
    expect(code).to.equal(0);
    expect(out)
      .to.match(/^ {2}acknowledge +签收 +联络员、承办人、分管领导、主要负责人 +remarks\?$/m)
      .and.match(/^ {2}reportFinding +报送整改结果 .* finding summary evidence\?$/m);
  });
});
