import { expect } from 'chai';
import {
  accept,
  acknowledge,
  askExtension,
  by,
  raise,
  report,
  suspend,
  transfer,
} from '../../../support/acts.ts';
import { beijing, COUNTY, finding, UNIT } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const fresh = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'immediate'),
]).and('2026-03-04 10:00', acknowledge());

const at = '2026-03-09 10:00';

describe('transferring a finding to another unit (转办)', () => {
  it('closes it here with a hand-over record, and tells the unit', () => {
    given(fresh)
      .when(at, transfer('1'))
      .causes({
        type: 'findingTransferred',
        finding: '1',
        toUnit: { id: 'unit-7', name: '县林业局' },
        record: '移交案卷 3 册、台账 1 份',
        to: ['contact', 'handler'],
        drops: ['finding/1', 'plan'],
      });
    expect(fresh.and(at, transfer('1')).finding('1')).to.deep.include({
      stage: 'closed',
      handover: { to: { id: 'unit-7', name: '县林业局' }, record: '移交案卷 3 册、台账 1 份' },
      closure: {
        reason: 'transferredOut',
        opinion: '该事项属县林业局职责',
        at: beijing(at),
        by: '周宁',
        unit: UNIT.name,
      },
    });
  });

  it('stops everything that ran on it, and nothing else', () => {
    const before = fresh
      .and('2026-03-06 09:00', raise('1', 'interview'))
      .and('2026-03-06 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-06 11:00', suspend('flood-1', ['1']));
    const gone = before.and(at, transfer('1'));
    expect(gone.clocks()).to.deep.equal(['finding/2']);
    expect(gone.notice.stopped).to.deep.equal([]);
    expect(gone.notice.holds.every((h) => h.endedAt !== null)).to.equal(true);
    expect(gone.finding('1').extensions.map((e) => e.status)).to.deep.equal(['lapsed']);
    expect(gone.notice.proposals.map((d) => d.status)).to.deep.equal(['lapsed']);
    expect(gone.until('2026-12-31 18:00').chase('finding/1')).to.deep.equal(
      before.chase('finding/1'),
    );
  });

  it('of the last open finding closes the letter', () => {
    const one = fresh.and('2026-03-06 10:00', report('2')).and('2026-03-06 11:00', accept('2'));
    const over = one.and(at, transfer('1'));
    expect(over.notice.stage).to.equal('closed');
    expect(over.nextAlarm()).to.equal(null);
  });

  it('is the office’s act, with a record and a reason, to another unit, of a finding that is open', () => {
    given(fresh)
      .when(at, by('contact', transfer('1')))
      .isRefused('not-your-role');
    given(fresh).when(at, transfer('1', UNIT)).isRefused('same-unit', UNIT.id);
    given(fresh).when(at, transfer('9')).isRefused('unknown-finding', '9');
    const { by: giver, body } = transfer('1');
    const but = (more: object) => ({ by: giver, body: { ...body, ...more } as typeof body });
    given(fresh)
      .when(at, but({ record: ' ' }))
      .isRefused('text-missing', '1');
    given(fresh)
      .when(at, but({ reason: ' ' }))
      .isRefused('reason-missing', '1');
    given(fresh.and(at, transfer('1')))
      .when('2026-03-10 10:00', transfer('1'))
      .isRefused('finding-closed', '1');
  });
});
