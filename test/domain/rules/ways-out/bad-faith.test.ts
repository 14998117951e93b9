import { expect } from 'chai';
import {
  accept,
  acceptPlan,
  approve,
  by,
  decideObjection,
  defer,
  establishBadFaith,
  object,
  plan,
  report,
  suspend,
  withdrawFinding,
} from '../../../support/acts.ts';
import { COUNTY, finding, PRESETS, rulesOf } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const MARCH = '2026-03-02 09:00';

const open = letter(COUNTY, MARCH, [finding('1', 'immediate')]);
const reported = open.and('2026-03-04 10:00', report('1'));
const closed = reported.and('2026-03-05 10:00', accept('1'));

describe('refusal and faking', () => {
  for (const preset of PRESETS)
    for (const ground of ['refused', 'faked'] as const)
      it(`have a way at any time, with the policy’s first rung: ${preset}, ${ground}`, () => {
        const rules = rulesOf(preset);
        const fresh = letter(rules, MARCH, [finding('1', 'immediate')]);
        const answered = fresh.and('2026-03-02 09:20', report('1'));
        const over = answered.and('2026-03-02 09:40', accept('1'));
        const deferred =
          rules.policy.deferral === null
            ? []
            : [fresh.and('2026-03-02 09:20', defer('1', '2026-06-30'))];
        for (const story of [fresh, answered, over, ...deferred]) {
          const after = story.and('2026-03-02 09:50', establishBadFaith('1', ground));
          const [proposal] = after.notice.proposals;
          expect([proposal?.rung, proposal?.status, proposal?.findings]).to.deep.equal([
            rules.policy.badFaith[ground].rung,
            'pending',
            ['1'],
          ]);
          expect(after.clock('finding/1')).to.match(/, next /);
          expect(after.notice.closedAt).to.equal(null);
        }
      });

  it('ask for the receipt anew where the letter was closed before anybody had acknowledged it', () => {
    const written = by('approver', accept('1', 'notImplemented', '客观条件不具备'));
    const unheard = open.and('2026-03-02 10:00', written);
    expect([unheard.notice.stage, unheard.notice.acknowledgedAt]).to.deep.equal(['closed', null]);
    const again = unheard.and('2026-03-05 10:00', establishBadFaith('1'));
    expect(again.clock('acknowledge')).to.match(/^due 2026-03-0[67] /);
    const answered = closed.and('2026-03-25 10:00', establishBadFaith('1'));
    expect(answered.clock('acknowledge')).to.equal(null);
  });

  it('open a closed letter again, with its facts and its basis', () => {
    given(closed)
      .when('2027-03-25 10:00', establishBadFaith('1'))
      .emits(
        {
          type: 'badFaithEstablished',
          finding: '1',
          ground: 'faked',
          facts: '所报台账系事后补造',
          basis: '《政府督查工作条例》第二十五条',
          arms: ['finding/1 2027-04-01 18:00'],
          to: ['contact', 'handler', 'unitHead'],
        },
        { type: 'rungProposed', rung: 'refer', needs: 'governmentHead' },
      );
    const again = closed.and('2026-03-25 10:00', establishBadFaith('1'));
    expect(again.finding('1')).to.deep.include({ stage: 'returned', closure: null });
    expect(again.notice.stage).to.equal('inRectification');
    given(again)
      .when('2026-03-26 10:00', by('governmentHead', approve('1', { organ: '县纪委监委' })))
      .emits({ type: 'rungApproved', rung: 'refer', to: ['supervisionOffice'] });
    given(again.and('2026-03-26 10:00', report('1')))
      .when('2026-03-27 10:00', accept('1'))
      .emits('findingAccepted', 'closed');
  });

  it('ask for no check of a plan that its result has overtaken, though it may be given', () => {
    const over = letter(COUNTY, MARCH, [finding('1', 'staged')])
      .and('2026-03-03 10:00', plan('1'))
      .and('2026-03-04 10:00', report('1'))
      .and('2026-03-05 10:00', accept('1'));
    expect(over.notice.clocks).to.deep.equal([]);
    const again = over.and('2026-03-25 10:00', establishBadFaith('1'));
    expect(again.clock('planCheck')).to.equal(null);
    given(again).when('2026-03-26 10:00', acceptPlan()).emits('planAccepted');
  });

  it('end the review of a result, and leave the date of what waits for the unit', () => {
    given(reported)
      .when('2026-03-05 10:00', establishBadFaith('1'))
      .causes({ type: 'badFaithEstablished', drops: ['review/1'] }, 'rungProposed');
    const waiting = open.and('2026-03-05 10:00', establishBadFaith('1', 'refused'));
    const untouched = open.until('2026-03-05 10:00');
    expect(waiting.clock('finding/1')).to.equal(untouched.clock('finding/1'));
    expect(waiting.finding('1').badFaith).to.have.length(1);
  });

  it('propose no second rung while one as high waits for its decision', () => {
    const twice = open
      .and('2026-03-05 10:00', establishBadFaith('1'))
      .and('2026-03-06 10:00', establishBadFaith('1', 'refused'));
    expect(twice.notice.proposals.map((p) => p.rung)).to.deep.equal(['refer']);
    expect(twice.finding('1').badFaith).to.have.length(2);
  });

  it('are established during a suspension too; the proposal is held with its finding', () => {
    const held = open
      .and('2026-03-04 10:00', suspend('flood-1', [], null))
      .and('2026-03-05 10:00', establishBadFaith('1'));
    expect(held.clock('rungDecision/1')).to.match(/, paused$/);
    given(held)
      .when('2026-03-06 10:00', by('governmentHead', approve('1', { organ: '县纪委监委' })))
      .isRefused('suspended', '1');
  });

  it('need facts, a basis, somebody of the office, and a finding that stands against the unit', () => {
    const at = '2026-03-06 10:00';
    const act = establishBadFaith('1');
    const saying = (more: object) => ({ ...act, body: { ...act.body, ...more } });
    given(open)
      .when(at, saying({ facts: ' ' }))
      .isRefused('facts-missing', '1');
    given(open)
      .when(at, saying({ basis: '' }))
      .isRefused('basis-missing', '1');
    given(open).when(at, establishBadFaith('9')).isRefused('unknown-finding', '9');
    for (const role of ['contact', 'unitHead', 'reviewer'] as const)
      given(closed).when(at, by(role, act)).isRefused('not-your-role');
    const two = letter(COUNTY, MARCH, [finding('1', 'immediate'), finding('2', 'immediate')]);
    given(two.and('2026-03-05 10:00', withdrawFinding('1')))
      .when(at, act)
      .isRefused('finding-closed');
    const nobodys = two
      .and('2026-03-03 10:00', object('1', 'notOurRemit'))
      .and('2026-03-04 10:00', decideObjection('objection-1', true));
    given(nobodys).when(at, act).isRefused('owner-sought', '1');
  });
});
