import { expect } from 'chai';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { placeOf, pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

const OFFICE = ['--as', 'supervisionOffice:office-clerk:拟稿人'];

describe('duban unit', () => {
  let api: Api;
  let back: () => void;
  let letters: Notice[];
  const [on, basis] = [
    ['--on', '2026-09-24'],
    ['--basis', '县机构改革方案'],
  ];
  const letter = (i: number): Notice => letters[i] as Notice;
  const now = (i: number) => api.client.get<Notice>(`/api/notices/${letter(i).id}`);

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    letters = await lettersFor(api, { name: '单位', units: 3, findings: 1, rehearsal: null });
  });
  after(async () => {
    back();
    await api.stop();
  });

  it('list, show: units and the people at their posts', async () => {
    const { out } = await duban('unit', 'list');
    for (const { unit } of letters) expect(out).to.include(unit.name).and.include(unit.id);
    const shown = await duban('unit', 'show', letter(0).unit.name);
    expect([shown.code, shown.out.split('\n')[0]]).to.deep.equal([
      0,
      `${letter(0).unit.name}  ${letter(0).unit.id}`,
    ]);
    expect(shown.out).to.include('联络员');
    const office = await duban('unit', 'show', 'office', '--json');
    expect(JSON.parse(office.out)).to.include({ name: '督查室' });
  });

  it('post: a person takes a post, and open letters know of it', async () => {
    const today = letter(0).holders.find((h) => h.post === 'contact')?.from ?? '';
    const { code, out } = await duban(
      ...['unit', 'post', letter(0).unit.id, '联络员', '--name', '新联', '--from', today],
      ...OFFICE,
    );
    expect([code, out.trim()]).to.deep.equal([
      0,
      `${letter(0).unit.name}联络员：新联；已告知 1 份在办通知书`,
    ]);
    const open = (await now(0)).holders.filter((h) => h.post === 'contact' && h.until === null);
    expect(open.map((h) => h.name)).to.deep.equal(['新联']);
    const left = ['unit', 'post', letter(0).unit.id, 'contact', '--vacant', ...OFFICE];
    expect((await duban(...left, '--until', today)).out).to.include('空缺');
    const then = (await now(0)).holders.filter((h) => h.post === 'contact' && h.until === null);
    expect(then).to.deep.equal([]);
  });

  it('succeed: the successor has the open letters, and the list says so', async () => {
    const [old, next] = [letter(1).unit, letter(2).unit];
    const { code, out } = await duban(
      ...['unit', 'succeed', old.name, next.name, ...on, ...basis, ...OFFICE],
    );
    expect(code).to.equal(0);
    expect(out).to.match(/^已办 1 份，被拒绝 0 份/);
    expect((await now(1)).unit).to.deep.equal(next);
    expect((await duban('unit', 'list')).out).to.include(`自 2026-09-24 由${next.name}承接`);
  });

  it('exit 2 says what is wrong with a unit, a post, or nobody and somebody at once', async () => {
    const unit = letter(0).unit.id;
    const wrong = [
      [['unit', 'show', '没有局'], 'duban unit list'],
      [['unit', 'post', unit, '局长', '--vacant', ...OFFICE], '联络员'],
      [['unit', 'post', unit, 'contact', ...OFFICE], '二者选一'],
      [['unit', 'post', unit, 'contact', '--name', '某', '--vacant', ...OFFICE], '二者选一'],
      [['unit', 'post', unit, 'contact', '--name', '某', ...OFFICE], '--from'],
    ] as const;
    for (const [argv, words] of wrong) {
      const { code, err } = await duban(...argv);
      expect(code, argv.join(' ')).to.equal(2);
      expect(err).to.include(words);
    }
  });

  it('exit 1 when another has the duties already', async () => {
    const { code, err } = await duban(
      ...['unit', 'succeed', letter(0).unit.id, letter(1).unit.id, ...on, ...basis, ...OFFICE],
    );
    expect([code, err]).to.deep.equal([
      1,
      `错误：该单位的职责已由其他单位承接，请改用承接单位。 (${letter(2).unit.id})\n`,
    ]);
  });
});
