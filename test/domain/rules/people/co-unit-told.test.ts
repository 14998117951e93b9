import { expect } from 'chai';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import {
  accept,
  acknowledge,
  actor,
  askExtension,
  byPerson,
  defer,
  giveBack,
  grant,
  recordCheck,
  refuseExtension,
  report,
  reportPart,
  resume,
  suspend,
} from '../../../support/acts.ts';
import { CO_UNIT, SECOND } from '../../../support/co-units.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { COUNTY, finding, HOLDERS, holder, local } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

/** Both due on 3 April; the first unit co-operates in 1, the second in both. */
const shared = letter(
  COUNTY,
  '2026-03-04 09:00',
  [
    { ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name, SECOND.name] },
    { ...finding('2', 'timeLimited'), coUnits: [SECOND.name] },
  ],
  { coUnits: [CO_UNIT, SECOND] },
).and('2026-03-04 10:00', acknowledge());

/** What a story has told co-operating units since another: the unit, its findings, and by when. */
const toldSince = (after: Story, before: Story) =>
  outboxOf(after)
    .slice(outboxOf(before).length)
    .filter((r) => r.coUnit)
    .map((r) => [r.unit, r.findings.join(), r.dueAt === null ? null : local(r.dueAt)]);

describe('a co-operating unit while its findings stand still', () => {
  const still = shared.and('2026-03-09 10:00', suspend('flood', ['1'], null));

  it('is told of the suspension, of its own findings only', () => {
    expect(toldSince(still, shared)).to.deep.equal([
      [CO_UNIT.id, '1', null],
      [SECOND.id, '1', null],
    ]);
    const whole = shared.and('2026-03-09 10:00', suspend('flood'));
    expect(toldSince(whole, shared)).to.deep.equal([
      [CO_UNIT.id, '1', null],
      [SECOND.id, '1,2', null],
    ]);
    const other = shared.and('2026-03-09 10:00', suspend('flood', ['2'], null));
    expect(toldSince(other, shared)).to.deep.equal([[SECOND.id, '2', null]]);
  });

  it('is told of its end, with the new date of its part', () => {
    const going = still.and('2026-03-16 10:00', resume('flood'));
    const due = going.clock(`part/1@${CO_UNIT.id}`)?.slice(4, 20);
    expect(due).to.be.a('string');
    expect(toldSince(going, still)).to.deep.equal([
      [CO_UNIT.id, '1', due],
      [SECOND.id, '1', due],
    ]);
    const [row] = outboxOf(going)
      .slice(outboxOf(still).length)
      .filter((r) => r.coUnit);
    if (row === undefined) throw new Error('nobody is told');
    expect(wordRow(row)).to.include('恢复计算县水务局第1条问题的整改期限，你单位配合任务恢复计时');
  });

  it('is told nothing of what it has done already', () => {
    const done = shared.and('2026-03-06 10:00', reportPart('1', CO_UNIT.id));
    const after = done.and('2026-03-09 10:00', suspend('flood', ['1'], null));
    expect(toldSince(after, done).map(([unit]) => unit)).to.deep.equal([SECOND.id]);
  });

  it('is told of a deferral, and of its end with the date of its part', () => {
    const deferred = shared.and('2026-03-09 10:00', defer('2', '2026-06-30'));
    expect(toldSince(deferred, shared)).to.deep.equal([[SECOND.id, '2', null]]);
    const over = deferred.until('2026-07-01 09:00');
    const due = over.clock(`part/2@${SECOND.id}`)?.slice(4, 20);
    const told = toldSince(over, deferred).filter(([, codes]) => codes === '2');
    expect(told[0]).to.deep.equal([SECOND.id, '2', due]);
  });
});

describe('a part whose finding is returned', () => {
  const reported = shared.and('2026-03-30 10:00', report('1')).until('2026-04-02 09:00');
  const returned = reported.and('2026-04-02 10:00', giveBack('1'));

  it('has the new date of its finding, and its unit is told', () => {
    const due = local(returned.finding('1').dueAt);
    expect(due > '2026-04-03 18:00').to.equal(true);
    for (const { id } of [CO_UNIT, SECOND])
      expect(returned.clock(`part/1@${id}`)?.slice(4, 20)).to.equal(due);
    expect(returned.finding('1').parts.map((p) => local(p.dueAt))).to.deep.equal([due, due]);
    expect(toldSince(returned, reported)).to.deep.equal([
      [CO_UNIT.id, '1', due],
      [SECOND.id, '1', due],
    ]);
  });

  it('keeps its date where that is the later one, and nobody is told', () => {
    const early = shared.and('2026-03-05 10:00', report('1'));
    const back = early.and('2026-03-06 10:00', giveBack('1'));
    expect(back.clock(`part/1@${CO_UNIT.id}`)).to.equal(shared.clock(`part/1@${CO_UNIT.id}`));
    expect(toldSince(back, early)).to.deep.equal([]);
  });
});

describe('a reviewer who belongs to a co-operating unit', () => {
  const own = {
    ...CO_UNIT,
    holders: [...CO_UNIT.holders, holder('handler', { id: 'reviewer-1' })],
  };
  const more = { coUnits: [own, SECOND], holders: HOLDERS };
  const mixed = letter(
    COUNTY,
    '2026-03-04 09:00',
    [
      { ...finding('1', 'timeLimited'), coUnits: [own.name] },
      { ...finding('2', 'timeLimited'), coUnits: [SECOND.name] },
    ],
    more,
  ).and('2026-03-04 10:00', acknowledge());

  it('does not judge a finding in which it co-operates, and judges the others', () => {
    const reported = mixed
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-05 10:00', report('2'));
    for (const act of [accept('1'), giveBack('1'), recordCheck('1')])
      given(reported)
        .when('2026-03-06 10:00', byPerson(actor('reviewer'), act))
        .isRefused('own-unit');
    given(reported).when('2026-03-06 10:00', accept('2')).causes('findingAccepted');
    const other = byPerson(
      { ...actor('reviewer'), role: 'supervisionOffice', id: 'supervisionOffice-1' },
      accept('1'),
    );
    given(reported).when('2026-03-06 10:00', other).causes('findingAccepted');
  });

  it('is not asked to: the next above is', () => {
    const asked = (code: string) =>
      mixed
        .and('2026-03-05 10:00', report(code))
        .events.at(-1)
        ?.to.map((r) => r.holder);
    expect(asked('1')).not.to.include('reviewer-1');
    expect(asked('1')).to.have.length(1);
    expect(asked('2')).to.deep.equal(['reviewer-1']);
  });
});

describe('a report on progress while an extension is undecided', () => {
  const long = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'longTerm')]).and(
    '2026-03-04 10:00',
    acknowledge(),
  );
  const asked = long.and('2026-03-30 10:00', askExtension('1', '2026-09-25'));

  it('is not asked for', () => {
    expect(long.until('2026-04-20 09:00').chase('progress/1')).not.to.deep.equal([]);
    expect(asked.clock('progress/1')).to.equal('due 2026-04-03 18:00, paused');
    const chased = (story: Story) => story.chase('progress/1').length;
    expect(chased(asked.until('2026-04-20 09:00'))).to.equal(chased(asked));
  });

  it('is asked for again once it is decided', () => {
    for (const act of [grant('1'), refuseExtension('1')]) {
      const decided = asked.and('2026-04-01 10:00', act);
      expect(decided.clock('progress/1')).to.match(/^due 2026-04-03 18:00, next /);
    }
  });
});
