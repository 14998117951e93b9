import { expect } from 'chai';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import type { Holder } from '../../../../src/domain/notice/posts.ts';
import {
  type ForecastStep,
  forecast,
  stepOfEvent,
} from '../../../../src/domain/readings/forecast.ts';
import {
  acceptPlan,
  acknowledge,
  approve,
  by,
  giveBack,
  object,
  plan,
  remind,
  replaceHolders,
  report,
  reportPart,
  succeed,
  suspend,
  withdrawFinding,
} from '../../../support/acts.ts';
import { CO_UNIT } from '../../../support/co-units.ts';
import { outboxOf } from '../../../support/outbox.ts';
import {
  AUDIT,
  beijing,
  COUNTY,
  finding,
  HOLDERS,
  holder,
  URGENT,
  without,
} from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const at = '2026-03-04 09:00';
const one = [finding('1', 'timeLimited')];
const under = (holders: Holder[], rules = COUNTY) => letter(rules, at, one, { holders });

/** Nobody is known of the unit. */
const NOBODY = without('contact', 'handler', 'responsibleLeader', 'unitHead');
/** The head alone is known of the unit. */
const HEAD = without('contact', 'handler', 'responsibleLeader');

/** Whom the last event is told to, with the posts in whose place. */
const toldLast = ({ events }: Story) =>
  (events.at(-1) as NoticeEvent).to.map((r) => [r.post, r.insteadOf?.posts.join() ?? '']);

const drafts = (story: Story) => story.chase().filter((line) => line.includes('draft'));

describe('a message to vacant posts of a unit (M11)', () => {
  it('goes to the next held post up, rung by rung, before anybody is interviewed', () => {
    const handled = under(HEAD)
      .and('2026-03-04 10:00', by('unitHead', acknowledge()))
      .and('2026-03-05 10:00', by('unitHead', plan('1')))
      .and('2026-03-06 10:00', acceptPlan());
    expect(handled.until('2026-04-20 18:00').chase('finding/1').slice(2)).to.deep.equal([
      '2026-04-07 08:30 remind finding/1 → unitHead (supervisionOffice) [vacant contact, handler]',
      '2026-04-09 08:30 order finding/1 → unitHead (supervisionOffice) [vacant contact, handler]',
      '2026-04-14 08:30 draft interview finding/1 → approver',
      '2026-04-20 08:30 draft criticise finding/1 → governmentHead',
    ]);
  });

  it('is whatever it is: an answer that is due, a result, a stop', () => {
    const instead = 'contact,handler';
    const leader = [['responsibleLeader', instead]];
    const empty = under(without('contact', 'handler')).and(
      '2026-03-05 10:00',
      by('unitHead', acknowledge()),
    );
    const sent = empty.and('2026-03-06 10:00', by('unitHead', report('1')));
    expect(toldLast(sent.and('2026-03-09 10:00', giveBack('1')))).to.deep.equal(leader);
    expect(toldLast(empty.and('2026-03-09 10:00', remind()))).to.deep.equal(leader);
    expect(toldLast(empty.and('2026-03-09 10:00', withdrawFinding('1')))).to.deep.equal([
      ['unitHead', ''],
    ]);
    // One of the posts asked for is held: nobody stands in.
    expect(toldLast(empty.and('2026-03-09 10:00', suspend()))).to.deep.equal([['unitHead', '']]);
  });

  it('goes down where nobody is above, and to the office where nobody is known at all', () => {
    const told = (holders: Holder[]) => toldLast(under(holders));
    expect(told(without('contact', 'handler', 'unitHead'))).to.deep.equal([
      ['responsibleLeader', 'contact,handler,unitHead'],
    ]);
    expect(told(NOBODY)).to.deep.equal([['supervisionOffice', 'contact,handler,unitHead']]);
  });

  it('says whom it was meant for', () => {
    const rows = outboxOf(under(HEAD).until('2026-03-06 18:00'));
    expect(rows.filter((r) => r.rung === 'remind').map(wordRow)).to.deep.equal([
      '云督整〔2026〕12号：【催办】尚未签收，已逾期（应于2026年3月5日18:00前签收），请立即签收；此件应送联络员、承办人，该岗位空缺，请代为办理',
      '云督整〔2026〕12号：县水务局尚未签收，已逾期（应于2026年3月5日18:00前签收）；县水务局联络员、承办人岗位空缺，已改送主要负责人赵刚，请该单位补充人员并更新名册',
    ]);
    const [issued] = outboxOf(under(NOBODY));
    expect(issued && wordRow(issued)).to.contain(
      '此件应送县水务局联络员、承办人、主要负责人，该单位各岗位均无人在岗，无人可送，请联系该单位并补充名册',
    );
  });

  it('of a co-operating unit goes to its own next post up, in its own name', () => {
    const head = holder('unitHead', { id: 'unit-5-head', name: '何长' });
    const coUnits = [{ ...CO_UNIT, holders: [head] }];
    const findings = [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }];
    const shared = letter(COUNTY, at, findings, { coUnits });
    const theirs = (event: NoticeEvent | undefined) => event?.to.filter((r) => r.unit === 'unit-5');
    const insteadOf = { posts: ['contact', 'handler'] };
    const told = [
      { post: 'unitHead', holder: 'unit-5-head', name: '何长', unit: 'unit-5', insteadOf },
    ];
    expect(theirs(shared.events[0])).to.deep.equal(told);
    const chased = shared.until('2026-04-02 18:00').events.filter((e) => e.type === 'rungFired');
    expect(theirs(chased.find((e) => e.keys.includes('part/1@unit-5')))).to.deep.equal(told);
  });

  it('of a co-operating unit of which nobody is known is the office’s', () => {
    const coUnits = [{ ...CO_UNIT, holders: [] }];
    const findings = [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }];
    const shared = letter(COUNTY, at, findings, { coUnits });
    expect(toldLast(shared).at(-1)).to.deep.equal(['supervisionOffice', 'contact,handler']);
    const words = outboxOf(shared).map(wordRow).at(-1);
    expect(words).to.contain('此件应送县农业农村局联络员、承办人');
    // Its part waits at the first rung after the date, and the finding's own ladder goes on.
    const late = shared.until('2026-06-30 18:00').chase('part/1@unit-5');
    expect(late.length).to.be.above(5);
    expect(late.every((line) => line.includes('(supervisionOffice) [vacant'))).to.equal(true);
  });

  it('inside the office goes to those who run its work, for every kind of matter', () => {
    const office = (post: Holder['post']) =>
      under(without(post)).and('2026-03-05 10:00', acknowledge());
    const told = (story: Story) => toldLast(story);
    expect(told(office('reviewer').and('2026-03-06 10:00', plan('1')))).to.deep.equal([
      ['supervisionOffice', 'reviewer'],
    ]);
    expect(told(office('supervisionOffice').and('2026-03-06 10:00', object('1')))).to.deep.equal([
      ['approver', 'supervisionOffice'],
    ]);
  });
});

