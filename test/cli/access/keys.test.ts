import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { addToken } from '../../../src/store/access/tokens.ts';
import { configuredKeys } from '../../../src/store/keys/configured-keys.ts';
import { type KeptKeys, keyRing } from '../../../src/store/keys/key-ring.ts';
import { prepareKeys } from '../../../src/store/keys/stored-keys.ts';
import { addPerson, type Door, openDoor } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';
import { pointCliAt } from '../at-place.ts';
import { duban } from '../capture.ts';

const nowMs = () => Date.now();

describe('duban keys', () => {
  let connection: Connection;
  let door: Door;
  let back: () => void;

  const begin = async (keys?: KeptKeys) => {
    door = await openDoor(connection, keys === undefined ? {} : { keys });
    const createdAt = new Date().toISOString();
    const given = { account: 'sysadmin', name: 'cli', readOnly: false, until: '2999-12-31' };
    const { token } = await addToken(connection, { ...given, createdAt });
    back = pointCliAt({ DUBAN_URL: door.url, DUBAN_DATA: '/nonexistent', DUBAN_TOKEN: token });
  };
  beforeEach(async () => {
    connection = await openDatabase();
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
  });
  afterEach(async () => {
    back();
    await door.close();
    await closeDatabase(connection);
  });

  it('lists, rotates and revokes those that the house keeps', async () => {
    await begin();
    expect((await duban('keys', 'list')).out).to.match(/k1 +正在使用 +数据库/);
    const rotated = await duban('keys', 'rotate');
    expect([rotated.code, rotated.err]).to.satisfy(
      ([code, err]: [number, string]) => code === 0 && /^新密钥 k2 自 .* 起使用/.test(err),
    );
    const revoked = await duban('keys', 'revoke', 'k1');
    expect([revoked.code, revoked.err.slice(0, 11)]).to.deep.equal([0, '密钥 k1 已撤销：其']);
    const { out } = await duban('--lang', 'en', 'keys', 'list');
    expect(out)
      .to.match(/k1 +revoked/)
      .and.to.match(/k2 +is to sign/);
    const unknown = await duban('keys', 'revoke', 'k7');
    expect([unknown.code, unknown.err]).to.satisfy(
      ([code, err]: [number, string]) => code === 2 && err.includes('未找到该签名密钥'),
    );
  });

  it('says of those of the environment what to put there, which it takes', async () => {
    const configured = configuredKeys(`one:${'x'.repeat(40)}`);
    await prepareKeys(connection, true, new Date().toISOString());
    await begin(keyRing({ connection, configured, nowMs }));
    expect((await duban('keys', 'list')).out).to.match(/one +正在使用 +环境变量/);
    const { code, out, err } = await duban('keys', 'rotate');
    expect([code, err.includes('DUBAN_SECRET')]).to.deep.equal([0, true]);
    const [next] = configuredKeys(out);
    expect(next?.id.slice(0, 10)).to.equal(next?.from);
    expect(next?.secret).to.have.length(43);
    const last = await duban('keys', 'revoke', 'one');
    expect([last.code, last.err]).to.satisfy(
      ([exit, text]: [number, string]) => exit === 1 && text.includes('最后一个可用的签名密钥'),
    );
  });
});
