import { expect } from 'chai';
import type { Rules } from '../../../../src/domain/notice/notice.ts';
import type { Actor } from '../../../../src/domain/notice/posts.ts';
import {
  acknowledge,
  askExtension,
  by,
  grant,
  raise,
  refuseExtension,
  resume,
  suspend,
} from '../../../support/acts.ts';
import { AUDIT, beijing, COUNTY, changed, finding } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const upTo = { supervisionOffice: '10d', groupLeader: '20d' };

const limited = (rules: Rules): Rules =>
  changed(rules, { extension: { ...rules.policy.extension, upTo, askBefore: null } });

/** Due on Friday 3 April; the request is for the longest that anybody may grant. */
const askedUnder = (rules: Rules): Story =>
  letter(limited(rules), '2026-03-04 09:00', [finding('1', 'timeLimited', '2026-04-03')])
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', askExtension('1', '2026-04-30'));

const asked = askedUnder(COUNTY);

const TABLE: [role: Actor['role'], until: string, granted: boolean][] = [
  ['supervisionOffice', '2026-04-04', true],
  ['supervisionOffice', '2026-04-13', true],
  ['supervisionOffice', '2026-04-14', false],
  ['groupLeader', '2026-04-14', true],
  ['groupLeader', '2026-04-23', true],
  ['groupLeader', '2026-04-24', false],
  ['approver', '2026-04-24', true],
  ['approver', '2026-04-30', true],
];

describe('how long an extension a post may grant (A13)', () => {
  for (const [role, until, granted] of TABLE)
    for (const [name, rules] of [
      ['18:00', COUNTY],
      ['24:00', AUDIT],
    ] as const)
      it(`${granted ? 'allows' : 'refuses'} ${role} the day ${until} under ${name}`, () => {
        const outcome = given(askedUnder(rules)).when(
          '2026-03-06 10:00',
          by(role, grant('1', until)),
        );
        if (granted) outcome.causes('extensionGranted');
        else outcome.isRefused('extension-above-power', '1');
      });

  it('counts each extension from the date that stands, not from the first', () => {
    const once = asked.and('2026-03-06 10:00', grant('1', '2026-04-13'));
    const again = once.and('2026-03-09 10:00', askExtension('1', '2026-04-30'));
    given(again).when('2026-03-10 10:00', grant('1', '2026-04-23')).causes('extensionGranted');
    given(again)
      .when('2026-03-10 10:00', grant('1', '2026-04-24'))
      .isRefused('extension-above-power', '1');
  });

  it('lets a post refuse what it might not grant', () => {
    given(asked).when('2026-03-06 10:00', refuseExtension('1')).causes('extensionRefused');
  });

  it('is the cap alone for a policy that names no post', () => {
    const free = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
      .and('2026-03-05 10:00', askExtension('1', '2026-04-30'))
      .and('2026-03-06 10:00', grant('1'));
    expect(free.finding('1').dueAt).to.equal(beijing('2026-04-30 18:00'));
  });
});

describe('an extension', () => {
  it('leaves the rungs that have fired on record, and keeps both dates (A13, M18)', () => {
    const raised = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
      .and('2026-03-05 09:00', raise('1', 'order'))
      .and('2026-03-05 10:00', askExtension('1', '2026-04-20'));
    const granted = raised.and('2026-03-06 10:00', grant('1'));
    expect(granted.finding('1')).to.deep.include({
      level: 'order',
      reminders: 1,
      originalDueAt: beijing('2026-04-03 18:00'),
      dueAt: beijing('2026-04-20 18:00'),
    });
    expect(granted.chase()).to.include(
      '2026-03-05 09:00 order finding/1 → contact, handler (responsibleLeader)',
    );
    // The new date has its own course, kind steps first.
    expect(granted.clock('finding/1')).to.equal('due 2026-04-20 18:00, next 2026-04-15 08:30');
  });

  it('that was asked for before a suspension is not granted during it, but may be refused', () => {
    const still = asked.and('2026-03-05 11:00', suspend());
    given(still)
      .when('2026-03-06 10:00', by('approver', grant('1')))
      .isRefused('suspended', '1');
    given(still).when('2026-03-06 10:00', refuseExtension('1')).causes('extensionRefused');
    const refused = still.and('2026-03-06 10:00', refuseExtension('1'));
    expect(refused.clock('finding/1')).to.match(/paused$/);
  });

  it('that is still pending when the clock goes on keeps it silent until it is decided', () => {
    const going = asked.and('2026-03-05 11:00', suspend()).and('2026-03-09 11:00', resume());
    expect(going.clock('finding/1')).to.equal('due 2026-04-08 18:00, paused');
    const refused = going.and('2026-03-10 10:00', refuseExtension('1'));
    expect(refused.clock('finding/1')).to.equal('due 2026-04-08 18:00, next 2026-04-02 08:30');
    const granted = going.and('2026-03-10 10:00', by('approver', grant('1')));
    expect(granted.clock('finding/1')).to.match(/^due 2026-04-30 18:00, next/);
  });
});
