import { expect } from 'chai';
import type { Holder } from '../../../../src/domain/notice/posts.ts';
import {
  type Act,
  accept,
  acknowledge,
  actor,
  applyForFormalReview,
  approve,
  assignFormalReviewer,
  by,
  byPerson,
  giveBack,
  grant,
  raise,
  replaceHolders,
  report,
} from '../../../support/acts.ts';
import { COUNTY, changed, finding, HOLDERS, holder, UNIT } from '../../../support/rules.ts';
import { given, issueCommand, issuing, letter, type Story } from '../../../support/story.ts';
import {
  asDeputy,
  DEPUTY,
  deputyOf,
  FROM,
  issued,
  placeOf,
  UNTIL,
  withThem,
} from './with-deputies.ts';

const nobodyAgain = changed(COUNTY, {
  acceptance: { levels: ['reviewer', 'supervisionOffice'], onSite: [] },
});

const reported = (...deputies: Holder[]): Story =>
  letter(nobodyAgain, '2026-03-04 09:00', [finding('1', 'timeLimited')], withThem(...deputies))
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', report('1'));

const namesTold = (story: Story): string[] =>
  (story.events.at(-1)?.to ?? []).map((r) =>
    r.deputyFor === undefined ? r.name : `${r.name} for ${r.deputyFor.name}`,
  );

describe('a deputy of the holder of a post (S3)', () => {
  it('is told beside the holder from his first day to his last, as his deputy', () => {
    const told = (day: string) =>
      namesTold(
        issued(deputyOf('contact'))
          .and('2026-03-04 10:00', acknowledge())
          .and(day, {
            by: actor('supervisionOffice'),
            body: { kind: 'remindByHand', findings: [], text: '请抓紧' },
          }),
      );
    expect(told('2026-03-04 11:00')).to.deep.equal(['李晓', '王敏']);
    for (const day of [`${FROM} 00:00`, `${UNTIL} 23:59`])
      expect(told(day)).to.deep.equal(['李晓', '李芳 for 李晓', '王敏']);
    expect(told('2026-03-11 00:00')).to.deep.equal(['李晓', '王敏']);
  });

  it('is told once, as himself, where he holds one of the posts that are told', () => {
    const handler = holder('handler');
    const also = deputyOf('contact', { id: handler.id, name: handler.name, from: '2026-03-01' });
    expect(namesTold(issued(also))).to.deep.equal(['李晓', '王敏', '赵刚']);
  });

  it('is told nothing once whoever he acts for has left the post', () => {
    const next = holder('contact', { id: 'contact-2', name: '何新', from: '2026-03-06' });
    const left = HOLDERS.map((h) => (h.post === 'contact' ? { ...h, until: '2026-03-05' } : h));
    const story = issued(deputyOf('contact'))
      .and('2026-03-06 08:00', replaceHolders([...left, next, deputyOf('contact')]))
      .and('2026-03-06 10:00', {
        by: actor('supervisionOffice'),
        body: { kind: 'remindByHand', findings: [], text: '请抓紧' },
      });
    expect(namesTold(story)).to.deep.equal(['何新', '王敏']);
    given(story)
      .when('2026-03-06 11:00', asDeputy('contact', acknowledge()))
      .isRefused('deputy-not-in-force');
  });

  it('answers, and the event names both', () => {
    given(issued(deputyOf('contact')))
      .when('2026-03-05 10:00', asDeputy('contact', acknowledge()))
      .causes({
        type: 'acknowledged',
        by: { role: 'contact', ...DEPUTY, unit: UNIT.id, deputyFor: placeOf('contact') },
      });
  });

  it('leaves the holder himself all that he may do', () => {
    given(issued(deputyOf('contact')))
      .when('2026-03-05 10:00', acknowledge())
      .causes('acknowledged');
  });

  it('stands with both names where the letter says who has acted', () => {
    const story = issued(deputyOf('handler'))
      .and('2026-03-05 09:00', acknowledge())
      .and('2026-03-05 10:00', asDeputy('handler', report('1')));
    expect(story.finding('1').reports[0]?.by).to.equal('李芳（代理王敏）');
  });

  it('answers nothing before his first day, after his last, at another post, or for another person', () => {
    const story = issued(deputyOf('contact'));
    const refused = (at: string, act: Act) =>
      given(story).when(at, act).isRefused('deputy-not-in-force');
    refused('2026-03-04 23:59', asDeputy('contact', acknowledge()));
    refused('2026-03-11 00:00', asDeputy('contact', acknowledge()));
    refused('2026-03-05 10:00', asDeputy('handler', acknowledge()));
    refused(
      '2026-03-05 10:00',
      asDeputy('contact', acknowledge(), { deputyFor: placeOf('handler') }),
    );
    refused('2026-03-05 10:00', asDeputy('contact', acknowledge(), { id: 'somebody' }));
    // In the place of an office post as little: what he says of himself is looked up.
    refused('2026-03-05 10:00', asDeputy('supervisionOffice', grant('1')));
  });

  it('passes nothing on: nobody is a deputy of a deputy', () => {
    const second = deputyOf('contact', { id: 'second', name: '次代', deputyFor: DEPUTY });
    const story = issued(deputyOf('contact'), second);
    given(story)
      .when('2026-03-05 10:00', {
        ...asDeputy('contact', acknowledge(), { id: 'second', name: '次代', deputyFor: DEPUTY }),
      })
      .isRefused('deputy-not-in-force');
  });
});

