import { expect } from 'chai';
import { noteSinks } from '../../src/store/calls/sink-states.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { addPerson } from '../support/api/people.ts';
import { placeOf, pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

const SETTINGS = ['DUBAN_MODE', 'DUBAN_SECRET', 'DUBAN_PUBLIC_URL'] as const;

describe('duban doctor', () => {
  let api: Api;
  let back: () => void;
  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
  });
  after(async () => {
    back();
    await api.stop();
  });
  afterEach(() => {
    for (const name of SETTINGS) delete process.env[name];
  });

  it('finds nothing to say of a house on trial', async () => {
    const { code, out } = await duban('doctor');
    expect(out)
      .to.match(/✓ +正式模式 +否（试用）/)
      .and.to.match(/✓ +操作记录各处可写/);
    expect(code).to.equal(0);
  });

  it('names each thing that production lacks as the start would', async () => {
    process.env.DUBAN_MODE = 'production';
    process.env.DUBAN_SECRET = 'x'.repeat(40);
    process.env.DUBAN_PUBLIC_URL = 'http://duban.example.gov.cn';
    await addPerson(api.connection, 'demo-clerk', { demo: true });
    const { code, out } = await duban('doctor');
    expect(code).to.equal(1);
    expect(out).to.match(/✗ +正式模式 +DUBAN_SECRET e[0-9a-f]{8} 只是少数几个字符的重复/);
    expect(out).to.match(/✗ +正式模式 +DUBAN_PUBLIC_URL 为明文 http/);
    expect(out).to.match(/✗ +正式模式 +有 1 个演示账号，密码人所共知：demo-clerk/);
    expect(out).to.match(/✓ +正式模式 +未设 DUBAN_CALL_LOG/);
  });

  it('names the place to which the record of calls cannot be written, since when and why', async () => {
    const away = { awaySince: '2026-11-29T01:00:00.000Z', error: 'ENOSPC', waiting: 3 };
    const states = [{ name: 'file' as const, ...away }];
    await noteSinks(api.connection, 'c1', states, new Date().toISOString());
    const { code, out } = await duban('doctor');
    expect(code).to.equal(1);
    expect(out).to.match(/✗ +操作记录各处可写 +文件 自 2026-11-29 09:00 起不可写（ENOSPC）/);
    expect((await duban('--lang', 'en', 'doctor')).out).to.include(
      'file away since 2026-11-29 09:00',
    );
  });
});