describe('a unit of which nobody is known (M11)', () => {
  it('is not interviewed, criticised or referred for its lateness, under any preset', () => {
    for (const rules of [COUNTY, AUDIT, URGENT]) {
      const silent = under(NOBODY, rules).until('2026-12-31 18:00');
      expect(drafts(silent)).to.deep.equal([]);
      expect(silent.finding('1').level).to.equal(null);
      expect(silent.finding('1').reminders).to.equal(0);
    }
  });

  it('has its ladder wait at the first rung after the date, and the office told again and again', () => {
    const remindedOffice = (day: string) =>
      `${day} 08:30 remind finding/1 →  (supervisionOffice) [vacant contact, handler]`;
    expect(under(NOBODY).until('2026-04-24 18:00').chase('finding/1').slice(2)).to.deep.equal(
      ['2026-04-07', '2026-04-14', '2026-04-21'].map(remindedOffice),
    );
  });

  it('is told first of all once somebody holds a post, and the rungs count from there', () => {
    const filled = under(NOBODY)
      .until('2026-04-24 18:00')
      .and('2026-04-27 10:00', replaceHolders(HEAD))
      .until('2026-05-12 18:00');
    expect(filled.chase('finding/1').slice(-4)).to.deep.equal([
      '2026-04-21 08:30 remind finding/1 →  (supervisionOffice) [vacant contact, handler]',
      '2026-04-28 08:30 remind finding/1 → unitHead (supervisionOffice) [vacant contact, handler]',
      '2026-04-30 08:30 order finding/1 → unitHead (supervisionOffice) [vacant contact, handler]',
      '2026-05-08 08:30 draft interview finding/1 → approver',
    ]);
    expect(filled.finding('1').reminders).to.equal(2);
  });

  it('is told on the day from which the roster names somebody, without any command', () => {
    const later = [...NOBODY, holder('contact', { from: '2026-04-10' })];
    const line = under(later).until('2026-04-16 18:00').chase('finding/1').slice(2);
    expect(line).to.deep.equal([
      '2026-04-07 08:30 remind finding/1 →  (supervisionOffice) [vacant contact, handler]',
      '2026-04-10 08:30 remind finding/1 → contact',
      '2026-04-15 08:30 order finding/1 → contact',
    ]);
  });

  it('is told through its successor', () => {
    const next = HOLDERS.filter((h) => h.post !== 'handler');
    const taken = under(NOBODY)
      .until('2026-04-08 18:00')
      .and('2026-04-09 10:00', succeed(next, '2026-04-09'))
      .until('2026-04-17 18:00');
    // Five working days after 9 April, which are his own.
    expect(taken.chase('finding/1').at(-1)).to.equal('2026-04-17 08:30 remind finding/1 → contact');
  });

  it('is stopped and goes on like any other', () => {
    const stopped = under(NOBODY)
      .until('2026-04-08 18:00')
      .and('2026-04-09 10:00', suspend())
      .and('2026-04-10 10:00', replaceHolders(HEAD));
    expect(stopped.clock('finding/1')).to.contain('paused');
  });

  it('is foretold as it comes (A5)', () => {
    for (const rules of [COUNTY, AUDIT, URGENT]) {
      const story = under(NOBODY, rules);
      const until = rules === URGENT ? '2026-04-04 18:00' : '2026-09-30 18:00';
      const foretold = forecast(story.notice, rules, beijing(until), 500);
      const came = story.until(until).events.flatMap((e): ForecastStep[] => {
        const step = stepOfEvent(e);
        return step === null ? [] : [step];
      });
      expect(foretold).to.deep.equal(came);
      expect(foretold.length).to.be.above(10);
    }
  });

  it('backs off in an urgent letter', () => {
    const days = under(NOBODY, URGENT).until('2026-04-30 18:00');
    expect(days.chase('finding/1').length).to.be.below(75);
  });

  it('has what was approved against it put before the office', () => {
    const gone = under(HOLDERS)
      .until('2026-04-14 18:00')
      .and('2026-04-15 10:00', replaceHolders(NOBODY));
    expect(toldLast(gone.and('2026-04-15 11:00', approve('1')))).to.deep.equal([
      ['supervisionOffice', 'unitHead,responsibleLeader'],
    ]);
  });
});

