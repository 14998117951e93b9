import { expect } from 'chai';
import { messagesFor } from '../../../../src/domain/messages/messages.ts';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import { narrate } from '../../../../src/domain/messages/words.ts';
import type { RecordedEvent } from '../../../../src/domain/notice/events.ts';
import type { Holder } from '../../../../src/domain/notice/posts.ts';
import { can } from '../../../../src/domain/readings/can.ts';
import { openActs } from '../../../../src/links/answer-links.ts';
import { checkPolicy } from '../../../../src/presets/policy-file.ts';
import {
  type Act,
  acknowledge,
  approve,
  by,
  byPerson,
  establishBadFaith,
  refuseRung,
  replaceHolders,
} from '../../../support/acts.ts';
import {
  AUDIT,
  beijing,
  COUNTY,
  finding,
  HOLDERS,
  holder,
  PRESETS,
  rulesOf,
  URGENT,
  without,
} from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const DEPUTY = { id: 'approver-1', name: '刘建国' };
const PAPER = { head: '王志远', document: '云政授〔2026〕3号', on: '2026-03-05' };
const REFERRED = { organ: '县纪委监委' };

/** The deputy to whom the head of government has delegated the decision for some days. */
const delegate = (from = '2026-03-06', until: string | null = '2026-04-30'): Holder =>
  holder('governmentHead', { ...DEPUTY, from, until, delegation: PAPER });

const WITH_DELEGATE = [...HOLDERS, delegate()];

const byDelegate = (act: Act): Act => byPerson({ role: 'governmentHead', ...DEPUTY }, act);

const received = (rules = COUNTY, holders = HOLDERS) =>
  letter(rules, '2026-03-02 09:00', [finding('1', 'immediate')], { holders }).and(
    '2026-03-02 10:00',
    acknowledge(),
  );

/** A letter on which a criticism waits, because the unit has refused to rectify. */
const criticised = (holders = HOLDERS) =>
  received(COUNTY, holders).and('2026-03-12 10:00', establishBadFaith('1', 'refused'));

const referred = (holders = HOLDERS) =>
  received(COUNTY, holders).and('2026-03-12 10:00', establishBadFaith('1', 'faked'));

const AT = '2026-03-13 10:00';

const toldLast = ({ events }: Story) => events.at(-1)?.to.map((r) => [r.post, r.holder]);

