import { expect } from 'chai';
import type { Evidence } from '../../../src/domain/notice/finding.ts';
import {
  accept,
  acknowledge,
  actor,
  askExtension,
  by,
  byPerson,
  giveBack,
  grant,
  proof,
  raise,
  refuseRung,
  report,
  withdrawFinding,
} from '../../support/acts.ts';
import { AUDIT, COUNTY, finding, URGENT } from '../../support/rules.ts';
import { given, letter } from '../../support/story.ts';

const at = '2026-03-04 09:00';

const two = letter(COUNTY, at, [finding('1', 'immediate'), finding('2', 'timeLimited')]).and(
  '2026-03-04 10:00',
  acknowledge(),
);

const one = letter(COUNTY, at, [finding('1', 'timeLimited')]).and(
  '2026-03-04 10:00',
  acknowledge(),
);

describe('reporting a finding', () => {
  it('stops the chase on it at once and starts the office’s clock', () => {
    given(two)
      .when('2026-03-05 10:00', report('1'))
      .emits({
        type: 'findingReported',
        finding: '1',
        summary: '已补齐公示信息',
        late: false,
        lapsedExtension: false,
        to: ['reviewer'],
        drops: ['finding/1'],
        arms: ['review/1 2026-03-12 18:00'],
      });
    const reported = two.and('2026-03-05 10:00', report('1')).until('2026-06-30 18:00');
    expect(reported.chase('finding/1')).to.deep.equal([]);
    // Without the report it would have been chased ever since.
    expect(two.until('2026-06-30 18:00').chase('finding/1')).to.have.length.above(10);
  });

  it('is in time up to the very instant of its date', () => {
    given(two.until('2026-04-03 17:59'))
      .when('2026-04-03 18:00', report('2'))
      .causes({ type: 'findingReported', late: false });
    given(two.until('2026-04-03 18:00'))
      .when('2026-04-03 18:00:01', report('2'))
      .causes({ type: 'findingReported', late: true });
  });

  it('says that an extension lapsed only where one was still waiting', () => {
    const asked = one.and('2026-03-05 10:00', askExtension('1', '2026-04-20'));
    given(asked)
      .when('2026-03-06 10:00', report('1'))
      .causes({ type: 'findingReported', lapsedExtension: true });
    given(asked.and('2026-03-05 11:00', grant('1')))
      .when('2026-03-06 10:00', report('1'))
      .causes({ type: 'findingReported', lapsedExtension: false });
  });

  it('lets a draft lapse once: not one that has been refused', () => {
    const drafted = one.and('2026-03-06 10:00', raise('1', 'interview'));
    given(drafted)
      .when('2026-03-09 10:00', report('1'))
      .causes('findingReported', { type: 'proposalLapsed', proposal: '1' });
    given(drafted.and('2026-03-06 11:00', refuseRung('1')))
      .when('2026-03-09 10:00', report('1'))
      .causes('findingReported');
  });

  it('leaves the chase on the others as it was', () => {
    const silent = two.until('2026-04-30 18:00');
    const reported = two.and('2026-03-05 10:00', report('1')).until('2026-04-30 18:00');
    expect(reported.chase('finding/2')).to.deep.equal(silent.chase('finding/2'));
    expect(reported.chase('finding/2')).to.have.length.above(5);
  });

  it('waits for the office: the finding is under review, the letter once all are', () => {
    const reported = two.and('2026-03-05 10:00', report('1'));
    expect(reported.finding('1').stage).to.equal('underReview');
    expect(reported.notice.stage).to.equal('inRectification');
    expect(reported.and('2026-03-06 10:00', report('2')).notice.stage).to.equal('underReview');
  });

  it('comes before a reminder of the same instant, and after one of a moment earlier', () => {
    given(two).when('2026-03-06 08:30', report('1')).emits('findingReported');
    given(two)
      .when('2026-03-06 08:30:01', report('1'))
      .emits(
        { type: 'rungFired', rung: 'warn', keys: ['finding/1'], dueAt: '2026-03-06 08:30' },
        'findingReported',
      );
  });

  it('gives the office the time of its own policy', () => {
    const review = (rules: typeof COUNTY, when: string) =>
      letter(rules, at, [finding('1', 'staged')])
        .and(when, report('1'))
        .clock('review/1');
    expect(review(COUNTY, '2026-03-05 10:00')).to.match(/^due 2026-03-12 18:00/);
    // After closing time it is received on the next working day.
    expect(review(COUNTY, '2026-03-05 18:01')).to.match(/^due 2026-03-13 18:00/);
    expect(review(AUDIT, '2026-03-10 10:00')).to.match(/^due 2026-03-31 00:00/);
    expect(review(URGENT, '2026-03-04 21:15')).to.match(/^due 2026-03-05 21:15/);
  });

  it('stands for a missing acknowledgement', () => {
    given(letter(COUNTY, at, [finding('1', 'immediate')]))
      .when('2026-03-06 08:00', report('1'))
      .causes({ type: 'acknowledged', implied: true, late: true }, 'findingReported');
  });

  it('may come from every post of the unit and from no other unit', () => {
    for (const role of ['contact', 'handler', 'responsibleLeader', 'unitHead'] as const)
      given(one)
        .when('2026-03-10 10:00', by(role, report('1')))
        .causes('findingReported');
    given(one)
      .when('2026-03-10 10:00', byPerson({ ...actor('unitHead'), unit: 'unit-2' }, report('1')))
      .isRefused('another-unit');
  });
});

