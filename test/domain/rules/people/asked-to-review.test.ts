import { expect } from 'chai';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import type { Holder } from '../../../../src/domain/notice/posts.ts';
import { linksFor } from '../../../../src/links/answer-links.ts';
import { oneKey } from '../../../links/one-key.ts';
import {
  applyForFormalReview,
  assignFormalReviewer,
  by,
  byPerson,
  decideFormalReview,
  decideObjection,
  OUTSIDER,
  object,
  transfer,
} from '../../../support/acts.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { COUNTY, finding, HOLDERS, without } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

const SIGNING = { keys: oneKey('x'.repeat(40)), publicUrl: 'https://duban.example.cn', nowMs: 0 };

const under = (holders: Holder[] = HOLDERS) =>
  letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')], { holders });

/** Who of the office was told by the last event that told anybody anything, in which words and with which links. */
function told(story: Story): string[] {
  const rows = outboxOf(story);
  const newest = rows.at(-1)?.seq;
  return rows
    .filter((row) => row.seq === newest && row.side === 'office' && !row.copy)
    .map((row) => {
      const acts = linksFor(row, SIGNING, story).map((l) => l.act);
      return `${row.holder} [${acts.join(' ')}] ${wordRow(row).replace('云督整〔2026〕12号：', '')}`;
    });
}

const applied = (holders?: Holder[]) =>
  under(holders).and('2026-03-05 10:00', applyForFormalReview());

const assigned = () => applied().and('2026-03-06 10:00', assignFormalReviewer('formal-review-1'));

const reviewer = { role: 'reviewer' as const, ...OUTSIDER };

describe('an application for a formal review (M11)', () => {
  it('asks for a reviewer whoever names him, and tells the office that one is to be named', () => {
    expect(told(applied())).to.deep.equal([
      'supervisionOffice-1 [view] 县水务局对第1条问题申请复核，须由主管领导或督查组组长指定复核人，由其作出复核决定，期限为2026年4月7日18:00。复核理由：认定依据不足。',
      'approver-1 [assignFormalReviewer view] 县水务局对第1条问题申请复核，请指定复核人，由其作出复核决定，期限为2026年4月7日18:00。复核理由：认定依据不足。',
    ]);
  });

  it('goes to the group leader where nobody else names the reviewer, and is a vacancy where nobody does', () => {
    expect(told(applied(without('approver')))[1]).to.match(
      /^groupLeader-1 \[assignFormalReviewer view\] .*请指定复核人/,
    );
    const [nobody, ...others] = told(applied(without('approver', 'groupLeader')));
    expect(others).to.deep.equal([]);
    expect(nobody).to.match(
      /^supervisionOffice-1 \[view\] .*复核申请待作出决定，办理期限.*此件应由主管领导办理，该岗位空缺，请落实任职人员/,
    );
  });

  it('is put before the assigned reviewer with grounds, facts and date, and his link decides it', () => {
    const story = assigned();
    expect(told(story)).to.deep.equal([
      'outsider [decideFormalReview view] 县水务局对第1条问题申请复核，已指定由你复核，请作出复核决定，期限为2026年4月7日18:00。复核理由：认定依据不足；情况：第1条问题“行政执法公示信息未按期更新”，整改期限2026年4月3日18:00。',
    ]);
    const decided = story.and(
      '2026-03-09 10:00',
      byPerson(reviewer, decideFormalReview('formal-review-1')),
    );
    expect(decided.notice.formalReviews[0]?.status).to.equal('decided');
    // Once it is decided no message of it asks for it any more.
    const row = outboxOf(story).findLast((r) => r.what === 'formalReviewerAssigned');
    expect(row && linksFor(row, SIGNING, decided).map((l) => l.act)).to.deep.equal(['view']);
  });

  it('is chased with the reviewer himself once it is late, who has the link', () => {
    const late = assigned().until('2026-04-08 18:00');
    expect(late.chase('formalReviewDecision/formal-review-1').at(-1)).to.include('reviewer');
    expect(told(late).find((line) => line.startsWith('outsider'))).to.match(
      /^outsider \[decideFormalReview view\] 【提醒】/,
    );
  });
});

describe('a finding whose owner is sought (M11)', () => {
  const sought = (holders?: Holder[]) =>
    under(holders)
      .and('2026-03-05 10:00', object('1', 'notOurRemit'))
      .and('2026-03-06 10:00', decideObjection('objection-1', true));

  it('reaches the office with the link that hands it over', () => {
    const story = sought();
    expect(told(story)[0]).to.match(
      /^supervisionOffice-1 \[transferFinding view\] .*请确定承办单位/,
    );
    expect(told(story.until('2026-03-16 18:00'))[0]).to.match(/\[transferFinding view\] 【提醒】/);
    const handed = story.and('2026-03-09 10:00', transfer('1'));
    expect(told(sought(without('supervisionOffice')))[0]).to.match(
      /^approver-1 \[transferFinding view\]/,
    );
    const row = outboxOf(story).findLast((r) => r.what === 'ownerSearchBegun');
    expect(row && linksFor(row, SIGNING, handed).map((l) => l.act)).to.deep.equal(['view']);
  });

  it('is handed over by the group leader while nobody else of the office is there', () => {
    const story = sought(without('supervisionOffice'));
    story.when('2026-03-09 10:00', by('groupLeader', transfer('1'))).isRefused('not-your-role');
  });
});
