import { expect } from 'chai';
import { accept, decideObjection, defer, object, report, transfer } from '../../../support/acts.ts';
import { COUNTY, finding, PRESETS, rulesOf } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const objected = letter(COUNTY, '2026-03-02 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'immediate'),
]).and('2026-03-03 09:00', object('1', 'notOurRemit'));

const searched = objected.and('2026-03-05 09:00', decideObjection('objection-1', true, null));

describe('an objection “not ours” that is upheld although nobody knows whose it is', () => {
  it('leaves the finding with the office, as a task with a date', () => {
    given(objected)
      .when('2026-03-05 09:00', decideObjection('objection-1', true, null))
      .causes('objectionDecided', {
        type: 'ownerSearchBegun',
        finding: '1',
        to: ['supervisionOffice'],
        arms: ['ownerSearch/1 2026-03-12 18:00'],
      });
    expect(searched.finding('1')).to.deep.include({ stage: 'ownerSought', closure: null });
  });

  it('is chased at the office until an owner is found, and never at the unit', () => {
    expect(searched.until('2026-03-24 09:00').chase('ownerSearch/1')).to.deep.equal([
      '2026-03-13 08:30 remind ownerSearch/1 → supervisionOffice',
      '2026-03-17 08:30 order ownerSearch/1 → groupLeader (supervisionOffice)',
      '2026-03-24 08:30 remind ownerSearch/1 → supervisionOffice, groupLeader',
    ]);
    expect(searched.until('2026-06-30 09:00').chase('finding/1')).to.deep.equal([]);
  });

  it('keeps the letter open, and ends with the transfer', () => {
    const rest = searched.and('2026-03-06 09:00', report('2')).and('2026-03-06 10:00', accept('2'));
    expect(rest.notice.closedAt).to.equal(null);
    given(rest)
      .when('2026-03-09 09:00', transfer('1'))
      .emits({ type: 'findingTransferred', finding: '1', drops: ['ownerSearch/1'] }, 'closed');
  });

  it('asks nothing more of the unit', () => {
    given(searched).when('2026-03-06 09:00', report('1')).isRefused('finding-closed', '1');
    given(searched).when('2026-03-06 09:00', object('1')).isRefused('owner-sought', '1');
    given(searched)
      .when('2026-03-06 09:00', defer('1', '2026-06-30'))
      .isRefused('owner-sought', '1');
  });

  for (const preset of PRESETS)
    it(`has its clock in every preset: ${preset}`, () => {
      const story = letter(rulesOf(preset), '2026-03-02 09:00', [finding('1', 'immediate')])
        .and('2026-03-02 10:00', object('1', 'notOurRemit'))
        .and('2026-03-02 11:00', decideObjection('objection-1', true, null));
      expect(story.clock('ownerSearch/1')).to.match(/^due 2026-03-\d\d/);
    });
});

describe('an objection that is upheld otherwise', () => {
  it('sends the finding to its owner, or closes it as not valid', () => {
    given(objected)
      .when(
        '2026-03-05 09:00',
        decideObjection('objection-1', true, { id: 'unit-7', name: '县林业局' }),
      )
      .causes('objectionDecided', 'findingTransferred');
    const wrong = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited')]).and(
      '2026-03-03 09:00',
      object('1', 'wrongFact'),
    );
    given(wrong)
      .when('2026-03-05 09:00', decideObjection('objection-1', true, null))
      .causes('objectionDecided', { type: 'findingAccepted', reason: 'notValid' }, 'closed');
  });
});
