import { expect } from 'chai';
import {
  acknowledge,
  approve,
  askExtension,
  by,
  raise,
  refuseRung,
  report,
  suspend,
} from '../../../support/acts.ts';
import { COUNTY, finding, without } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

/** Due on 3 April. */
const fresh = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]).and(
  '2026-03-04 10:00',
  acknowledge(),
);

const at = '2026-03-09 10:00';

describe('raising a finding to a chosen rung (M10)', () => {
  it('fires that rung at once, with who, why and to whom', () => {
    given(fresh)
      .when(at, raise('1', 'order'))
      .causes({
        type: 'rungFired',
        rung: 'order',
        keys: ['finding/1'],
        raised: { cause: 'hand', reason: '发现虚假整改' },
        to: ['contact', 'handler'],
        copy: ['responsibleLeader'],
        dueAt: at,
      });
    const event = fresh.and(at, raise('1', 'order')).events.at(-1);
    expect(event?.by?.name).to.equal('周宁');
  });

  it('skips what lies below, and leaves the date and the rungs above as they are', () => {
    const raised = fresh.and(at, raise('1', 'order'));
    expect(raised.clock('finding/1')).to.equal('due 2026-04-03 18:00, next 2026-04-14 08:30');
    expect(raised.until('2026-04-21 18:00').chase('finding/1')).to.deep.equal([
      '2026-03-09 10:00 order finding/1 → contact, handler (responsibleLeader)',
      '2026-04-14 08:30 draft interview finding/1 → approver',
      '2026-04-20 08:30 draft criticise finding/1 → governmentHead',
    ]);
    expect(raised.finding('1').level).to.equal('order');
    expect(raised.finding('1').reminders).to.equal(1);
  });

  it('that is gated becomes a draft and reaches the unit only by its approver (A6)', () => {
    given(fresh)
      .when(at, raise('1', 'interview'))
      .causes({
        type: 'rungProposed',
        rung: 'interview',
        needs: 'approver',
        to: ['approver'],
        raised: { cause: 'hand', reason: '发现虚假整改' },
      });
    const drafted = fresh.and(at, raise('1', 'interview'));
    given(drafted)
      .when('2026-03-10 10:00', approve('1'))
      .causes({ type: 'rungApproved', rung: 'interview', to: ['unitHead', 'responsibleLeader'] });
    expect(drafted.clock('finding/1')).to.equal('due 2026-04-03 18:00, next 2026-04-20 08:30');
  });

  it('is never approved by whoever has raised it, at whatever post; he may refuse it', () => {
    const drafted = fresh.and(at, raise('1', 'interview'));
    const raiser = drafted.events.at(-1)?.by;
    const { by: approver, ...decision } = approve('1');
    const himself = { ...approver, id: raiser?.id ?? '' };
    given(drafted)
      .when('2026-03-10 10:00', { ...decision, by: himself })
      .isRefused('same-person', '1');
    given(drafted)
      .when('2026-03-10 10:00', { ...refuseRung('1'), by: himself })
      .causes({ type: 'rungRefused' });
  });

  it('that is the last of the ladder leaves the repetition, from the due date on', () => {
    const last = fresh.and(at, raise('1', 'refer'));
    // Nobody is reminded of a date that has not come.
    expect(last.clock('finding/1')).to.equal('due 2026-04-03 18:00, next 2026-04-13 08:30');
  });

  it('is no way down, and not to where it stands', () => {
    const raised = fresh.and(at, raise('1', 'interview')).and(at, approve('1'));
    for (const rung of ['warn', 'remind', 'order', 'interview'] as const)
      given(raised)
        .when('2026-03-10 10:00', raise('1', rung))
        .isRefused('rung-not-higher', 'interview');
    given(raised).when('2026-03-10 10:00', raise('1', 'criticise')).causes('rungProposed');
  });

  it('is refused while the finding stands still', () => {
    given(fresh.and(at, suspend('flood-1', ['1'])))
      .when('2026-03-10 10:00', raise('1', 'order'))
      .isRefused('suspended', '1');
  });

  it('needs a reason, a rung of the ladder, and a finding that waits for the unit', () => {
    given(fresh)
      .when(at, raise('1', 'order', ' '))
      .isRefused('reason-missing', '1');
    given(fresh).when(at, raise('9', 'order')).isRefused('unknown-finding', '9');
    const { ladders } = COUNTY.policy;
    const finding1 = ladders.finding ?? { steps: [], repeat: null };
    const short = { ...finding1, steps: finding1.steps.filter((s) => s.rung !== 'criticise') };
    const rules = {
      ...COUNTY,
      policy: { ...COUNTY.policy, ladders: { ...ladders, finding: short } },
    };
    given(letter(rules, '2026-03-04 09:00', [finding('1', 'timeLimited')]))
      .when('2026-03-04 10:00', raise('1', 'criticise'))
      .isRefused('rung-not-on-ladder', 'criticise');
    const reported = fresh.and('2026-03-06 10:00', report('1'));
    given(reported).when(at, raise('1', 'order')).isRefused('already-reported', '1');
    given(fresh)
      .when(at, by('reviewer', raise('1', 'order')))
      .isRefused('not-your-role');
  });

  it('leaves a clock silent that waits for a decision', () => {
    const asked = fresh.and('2026-03-06 10:00', askExtension('1', '2026-04-20'));
    const raised = asked.and(at, raise('1', 'order'));
    expect(raised.clock('finding/1')).to.equal('due 2026-04-03 18:00, paused');
  });

  it('that finds its posts vacant goes to the next held post up, with a task of the office (M11)', () => {
    const holders = without('contact', 'handler', 'responsibleLeader');
    const empty = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], { holders });
    given(empty)
      .when('2026-03-04 10:00', raise('1', 'order'))
      .causes({
        type: 'rungFired',
        to: ['unitHead'],
        task: 'vacancy',
        copy: ['supervisionOffice'],
      });
  });

  it('wants somebody of the unit who learns of it', () => {
    const holders = without('contact', 'handler', 'responsibleLeader', 'unitHead');
    const empty = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], { holders });
    for (const rung of ['order', 'interview'] as const)
      given(empty)
        .when('2026-03-04 10:00', raise('1', rung))
        .isRefused('nobody-to-tell', '县水务局');
  });
});
