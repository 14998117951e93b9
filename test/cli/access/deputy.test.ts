import { expect } from 'chai';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { placeOf, pointCliAt } from '../at-place.ts';
import { duban } from '../capture.ts';

const TODAY = dateOf(new Date().toISOString());

const OFFICE = ['--as', 'supervisionOffice:office-clerk:拟稿人'];

describe('duban deputy', () => {
  let api: Api;
  let back: () => void;
  let letter: Notice;

  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
    [letter] = (await lettersFor(api, { units: 1, findings: 1, rehearsal: null })) as [Notice];
  });
  after(async () => {
    back();
    await api.stop();
  });

  const deputies = async () => {
    const { holders } = await api.client.get<Notice>(`/api/notices/${letter.id}`);
    return holders.filter((h) => h.deputyFor !== undefined);
  };
  const set = (...more: string[]) =>
    duban('deputy', 'set', letter.unit.name, '联络员', '--name', '李芳', ...more, ...OFFICE);

  it('set: names who acts at a post, and open letters know of it', async () => {
    const { code, err } = await set('--from', TODAY, '--until', '2099-12-31');
    expect([code, err.trim()]).to.deep.equal([
      0,
      `李芳自 ${TODAY} 至 2099-12-31 代理${letter.unit.name}联络员；已告知 1 份在办通知书`,
    ]);
    expect((await deputies()).map((h) => [h.name, h.until])).to.deep.equal([
      ['李芳', '2099-12-31'],
    ]);
    const shown = await duban('unit', 'show', letter.unit.id);
    expect(shown.out).to.match(/李芳 .* – 2099-12-31 .*代理李联东/);
  });

  it('set: exit 1 says what is wrong with the days', async () => {
    const { code, err } = await set('--from', TODAY, '--until', '2026-08-31');
    expect(code).to.equal(1);
    expect(err).to.include('代理的起止日期有误');
  });

  it('end: is over at once, and once only', async () => {
    const [deputy] = await deputies();
    const named = ['--holder', deputy?.id ?? '', '--of', deputy?.deputyFor?.id ?? ''];
    const ended = await duban('deputy', 'end', letter.unit.id, 'contact', ...named, ...OFFICE);
    expect([ended.code, ended.err.trim()]).to.deep.equal([0, '代理已终止；已告知 1 份在办通知书']);
    expect((await deputies()).every((h) => (h.until ?? '') < TODAY)).to.equal(true);
    const wrong = await duban(
      'deputy',
      'end',
      letter.unit.id,
      'contact',
      '--holder',
      'h-x',
      '--of',
      'h-y',
      ...OFFICE,
    );
    expect(wrong.code).to.equal(2);
    expect(wrong.err).to.include('没有这项代理');
  });
});