describe('the lateness of a report', () => {
  it('begins after the due instant', () => {
    given(one)
      .when('2026-04-03 18:00', report('1'))
      .causes({ type: 'findingReported', late: false });
    given(one)
      .when('2026-04-03 18:00:01', report('1'))
      .causes({ type: 'findingReported', late: true });
  });
  it('is judged on the receipt, whenever it is handled', () => {
    given(one)
      .when('2026-04-03 17:59', report('1'), '2026-04-08 09:00')
      .causes({ type: 'findingReported', late: false, at: '2026-04-08 09:00' });
  });
  it('stays on record when the finding is returned and reported again in time', () => {
    const again = one
      .and('2026-04-08 10:00', report('1'))
      .and('2026-04-09 10:00', giveBack('1'))
      .and('2026-04-10 10:00', report('1'));
    expect(again.finding('1').reports.map((r) => r.late)).to.deep.equal([true, false]);
  });
});

describe('the evidence of a report', () => {
  const late = proof('公示截图.png', { sha256: 'b'.repeat(64), effectiveOn: '2026-03-08' });

  it('is kept with its hash and the day on which it took effect (M16)', () => {
    const kept = one.and('2026-03-10 10:00', report('1', [proof(), late])).finding('1').reports[0];
    expect(kept?.evidence).to.deep.equal([
      { name: '整改情况报告.pdf', sha256: 'a'.repeat(64), effectiveOn: '2026-03-01' },
      { name: '公示截图.png', sha256: 'b'.repeat(64), effectiveOn: '2026-03-08' },
    ]);
    expect(kept?.by).to.equal('王敏');
  });

  it('is kept in every revision: a second report leaves the first as it was (M16)', () => {
    const first = one.and('2026-03-10 10:00', report('1'));
    const both = first
      .and('2026-03-11 10:00', giveBack('1'))
      .and('2026-03-12 10:00', report('1', [late]));
    const { reports } = both.finding('1');
    expect(reports[0]).to.deep.equal(first.finding('1').reports[0]);
    expect(reports.map((r) => r.evidence.map((e) => e.name))).to.deep.equal([
      ['整改情况报告.pdf'],
      ['公示截图.png'],
    ]);
  });

  it('is refused where name, hash or day are none, naming the piece (M16)', () => {
    const bad: [Partial<Evidence>, string][] = [
      [{ sha256: 'a'.repeat(63) }, '附件二'],
      [{ sha256: 'a'.repeat(65) }, '附件二'],
      [{ sha256: 'A'.repeat(64) }, '附件二'],
      [{ sha256: `${'a'.repeat(63)}g` }, '附件二'],
      [{ sha256: '' }, '附件二'],
      [{ effectiveOn: '2026-02-30' }, '附件二'],
      [{ effectiveOn: '2026-3-1' }, '附件二'],
      [{ effectiveOn: '' }, '附件二'],
      [{ name: ' ' }, ' '],
    ];
    for (const [wrong, named] of bad)
      given(one)
        .when('2026-03-10 10:00', report('1', [proof(), proof('附件二', wrong)]))
        .isRefused('evidence-invalid', named);
  });

  it('may come later: a report without any is taken, and only closing asks for it (M21)', () => {
    given(one).when('2026-03-10 10:00', report('1', [])).causes('findingReported');
  });
});

describe('a report that is refused', () => {
  it('says nothing in words', () => {
    const { by: who, body } = report('1');
    given(one)
      .when('2026-03-10 10:00', { by: who, body: { ...body, summary: ' \n' } as never })
      .isRefused('text-missing', '1');
  });
  it('is about a finding that the letter does not hold', () => {
    given(one).when('2026-03-10 10:00', report('9')).isRefused('unknown-finding', '9');
  });
  it('is the second one while the first is under review', () => {
    given(one.and('2026-03-10 10:00', report('1')))
      .when('2026-03-10 10:01', report('1'))
      .isRefused('already-reported', '1');
  });
  it('is about a finding that is closed or withdrawn', () => {
    const closed = two.and('2026-03-05 10:00', report('1')).and('2026-03-05 11:00', accept('1'));
    given(closed).when('2026-03-06 10:00', report('1')).isRefused('finding-closed', '1');
    given(two.and('2026-03-05 10:00', withdrawFinding('1')))
      .when('2026-03-06 10:00', report('1'))
      .isRefused('finding-closed', '1');
  });
});

describe('a report while an extension is pending', () => {
  const asked = one.and('2026-03-20 10:00', askExtension('1', '2026-04-20'));
  it('makes the request pointless, and the office need not decide it', () => {
    given(asked)
      .when('2026-03-23 10:00', report('1'))
      .causes({
        type: 'findingReported',
        lapsedExtension: true,
        drops: ['finding/1', 'extensionDecision/1', 'plan'],
      });
    const reported = asked.and('2026-03-23 10:00', report('1'));
    expect(reported.clocks()).to.deep.equal(['review/1']);
    expect(reported.finding('1').extensions.map((e) => e.status)).to.deep.equal(['lapsed']);
  });
});
