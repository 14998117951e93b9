import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { channelRows, openSecrets } from '../../../src/store/sending/channel-rows.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';
import {
  DINGTALK_APP,
  FEISHU_APP,
  WECOM_APP,
  WECOM_ROBOT,
} from '../../support/gateways/chat-vendors.ts';
import { startGateway } from '../../support/gateways/gateway.ts';
import { SMS_HTTP } from '../../support/gateways/plain-vendors.ts';
import type { Vendor } from '../../support/gateways/vendors.ts';
import { pointCliAt } from '../at-place.ts';
import { duban } from '../capture.ts';

const KEY = 'k'.repeat(40);

describe('duban admin channel', () => {
  let connection: Connection;
  let back: () => void;
  let secret: string;
  const SETTINGS = ['--set', 'corpId=ww1', '--set', 'agentId=1000002'];

  before(async () => {
    connection = await openDatabase();
    const uri = process.env.MONGODB_URI?.replace(/\/duban(?=\?|$)/, `/${connection.name}`);
    back = pointCliAt({
      DUBAN_DATA: '/nonexistent',
      MONGODB_URI: uri ?? '',
      DUBAN_CHANNEL_KEY: KEY,
    });
    secret = join(mkdtempSync(join(tmpdir(), 'duban-channel-')), 'secret');
    writeFileSync(secret, 'geheim\n');
  });
  after(async () => {
    back();
    await closeDatabase(connection);
  });

  const put = (...more: string[]) => duban('admin', 'channel', 'put', ...more);

  it('kinds: names what each kind needs', async () => {
    const { out, code } = await duban('admin', 'channel', 'kinds');
    expect(code).to.equal(0);
    expect(out).to.match(/wecom-app +企业微信 +corpId agentId \[url\] +--secret corpSecret=FILE/);
    expect(out.trim().split('\n')).to.have.length(11);
  });

  it('put: says what is missing or wrong, and keeps nothing then', async () => {
    const none = await put('wecom', '--kind', 'pigeon');
    expect([none.code, none.err]).to.satisfy(
      ([code, err]: [number, string]) => code === 2 && err.includes('wecom-app'),
    );
    const bare = await put('wecom', '--kind', 'wecom-app');
    expect(bare.err).to.include('corpId').and.to.include('--secret corpSecret=FILE');
    const odd = await put(
      'Wecom!',
      '--kind',
      'wecom-app',
      ...SETTINGS,
      '--secret',
      `corpSecret=${secret}`,
    );
    expect(odd.err).to.include('小写字母');
    const shapeless = await put('wecom', '--kind', 'wecom-app', '--set', 'corpId');
    expect(shapeless.err).to.include('名称=值');
    expect(await channelRows(connection)).to.deep.equal([]);
  });

  it('put, list, remove: keeps the secret sealed, changes one setting at a time, and shows no secret', async () => {
    const made = await put(
      'wecom',
      '--kind',
      'wecom-app',
      ...SETTINGS,
      '--secret',
      `corpSecret=${secret}`,
    );
    expect([made.code, made.err]).to.deep.equal([
      0,
      '渠道 wecom（企业微信）已保存，半分钟内生效\n',
    ]);
    await put('wecom', '--kind', 'wecom-app', '--set', 'agentId=7', '--order', '5');
    const [row] = await channelRows(connection);
    expect([row?.order, row?.settings.agentId, row?.settings.corpId]).to.deep.equal([
      5,
      '7',
      'ww1',
    ]);
    expect(row && openSecrets(KEY, row)).to.deep.equal({ corpSecret: 'geheim' });
    const { out } = await duban('admin', 'channel', 'list');
    expect(out).to.include('corpId=ww1').and.not.to.include('geheim');
    const json = await duban('admin', 'channel', 'list', '--json');
    expect(JSON.parse(json.out)[0].secrets).to.deep.equal(['corpSecret']);
    const gone = await duban('admin', 'channel', 'remove', 'wecom');
    expect([gone.code, await channelRows(connection)]).to.deep.equal([0, []]);
    expect((await duban('admin', 'channel', 'remove', 'wecom')).code).to.equal(2);
  });

  it('put: is refused without a key for secrets', async () => {
    delete process.env.DUBAN_CHANNEL_KEY;
    const refused = await put(
      'wecom',
      '--kind',
      'wecom-app',
      ...SETTINGS,
      '--secret',
      `corpSecret=${secret}`,
    );
    process.env.DUBAN_CHANNEL_KEY = KEY;
    expect(refused.err).to.include('DUBAN_CHANNEL_KEY');
    expect(await channelRows(connection)).to.deep.equal([]);
  });

  describe('test: a message about no letter, by each kind', () => {
    const ofKind = (vendor: Vendor, url: string) => {
      const settings = Object.entries(vendor.settings(url)).flatMap(([name, value]) => [
        ...['--set', `${name}=${value}`],
      ]);
      const secrets = Object.entries(vendor.secrets).flatMap(([name, value]) => {
        const file = join(mkdtempSync(join(tmpdir(), 'duban-channel-')), name);
        writeFileSync(file, value);
        return ['--secret', `${name}=${file}`];
      });
      return put(vendor.kind, '--kind', vendor.kind, ...settings, ...secrets);
    };
    const test = (...more: string[]) => duban('admin', 'channel', 'test', ...more);

    for (const vendor of [WECOM_APP, WECOM_ROBOT, DINGTALK_APP, FEISHU_APP, SMS_HTTP])
      it(`${vendor.kind}: is taken where all is right, and says what is wrong where it is not`, async () => {
        const gateway = await startGateway(vendor.rules());
        expect((await ofKind(vendor, gateway.url)).code).to.equal(0);
        const good = await test(vendor.kind, '--to', '13800000001');
        expect([good.code, good.err]).to.satisfy(
          ([code, err]: [number, string]) => code === 0 && err.includes('已由渠道'),
          good.err,
        );
        expect(gateway.taken.map(({ text }) => text.includes('渠道测试，无需办理'))).to.deep.equal([
          true,
        ]);
        if (vendor.personal) {
          expect((await test(vendor.kind, '--to', '13900000009')).err).to.include('被拒绝');
          expect((await test(vendor.kind)).err).to.include('--to 手机号');
          const typed = await test(vendor.kind, '--to', '+86 138-0000-0001');
          expect(typed.code, typed.err).to.equal(0);
        }
        gateway.faults.push('lost');
        const lost = await test(vendor.kind, '--to', '13800000002');
        expect([lost.code, lost.err.includes('结果未知')]).to.deep.equal([1, true]);
        await gateway.stop();
        const down = await test(vendor.kind, '--to', '13800000002');
        expect([down.code, down.err.includes('暂不受理')]).to.deep.equal([1, true]);
        await duban('admin', 'channel', 'remove', vendor.kind);
      });

    it('is refused for a channel that is not there, or a number that is no telephone', async () => {
      expect((await test('nothing')).err).to.include('没有名为 nothing 的渠道');
      expect((await test('nothing', '--to', '12345')).err).to.include('11 位手机号');
    });
  });
});
