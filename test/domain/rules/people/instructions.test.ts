import { expect } from 'chai';
import { seenByUnit } from '../../../../src/domain/access/seen-by-unit.ts';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import { instructionsOf } from '../../../../src/domain/notice/notice.ts';
import { forecast } from '../../../../src/domain/readings/forecast.ts';
import {
  accept,
  acceptAnswer,
  acknowledge,
  actor,
  answerInstruction,
  by,
  byPerson,
  instruct,
  instructAgain,
  PAPER,
  report,
  resume,
  suspend,
  withdraw,
  withdrawInstruction,
} from '../../../support/acts.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { beijing, COUNTY, finding, local, UNIT } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const issued = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'timeLimited'),
]).and('2026-03-04 10:00', acknowledge());
const instructed = issued.and('2026-03-05 10:00', instruct());
const answered = instructed.and('2026-03-06 10:00', answerInstruction());

const only = ({ notice }: Story) => instructionsOf(notice)[0];
const KEY = 'instruction/批-1';

describe('a leader’s instruction', () => {
  it('runs on a clock of its own, five working days unless the leader names a limit', () => {
    expect(instructed.clock(KEY)).to.match(/^due 2026-03-12 18:00/);
    const named = issued.and('2026-03-05 10:00', instruct('批-1', { limit: '2026-03-20' }));
    expect(named.clock(KEY)).to.match(/^due 2026-03-20 18:00/);
  });

  it('runs by the limit and the ladder of the policy, where that has them', () => {
    const { policy } = COUNTY;
    const instruction = { limit: '2wd', ladder: 'office' };
    const rules = { ...COUNTY, policy: { ...policy, clocks: { ...policy.clocks, instruction } } };
    const story = letter(rules, '2026-03-04 09:00', [finding('1', 'timeLimited')])
      .and('2026-03-05 10:00', instruct())
      .until('2026-03-11 09:00');
    expect(story.clock(KEY)).to.match(/^due 2026-03-09 18:00/);
    expect(story.chase(KEY)).to.deep.equal([`2026-03-10 08:30 remind ${KEY} → unitHead`]);
  });

  it('leaves the letter’s own clocks, levels and reminders alone', () => {
    const late = instructed.until('2026-03-20 09:00');
    const without = issued.until('2026-03-20 09:00');
    const others = (story: Story) => story.clocks().filter((key) => key !== KEY);
    expect(others(late)).to.deep.equal(others(without));
    for (const code of ['1', '2']) {
      expect(late.clock(`finding/${code}`)).to.equal(without.clock(`finding/${code}`));
      expect(late.finding(code)).to.deep.equal(without.finding(code));
    }
  });

  it('runs on while the unit’s dates stand still', () => {
    const still = instructed.and('2026-03-06 10:00', suspend('flood'));
    expect(still.clock(KEY)).to.equal(instructed.clock(KEY));
    expect(still.and('2026-03-10 10:00', resume('flood')).clock(KEY)).to.equal(
      instructed.clock(KEY),
    );
  });

  it('reminds whoever is to answer before and after the day, with a copy to the desk once it is late', () => {
    expect(instructed.until('2026-03-24 09:00').chase(KEY)).to.deep.equal([
      `2026-03-11 08:30 warn ${KEY} → unitHead`,
      `2026-03-13 08:30 remind ${KEY} → unitHead (supervisionOffice)`,
      `2026-03-17 08:30 remind ${KEY} → unitHead (supervisionOffice)`,
      `2026-03-24 08:30 remind ${KEY} → unitHead`,
    ]);
  });

  it('is foretold as it comes', () => {
    const { notice, rules } = instructed;
    const steps = forecast(notice, rules, beijing('2026-03-14 00:00'), 50);
    expect(steps.filter((s) => s.keys.includes(KEY)).map((s) => local(s.at))).to.deep.equal([
      '2026-03-11 08:30',
      '2026-03-13 08:30',
    ]);
  });

  it('is told to its addressee and to the desk, and the answer to the leader', () => {
    const told = (story: Story) =>
      outboxOf(story)
        .slice(-2)
        .map((r) => [r.post, wordRow(r).replace(/^.*?：/, '')]);
    expect(told(instructed)[0]).to.deep.equal([
      'unitHead',
      '孙振华批示（批-1），请办理并报告办理情况，期限为2026年3月12日18:00。批示内容：请主要负责人亲自抓，月底前报结果。',
    ]);
    expect(told(instructed)[1]?.[0]).to.equal('supervisionOffice');
    expect(told(answered)[0]?.[0]).to.equal('groupLeader');
    expect(told(answered)[0]?.[1]).to.include('请阅示');
  });

  it('is entered by the desk with the leader’s name and the day of his paper, and not without', () => {
    const entered = instruct('批-1', { leader: PAPER, addressee: 'reviewer' }, 'supervisionOffice');
    const story = issued.and('2026-03-05 10:00', entered);
    expect(only(story)).to.deep.include({ leader: PAPER, entered: true });
    for (const leader of [null, { name: ' ', on: '2026-03-04' }, { name: '王', on: '2026-03-06' }])
      given(issued)
        .when('2026-03-05 10:00', instruct('批-1', { leader }, 'supervisionOffice'))
        .isRefused('leader-missing');
  });

  it('is refused without words, with a limit that is none, about what is not there, under a known number, to oneself', () => {
    const at = '2026-03-05 10:00';
    const refused = (
      more: Parameters<typeof instruct>[1],
      code: Parameters<ReturnType<Story['when']>['isRefused']>[0],
    ) => given(issued).when(at, instruct('批-1', more)).isRefused(code);
    refused({ text: ' ' }, 'text-missing');
    refused({ limit: '明天' }, 'limit-unreadable');
    refused({ limit: '2026-03-01' }, 'limit-unreadable');
    refused({ finding: '9' }, 'unknown-finding');
    refused({ addressee: 'groupLeader' }, 'instruction-to-oneself');
    given(instructed).when('2026-03-06 10:00', instruct()).isRefused('instruction-known');
  });
});

