import { expect } from 'chai';
import type { OutboxRow } from '../../../src/domain/messages/messages.ts';
import { askExtension, plan, remind, report, withdraw } from '../../support/acts.ts';
import { FACTS, outboxOf } from '../../support/outbox.ts';
import { beijing, COUNTY, finding, local, rulesOf, URGENT } from '../../support/rules.ts';
import { ISSUER, letter, type Story } from '../../support/story.ts';

const issued = () =>
  letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited'), finding('2', 'longTerm')]);
const rowsOf = (story: Story, what: OutboxRow['what']) =>
  outboxOf(story).filter((row) => row.what === what);

describe('the line that tells a unit of its letter', () => {
  it('says whose it is, what it is about, when it leaves and by when to answer', () => {
    const [row] = rowsOf(issued(), 'issued');
    expect(row).to.deep.equal({
      key: 'n1/1/contact-1',
      noticeId: 'n1',
      seq: 1,
      holder: 'contact-1',
      name: '李晓',
      post: 'contact',
      side: 'unit',
      unit: 'unit-1',
      coUnit: false,
      campaign: 'c1',
      documentNumber: '云督整〔2026〕12号',
      rehearsal: false,
      what: 'issued',
      rung: null,
      kind: null,
      findings: ['1', '2'],
      copy: false,
      task: null,
      vacant: null,
      urgent: false,
      decidedAt: beijing('2026-03-04 09:00'),
      notBefore: beijing('2026-03-04 09:00'),
      dueAt: beijing('2026-03-05 18:00'),
      facts: { ...FACTS, until: '2026-03-09T16:00:00.000Z', issuer: ISSUER },
    });
  });
});

describe('the line of a rung', () => {
  const life = () => issued().and('2026-03-04 10:00', plan('1', '2')).until('2026-04-09 18:00');
  const order = () =>
    rowsOf(life(), 'rungFired').filter((r) => r.rung === 'order' && r.kind === 'finding');

  it('names rung, clock and finding, for those who act and for those who only know', () => {
    const lines = order().map((r) => [r.post, r.copy, r.side, r.task, ...r.findings]);
    expect(lines).to.deep.equal([
      ['contact', false, 'unit', null, '1'],
      ['handler', false, 'unit', null, '1'],
      ['responsibleLeader', true, 'unit', null, '1'],
    ]);
  });
  it('speaks of no other date than the rung’s own', () => {
    for (const row of order()) expect(row.dueAt).to.equal(beijing('2026-04-03 18:00'));
  });
});

describe('the call that a rung of an urgent letter asks for', () => {
  it('is the office’s task, not the unit’s', () => {
    const life = letter(URGENT, '2026-03-04 09:00', [finding('1', 'immediate')]);
    const rows = rowsOf(life.until('2026-03-06 09:00'), 'rungFired');
    const phone = rows.filter((r) => r.task === 'phone');
    expect(new Set(phone.map((r) => r.post))).to.deep.equal(new Set(['supervisionOffice']));
    const told = rows.filter((r) => r.side === 'unit');
    expect(told).to.have.length.above(0);
    expect(told.filter((r) => r.task !== null)).to.deep.equal([]);
  });
});

describe('a line about an answer', () => {
  it('names its finding and the day on which the office has to decide', () => {
    const [review] = rowsOf(issued().and('2026-03-10 10:00', report('1')), 'findingReported');
    expect(review).to.include({ post: 'reviewer', side: 'office', rung: null, kind: null });
    expect(review?.findings).to.deep.equal(['1']);
    expect(local(review?.dueAt ?? '')).to.match(/^2026-03-1\d 18:00$/);
  });
  it('speaks of the decision it asks for, not of the dates that wait for it', () => {
    const asked = issued().and('2026-03-10 10:00', askExtension('1', '2026-04-20'));
    const [row] = rowsOf(asked, 'extensionRequested');
    expect(row?.dueAt).to.equal(
      asked.notice.clocks.find((c) => c.kind === 'extensionDecision')?.dueAt,
    );
  });
  it('has no date where nothing runs on', () => {
    const [row] = rowsOf(issued().and('2026-03-10 10:00', withdraw()), 'noticeWithdrawn');
    expect(row?.dueAt).to.equal(null);
    expect(row?.findings).to.deep.equal([]);
  });
  it('names the findings that the office reminds of by hand', () => {
    const reminded = issued().and('2026-03-10 10:00', remind(['2']));
    const [row] = rowsOf(reminded, 'remindedByHand');
    expect(row?.findings).to.deep.equal(['2']);
  });
});

describe('a policy whose quiet hours do not cover days off', () => {
  it('lets a letter of Saturday leave, and one of Saturday night on Sunday morning', () => {
    const rules = rulesOf('county-standard');
    rules.policy.quiet = { from: '18:00', to: '08:30', daysOff: false };
    const leaves = (at: string) => {
      const [row] = rowsOf(letter(rules, at, [finding('1', 'timeLimited')]), 'issued');
      return local(row?.notBefore ?? '');
    };
    expect(leaves('2026-03-07 10:00')).to.equal('2026-03-07 10:00');
    expect(leaves('2026-03-07 20:00')).to.equal('2026-03-08 08:30');
  });
});
