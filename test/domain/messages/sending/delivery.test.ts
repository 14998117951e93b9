import { expect } from 'chai';
import fc from 'fast-check';
import { addMs, msBetween } from '../../../../src/domain/calendar/instant.ts';
import {
  afterTry,
  type Delivery,
  firstDelivery,
  isGivenUp,
  lostDelivery,
  type Outcome,
} from '../../../../src/domain/messages/sending/delivery.ts';
import { MOST_TRIES } from '../../../../src/domain/messages/sending/retries.ts';
import { beijing } from '../../../support/rules.ts';

const AT = beijing('2026-03-02 10:20');
const HOUR_MS = 3_600_000;
const LATER: Outcome = { kind: 'later', error: '451 down' };
const REFUSED: Outcome = { kind: 'refused', error: '550 nobody' };
const TAKEN: Outcome = { kind: 'taken', providerId: 'p' };

/** A dispatch whose deliveries are tried whenever they are due, until nothing is due any more. */
function sending(plan: string[], answer: (channel: string, tries: number) => Outcome) {
  let deliveries: Delivery[] = firstDelivery(plan, AT);
  let now = AT;
  for (;;) {
    const due = deliveries
      .filter((d) => d.nextAt !== undefined)
      .sort((a, b) => ((a.nextAt ?? '') < (b.nextAt ?? '') ? -1 : 1))[0];
    if (due?.nextAt === undefined) return { plan, deliveries, now, urgent: false };
    now = due.nextAt;
    deliveries = deliveries.map((d) => (d === due ? { ...d, attempts: d.attempts + 1 } : d));
    const outcome = answer(due.channel, due.attempts + 1);
    deliveries = afterTry({ plan, deliveries, urgent: false }, due.channel, outcome, now, 'seed');
  }
}

const seen = (deliveries: readonly Delivery[]) =>
  deliveries.map((d) => [d.channel, d.status, d.attempts, d.givenUp === true]);

describe('a message on its way', () => {
  it('is tried for 75 hours while its one channel is away, then given up', () => {
    const { deliveries, now, ...rest } = sending(['mail'], () => LATER);
    expect(seen(deliveries)).to.deep.equal([['mail', 'failed', MOST_TRIES, true]]);
    expect(msBetween(AT, now) / HOUR_MS).to.be.within(75, 79);
    expect(isGivenUp({ ...rest, deliveries })).to.equal(true);
  });

  it('is given up at once where the address is refused, and the next channel has it at that moment', () => {
    const { deliveries, now } = sending(['app', 'mail'], (c) => (c === 'app' ? REFUSED : TAKEN));
    expect(seen(deliveries)).to.deep.equal([
      ['app', 'failed', 1, true],
      ['mail', 'sent', 1, false],
    ]);
    expect(now).to.equal(AT);
  });

  it('is tried on the next channel beside the first once that has failed for the better part of an hour', () => {
    const { deliveries } = sending(['app', 'mail'], (c) => (c === 'app' ? LATER : TAKEN));
    expect(deliveries.map((d) => [d.channel, d.status, d.nextAt])).to.deep.equal([
      ['app', 'failed', undefined],
      ['mail', 'sent', undefined],
    ]);
    expect(msBetween(AT, deliveries[1]?.at ?? '')).to.be.within(HOUR_MS / 2, HOUR_MS);
  });

  it('is tried on the next channel at once where only the office can mend the first', () => {
    const { now } = sending(['app', 'mail'], (c) =>
      c === 'app' ? { kind: 'later', error: 'wrong secret', office: true } : TAKEN,
    );
    expect(now).to.equal(AT);
  });

  it('of unknown outcome is left to a person where a miss is preferred', () => {
    const { deliveries, ...rest } = sending(['sms', 'mail'], () => ({
      kind: 'unknown',
      error: 'no answer',
      again: false,
    }));
    expect(seen(deliveries)).to.deep.equal([['sms', 'unknown', 1, false]]);
    expect(isGivenUp({ ...rest, deliveries })).to.equal(false);
  });

  it('that was taken and never reached its reader goes to the next channel', () => {
    const { deliveries } = sending(['app', 'mail'], (channel, tries) => {
      if (channel === 'mail') return TAKEN;
      return tries === 1 ? ({ ...TAKEN, askAt: addMs(AT, 60_000) } as Outcome) : REFUSED;
    });
    expect(seen(deliveries).map(([c, s]) => [c, s])).to.deep.equal([
      ['app', 'failed'],
      ['mail', 'sent'],
    ]);
  });

  it('waits as long as its provider says', () => {
    const [first] = firstDelivery(['mail'], AT);
    const deliveries = [{ ...(first as Delivery), attempts: 1 }];
    const outcome: Outcome = { ...LATER, waitMs: 3 * HOUR_MS } as Outcome;
    const [after] = afterTry(
      { plan: ['mail'], deliveries, urgent: false },
      'mail',
      outcome,
      AT,
      's',
    );
    expect(after?.nextAt).to.equal(addMs(AT, 3 * HOUR_MS));
  });

  it('ends through, given up or unknown, whatever its channels answer (P3)', () => {
    const outcome = fc.constantFrom<Outcome>(
      ...[LATER, REFUSED, TAKEN, { ...LATER, office: true } as Outcome],
      ...([true, false] as const).map((again): Outcome => ({ kind: 'unknown', error: '?', again })),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(outcome, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
        (all) => {
          const plan = all.map((_, i) => `c${i}`);
          const { deliveries, urgent, now } = sending(plan, (channel, tries) => {
            const answers = all[Number(channel.slice(1))] ?? [];
            return answers[(tries - 1) % answers.length] ?? REFUSED;
          });
          const through = deliveries.some((d) => d.status === 'sent');
          const unknown = deliveries.some((d) => d.status === 'unknown');
          expect(through || unknown || isGivenUp({ plan, deliveries, urgent })).to.equal(true);
          // Nobody is silent: what has not got through is the office's matter.
          expect(lostDelivery(deliveries, now) !== undefined).to.equal(!through);
        },
      ),
      { numRuns: 500 },
    );
  });
});
