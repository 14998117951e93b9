import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { callbackKey, verifiedId } from '../../../src/api/callbacks/webhook-signature.ts';
import { type Message, secretOf, signed } from '../../support/api/signed-message.ts';

const NEW = secretOf(2);

describe('a machine callback beside the reference library (P9)', () => {
  const key = callbackKey(NEW);
  const oracle = new Webhook(NEW);
  /** Ways to spoil a message, or not. */
  const spoilers: ((message: Message, i: number) => Message)[] = [
    (message) => message,
    ({ headers, body }, i) => {
      const twin = Buffer.from(body);
      twin[i % twin.length] = (twin[i % twin.length] ?? 0) ^ 1;
      return { headers, body: twin };
    },
    ({ headers, body }, i) => ({ headers: { ...headers, 'webhook-id': `other_${i}` }, body }),
    ({ headers, body }, i) => {
      const timestamp = String(Number(headers['webhook-timestamp']) + (i % 3) - 1);
      return { headers: { ...headers, 'webhook-timestamp': timestamp }, body };
    },
    ({ headers, body }, i) => {
      const text = headers['webhook-signature'] ?? '';
      const at = 3 + (i % 40);
      const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      return { headers: { ...headers, 'webhook-signature': changed }, body };
    },
    ({ headers, body }) => {
      const signature = `v1a,x v1,AAAA ${headers['webhook-signature']}`;
      return { headers: { ...headers, 'webhook-signature': signature }, body };
    },
    ({ headers, body }) => ({
      headers: { ...headers, 'webhook-signature': (headers['webhook-signature'] ?? '').slice(3) },
      body,
    }),
    ({ headers, body }) => ({ headers: { ...headers, 'webhook-timestamp': 'now' }, body }),
  ];
  const taken = ({ headers, body }: Message): boolean => {
    const { 'webhook-id': id = '', 'webhook-timestamp': time = '' } = headers;
    const sent = { id: [id], timestamp: [time], signature: [headers['webhook-signature'] ?? ''] };
    return verifiedId(key === null ? [] : [key], sent, body, Date.now()) !== null;
  };
  const takenByOracle = ({ headers, body }: Message): boolean => {
    try {
      oracle.verify(body, headers);
      return true;
    } catch {
      return false;
    }
  };

  it('is judged alike, for eight hundred spoiled and unspoiled messages', () => {
    const seen = { taken: 0, refused: 0 };
    for (let i = 0; i < 100; i += 1) {
      const text = '签收"\n, a'.repeat(i % 11);
      const late = [0, 250, -250, 400, -400, 10_000][i % 6] ?? 0;
      for (const spoil of spoilers) {
        const message = spoil(signed(NEW, `o_${i}`, { text }, Date.now(), late), i);
        const mine = taken(message);
        expect(mine, JSON.stringify(message.headers)).to.equal(takenByOracle(message));
        seen[mine ? 'taken' : 'refused'] += 1;
      }
    }
    expect(seen.taken).to.be.greaterThan(100);
    expect(seen.refused).to.be.greaterThan(300);
  });

  it('is judged more strictly in the two known cases', () => {
    const good = signed(NEW, 'o_x', { text: '\uFFFD' }, Date.now());
    const twin = Buffer.from(
      good.body.toString('latin1').replace('\u00EF\u00BF\u00BD', '\u00FF'),
      'latin1',
    );
    const broken = { headers: good.headers, body: twin };
    expect([takenByOracle(broken), taken(broken)]).to.deep.equal([true, false]);
    const time = `${good.headers['webhook-timestamp']}abc`;
    const suffixed = { headers: { ...good.headers, 'webhook-timestamp': time }, body: good.body };
    expect([takenByOracle(suffixed), taken(suffixed)]).to.deep.equal([true, false]);
  });
});
