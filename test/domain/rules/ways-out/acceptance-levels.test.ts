import { expect } from 'chai';
import type { Severity } from '../../../../src/domain/notice/finding.ts';
import type { Actor } from '../../../../src/domain/notice/posts.ts';
import type { OfficePost } from '../../../../src/domain/policy/policy.ts';
import { missingForClosure } from '../../../../src/domain/readings/closing.ts';
import { checkPolicy } from '../../../../src/presets/policy-file.ts';
import {
  accept,
  acknowledge,
  actor,
  by,
  byPerson,
  giveBack,
  recordCheck,
  report,
} from '../../../support/acts.ts';
import { COUNTY, changed, finding } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const withAcceptance = (levels: OfficePost[], onSite: Severity[] = []) =>
  changed(COUNTY, { acceptance: { levels, onSite } });

const lettered = (levels: OfficePost[], onSite: Severity[] = []): Story =>
  letter(withAcceptance(levels, onSite), '2026-03-04 09:00', [
    finding('1', 'timeLimited'),
    { ...finding('2', 'timeLimited'), severity: 'critical' },
  ]).and('2026-03-04 10:00', acknowledge());

const as = (role: Actor['role'], id: string, name = '某某') =>
  byPerson({ ...actor(role), id, name }, accept('1'));

describe('acceptance in three levels (S5)', () => {
  const reported = lettered(['reviewer', 'supervisionOffice', 'approver']).and(
    '2026-03-05 10:00',
    report('1'),
  );
  const once = reported.and('2026-03-06 10:00', accept('1'));
  const twice = once.and('2026-03-09 10:00', by('supervisionOffice', accept('1')));

  it('asks one level after the other, each with its time, and closes with the last', () => {
    given(reported)
      .when('2026-03-06 10:00', accept('1'))
      .causes({
        type: 'findingPassed',
        level: 'reviewer',
        next: 'supervisionOffice',
        to: ['supervisionOffice'],
        arms: ['review/1 2026-03-13 18:00'],
      });
    given(once)
      .when('2026-03-09 10:00', by('supervisionOffice', accept('1')))
      .causes({ type: 'findingPassed', next: 'approver', arms: ['review/1 2026-03-16 18:00'] });
    given(twice)
      .when('2026-03-10 10:00', by('approver', accept('1')))
      .causes({ type: 'findingAccepted', reason: 'implemented', drops: ['review/1'] });
    expect(twice.finding('1').stage).to.equal('underReview');
    expect(twice.finding('1').passed.map((p) => [p.level, p.by])).to.deep.equal([
      ['reviewer', '陈立'],
      ['supervisionOffice', '周宁'],
    ]);
  });

  it('opens each level only after the one before', () => {
    const at = '2026-03-06 09:00';
    for (const role of ['supervisionOffice', 'approver'] as const)
      given(reported)
        .when(at, by(role, accept('1')))
        .isRefused('not-your-role');
    given(once).when('2026-03-09 09:00', accept('1')).isRefused('not-your-role');
    given(once)
      .when('2026-03-09 09:00', by('approver', accept('1')))
      .isRefused('not-your-role');
  });

  it('wants another person on every level', () => {
    const first = reported.and('2026-03-06 10:00', as('reviewer', 'p-1'));
    given(first)
      .when('2026-03-09 10:00', as('supervisionOffice', 'p-1'))
      .isRefused('same-person-again', '1');
    const second = first.and('2026-03-09 10:00', as('supervisionOffice', 'p-2'));
    for (const id of ['p-1', 'p-2'])
      given(second)
        .when('2026-03-10 10:00', as('approver', id))
        .isRefused('same-person-again', '1');
    given(second).when('2026-03-10 10:00', as('approver', 'p-3')).causes('findingAccepted');
  });

  it('begins anew with every report', () => {
    const again = twice.and('2026-03-10 10:00', giveBack('1')).and('2026-03-11 10:00', report('1'));
    expect(again.finding('1').passed).to.deep.equal([]);
    given(again)
      .when('2026-03-12 10:00', by('approver', accept('1')))
      .isRefused('not-your-role');
    given(again).when('2026-03-12 10:00', accept('1')).causes('findingPassed');
  });

  it('chases the level with which it lies when it is late', () => {
    expect(once.until('2026-03-16 18:00').chase('review/1')).to.deep.equal([
      '2026-03-16 08:30 remind review/1 → supervisionOffice',
    ]);
  });

  it('is passed over only by the written decision to close without implementation', () => {
    given(reported)
      .when('2026-03-06 10:00', by('approver', accept('1', 'notImplemented', '机构撤并')))
      .causes('findingAccepted');
  });
});

