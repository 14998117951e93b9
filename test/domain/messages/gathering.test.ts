import { expect } from 'chai';
import { supersededRows, withoutAnswered } from '../../../src/domain/messages/gathering.ts';
import type { OutboxRow } from '../../../src/domain/messages/messages.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { acknowledge, plan, remind, report, reportPart, withdraw } from '../../support/acts.ts';
import { CO_UNIT, SECOND } from '../../support/co-units.ts';
import { outboxOf } from '../../support/outbox.ts';
import { COUNTY, finding } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';

const two = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'timeLimited'),
]);
const silent = two.until('2026-04-10 09:00');
const ofContact = (rows: OutboxRow[]) => rows.filter((r) => r.post === 'contact' && !r.copy);
const ROWS = ofContact(outboxOf(silent));

/** Rows as `kind rung`, with the findings that they name. */
const told = (rows: OutboxRow[]): string[] =>
  rows.map((r) => [r.kind ?? r.what, r.rung, r.findings.join()].filter(Boolean).join(' '));

const now = (notice: Notice) => new Map([[notice.id, notice]]);

/** What a dispatch of all these rows still says of the letter as it stands. */
const left = (rows: OutboxRow[], notice: Notice, others = rows): string[] => {
  const out = supersededRows(rows, others, now(notice));
  return told(rows.filter((r) => !out.includes(r)).map((r) => withoutAnswered(r, notice)));
};

const kinds = (kind: string, rows = ROWS) => rows.filter((r) => r.kind === kind);

describe('what a dispatch leaves out', () => {
  it('is every rung about one matter but the highest, and the latest of those', () => {
    expect(left(ROWS, silent.notice)).to.deep.equal([
      'issued 1,2',
      'acknowledge order',
      'plan order',
      'finding order 1,2',
    ]);
    const reminders = kinds('acknowledge').filter((r) => r.rung === 'remind');
    const [last] = reminders.slice(-1);
    const out = supersededRows(reminders, reminders, now(silent.notice));
    expect(reminders.filter((r) => !out.includes(r))).to.deep.equal([last]);
  });

  it('is a rung that one as high or higher has overtaken, though that goes out by itself', () => {
    const [first] = kinds('plan').filter((r) => r.rung === 'remind');
    const order = kinds('plan').find((r) => r.rung === 'order');
    if (first === undefined || order === undefined) throw new Error('no such rows');
    const notices = now(silent.notice);
    expect(supersededRows([first], [first, order], notices)).to.deep.equal([first]);
    expect(supersededRows([order], [first, order], notices)).to.deep.equal([]);
    expect(
      supersededRows([order], [order, { ...first, seq: order.seq + 1 }], notices),
    ).to.deep.equal([]);
    // Another matter, or the same one of another letter, overtakes nothing.
    const elsewhere = { ...order, noticeId: 'another' };
    const aboutOne = { ...order, findings: ['1'] };
    const others = [first, elsewhere, aboutOne, ...kinds('finding')];
    expect(supersededRows([first], others, notices)).to.deep.equal([]);
  });

  it('is what has been answered since: the receipt, the plan, the result', () => {
    const received = silent.and('2026-04-10 10:00', acknowledge());
    expect(left(ROWS, received.notice)).to.deep.equal([
      'issued 1,2',
      'plan order',
      'finding order 1,2',
    ]);
    const planned = received.and('2026-04-10 11:00', plan('1', '2'));
    expect(left(ROWS, planned.notice)).to.deep.equal(['issued 1,2', 'finding order 1,2']);
    const half = planned.and('2026-04-10 12:00', report('1'));
    expect(left(ROWS, half.notice)).to.deep.equal(['issued 1,2', 'finding order 2']);
    const all = half.and('2026-04-10 13:00', report('2'));
    expect(left(ROWS, all.notice)).to.deep.equal(['issued 1,2']);
  });

  it('is a reminder by hand about what was reported, and none that speaks of the letter', () => {
    const reminded = two.and('2026-03-06 10:00', remind(['1'])).and('2026-03-09 11:00', remind([]));
    const rows = ofContact(outboxOf(reminded)).filter((r) => r.what === 'remindedByHand');
    const done = reminded.and('2026-03-09 12:00', report('1'));
    expect(rows).to.have.length(2);
    const out = supersededRows(rows, rows, now(done.notice));
    expect(out).to.deep.equal(rows.filter((r) => r.findings.join() === '1'));
  });

  it('is every reminder once the letter has ended, but no result', () => {
    const over = silent.and('2026-04-10 10:00', withdraw());
    const told = ofContact(outboxOf(over));
    expect(left(told, over.notice)).to.deep.equal(['issued 1,2', 'noticeWithdrawn']);
  });

  it('is a rung after which the same one was decided again, in whatever order they are known', () => {
    const [first] = kinds('plan').filter((r) => r.rung === 'remind');
    if (first === undefined) throw new Error('no such row');
    const again = { ...first, seq: first.seq + 1 };
    const notices = now(silent.notice);
    expect(supersededRows([first], [first, again], notices)).to.deep.equal([first]);
    expect(supersededRows([first], [again, first], notices)).to.deep.equal([first]);
    expect(supersededRows([again], [again, first], notices)).to.deep.equal([]);
  });

  it('is no rung about findings whose numbers only look alike together', () => {
    const [rung] = kinds('finding');
    if (rung === undefined) throw new Error('no such row');
    const both = { ...rung, findings: ['1', '2'] };
    const twelfth = { ...rung, seq: rung.seq + 1, findings: ['12'] };
    expect(supersededRows([both], [both, twelfth], now(silent.notice))).to.deep.equal([]);
  });

  it('is no reminder by hand that names no finding, while the letter is open', () => {
    const reminded = two.and('2026-03-06 10:00', remind(['1']));
    const rows = ofContact(outboxOf(reminded))
      .filter((r) => r.what === 'remindedByHand')
      .map((r) => ({ ...r, findings: [] }));
    expect(rows).to.have.length(1);
    expect(supersededRows(rows, rows, now(reminded.notice))).to.deep.equal([]);
  });

  it('is a part that its own unit has reported, whatever the other unit has done', () => {
    const shared = letter(
      COUNTY,
      '2026-03-04 09:00',
      [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name, SECOND.name] }],
      { coUnits: [CO_UNIT, SECOND] },
    ).until('2026-04-10 09:00');
    const { notice } = shared.and('2026-04-10 10:00', reportPart('1', SECOND.id));
    const of = (unit: string) =>
      kinds(
        'part',
        ofContact(outboxOf(shared)).filter((r) => r.unit === unit),
      ).slice(-1);
    expect(left(of(CO_UNIT.id), notice)).to.deep.equal(['part remind 1']);
    expect(of(SECOND.id)).to.have.length(1);
    expect(left(of(SECOND.id), notice)).to.deep.equal([]);
  });

  it('is nothing of a letter that is not known', () => {
    const order = kinds('acknowledge').filter((r) => r.rung === 'order');
    expect(supersededRows(order, order, new Map())).to.deep.equal([]);
    expect(order.map((r) => withoutAnswered(r, undefined))).to.deep.equal(order);
  });
});
