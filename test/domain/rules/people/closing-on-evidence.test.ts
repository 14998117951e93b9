import { expect } from 'chai';
import { CLOSURE_REASONS, isClosedBare } from '../../../../src/domain/notice/finding.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  askExtension,
  by,
  giveBack,
  plan,
  report,
} from '../../../support/acts.ts';
import { COUNTY, finding } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const two = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'timeLimited'),
])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1', '2'))
  .and('2026-03-05 11:00', acceptPlan());

const reported = two.and('2026-03-10 10:00', report('1'));

describe('closing on evidence', () => {
  const bare = two.and('2026-03-10 10:00', report('1', []));

  it('is refused without any where action is claimed, naming the finding (M21)', () => {
    for (const reason of ['implemented', 'alternativeAction'] as const) {
      given(bare).when('2026-03-12 10:00', accept('1', reason)).isRefused('evidence-missing', '1');
      given(reported).when('2026-03-12 10:00', accept('1', reason)).causes('findingAccepted');
    }
  });
  it('asks for none where the finding falls away and there is some, and else for the approver and his reason (M21)', () => {
    for (const reason of ['notValid', 'duplicate', 'transferredOut'] as const) {
      given(reported)
        .when('2026-03-12 10:00', accept('1', reason))
        .causes({ type: 'findingAccepted', reason });
      const at = '2026-03-12 10:00';
      for (const role of ['reviewer', 'supervisionOffice'] as const)
        given(bare)
          .when(at, by(role, accept('1', reason, '经查不属实')))
          .isRefused('written-decision-needed', '1');
      given(bare)
        .when(at, by('approver', accept('1', reason, ' ')))
        .isRefused('reason-missing', '1');
      const closed = given(bare).when(at, by('approver', accept('1', reason, '经查不属实')));
      closed.causes({ type: 'findingAccepted', reason });
      given(two)
        .when(at, by('approver', accept('1', reason, '经查不属实')))
        .isRefused('not-reported', '1');
    }
  });
  it('is told from closing without any', () => {
    const at = '2026-03-12 10:00';
    const bareOne = bare.and(at, by('approver', accept('1', 'notValid', '经查不属实')));
    expect(isClosedBare(bareOne.finding('1'))).to.equal(true);
    for (const reason of ['notValid', 'implemented'] as const)
      expect(isClosedBare(reported.and(at, accept('1', reason)).finding('1'))).to.equal(false);
    expect(isClosedBare(bare.finding('1'))).to.equal(false);
  });
  it('looks at the report under review, not at one that was returned', () => {
    const again = reported
      .and('2026-03-11 10:00', giveBack('1'))
      .and('2026-03-12 10:00', report('1', []));
    given(again).when('2026-03-13 10:00', accept('1')).isRefused('evidence-missing', '1');
  });
  it('says why for each of the six reasons', () => {
    expect([...CLOSURE_REASONS].sort()).to.deep.equal([
      'alternativeAction',
      'duplicate',
      'implemented',
      'notImplemented',
      'notValid',
      'transferredOut',
    ]);
  });
});

describe('closing without implementation', () => {
  const decision = (opinion = '机构撤并，经批准不再整改') => accept('1', 'notImplemented', opinion);

  it('is the approver’s written decision alone', () => {
    for (const role of ['reviewer', 'supervisionOffice'] as const)
      given(reported)
        .when('2026-03-12 10:00', by(role, decision()))
        .isRefused('written-decision-needed', '1');
    given(reported)
      .when('2026-03-12 10:00', by('approver', decision()))
      .causes({ type: 'findingAccepted', reason: 'notImplemented' });
    given(reported)
      .when('2026-03-12 10:00', by('approver', decision('  ')))
      .isRefused('reason-missing', '1');
  });
  it('needs neither report nor evidence, and stops all that runs on the finding', () => {
    const asked = two.and('2026-03-20 10:00', askExtension('1', '2026-04-20'));
    given(asked)
      .when('2026-03-23 10:00', by('approver', decision()))
      .causes({ type: 'findingAccepted', drops: ['finding/1', 'extensionDecision/1'] });
    const closed = asked.and('2026-03-23 10:00', by('approver', decision()));
    expect(closed.finding('1').extensions.map((e) => e.status)).to.deep.equal(['lapsed']);
  });
});
