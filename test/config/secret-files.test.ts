import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readConfig } from '../../src/config.ts';
import { SECRET_FILES } from '../../src/secret-files.ts';
import { pointCliAt } from '../cli/at-place.ts';
import { duban } from '../cli/capture.ts';

const SECRET = 'Yq3vT0p9Lr7cXw2nKd8mZs5bHf1jGa6e';

describe('a secret of the environment', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'duban-secrets-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const fileOf = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const faultOf = (env: Record<string, string>): string => {
    try {
      readConfig(env);
      return 'none';
    } catch (error) {
      return String(error);
    }
  };

  it('may stand in a file, without its last line break', () => {
    const read = readConfig({
      MONGODB_URI_FILE: fileOf('uri', 'mongodb://duban:pw@m:27017/duban\n'),
      DUBAN_SECRET_FILE: fileOf('keys', `one:${SECRET}\ntwo@2026-12-01:${SECRET}\n`),
      DUBAN_CALLBACK_SECRETS_FILE: fileOf('hooks', `whsec_${'A'.repeat(32)}\r\n`),
      DUBAN_SMTP_URL_FILE: fileOf('smtp', 'smtp://user:pw@mail:25'),
      DUBAN_OIDC_CLIENT_SECRET_FILE: fileOf('oidc', 'shared with the provider\n'),
    });
    expect(read.MONGODB_URI).to.equal('mongodb://duban:pw@m:27017/duban');
    const keys = read.DUBAN_SECRET === 'database' ? [] : read.DUBAN_SECRET;
    expect(keys.map((key) => key.id)).to.deep.equal(['one', 'two']);
    expect(read.DUBAN_CALLBACK_SECRETS).to.deep.equal([`whsec_${'A'.repeat(32)}`]);
    expect(read.DUBAN_SMTP_URL).to.equal('smtp://user:pw@mail:25');
    expect(read.DUBAN_OIDC_CLIENT_SECRET).to.equal('shared with the provider');
    expect(SECRET_FILES).to.have.length(6);
  });

  it('is as good as not set where its file is empty', () => {
    expect(readConfig({ DUBAN_SMTP_URL_FILE: fileOf('none', '\n') }).DUBAN_SMTP_URL).to.equal(
      undefined,
    );
  });

  it('is refused when it is given in both ways, and when its file is not there or not a file', () => {
    const both = faultOf({ DUBAN_SECRET: SECRET, DUBAN_SECRET_FILE: fileOf('keys', SECRET) });
    expect(both).to.include('DUBAN_SECRET 与 DUBAN_SECRET_FILE 只能设其一 (set one of the two)');
    const gone = faultOf({
      DUBAN_SECRET_FILE: join(folder, 'gone'),
      DUBAN_SMTP_URL_FILE: folder,
    });
    expect(gone)
      .to.include('DUBAN_SECRET_FILE 所指文件无法读取')
      .and.include(`${join(folder, 'gone')}（ENOENT）`)
      .and.include('DUBAN_SMTP_URL_FILE')
      .and.include('EISDIR');
  });

  it('is never told by what is said of it', () => {
    const bad = `one:${SECRET.slice(0, 20)}`;
    for (const env of [
      { DUBAN_SECRET: bad },
      { DUBAN_SECRET_FILE: fileOf('bad', bad) },
      { DUBAN_SECRET: SECRET, DUBAN_SECRET_FILE: fileOf('keys', SECRET) },
      { DUBAN_CALLBACK_SECRETS: SECRET },
    ])
      expect(faultOf(env)).to.include('DUBAN_').and.not.include(SECRET.slice(0, 12));
  });

  it('that cannot be read ends a command with what to do', async () => {
    const back = pointCliAt({ MONGODB_URI_FILE: join(folder, 'gone'), DUBAN_DATA: folder });
    const { code, err } = await duban('account', 'list');
    back();
    expect(code).to.equal(2);
    expect(err).to.match(/^错误：.*MONGODB_URI_FILE 所指文件无法读取，请核对路径和权限/);
  });
});
