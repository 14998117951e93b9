import { expect } from 'chai';
import { warningsFor } from '../../../src/domain/campaign/guards.ts';
import { sameFault } from '../../../src/domain/campaign/likeness.ts';
import {
  type EarlierFinding,
  LIKE_FROM,
  type RepeatDecision,
  repeatable,
  suggestedRepeat,
  unfoundedRepeats,
} from '../../../src/domain/campaign/repeats.ts';
import { CLOSURE_REASONS } from '../../../src/domain/notice/finding.ts';
import { beijing, COUNTY, finding, URGENT } from '../../support/rules.ts';

const AT = beijing('2026-09-18 10:00');
const NOW = {
  ...finding('1', 'timeLimited'),
  category: '政务公开',
  statement: '2026年1至8月低保名单未按月公示。',
};
const earlier = (more: Partial<EarlierFinding> = {}): EarlierFinding => ({
  ref: '云督整〔2025〕7号#2',
  category: '政务公开',
  statement: '2025年低保名单未按月公示。',
  open: false,
  closure: { reason: 'implemented', at: beijing('2026-01-05 10:00') },
  ...more,
});
const refs = (...found: EarlierFinding[]): string[] =>
  repeatable(NOW, found, COUNTY, AT).map((e) => e.ref);

describe('a repeat offence (S7)', () => {
  it('tells the same fault anew: years and numbers, and how much more is said, do not count', () => {
    const same: [string, string][] = [
      [NOW.statement, earlier().statement],
      ['低保名单未按月在村务公开栏公示', NOW.statement],
      ['行政处罚案卷缺少集体讨论记录', '抽查的3件行政处罚案卷中2件缺少集体讨论记录'],
      ['年度学法计划未制定', '2026年度领导干部学法计划至今未制定'],
    ];
    for (const [a, b] of same) {
      expect(sameFault(a, b), `${a} ${b}`).to.be.at.least(LIKE_FROM);
      expect(sameFault(b, a)).to.equal(sameFault(a, b));
    }
  });

  it('is not another fault of the same category', () => {
    const others: [string, string][] = [
      ['行政处罚案卷缺少集体讨论记录', '行政处罚案卷未见法制审核意见'],
      ['年度学法计划未制定', '年度普法责任清单未公布'],
      [NOW.statement, '2026年重点建设项目批复文件27件，网站仅公开9件。'],
      ['2026年', '2026年'],
      ['', ''],
    ];
    for (const [a, b] of others) expect(sameFault(a, b), `${a} ${b}`).to.be.below(LIKE_FROM);
    expect(refs(earlier({ statement: '2026年批复文件网站未公开' }))).to.deep.equal([]);
  });

  it('is one of the same category, closed within the time of the policy', () => {
    expect(refs(earlier())).to.deep.equal(['云督整〔2025〕7号#2']);
    expect(refs(earlier({ category: '依法行政' }))).to.deep.equal([]);
    const closedOn = (day: string) =>
      earlier({ closure: { reason: 'implemented', at: beijing(`${day} 10:00`) } });
    expect(refs(closedOn('2025-09-19'))).to.have.length(1);
    expect(refs(closedOn('2025-09-01'))).to.deep.equal([]);
  });

  it('repeats what was rectified and accepted: no upheld objection, transfer, double or failure, and nothing open', () => {
    const valid = CLOSURE_REASONS.filter(
      (reason) =>
        refs(earlier({ closure: { reason, at: beijing('2026-01-05 10:00') } })).length > 0,
    );
    expect(valid).to.deep.equal(['implemented', 'alternativeAction']);
    expect(refs(earlier({ closure: null }))).to.deep.equal([]);
    expect(refs(earlier({ open: true }))).to.deep.equal([]);
  });

  it('is suggested with the likest earlier finding first, and no more once a person has refused it', () => {
    const whole = earlier({ ref: 'b#1', statement: NOW.statement });
    const candidates = repeatable(NOW, [earlier(), whole], COUNTY, AT);
    expect(candidates.map((e) => e.ref)).to.deep.equal(['b#1', '云督整〔2025〕7号#2']);
    const no: RepeatDecision = {
      statement: NOW.statement,
      of: 'b#1',
      confirmed: false,
      by: 'clerk',
      at: AT,
    };
    expect(suggestedRepeat(NOW, candidates, [])?.ref).to.equal('b#1');
    expect(suggestedRepeat(NOW, candidates, [no])?.ref).to.equal('云督整〔2025〕7号#2');
    const changed = { ...NOW, statement: `${NOW.statement}并被举报` };
    expect(suggestedRepeat(changed, candidates, [no])?.ref).to.equal('b#1');
  });

  it('is named to the office with number, text and day of closing, and counts only once confirmed', () => {
    const warned = (findings: (typeof NOW)[]) =>
      warningsFor({
        title: '整改通知书',
        findings,
        rules: COUNTY,
        at: AT,
        earlier: [earlier()],
        repeats: [],
        unitKind: 'department',
        consent: null,
      }).filter((w) => w.code.endsWith('repeat') || w.code === 'repeats');
    const [may] = warned([NOW]);
    expect(may?.code).to.equal('may-repeat');
    for (const said of [may?.zh, may?.en])
      expect(said)
        .to.include('云督整〔2025〕7号#2')
        .and.include('2025年低保名单未按月公示。')
        .and.include('2026-01-05');
    const confirmed = { ...NOW, repeatOf: '云督整〔2025〕7号#2' };
    expect(warned([confirmed]).map((w) => w.code)).to.deep.equal(['repeats']);
  });

  it('stands on nothing any more where what it repeats is open again or is another unit’s', () => {
    const confirmed = { ...NOW, repeatOf: '云督整〔2025〕7号#2' };
    const unfounded = (found: EarlierFinding[], more = {}) =>
      unfoundedRepeats([{ ...confirmed, ...more }, NOW], found, COUNTY, AT);
    expect(unfounded([earlier()])).to.deep.equal([]);
    expect(unfounded([earlier({ open: true, closure: null })])).to.deep.equal(['1']);
    expect(unfounded([])).to.deep.equal(['1']);
  });

  it('does not survive another category, another text or too long a time', () => {
    const confirmed = { ...NOW, repeatOf: '云督整〔2025〕7号#2' };
    const unfounded = (more: Partial<typeof NOW>, at = AT, rules = COUNTY) =>
      unfoundedRepeats([{ ...confirmed, ...more }], [earlier()], rules, at);
    expect(unfounded({ category: '依法行政' })).to.deep.equal(['1']);
    expect(unfounded({ statement: '2026年批复文件网站未公开' })).to.deep.equal(['1']);
    expect(unfounded({ statement: '2026年上半年低保名单未按月公示' })).to.deep.equal([]);
    expect(unfounded({}, beijing('2027-01-05 18:00'))).to.deep.equal([]);
    expect(unfounded({}, beijing('2027-01-07 10:00'))).to.deep.equal(['1']);
    // A policy that asks for no time judges by category and text alone.
    expect(unfounded({}, beijing('2027-01-07 10:00'), URGENT)).to.deep.equal([]);
  });
});
