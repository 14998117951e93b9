import { expect } from 'chai';
import { addMs } from '../../../../src/domain/calendar/instant.ts';
import { afterTry, firstDelivery } from '../../../../src/domain/messages/sending/delivery.ts';
import {
  furthest,
  receiptOf,
  receiptState,
} from '../../../../src/domain/messages/sending/receipts.ts';
import { beijing } from '../../../support/rules.ts';

const AT = beijing('2026-03-04 09:03');
const plan = ['wecom', 'email'];
const waiting = firstDelivery(plan, AT);
const after = (
  deliveries: typeof waiting,
  channel: string,
  outcome: Parameters<typeof afterTry>[2],
  at = AT,
) => afterTry({ plan, deliveries, urgent: false }, channel, outcome, at, 'seed');
const taken = after(waiting, 'wecom', {
  kind: 'taken',
  providerId: 'm-1',
  askAt: addMs(AT, 60_000),
});
const known = (arrived: boolean, read: boolean, minutes: number) =>
  after(taken, 'wecom', { kind: 'known', arrived, read }, addMs(AT, minutes * 60_000));

describe('the receipt of a message', () => {
  it('stands apart as in the inbox alone, waiting, sent, arrived and unread, read and silent, and undelivered', () => {
    const at = addMs(AT, 600_000);
    const stateOf = (deliveries: typeof waiting, readAt: string | null = null) =>
      receiptState({ deliveries, readAt }, at);
    expect(stateOf([])).to.equal('inboxOnly');
    expect(stateOf(waiting)).to.equal('waiting');
    expect(stateOf(taken)).to.equal('sent');
    expect(stateOf(known(true, false, 1))).to.equal('unread');
    expect(stateOf(known(true, true, 5))).to.equal('silent');
    expect(stateOf(taken, AT)).to.equal('silent');
    const refused = after(waiting, 'wecom', { kind: 'refused', error: 'nobody' });
    expect(stateOf(refused)).to.equal('waiting');
    expect(stateOf(after(refused, 'email', { kind: 'refused', error: '550' }))).to.equal(
      'undelivered',
    );
  });

  it('keeps when a channel took it, whatever is asked about it later, each instant with its source', () => {
    const read = known(true, true, 30);
    expect(receiptOf({ deliveries: read, readAt: addMs(AT, 9_000_000) })).to.deep.equal({
      sent: { at: AT, source: 'wecom' },
      arrived: { at: addMs(AT, 1_800_000), source: 'wecom' },
      read: { at: addMs(AT, 1_800_000), source: 'wecom' },
    });
    expect(receiptOf({ deliveries: [], readAt: AT }).read).to.deep.equal({
      at: AT,
      source: 'inbox',
    });
  });

  it('concludes no arrival from a reading in the inbox: each source speaks for itself', () => {
    expect(receiptOf({ deliveries: taken, readAt: AT }).arrived).to.equal(null);
  });

  it('of a unit is that of whoever got furthest', () => {
    expect(furthest(['undelivered', 'unread', 'sent'])).to.equal('unread');
    expect(furthest([])).to.equal('undelivered');
  });
});
