import { expect } from 'chai';
import { repeatable } from '../../../src/domain/campaign/repeats.ts';
import {
  accept,
  applyForFormalReview,
  approve,
  assignFormalReviewer,
  by,
  decideFormalReview,
  decideObjection,
  establishBadFaith,
  giveBack,
  note,
  object,
  raise,
  refuseRung,
  report,
  revision,
  suspend,
  withdrawFinding,
} from '../../support/acts.ts';
import { AUDIT, beijing, COUNTY, finding, without } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';

import { acknowledged, answer, ISSUED, one, said, shown, two } from './seen.ts';

describe('drafts and decisions that were wrong once', () => {
  it('a draft leaves out what was answered or withdrawn, and waits during a suspension', () => {
    const drafted = two.until('2026-03-17 09:00');
    const approved = [
      drafted.and('2026-03-18 10:00', report('1')).and('2026-03-19 10:00', approve('1')),
      drafted.and('2026-03-17 10:00', withdrawFinding('1')).and('2026-03-17 11:00', approve('1')),
    ].map((story) => (story.events.at(-1) as { findings?: string[] }).findings);
    expect(shown(approved)).to.deep.equal([['2'], ['2']]);
    const stopped = drafted.and('2026-03-17 09:30', suspend('flood-1', [], null));
    expect(answer(stopped, '2026-03-18 10:00', approve('1'))).to.equal('suspended');
  });
  it('a referral is told to the office and names the organ, not to the head whom it is about', () => {
    const referred = one
      .until('2026-04-07 09:00')
      .and('2026-04-08 10:00', by('governmentHead', approve('3', { organ: '县纪委监委' })));
    const lines = shown(said(referred));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^supervisionOffice: .*移送县纪委监委处理/);
  });
  it('refusal and faking have a way before a report, under review and after closing, also where the ladder has no such rung', () => {
    const reported = one.and('2026-03-04 10:00', report('1'));
    const closed = reported.and('2026-03-05 10:00', accept('1'));
    const answers = [
      answer(
        acknowledged([finding('1', 'immediate')], AUDIT),
        '2026-03-19 10:00',
        establishBadFaith('1', 'refused'),
      ),
      answer(reported, '2026-03-05 10:00', establishBadFaith('1')),
      answer(closed, '2026-03-25 10:00', establishBadFaith('1')),
      answer(closed, '2026-03-25 10:00', note('发现虚假整改')),
    ];
    expect(shown(answers)).to.deep.equal(Array(4).fill('accepted'));
  });
  it('the right of review survives an acceptance, and what is pending is not lapsed by one', () => {
    const reported = one.and('2026-03-03 09:00', report('1'));
    const closed = reported.and('2026-03-04 09:00', accept('1'));
    expect(answer(closed, '2026-03-10 09:00', applyForFormalReview())).to.equal('accepted');
    const reviewed = reported
      .and('2026-03-03 10:00', applyForFormalReview())
      .and('2026-03-04 09:00', accept('1'));
    expect(reviewed.notice.formalReviews.map((r) => r.decidedAt)).to.deep.equal([null]);
    const objected = reported
      .and('2026-03-03 10:00', object('1'))
      .and('2026-03-04 09:00', accept('1'));
    expect(shown(objected.notice.objections.map((o) => o.status))).to.deep.equal(['pending']);
  });
  it('“not ours” without an owner closes nothing', () => {
    const upheld = letter(COUNTY, ISSUED, [finding('1', 'immediate'), finding('2', 'timeLimited')])
      .and('2026-03-03 09:00', object('1', 'notOurRemit'))
      .and('2026-03-05 09:00', decideObjection('objection-1', true, null));
    expect(upheld.finding('1').closure).to.equal(null);
    expect(shown(said(upheld)).join()).to.match(/supervisionOffice: /);
  });
  it('a refused draft can be raised again on new facts', () => {
    const refused = one.until('2026-03-17 09:00').and('2026-03-17 10:00', refuseRung('1'));
    expect(
      shown(answer(refused, '2026-03-19 10:00', raise('1', 'interview', '拒不配合'))),
    ).to.equal('accepted');
  });
  it('returns alone, never late, end at the rung that the policy names', () => {
    const days = [
      ['04', '05'],
      ['06', '09'],
      ['10', '11'],
      ['12', '13'],
      ['16', '17'],
      ['18', '19'],
    ];
    const returned = days.reduce(
      (story, [a, b]) =>
        story.and(`2026-03-${a} 10:00`, report('1')).and(`2026-03-${b} 10:00`, giveBack('1')),
      one,
    );
    const rungs = shown(returned.notice.proposals.map((p) => p.rung));
    expect(new Set(rungs)).to.deep.equal(new Set(['interview']));
  });
  it('a review that revises changes the text and the date', () => {
    const change = revision('1', { recommendation: '改为按季更新', due: '2026-05-29' });
    const revised = letter(COUNTY, ISSUED, [finding('1', 'timeLimited')])
      .and('2026-03-03 09:00', applyForFormalReview())
      .and('2026-03-04 09:00', assignFormalReviewer('formal-review-1'))
      .and('2026-03-05 09:00', decideFormalReview('formal-review-1', 'revised', [], [change]));
    expect(shown([revised.finding('1').recommendation, revised.clock('finding/1')])).to.deep.equal([
      '改为按季更新',
      'due 2026-05-29 18:00, next 2026-05-26 08:30',
    ]);
  });

  it('a repetition is neither what is merely of the same category nor what was no fault', () => {
    const like = finding('1', 'immediate');
    const closed = (reason: 'implemented' | 'notValid', statement: string) => ({
      ...{ ref: '云督整〔2025〕40号#3', category: like.category, statement, open: false },
      closure: { reason, at: beijing('2026-01-05 10:00') },
    });
    const found = (reason: 'implemented' | 'notValid', statement: string) =>
      repeatable(like, [closed(reason, statement)], COUNTY, beijing(ISSUED)).map((e) => e.ref);
    const refs = [
      found('implemented', '公务用车管理'),
      found('notValid', like.statement),
      found('implemented', like.statement),
    ];
    expect(shown(refs)).to.deep.equal([[], [], ['云督整〔2025〕40号#3']]);
  });
  it('nobody is interviewed before somebody of the unit was told: where contact and handler are missing, it is the next above', () => {
    const vacant = letter(COUNTY, '2026-03-05 09:00', [finding('1', 'immediate')], {
      holders: without('contact', 'handler'),
    });
    const chase = shown(vacant.until('2026-03-23 09:00').chase('finding/1'));
    expect(chase.map((line) => line.replace(/ finding\/1/, '').slice(11))).to.deep.equal([
      '08:30 warn → responsibleLeader (supervisionOffice) [vacant contact, handler]',
      '08:30 warn → responsibleLeader (supervisionOffice) [vacant contact, handler]',
      '08:30 remind → responsibleLeader (supervisionOffice) [vacant contact, handler]',
      '08:30 order → responsibleLeader (supervisionOffice) [vacant contact, handler]',
      '08:30 draft interview → approver',
    ]);
  });
});
