import { expect } from 'chai';
import { seenByUnit } from '../../../src/domain/access/seen-by-unit.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';
import { helperCan } from '../../../src/domain/readings/can.ts';
import {
  acknowledge,
  askExtension,
  coAcknowledge,
  report,
  reportPart,
} from '../../support/acts.ts';
import { CO_UNIT } from '../../support/co-units.ts';
import { COUNTY, finding } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';

/** A letter whose first finding is helped with; words that only some may read stand in it. */
const story = letter(
  COUNTY,
  '2026-03-04 09:00',
  [
    {
      ...finding('1', 'timeLimited'),
      coUnits: [CO_UNIT.name],
      ledgerEntry: { measures: '台账措施' },
    },
    { ...finding('2', 'timeLimited'), statement: '第二条的表述' },
  ],
  { coUnits: [CO_UNIT] },
)
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', report('1'))
  .and('2026-03-05 11:00', askExtension('2', '2026-04-20', '牵头单位的理由'));
const whole = { ...story.notice, notes: [{ at: '', by: 'clerk', text: '督查室的备注' }] };
const { unit } = whole;

describe('a letter as its unit sees it', () => {
  it('is the letter without the notes and the people of the office', () => {
    const seen = seenByUnit(whole, [unit.id]);
    expect(seen.findings).to.deep.equal(whole.findings);
    expect(seen.notes).to.deep.equal([]);
    expect(JSON.stringify(seen)).not.to.include('督查室的备注');
    expect(seen.holders.map((h) => h.post)).not.to.include.members(['reviewer', 'approver']);
    expect(seen.holders.length).to.be.greaterThan(0);
  });

  it('has no measure that nobody has approved', () => {
    const silent = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
    const overdue = silent.until('2026-06-30 10:00').notice;
    expect(overdue.proposals.map((p) => p.status)).to.include('pending');
    const seen = seenByUnit(overdue, [unit.id]);
    expect(seen.proposals.filter((p) => p.status !== 'approved')).to.deep.equal([]);
    expect(seen.clocks.map((c) => c.kind)).not.to.include('rungDecision');
    expect(overdue.clocks.map((c) => c.kind)).to.include('rungDecision');
  });
});

describe('a letter as a co-operating unit sees it', () => {
  const seen = seenByUnit(whole, [CO_UNIT.id]);

  it('holds the findings with which it helps, and of them the text and its own part', () => {
    expect(seen.findings.map((f) => f.code)).to.deep.equal(['1']);
    expect(seen.findings[0]?.statement).to.equal(whole.findings[0]?.statement);
    expect(seen.findings[0]?.parts.map((p) => p.unit.id)).to.deep.equal([CO_UNIT.id]);
    expect(seen.clocks.map((c) => c.kind)).to.deep.equal(['part']);
  });

  it('has no word of what the other unit and the office say to each other', () => {
    const text = JSON.stringify(seen);
    for (const word of [
      '第二条的表述',
      '已补齐公示信息',
      '牵头单位的理由',
      '督查室的备注',
      '台账措施',
    ])
      expect([text.includes(word), JSON.stringify(whole).includes(word)], word).to.deep.equal([
        ...[false, true],
      ]);
    const people = whole.holders.filter((h) => !isOfficePost(h.post));
    for (const { id } of people) expect(text).not.to.include(id);
  });

  it('is nobody else’s', () => {
    expect(seenByUnit(whole, ['unit-9'])).to.deep.include({
      findings: [],
      coUnits: [],
      clocks: [],
    });
  });

  it('says what the unit can do: acknowledge, and see to its part once', () => {
    const open = () => helperCan(whole, [CO_UNIT.id]).flatMap((c) => (c.open ? [c.kind] : []));
    expect(open()).to.deep.equal(['acknowledge', 'reportPart', 'declinePart']);
    const after = story
      .and('2026-03-06 10:00', coAcknowledge(CO_UNIT.id))
      .and('2026-03-06 11:00', reportPart('1', CO_UNIT.id));
    expect(helperCan(after.notice, [CO_UNIT.id]).map((c) => c.why)).to.deep.equal([
      ...['already-acknowledged', 'part-done', 'part-done'],
    ]);
    expect(helperCan(whole, ['unit-9']).map((c) => c.why)).to.include('no-part');
  });
});
