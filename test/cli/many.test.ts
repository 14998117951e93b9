import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { placeOf, pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

const OFFICE = ['--as', 'supervisionOffice:office-clerk:拟稿人'];

describe('the commands on many letters at once', () => {
  let api: Api;
  let back: () => void;
  let folder: string;
  let letters: Notice[];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-cli-'));
    api = await startApi();
    back = pointCliAt(placeOf(api));
    letters = await lettersFor(api, { name: '批量', units: 2, findings: 1 });
  });
  after(async () => {
    back();
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  it('many: a dry run tells what would happen and does nothing', async () => {
    const { code, out } = await duban(
      ...['many', 'addNote', 'text=已电话了解', '--campaign', '批量', ...OFFICE],
      ...['--dry-run', '--json'],
    );
    const { items } = JSON.parse(out) as { items: { would: string }[] };
    expect([code, items.map((i) => i.would)]).to.deep.equal([0, ['done', 'done']]);
    const timeline = JSON.parse(
      (await duban('audit', 'timeline', letters[0]?.id ?? '', '--json')).out,
    );
    expect(timeline).to.have.length(1);
  });

  it('many: exit 0 when all is done, and once under its key', async () => {
    const note = ['many', 'addNote', 'text=已电话了解', '--campaign', '批量', ...OFFICE];
    for (const _ of ['first', 'again']) {
      const { code, out } = await duban(...note, '--key', 'notes-1', '--json');
      expect(code).to.equal(0);
      expect(JSON.parse(out)).to.include({ notices: 2, done: 2, refused: 0 });
    }
    const { out } = await duban('audit', 'timeline', letters[0]?.id ?? '', '--json');
    expect(JSON.parse(out)).to.have.length(2);
  });

  it('many: exit 1 with the reason for each letter that refuses', async () => {
    const accept = ['many', 'acceptFinding', 'finding=1', '--as', 'reviewer:r1'];
    const { code, out } = await duban(...accept, '--campaign', '批量');
    expect(code).to.equal(1);
    expect(out)
      .to.match(/^已办 0 份，被拒绝 2 份/)
      .and.include('尚未报送整改结果');
  });

  it('many: exit 2 for a command or campaign that is not there', async () => {
    for (const [argv, why] of [
      [['nonsense'], 'command-unknown'],
      [['addNote', 'text=x', '--campaign', 'c-none'], 'campaign-unknown'],
      [['addNote'], 'invalid-request'],
    ] as const) {
      const { code, out } = await duban('many', ...argv, ...OFFICE, '--json');
      expect([code, JSON.parse(out).error.code]).to.deep.equal([2, why]);
    }
  });

  it('calendar publish: exit 0 for a sound year, exit 2 for a file that is none', async () => {
    const file = join(folder, 'cn-2027.json');
    const days = [{ name: '元旦', date: '2027-01-01', isOffDay: true }];
    const papers = ['https://www.gov.cn/zhengce/2027.htm'];
    writeFileSync(file, JSON.stringify({ year: 2027, papers, days }));
    const publish = ['calendar', 'publish', file, ...OFFICE, '--basis', '国办发明电〔2026〕7号'];
    const trial = await duban(...publish, '--dry-run', '--json');
    expect([trial.code, JSON.parse(trial.out).act]).to.deep.equal([0, null]);
    const doubted = await duban(...publish, '--dry-run');
    expect(doubted.out).to.include('请核对：没有列出法定放假的 2027-02-06（春节）');
    expect(doubted.out).to.include('请核对：没有一天调休上班');
    const done = await duban(...publish, '--json');
    expect([done.code, JSON.parse(done.out).moved]).to.deep.equal([0, []]);
    writeFileSync(file, '{');
    const broken = await duban(...publish, '--json');
    expect([broken.code, JSON.parse(broken.out).error.code]).to.deep.equal([2, 'broken-preset']);
  });

  it('doctor --repair: exit 0 where nothing is to be mended', async () => {
    const { code, out, err } = await duban('doctor', '--repair', '--json');
    expect([code, err]).to.deep.equal([0, '']);
    expect((JSON.parse(out) as { ok: boolean }[]).every((f) => f.ok)).to.equal(true);
  });

  it('rehearsal stop: withdraws what is open in a rehearsal, and nothing of a real campaign', async () => {
    const real = await lettersFor(api, { name: '真实', units: 1, findings: 1, rehearsal: null });
    const stop = (name: string) => duban('rehearsal', 'stop', name, ...OFFICE, '--json');
    const refused = await stop('真实');
    expect([refused.code, JSON.parse(refused.out).error.code]).to.deep.equal([2, 'no-rehearsal']);
    const { code, out } = await stop('批量');
    expect([code, JSON.parse(out).done]).to.deep.equal([0, 2]);
    const stageOf = async ({ id }: Notice) =>
      (await api.client.get<Notice>(`/api/notices/${id}`)).stage;
    expect(await Promise.all([...letters, ...real].map(stageOf))).to.deep.equal([
      ...letters.map(() => 'withdrawn'),
      'issued',
    ]);
    expect((await stop('批量')).code).to.equal(0);
  });
});