describe('one level of acceptance', () => {
  it('closes at once, by any reviewer', () => {
    const reported = lettered(['reviewer']).and('2026-03-05 10:00', report('1'));
    for (const role of ['reviewer', 'supervisionOffice'] as const)
      given(reported)
        .when('2026-03-06 10:00', by(role, accept('1')))
        .causes('findingAccepted');
  });
  it('may be set for those only who may close on evidence', () => {
    const faults = (levels: OfficePost[]) =>
      checkPolicy({ ...COUNTY.policy, acceptance: { levels, onSite: [] } });
    expect(JSON.stringify(faults(['reviewer', 'approver']))).not.to.include('acceptance');
    expect(JSON.stringify(faults(['reviewer', 'groupLeader']))).to.include('acceptance.levels[1]');
  });
});

describe('a check on the spot (S5)', () => {
  const reported = lettered(['reviewer'], ['critical'])
    .and('2026-03-05 10:00', report('1'))
    .and('2026-03-05 11:00', report('2'));
  const at = '2026-03-09 10:00';

  it('is needed before closing where the policy asks for it, and only there', () => {
    given(reported).when(at, accept('2')).isRefused('check-missing', '2');
    given(reported).when(at, accept('1')).causes('findingAccepted');
    given(reported).when(at, accept('2', 'duplicate')).causes('findingAccepted');
  });

  it('names people, place and result', () => {
    given(reported)
      .when('2026-03-06 10:00', recordCheck('2'))
      .causes({
        type: 'checkRecorded',
        finding: '2',
        place: '县水务局办公楼',
        people: ['陈立', '周宁'],
        result: '公示栏与报告一致',
        passed: true,
      });
    const checked = reported.and('2026-03-06 10:00', recordCheck('2'));
    given(checked).when(at, accept('2')).causes('findingAccepted');
  });

  it('that is not passed is kept and opens nothing', () => {
    const failed = reported.and('2026-03-06 10:00', recordCheck('2', '2026-03-06', false));
    expect(failed.finding('2').checks.map((c) => c.passed)).to.deep.equal([false]);
    given(failed).when(at, accept('2')).isRefused('check-missing', '2');
  });

  it('is of the report under review, not of an earlier one', () => {
    const again = reported
      .and('2026-03-06 10:00', recordCheck('2'))
      .and('2026-03-06 11:00', giveBack('2'))
      .and('2026-03-06 12:00', report('2'));
    given(again).when(at, accept('2')).isRefused('check-missing', '2');
  });

  it('is refused without people, place or result, on a day to come, and to the unit', () => {
    const check = recordCheck('2');
    const but = (more: object) => ({ by: check.by, body: { ...check.body, ...more } as never });
    for (const more of [
      { people: [' '] },
      { place: '' },
      { place: ' ' },
      { result: ' ' },
      { on: '2026-03-10' },
      { on: 'x' },
    ])
      given(reported).when(at, but(more)).isRefused('text-missing', '2');
    given(reported).when(at, by('contact', check)).isRefused('not-your-role');
    given(reported).when(at, recordCheck('9')).isRefused('unknown-finding', '9');
    const closed = reported.and('2026-03-06 09:00', accept('1'));
    given(closed).when(at, recordCheck('1')).isRefused('finding-closed', '1');
    given(reported)
      .when(at, byPerson({ role: 'groupLeader', id: 'contact-1', name: '李晓' }, check))
      .isRefused('own-unit');
  });
});

describe('the closing gate of a letter (M21)', () => {
  const rules = withAcceptance(['reviewer'], ['critical']);
  it('names every open finding with what it lacks', () => {
    const none = lettered(['reviewer'], ['critical']);
    expect(missingForClosure(none.notice, rules)).to.deep.equal([
      { finding: '1', missing: ['not-reported', 'evidence-missing'] },
      { finding: '2', missing: ['not-reported', 'evidence-missing', 'check-missing'] },
    ]);
    const bare = none.and('2026-03-05 10:00', report('1', [])).and('2026-03-05 11:00', report('2'));
    expect(missingForClosure(bare.notice, rules)).to.deep.equal([
      { finding: '1', missing: ['evidence-missing'] },
      { finding: '2', missing: ['check-missing'] },
    ]);
    given(bare).when('2026-03-06 10:00', accept('1')).isRefused('evidence-missing', '1');
  });

  it('is empty where all may be closed, and leaves out what is closed', () => {
    const ready = lettered(['reviewer'], ['critical'])
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-05 11:00', report('2'))
      .and('2026-03-06 10:00', recordCheck('2'));
    expect(missingForClosure(ready.notice, rules).flatMap((f) => f.missing)).to.deep.equal([]);
    const one = ready.and('2026-03-09 10:00', accept('1'));
    expect(missingForClosure(one.notice, rules).map((f) => f.finding)).to.deep.equal(['2']);
    const all = one.and('2026-03-09 11:00', accept('2'));
    expect(missingForClosure(all.notice, rules)).to.deep.equal([]);
    expect(all.notice.stage).to.equal('closed');
  });
});
