import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

const ledger = fileURLToPath(new URL('../../data/sample/ledger.xlsx', import.meta.url));
const calendar = fileURLToPath(new URL('../../data/calendars/cn-2026.json', import.meta.url));
/** Nothing listens on port 1. */
const NOWHERE = '127.0.0.1:1';

describe('duban while nothing runs', () => {
  let back: () => void;
  before(() => {
    back = pointCliAt({
      DUBAN_URL: `http://${NOWHERE}`,
      DUBAN_DATA: '/nonexistent',
      MONGODB_URI: `mongodb://clerk:geheim@${NOWHERE}/duban?replicaSet=duban`,
      TEMPORAL_ADDRESS: NOWHERE,
    });
  });
  after(() => back());

  for (const argv of [
    ['import', ledger],
    ['campaign', 'show'],
    ['campaign', 'list'],
    ['campaign', 'drafts', 'c-1'],
    ['campaign', 'ledger', 'c-1', '/nonexistent/x.xlsx'],
    ['approve', 'c-1'],
    ['issue', 'c-1'],
    ['notice', 'list'],
    ['notice', 'show', 'n-1'],
    ['notice', 'forecast', 'n-1'],
    ['notice', 'explain', 'n-1', 'plan'],
    ['command', 'n-1', 'acknowledge', '--as', 'contact:h1'],
    ['many', 'addNote', 'text=x', '--as', 'reviewer:r1'],
    ['calendar', 'publish', calendar, '--as', 'approver:a1', '--basis', 'x'],
  ])
    it(`exits with 3 and says what to do: ${argv.slice(0, 2).join(' ')}`, async () => {
      const { code, out, err } = await duban(...argv, '--json');
      expect([code, JSON.parse(out).error.code]).to.deep.equal([3, 'api-away']);
      expect(err).to.include('请先运行 npm start，或用 DUBAN_URL 指明地址');
    });

  it('exits with 3 for the engines behind it, and shows no password', async () => {
    const runs = [['audit', 'replay', '--all'], ['audit', 'timeline', 'n-1'], ['rebuild']].map(
      (argv) => duban(...argv, '--json'),
    );
    for (const { code, out, err } of await Promise.all(runs)) {
      expect([code, JSON.parse(out).error.code]).to.deep.equal([3, 'engine-away']);
      expect(err).to.include('连不上 MongoDB（mongodb://***@127.0.0.1:1/').and.include('npm start');
      expect(out + err).to.not.include('geheim');
    }
  });

  it('is diagnosed by the doctor, who exits with 3', async () => {
    const { code, out } = await duban('doctor');
    expect(code).to.equal(3);
    expect(out).to.match(/^✗ +接口 +http:\/\/127\.0\.0\.1:1 没有应答，请先运行 npm start$/m);
    expect(out)
      .to.match(/^✗ +引擎 +连不上 MongoDB/m)
      .and.not.include('geheim');
  });
});

describe('duban while Temporal alone is away', () => {
  let back: () => void;
  before(() => {
    const { MONGODB_URI = '' } = process.env;
    back = pointCliAt({ MONGODB_URI, TEMPORAL_ADDRESS: NOWHERE, DUBAN_DATA: '/nonexistent' });
  });
  after(() => back());

  it('replays nothing and exits with 3, naming it', async () => {
    const { code, err } = await duban('audit', 'replay', '--all');
    expect(code).to.equal(3);
    expect(err).to.match(/^错误：连不上 Temporal（127\.0\.0\.1:1）/);
  });
  it('still tells a timeline, for which the database is enough', async () => {
    const { code, out } = await duban('audit', 'timeline', 'n-1', '--json');
    expect([code, JSON.parse(out).error.code]).to.deep.equal([2, 'notice-unknown']);
  });
});
