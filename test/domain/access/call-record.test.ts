import { expect } from 'chai';
import {
  callerOnRecord,
  goesOnRecord,
  isRecorded,
  objectOf,
  onOneLine,
  UNRECORDED,
} from '../../../src/domain/access/call-record.ts';
import { PERMISSIONS } from '../../../src/domain/access/permissions.ts';
import { FORMS, SELECTORS, UNSEEN } from '../../support/texts/unseen-signs.ts';

const SEPARATORS = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f', '\u001e', '\0'];
const TURNING = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u200f', '\u061c', '\u200b'];
const TERMINAL = ['\u001b[31m', '\u001b[2J', '\u001b]0;名\u0007', '\u009b1A', '\u0008', '\u007f'];
const FORGED = [
  '{"kind":"call","status":200}',
  '2026-11-29T00:00:00.000Z approver:张三 approveDraft 200',
  '张三',
  '" , "status": 200',
];

/** Texts with which somebody would write a line of his own, or turn one: 200 and more. */
const injections = (): string[] =>
  [...SEPARATORS, ...TURNING, ...TERMINAL].flatMap((mark) =>
    FORGED.flatMap((text) => [
      `a${mark}${text}`,
      `${text}${mark}`,
      `${mark}${mark}${text}${mark}b`,
    ]),
  );

describe('a text that goes on record', () => {
  it('stays one line without control, invisible or turning signs, whatever was sent', () => {
    const texts = injections();
    expect(texts.length).to.be.greaterThan(200);
    for (const text of texts) {
      const cleaned = onOneLine(text);
      expect(cleaned, JSON.stringify(text)).not.to.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(JSON.stringify(cleaned).split(/\r|\n|\u0085|\u2028|\u2029/)).to.have.length(1);
    }
  });

  it('holds nothing that is not seen: one name looks like no other', () => {
    for (const sign of [...UNSEEN, '\u2800'])
      expect(onOneLine(`王${sign}敏`), JSON.stringify(sign)).to.equal('王 敏');
    for (const sign of SELECTORS) expect(onOneLine(`王 ${sign}敏`)).to.equal('王 敏');
    for (const form of FORMS.filter((one) => !one.includes('\u200d')))
      expect(onOneLine(form)).to.equal(form);
  });

  it('keeps the words of people as they are', () => {
    for (const text of ['张三（县财政局）', 'É. O’Brien', '云督整〔2026〕3号', '𠮷野 😀'])
      expect(onOneLine(text)).to.equal(text);
  });

  it('is cut off at a hundred characters, and says so', () => {
    const cut = onOneLine('长'.repeat(10_000));
    expect([[...cut].length, cut.at(-1)]).to.deep.equal([100, '…']);
    expect([...onOneLine('𠮷'.repeat(101))]).to.have.length(100);
  });

  it('stands by its digest where a name of the path is as long as a token', () => {
    const object = objectOf({ id: 'n-1', post: 'x'.repeat(101) }, () => 'd1');
    expect(object).to.deep.equal([
      { name: 'id', value: 'n-1' },
      { name: 'post', value: 'sha256:d1' },
    ]);
  });
});

describe('the calls that go on record', () => {
  it('are those of every operation but these, which change nothing and tell nothing of a person', () => {
    const unrecorded = Object.keys(PERMISSIONS).filter((operation) => !isRecorded(operation));
    expect(unrecorded).to.have.members([...UNRECORDED]);
    expect(isRecorded('signIn')).to.equal(true);
  });

  it('are of a recorded operation all, well or badly', () => {
    for (const operation of ['giveCommand', 'listInbox', 'exportLedger', 'openLink', 'signOut'])
      for (const method of ['GET', 'POST'])
        for (const status of [200, 202, 304, 400, 401, 403, 404, 409, 422, 429, 500, 503])
          expect(goesOnRecord({ operation, method, status }), `${operation} ${status}`).to.equal(
            true,
          );
  });

  it('are of the other operations the refusals', () => {
    for (const [status, is] of [
      [200, false],
      [400, false],
      [503, false],
      [401, true],
      [403, true],
      [404, true],
      [421, true],
    ] as const)
      expect(goesOnRecord({ operation: 'getPolicy', method: 'GET', status })).to.equal(is);
  });

  it('are of what no route answers all writes, and a read where it was refused at the door', () => {
    const unknown = (method: string, status: number) =>
      goesOnRecord({ operation: null, method, status });
    expect([unknown('POST', 404), unknown('DELETE', 405), unknown('PUT', 400)]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect([unknown('GET', 404), unknown('GET', 200), unknown('OPTIONS', 204)]).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect([unknown('GET', 421), unknown('HEAD', 421), unknown('OPTIONS', 421)]).to.deep.equal([
      true,
      true,
      true,
    ]);
  });
});

describe('whoever calls, on record', () => {
  it('is a person with his account, the first role in which he may, its unit, and for whom he acts', () => {
    const until = '2026-12-31';
    const deputyFor = { id: 'h-1', name: '李\n四', until };
    const identity = {
      person: { id: 'h-2', name: '王\u202e五' },
      account: 'wang\u001b[31m',
      roles: [
        { role: 'reviewer' as const, unit: null },
        { role: 'contact' as const, unit: 'u-ncj', deputyFor },
      ],
    };
    expect(callerOnRecord(identity, identity.roles.slice(1))).to.deep.equal({
      person: { id: 'h-2', name: '王 五' },
      account: 'wang',
      role: 'contact',
      unit: 'u-ncj',
      deputyFor: { id: 'h-1', name: '李 四' },
      isRehearsed: false,
    });
    expect(callerOnRecord(identity, []).role).to.equal('reviewer');
  });

  it('is nobody where nobody has signed in', () => {
    const { person, role } = callerOnRecord(null, []);
    expect([person, role]).to.deep.equal([null, null]);
  });
});
