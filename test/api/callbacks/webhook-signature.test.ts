import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { callbackKey, verifiedId } from '../../../src/api/callbacks/webhook-signature.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const key = callbackKey(SECRET);
if (key === null) throw new Error('the test secret is no key');
const signer = new Webhook(SECRET);
const NOW = Date.now();

/** Our verdict on a message signed by the reference library, `late` seconds ago. */
function verdict(body: Uint8Array, sent: { late?: number; id?: string; timestamp?: string } = {}) {
  const { late = 0, id = 'msg_1' } = sent;
  const at = new Date(NOW - late * 1000);
  const signature = signer.sign(id, at, Buffer.from(body).toString());
  const timestamp = sent.timestamp ?? String(Math.floor(at.getTime() / 1000));
  const headers = { id: [id], timestamp: [timestamp], signature: [signature] };
  return { headers, accepted: verifiedId([key as Buffer], headers, body, NOW) === id };
}

describe('a machine callback (P9)', () => {
  it('is accepted as the reference library signs it, for 1,000 messages', () => {
    for (let i = 0; i < 1000; i += 1) {
      const body = Buffer.from(JSON.stringify({ i, text: '签收'.repeat(i % 7) }));
      expect(verdict(body, { id: `msg_${i}` }).accepted).to.equal(true);
    }
  });

  it('is refused when a byte of the body was changed', () => {
    const body = Buffer.from('{"kind":"acknowledge"}');
    const { headers } = verdict(body);
    for (let i = 0; i < body.length; i += 1) {
      const altered = Buffer.from(body);
      altered[i] = (altered[i] ?? 0) ^ 1;
      expect(verifiedId([key], headers, altered, NOW)).to.equal(null);
    }
  });

  it('is refused when it is older than five minutes, or from further ahead', () => {
    const body = Buffer.from('{}');
    expect(verdict(body, { late: 299 }).accepted).to.equal(true);
    expect(verdict(body, { late: 302 }).accepted).to.equal(false);
    expect(verdict(body, { late: -302 }).accepted).to.equal(false);
  });

  it('is refused where the library is too kind: a suffix of the time, a twin in broken UTF-8', () => {
    const now = String(Math.floor(NOW / 1000));
    expect(verdict(Buffer.from('{}'), { timestamp: `${now}abc` }).accepted).to.equal(false);
    expect(verdict(Buffer.from([0x22, 0xff, 0x22])).accepted).to.equal(false);
  });
});
