import { expect } from 'chai';
import { localOf } from '../../../src/domain/calendar/instant.ts';
import type { Timing } from '../../../src/domain/policy/policy.ts';
import { actor } from '../../support/acts.ts';
import { AUDIT, beijing, COUNTY, finding, HOLDERS, local, URGENT } from '../../support/rules.ts';
import { issueCommand, issuing, letter } from '../../support/story.ts';

const one = [finding('1', 'timeLimited')];

const at = '2026-03-04 09:00';

describe('issuing a notice', () => {
  it('delivers it: every clock counts from the receipt', () => {
    issuing(COUNTY, issueCommand(at, one)).emits({
      type: 'issued',
      dueAt: at,
      to: ['contact', 'handler', 'unitHead'],
      arms: ['acknowledge 2026-03-05 18:00', 'plan 2026-03-11 18:00', 'finding/1 2026-04-03 18:00'],
      drops: [],
    });
  });

  it('leaves a notice of which nothing has been answered', () => {
    const { notice } = letter(COUNTY, at, one);
    expect(notice.stage).to.equal('issued');
    expect(notice.seq).to.equal(1);
    expect(notice.acknowledgedAt).to.equal(null);
    expect(notice.findings.map((f) => [f.stage, f.level, f.reminders])).to.deep.equal([
      ['open', null, 0],
    ]);
    expect(notice.policy).to.deep.equal({ id: 'county-standard', version: 1 });
    expect(notice.rulebook).to.match(/^[0-9a-f]{64}$/);
    expect(notice.messageCount).to.equal(3);
  });

  it('counts from the delivery: what is issued in the quiet hours is delivered when they end', () => {
    const late = letter(COUNTY, '2026-03-04 18:05', one);
    expect(late.clock('acknowledge')).to.match(/^due 2026-03-06 18:00/);
    const inTime = letter(COUNTY, '2026-03-04 17:59', one);
    expect(inTime.clock('acknowledge')).to.match(/^due 2026-03-05 18:00/);
  });

  it('takes each timing’s own limit', () => {
    const dueOf = (timing: Timing) =>
      local(letter(COUNTY, at, [finding('1', timing)]).finding('1').dueAt);
    expect(dueOf('immediate')).to.equal('2026-03-11 18:00');
    expect(dueOf('timeLimited')).to.equal('2026-04-03 18:00');
    // 60 days end on Sunday 3 May, a holiday, and roll to Wednesday.
    expect(dueOf('staged')).to.equal('2026-05-06 18:00');
    expect(dueOf('longTerm')).to.equal('2026-08-31 18:00');
  });

  it('takes the letter’s own limit before the policy’s', () => {
    const limits = ['15wd', '2026-03-20', '2026-03-20T12:00', '48h', '2m'];
    const story = letter(
      COUNTY,
      at,
      limits.map((due, i) => finding(String(i + 1), 'timeLimited', due)),
    );
    expect(story.notice.findings.map((f) => local(f.dueAt))).to.deep.equal([
      '2026-03-25 18:00',
      '2026-03-20 18:00',
      '2026-03-20 12:00',
      '2026-03-06 09:00',
      '2026-05-06 18:00',
    ]);
  });

  it('asks for no plan where only immediate findings stand', () => {
    expect(letter(COUNTY, at, [finding('1', 'immediate')]).clocks()).to.deep.equal([
      'acknowledge',
      'finding/1',
    ]);
  });

  it('asks for progress on long-term findings alone', () => {
    const story = letter(COUNTY, at, [finding('1', 'staged'), finding('2', 'longTerm')]);
    expect(story.clock('progress/1')).to.equal(null);
    expect(story.clock('progress/2')).to.match(/^due 2026-04-03 18:00/);
  });

  it('asks for no progress that would fall due after the finding', () => {
    const story = letter(COUNTY, at, [finding('1', 'longTerm', '20d')]);
    expect(story.clock('progress/1')).to.equal(null);
  });

  it('marks a date that needs an unpublished calendar as provisional', () => {
    const story = letter(COUNTY, '2026-12-10 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'immediate'),
    ]);
    expect(story.notice.findings.map((f) => f.provisional)).to.deep.equal([true, false]);
  });

  it('says until when the unit may object and apply for review: the whole of a last day, or a minute', () => {
    expect(letter(COUNTY, at, one).notice.rights).to.deep.equal({
      objectBy: beijing('2026-03-10 00:00'),
      reviewBy: beijing('2026-04-04 00:00'),
    });
    expect(letter(AUDIT, at, one).notice.rights).to.deep.equal({
      objectBy: beijing('2026-03-17 00:00'),
      reviewBy: beijing('2026-04-04 00:00'),
    });
    const urgent = letter(URGENT, '2026-03-04 22:00', one).notice.rights;
    expect(urgent.objectBy).to.equal(beijing('2026-03-05 00:00'));
  });

  it('keeps the names of its posts as they were', () => {
    const { notice } = letter(COUNTY, at, one);
    expect(notice.holders).to.deep.equal(HOLDERS);
    expect(localOf(notice.issuedAt)).to.equal('2026-03-04T09:00:00.000+08:00');
  });
});

describe('a notice that may not be issued', () => {
  const refused = (more: Parameters<typeof issueCommand>[2], rules = COUNTY, findings = one) =>
    issuing(rules, issueCommand(at, findings, more));

  it('is refused to whoever is neither the office nor the approver', () => {
    for (const role of ['reviewer', 'groupLeader', 'unitHead', 'contact'] as const)
      refused({ by: actor(role) }).isRefused('not-your-role');
    refused({ by: actor('approver') }).emits('issued');
  });
  it('is refused where one person has written and signed it (M2)', () => {
    refused({ authors: ['x'], approvedBy: 'x' }).isRefused('same-person');
    refused({ authors: ['drafter', 'x'], approvedBy: 'x' }).isRefused('same-person');
  });
  it('is refused without findings', () => {
    refused({}, COUNTY, []).isRefused('no-findings');
  });
  it('is refused where two findings bear one code', () => {
    refused({}, COUNTY, [finding('1', 'immediate'), finding('1', 'staged')]).isRefused(
      'duplicate-finding-code',
      '1',
    );
  });
  it('is refused for a limit that cannot be counted, naming the finding', () => {
    const bad = [
      '明天',
      '',
      '0d',
      '9999wd',
      '2026-02-30',
      '2026-03-20T00:00',
      '0000-01-01',
      '9999-12-31',
    ];
    for (const due of bad)
      refused({}, COUNTY, [finding('1', 'immediate'), finding('2', 'timeLimited', due)]).isRefused(
        'limit-unreadable',
        '2',
      );
  });
  it('is refused without a reason where it is urgent, and needs none elsewhere', () => {
    refused({ urgencyReason: null }, URGENT).isRefused('urgency-reason-missing');
    refused({ urgencyReason: '  ' }, URGENT).isRefused('urgency-reason-missing');
    refused({ urgencyReason: null }, COUNTY).emits('issued');
  });
  it('is refused a second time', () => {
    const story = letter(COUNTY, at, one);
    story
      .when('2026-03-04 10:00', { by: actor('approver'), body: issueCommand(at, one) as never })
      .isRefused('already-issued');
  });
});
