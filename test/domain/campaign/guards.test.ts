import { expect } from 'chai';
import { warningsFor } from '../../../src/domain/campaign/guards.ts';
import { similarity } from '../../../src/domain/campaign/likeness.ts';
import { candidatesOf, sampleOf } from '../../../src/domain/campaign/look-back.ts';
import { isMarkedSecret } from '../../../src/domain/campaign/secrets.ts';
import { accept, by, report, withdrawFinding } from '../../support/acts.ts';
import { beijing, COUNTY, finding, rulesOf } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';

const AT = beijing('2026-09-18 10:00');
const warned = (more: Partial<Parameters<typeof warningsFor>[0]>): string[] =>
  warningsFor({
    title: '整改通知书',
    findings: [finding('1', 'timeLimited')],
    rules: COUNTY,
    at: AT,
    earlier: [],
    repeats: [],
    unitKind: 'department',
    consent: null,
    ...more,
  }).map((w) => `${w.code} ${w.finding ?? '-'}`);

const CONSENT = { by: '云岭县人民政府', document: '云政函〔2026〕8号', on: '2026-03-02' };

const closedOn = (day: string) => ({
  ref: '云督整〔2026〕1号#3',
  category: '依法行政',
  statement: finding('1', 'timeLimited').statement,
  open: false,
  closure: { reason: 'implemented' as const, at: beijing(`${day} 10:00`) },
});

describe('what the office is warned of before it issues a letter', () => {
  it('is nothing where all is well', () => {
    expect(warned({})).to.deep.equal([]);
  });

  it('is a date on the first working day after a holiday', () => {
    const findings = [finding('1', 'timeLimited', '2026-10-08')];
    expect(warned({ findings })).to.deep.equal(['due-after-holiday 1']);
  });

  it('is a limit of less than two working days', () => {
    const at = beijing('2026-03-04 10:00');
    expect(warned({ at, findings: [finding('1', 'timeLimited', '1wd')] })).to.deep.equal([
      'little-time 1',
    ]);
    expect(warned({ at, findings: [finding('1', 'timeLimited', '2wd')] })).to.deep.equal([]);
  });

  it('is three dates on one day', () => {
    const on = '2026-04-15';
    const findings = ['1', '2', '3'].map((c) => finding(c, 'timeLimited', on));
    expect(warned({ at: beijing('2026-03-04 10:00'), findings })).to.deep.equal(['due-together -']);
  });

  it('is a similar finding that is open, and a likely repeat of a closed one (A14, S7)', () => {
    const at = beijing('2026-03-04 10:00');
    const open = { ...closedOn('2026-01-05'), open: true, closure: null };
    expect(warned({ at, earlier: [open] })).to.deep.equal(['similar-open 1']);
    expect(warned({ at, earlier: [closedOn('2026-01-05')] })).to.deep.equal(['may-repeat 1']);
  });

  it('is a letter to a township without consent, and one that is too long', () => {
    const at = beijing('2026-03-04 10:00');
    expect(warned({ at, unitKind: 'township' })).to.deep.equal(['township-directive -']);
    expect(warned({ at, unitKind: 'township', consent: CONSENT })).to.deep.equal([]);
    expect(warned({ at, title: '长'.repeat(5001) })).to.deep.equal(['too-long -']);
  });
});

describe('a finding that is open already', () => {
  it('is told from a different one by its words', () => {
    expect(similarity('执法公示信息未按期更新', '执法公示信息未按期更新。')).to.equal(1);
    expect(similarity('执法公示信息未按期更新', '学法计划没有落实到人')).to.be.below(0.1);
    expect(similarity('', '执法')).to.equal(0);
    expect(similarity('', '')).to.equal(0);
  });
});

describe('a mark of a state secret', () => {
  it('is known by its star or its 密级, not by the word alone', () => {
    for (const text of [
      '机密★10年',
      '密级：绝密',
      '秘 密 ☆',
      '机\u200b密★',
      '机密\u{e0100}★',
      '机\u2800密☆',
    ])
      expect(isMarkedSecret(text), text).to.equal(true);
    for (const text of ['保守国家秘密', '商业秘密', '机密级设备台账缺失'])
      expect(isMarkedSecret(text), text).to.equal(false);
  });
});

describe('a look-back', () => {
  const closed = letter(COUNTY, '2026-03-04 09:00', [
    finding('1', 'timeLimited'),
    finding('2', 'timeLimited'),
  ])
    .and('2026-03-10 10:00', report('1'))
    .and('2026-03-12 10:00', accept('1'));

  it('looks at what has been closed for ninety days, and at nothing else', () => {
    expect(candidatesOf(closed.notice, COUNTY, beijing('2026-06-09 10:00'))).to.deep.equal([]);
    const [one] = candidatesOf(closed.notice, COUNTY, beijing('2026-06-11 10:00'));
    expect(one?.ref).to.equal('n1#1');
  });

  it('begins on the very day, when the ninetieth ends', () => {
    const [one] = candidatesOf(closed.notice, COUNTY, beijing('2026-06-10 18:00'));
    expect(one).to.deep.equal({ ref: 'n1#1', closedAt: beijing('2026-03-12 10:00') });
    const before = candidatesOf(closed.notice, COUNTY, beijing('2026-06-10 17:59'));
    expect(before).to.deep.equal([]);
  });

  it('looks at what was done, in the way asked for or in another, not at what was let be', () => {
    const closedFor = (reason: 'alternativeAction' | 'notImplemented') => {
      const life = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
        .and('2026-03-10 10:00', report('1'))
        .and('2026-03-12 10:00', by('approver', accept('1', reason)));
      return candidatesOf(life.notice, COUNTY, beijing('2026-12-01 10:00')).map((c) => c.ref);
    };
    expect(closedFor('alternativeAction')).to.deep.equal(['n1#1']);
    expect(closedFor('notImplemented')).to.deep.equal([]);
  });

  it('does not look at a finding that was taken back', () => {
    const back = letter(COUNTY, '2026-03-04 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'timeLimited'),
    ]).and('2026-03-10 10:00', withdrawFinding('1'));
    expect(candidatesOf(back.notice, COUNTY, beijing('2026-12-01 10:00'))).to.deep.equal([]);
  });

  it('is not held where the policy does not ask for it', () => {
    const rules = rulesOf('county-standard');
    rules.policy.lookBack = null;
    expect(candidatesOf(closed.notice, rules, beijing('2026-12-01 10:00'))).to.deep.equal([]);
  });

  it('draws a fifth, rounded up, and the same one each time', () => {
    const candidates = Array.from({ length: 11 }, (_, i) => ({ ref: `n#${i}`, closedAt: AT }));
    const sample = sampleOf(candidates, 20, 'c/2026-06-11');
    expect(sample).to.have.length(3);
    expect(sample).to.deep.equal([...sample].sort());
    expect(sampleOf([...candidates].reverse(), 20, 'c/2026-06-11')).to.deep.equal(sample);
    expect(sampleOf(candidates, 20, 'c/2026-06-12')).not.to.deep.equal(sample);
  });
});