describe('criticism and referral wait for the government or its head (政府督查工作条例 第二十一条)', () => {
  for (const rules of [COUNTY, URGENT, AUDIT])
    it(`by every ladder of ${rules.policy.id}; an interview waits for the approver (第十二条)`, () => {
      const silent = received(rules).until('2027-03-02 09:00');
      const needs = new Set(silent.notice.proposals.map((p) => `${p.rung} ${p.needs}`));
      expect(needs).to.include('interview approver');
      expect(needs).to.include('criticise governmentHead');
      for (const one of needs)
        expect(one).to.match(/^interview approver|(criticise|refer) governmentHead$/);
    });

  it('and are approved by nobody below, not even under a policy that names another post (A6)', () => {
    const loose = rulesOf('county-standard');
    for (const step of loose.policy.ladders.finding?.steps ?? [])
      if (step.needs !== undefined) step.needs = 'approver';
    for (const rung of [loose.policy.badFaith.refused, loose.policy.badFaith.faked])
      rung.needs = 'approver';
    for (const story of [
      criticised(),
      referred(),
      received(loose).and('2026-03-12 10:00', establishBadFaith('1', 'refused')),
    ])
      for (const role of ['supervisionOffice', 'approver', 'groupLeader'] as const) {
        given(story)
          .when(AT, by(role, approve('1', REFERRED)))
          .isRefused('government-head-needed', '1');
        given(story)
          .when(AT, by(role, refuseRung('1')))
          .isRefused('government-head-needed', '1');
      }
  });

  it('and are approved by the head on record, in his own name', () => {
    given(criticised())
      .when(AT, by('governmentHead', approve('1')))
      .emits({ type: 'rungApproved', rung: 'criticise', delegation: null });
    given(referred())
      .when(AT, by('governmentHead', approve('1', REFERRED)))
      .emits({ type: 'rungApproved', rung: 'refer', delegation: null });
    given(criticised())
      .when(AT, by('governmentHead', refuseRung('1')))
      .emits({ type: 'rungRefused', delegation: null });
  });

  it('and not by whoever says that he is the head, nor by one who was or is to be', () => {
    const somebody = byPerson({ role: 'governmentHead', id: 'x', name: '某某' }, approve('1'));
    given(criticised()).when(AT, somebody).isRefused('not-government-head', '某某');
    const was = [...without('governmentHead'), holder('governmentHead', { until: '2026-03-12' })];
    const willBe = [...without('governmentHead'), holder('governmentHead', { from: '2026-03-14' })];
    for (const holders of [was, willBe])
      given(criticised(holders))
        .when(AT, by('governmentHead', approve('1')))
        .isRefused('not-government-head');
  });

  it('while interviews are not the head’s to approve', () => {
    const story = received().until('2026-03-18 09:00');
    expect(story.notice.proposals.at(-1)?.rung).to.equal('interview');
    given(story)
      .when('2026-03-18 10:00', by('governmentHead', approve('1')))
      .isRefused('not-your-role');
    given(story)
      .when('2026-03-18 10:00', approve('1'))
      .emits({ type: 'rungApproved', rung: 'interview', delegation: null });
  });

  it('and their page says so to other posts', () => {
    const { notice, rules } = criticised();
    const door = (role: 'approver' | 'governmentHead') =>
      can(role, notice, rules, beijing('2026-03-18 10:00')).find((c) => c.kind === 'approveRung');
    expect(door('approver')).to.deep.include({ open: false, why: 'government-head-needed' });
    expect(door('governmentHead')).to.deep.include({ open: true });
  });

  it('and a policy that lets somebody below approve them is refused', () => {
    for (const preset of PRESETS)
      for (const needs of ['approver', 'groupLeader', 'supervisionOffice'] as const) {
        const { policy } = rulesOf(preset);
        policy.badFaith.refused = { ...policy.badFaith.refused, needs };
        const [fault, ...more] = checkPolicy(policy);
        expect(more).to.deep.equal([]);
        expect(fault?.path).to.equal('badFaith.refused.needs');
        expect(fault?.zh).to.contain('第二十一条').and.to.contain('governmentHead');
        expect(fault?.en).to.contain('governmentHead');
      }
  });
});

describe('a delegate of the head of government', () => {
  it('decides within the days of his delegation, with both names and the paper in the record', () => {
    const delegation = { ...PAPER, delegate: '刘建国' };
    given(criticised(WITH_DELEGATE))
      .when(AT, byDelegate(approve('1')))
      .emits({ type: 'rungApproved', rung: 'criticise', delegation });
    given(criticised(WITH_DELEGATE))
      .when(AT, byDelegate(refuseRung('1')))
      .emits({ type: 'rungRefused', delegation });
    const { notice } = criticised(WITH_DELEGATE).and(AT, byDelegate(approve('1')));
    expect(notice.proposals[0]).to.deep.include({ decidedBy: '刘建国', delegation });
  });

  it('is named as the record knows him, whatever he calls himself', () => {
    const nameless = byPerson({ role: 'governmentHead', id: DEPUTY.id, name: 'x' }, approve('1'));
    const { notice } = criticised(WITH_DELEGATE).and(AT, nameless);
    expect(notice.proposals[0]?.decidedBy).to.equal('刘建国');
  });

  it('decides on the first and the last day, and is refused before and after', () => {
    const within = (from: string, until: string) => [...HOLDERS, delegate(from, until)];
    const act = byDelegate(approve('1'));
    for (const [from, until] of [
      ['2026-03-13', '2026-04-30'],
      ['2026-03-06', '2026-03-13'],
    ] as const)
      given(criticised(within(from, until)))
        .when(AT, act)
        .causes('rungApproved');
    for (const [from, until] of [
      ['2026-03-14', '2026-04-30'],
      ['2026-03-06', '2026-03-12'],
    ] as const)
      given(criticised(within(from, until)))
        .when(AT, act)
        .isRefused('delegation-not-in-force', `云政授〔2026〕3号 ${from}–${until}`);
  });

  it('does not decide in his own post', () => {
    given(criticised(WITH_DELEGATE))
      .when(AT, by('approver', approve('1')))
      .isRefused('government-head-needed', '1');
  });

  it('leaves the head his power', () => {
    given(criticised(WITH_DELEGATE))
      .when(AT, by('governmentHead', approve('1')))
      .emits({ type: 'rungApproved', delegation: null });
  });

  it('decides no longer than whoever gave the delegation is the head, and no later head is bound by it', () => {
    const paper = '云政授〔2026〕3号 2026-03-06–2026-04-30';
    const leaving = (until: string, ...next: Holder[]): Holder[] => [
      ...without('governmentHead'),
      holder('governmentHead', { until }),
      ...next,
      delegate(),
    ];
    const successor = holder('governmentHead', {
      id: 'head-2',
      name: '新县长',
      from: '2026-03-13',
    });
    for (const holders of [
      [...without('governmentHead'), delegate()],
      leaving('2026-03-12'),
      leaving('2026-03-12', successor),
    ])
      given(criticised(holders))
        .when(AT, byDelegate(approve('1')))
        .isRefused('delegation-not-in-force', paper);
    // On his last day it holds still.
    given(criticised(leaving('2026-03-13')))
      .when(AT, byDelegate(approve('1')))
      .causes('rungApproved');
    // The letter asks whoever is the head on the day on which it asks.
    expect(
      toldLast(criticised(leaving('2026-03-11', { ...successor, from: '2026-03-12' }))),
    ).to.deep.equal([['governmentHead', 'head-2']]);
  });

  it('takes no decision on a letter that learns of him afterwards, and then does', () => {
    const story = criticised();
    given(story)
      .when(AT, byDelegate(approve('1')))
      .isRefused('not-government-head');
    given(story.and('2026-03-13 09:00', replaceHolders(WITH_DELEGATE)))
      .when(AT, byDelegate(approve('1')))
      .causes('rungApproved');
  });

  it('is told in every word about his decision', () => {
    const story = criticised(WITH_DELEGATE).and(AT, byDelegate(approve('1')));
    const event = { ...story.events.at(-1), seq: 1 } as RecordedEvent;
    const [row] = messagesFor(event, story.notice, story.rules);
    const texts = [row && wordRow(row), narrate(event).zh, narrate(event).en];
    for (const text of texts)
      expect(text).to.contain('王志远').and.to.contain('刘建国').and.to.contain(PAPER.document);
  });
});