describe('the answer to an instruction', () => {
  it('is given by the post that was instructed, of a unit by any of its posts', () => {
    given(instructed)
      .when('2026-03-06 10:00', answerInstruction('批-1', 'supervisionOffice'))
      .isRefused('not-your-role');
    expect(only(answered)).to.deep.include({ status: 'answered' });
    expect(answered.clock(KEY)).to.equal(null);
    const office = issued.and('2026-03-05 10:00', instruct('批-1', { addressee: 'reviewer' }));
    given(office)
      .when('2026-03-06 10:00', answerInstruction('批-1', 'contact'))
      .isRefused('not-your-role');
    given(office)
      .when('2026-03-06 10:00', answerInstruction('批-1', 'reviewer'))
      .emits('instructionAnswered');
  });

  it('is late by the instruction’s own day', () => {
    given(instructed.until('2026-03-12 18:00'))
      .when('2026-03-12 18:00', answerInstruction())
      .causes({ type: 'instructionAnswered', late: false });
    given(instructed.until('2026-03-12 18:01'))
      .when('2026-03-12 18:01', answerInstruction())
      .causes({ type: 'instructionAnswered', late: true });
  });

  it('is accepted or asked for again by the leader, with a new limit', () => {
    expect(only(answered.and('2026-03-09 10:00', acceptAnswer()))).to.deep.include({
      status: 'accepted',
      endWords: '已阅',
    });
    const again = answered.and('2026-03-09 10:00', instructAgain());
    expect(again.clock(KEY)).to.match(/^due 2026-03-12 18:00/);
    expect(only(again)?.turns.map((t) => t.answer?.late)).to.deep.equal([false, undefined]);
    given(instructed)
      .when('2026-03-06 10:00', acceptAnswer())
      .isRefused('instruction-not-answered');
    given(answered)
      .when('2026-03-09 10:00', by('approver', acceptAnswer()))
      .isRefused('not-your-role');
  });

  it('is never judged by whoever has given it', () => {
    const desk = { ...actor('supervisionOffice') };
    const entered = instruct(
      '批-1',
      { leader: PAPER, addressee: 'supervisionOffice' },
      'supervisionOffice',
    );
    const told = issued
      .and('2026-03-05 10:00', entered)
      .and('2026-03-06 10:00', answerInstruction('批-1', 'supervisionOffice'));
    given(told).when('2026-03-09 10:00', byPerson(desk, acceptAnswer())).isRefused('own-answer');
    given(told)
      .when('2026-03-09 10:00', by('approver', acceptAnswer()))
      .emits('instructionAccepted');
  });

  it('may be accepted after the letter has ended', () => {
    const closed = answered
      .and('2026-03-09 10:00', report('1'))
      .and('2026-03-09 11:00', report('2'))
      .and('2026-03-10 10:00', accept('1'))
      .and('2026-03-10 11:00', accept('2'));
    expect(closed.notice.stage).to.equal('closed');
    given(closed).when('2026-03-11 10:00', acceptAnswer()).emits('instructionAccepted');
  });
});

describe('an instruction that is over before its answer', () => {
  it('is withdrawn with a reason', () => {
    const over = instructed.and('2026-03-06 10:00', withdrawInstruction());
    expect(only(over)).to.deep.include({ status: 'withdrawn', endWords: '已另行安排' });
    expect(over.clock(KEY)).to.equal(null);
    given(over).when('2026-03-09 10:00', answerInstruction()).isRefused('no-instruction-pending');
  });

  it('ends with its letter, before that ends, and its leader is told', () => {
    given(instructed)
      .when('2026-03-06 10:00', withdraw())
      .causes(
        {
          type: 'instructionLapsed',
          end: 'withdrawn',
          to: ['groupLeader', 'unitHead', 'supervisionOffice'],
        } as never,
        'noticeWithdrawn',
      );
  });
});

describe('what a unit sees of instructions', () => {
  it('are those that it is to answer', () => {
    const both = instructed.and('2026-03-06 09:00', instruct('批-2', { addressee: 'reviewer' }));
    const seen = seenByUnit(both.notice, [UNIT.id]);
    expect(instructionsOf(seen).map((i) => i.id)).to.deep.equal(['批-1']);
    expect(seen.clocks.map((c) => c.key))
      .to.include(KEY)
      .and.not.include('instruction/批-2');
    expect(instructionsOf(seenByUnit(both.notice, ['unit-5']))).to.deep.equal([]);
  });
});