describe('a copy for a vacant post', () => {
  const orders = (story: Story) =>
    story.chase('finding/1').filter((line) => line.includes(' order '));

  it('goes to the next held post up, so that some leader knows before the head is interviewed', () => {
    const late = under(without('responsibleLeader')).until('2026-04-30 18:00');
    expect(orders(late)).to.deep.equal([
      '2026-04-09 08:30 order finding/1 → contact, handler (unitHead)',
    ]);
    const order = late.events.find(
      (e) => e.type === 'rungFired' && e.rung === 'order' && e.kind === 'finding',
    );
    const copies = order?.type === 'rungFired' ? order.copy : [];
    expect(copies.map((r) => r.insteadOf?.posts)).to.deep.equal([['responsibleLeader']]);
  });

  it('goes to the next below where nobody is above, and twice to nobody', () => {
    const urgent = (holders: Holder[]) => orders(under(holders, URGENT).until('2026-03-06 18:00'));
    expect(urgent(without('unitHead'))).to.deep.equal([
      '2026-03-05 11:00 order finding/1 → contact, handler (groupLeader, responsibleLeader)',
    ]);
    expect(urgent(without('unitHead', 'responsibleLeader'))).to.deep.equal([
      '2026-03-05 11:00 order finding/1 → contact, handler (groupLeader)',
    ]);
  });
});

describe('a part that was reported', () => {
  it('is told to whoever stands in for the lead unit’s desk', () => {
    const coUnits = [CO_UNIT];
    const findings = [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }];
    given(letter(COUNTY, at, findings, { coUnits, holders: HEAD }))
      .when('2026-03-06 10:00', reportPart('1', 'unit-5'))
      .causes({ type: 'partReported', to: ['unitHead'] });
  });
});