describe('who is told of a proposed criticism', () => {
  it('is the head of government, who can answer by the link', () => {
    const story = criticised();
    expect(toldLast(story)).to.deep.equal([['governmentHead', 'governmentHead-1']]);
    const [row] = messagesFor(
      { ...story.events.at(-1), seq: 1 } as RecordedEvent,
      story.notice,
      story.rules,
    );
    expect(row && openActs(row, story, row.decidedAt)).to.deep.equal(['approveRung', 'view']);
  });

  it('is the delegate in his place while the delegation covers the day', () => {
    expect(toldLast(criticised(WITH_DELEGATE))).to.deep.equal([['governmentHead', DEPUTY.id]]);
    const ended = [...HOLDERS, delegate('2026-03-06', '2026-03-11')];
    expect(toldLast(criticised(ended))).to.deep.equal([['governmentHead', 'governmentHead-1']]);
  });

  it('is who decides, too, when the decision is late', () => {
    const late = (story: Story) => story.until('2026-03-31 09:00').chase('rungDecision/1');
    expect(late(criticised())).to.deep.equal([
      '2026-03-18 08:30 remind rungDecision/1 → governmentHead',
      '2026-03-20 08:30 order rungDecision/1 → groupLeader (supervisionOffice)',
      '2026-03-27 08:30 remind rungDecision/1 → governmentHead, groupLeader',
    ]);
    const reminded = criticised(WITH_DELEGATE).until('2026-03-18 09:00').events.at(-1);
    expect(reminded?.to.map((r) => r.holder)).to.deep.equal([DEPUTY.id]);
  });

  it('is the office where there is neither, with a task to find somebody', () => {
    const nobody = criticised(without('governmentHead'));
    expect(nobody.events.at(-1)?.to).to.deep.equal([
      {
        post: 'supervisionOffice',
        holder: 'supervisionOffice-1',
        name: '周宁',
        insteadOf: { posts: ['governmentHead'] },
      },
    ]);
    const late = nobody.until('2026-03-18 09:00').events.at(-1);
    expect(late).to.deep.include({
      type: 'rungFired',
      task: 'vacancy',
      vacant: ['governmentHead'],
    });
    given(nobody)
      .when(AT, by('supervisionOffice', approve('1')))
      .isRefused('government-head-needed', '1');
  });
});