describe('a deputy and whoever he acts for, where two persons are asked', () => {
  it('are one person on two levels of acceptance, whichever of them comes first', () => {
    const both = [deputyOf('reviewer'), holder('supervisionOffice', { ...placeOf('reviewer') })];
    const first = reported(...both).and('2026-03-06 10:00', asDeputy('reviewer', accept('1')));
    expect(first.finding('1').passed[0]?.by).to.equal('李芳（代理陈立）');
    // The reviewer holds the next post as well; his deputy has agreed in his place.
    given(first)
      .when(
        '2026-03-06 11:00',
        byPerson({ role: 'supervisionOffice', ...placeOf('reviewer') }, accept('1')),
      )
      .isRefused('same-person-again', '1');
    const himself = byPerson({ role: 'supervisionOffice', ...DEPUTY }, accept('1'));
    given(first).when('2026-03-06 11:00', himself).isRefused('same-person-again', '1');
    const own = reported(
      deputyOf('supervisionOffice', { deputyFor: placeOf('supervisionOffice') }),
    ).and('2026-03-06 10:00', byPerson({ role: 'reviewer', ...DEPUTY }, accept('1')));
    given(own)
      .when('2026-03-06 11:00', asDeputy('supervisionOffice', accept('1')))
      .isRefused('same-person-again', '1');
    given(first)
      .when('2026-03-06 11:00', by('supervisionOffice', accept('1')))
      .causes('findingAccepted', 'closed');
  });

  it('never raise and approve one rung, neither for the other', () => {
    const story = issued(deputyOf('approver'), deputyOf('supervisionOffice')).and(
      '2026-03-05 09:00',
      acknowledge(),
    );
    const interview = raise('1', 'interview');
    const byDeputy = story.and('2026-03-05 10:00', asDeputy('supervisionOffice', interview));
    const himself = byPerson({ role: 'approver', ...DEPUTY }, approve('1'));
    given(byDeputy).when('2026-03-06 10:00', himself).isRefused('same-person', '1');
    const desk = byPerson({ role: 'approver', ...placeOf('supervisionOffice') }, approve('1'));
    given(byDeputy).when('2026-03-06 10:00', desk).isRefused('same-person', '1');
    const byApprover = story.and('2026-03-05 10:00', by('approver', interview));
    given(byApprover)
      .when('2026-03-06 10:00', asDeputy('approver', approve('1')))
      .isRefused('same-person', '1');
    given(byDeputy).when('2026-03-06 10:00', approve('1')).causes('rungApproved');
  });

  it('do not approve what one of them has written', () => {
    const command = (more: object) =>
      issuing(
        COUNTY,
        issueCommand('2026-03-05 09:00', [finding('1', 'timeLimited')], { ...withThem(), ...more }),
      );
    command({ authors: ['a'], approvedBy: DEPUTY.id, approvedFor: 'a' }).isRefused('same-person');
    command({ authors: ['a'], approvedBy: DEPUTY.id, approvedFor: 'approver-1' }).emits('issued');
  });

  it('are both makers of a letter that one issued in the place of the other, and do not review it', () => {
    const deputy = {
      role: 'supervisionOffice' as const,
      ...DEPUTY,
      deputyFor: placeOf('supervisionOffice'),
    };
    const people = withThem(
      deputyOf('supervisionOffice'),
      deputyOf('reviewer', { id: 'd-2', name: '另代' }),
    );
    const more = { ...people, by: deputy, approvedFor: 'groupLeader-1', authors: ['a'] };
    const story = letter(COUNTY, '2026-03-05 09:00', [finding('1', 'timeLimited')], more)
      .and('2026-03-05 10:00', acknowledge())
      .and('2026-03-05 11:00', applyForFormalReview());
    for (const id of [DEPUTY.id, 'supervisionOffice-1', 'groupLeader-1'])
      given(story)
        .when('2026-03-06 09:00', assignFormalReviewer('formal-review-1', { id, name: '某' }))
        .isRefused('recused');
    given(story)
      .when('2026-03-06 09:00', assignFormalReviewer('formal-review-1'))
      .causes('formalReviewerAssigned');
  });

  it('do not issue under a name that the letter does not know', () => {
    const by = {
      role: 'supervisionOffice' as const,
      ...DEPUTY,
      deputyFor: placeOf('supervisionOffice'),
    };
    issuing(
      COUNTY,
      issueCommand('2026-03-05 09:00', [finding('1', 'timeLimited')], { ...withThem(), by }),
    ).isRefused('deputy-not-in-force');
  });

  it('step aside where one of them is of the letter’s unit (回避)', () => {
    const inUnit = holder('handler', { ...placeOf('reviewer') });
    const people = [...HOLDERS.filter((h) => h.post !== 'handler'), inUnit, deputyOf('reviewer')];
    const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], {
      holders: people,
    })
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-05 10:00', report('1'));
    given(story)
      .when('2026-03-06 10:00', asDeputy('reviewer', giveBack('1')))
      .isRefused('own-unit');
  });

  it('leave a decision open to the next post, where nobody else holds the one that is asked', () => {
    const story = reported(
      deputyOf('supervisionOffice', { deputyFor: placeOf('supervisionOffice') }),
    );
    const passed = story.and(
      '2026-03-06 10:00',
      byPerson({ role: 'reviewer', ...placeOf('supervisionOffice') }, accept('1')),
    );
    // The desk's holder has agreed already: his deputy is he, and the leader above is asked.
    expect(namesTold(passed)).to.deep.equal(['刘建国']);
  });
});
