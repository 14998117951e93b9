import { expect } from 'chai';
import { refusalWords } from '../../../src/domain/messages/refusal-words.ts';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  applyForFormalReview,
  askExtension,
  by,
  coAcknowledge,
  defer,
  grant,
  object,
  plan,
  report,
  reportMilestone,
  reportPart,
  stagedPlan,
} from '../../support/acts.ts';
import { CO_UNIT } from '../../support/co-units.ts';
import { outboxOf } from '../../support/outbox.ts';
import { COUNTY, changed, finding } from '../../support/rules.ts';
import { given, letter, type Story } from '../../support/story.ts';

// Due on Friday 3 April at 18:00; 30 days beyond are 3 May and so, after the holiday, the 6th.
const story = letter(
  COUNTY,
  '2026-03-04 09:00',
  [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }, finding('2', 'staged')],
  { coUnits: [CO_UNIT] },
).and('2026-03-04 10:00', acknowledge());

const asked = story.and('2026-03-20 10:00', askExtension('1', '2026-04-20'));

describe('a date that is refused for being too far or too late', () => {
  it('is told with the latest that would be taken: an extension by its cap, asked for or granted', () => {
    given(story)
      .when('2026-03-20 10:00', askExtension('1', '2026-05-07'))
      .isRefused('extension-too-long', '1', '2026-05-06');
    given(asked)
      .when('2026-03-20 11:00', grant('1', '2026-06-30'))
      .isRefused('extension-too-long', '1', '2026-05-06');
    given(story)
      .when('2026-03-20 10:00', askExtension('1', '2026-05-06'))
      .causes('extensionRequested');
    // What the office was late with is no part of it.
    given(asked)
      .when('2026-04-25 10:00', grant('1', '2026-06-30'))
      .isRefused('extension-too-long', '1', '2026-05-25');
    given(asked).when('2026-04-25 10:00', grant('1', '2026-05-25')).causes('extensionGranted');
  });

  it('an extension by the power of a post, and by the present date', () => {
    const { extension } = COUNTY.policy;
    const rules = changed(COUNTY, {
      extension: { ...extension, upTo: { supervisionOffice: '5d' } },
    });
    const limited = letter(rules, '2026-03-04 09:00', [finding('1', 'timeLimited')]).and(
      '2026-03-20 10:00',
      askExtension('1', '2026-04-20'),
    );
    given(limited)
      .when('2026-03-23 10:00', grant('1'))
      .isRefused('extension-above-power', '1', '2026-04-08');
    given(limited).when('2026-03-23 10:00', grant('1', '2026-04-08')).causes('extensionGranted');
    given(story)
      .when('2026-03-20 10:00', askExtension('1', '2026-04-03'))
      .isRefused('extension-not-later', '1', '2026-04-03 18:00');
  });

  it('an extension by the last hour for asking', () => {
    given(story)
      .when('2026-04-02 10:00', askExtension('1', '2026-04-20'))
      .isRefused('extension-too-late', '1', '2026-03-31 18:00');
    given(story)
      .when('2026-03-31 18:00', askExtension('1', '2026-04-20'))
      .causes('extensionRequested');
  });

  it('a deferral by its total, a stage by its finding’s date, a right by its last day', () => {
    const long = given(story).when('2026-03-20 10:00', by('approver', defer('1', '2027-03-01')));
    long.isRefused('deferral-too-long', '1', '2026-09-16');
    given(story)
      .when('2026-03-20 10:00', by('approver', defer('1', '2026-09-16')))
      .causes('findingDeferred');
    given(story)
      .when('2026-03-05 10:00', stagedPlan({ 1: [], 2: ['2027-01-04'] }))
      .isRefused('milestone-out-of-range', '2');
    given(story)
      .when('2026-03-30 10:00', object('1'))
      .isRefused('objection-too-late', '1', '2026-03-10 00:00');
    given(story)
      .when('2026-04-20 10:00', applyForFormalReview())
      .isRefused('formal-review-too-late');
  });

  it('is said in both languages, after what is wrong', () => {
    const words = refusalWords({ code: 'extension-too-long', when: '2026-05-06' });
    expect(words).to.deep.equal({
      zh: '延期总时长超过上限，请填写较早的期限（最迟可延至2026年5月6日）。',
      en: 'The extension exceeds the cap; name an earlier date (at the latest 2026-05-06).',
    });
    const day = refusalWords({ code: 'objection-too-late', when: '2026-03-11T16:00:00.000Z' });
    expect(day.zh).to.include('（提出异议的时限至2026年3月11日24:00）');
  });
});

describe('what has been done before', () => {
  it('is refused with the time at which it was done', () => {
    given(story)
      .when('2026-03-05 10:00', acknowledge())
      .isRefused('already-acknowledged', undefined, '2026-03-04 10:00');
    given(story.and('2026-03-05 11:00', coAcknowledge(CO_UNIT.id)))
      .when('2026-03-06 11:00', coAcknowledge(CO_UNIT.id))
      .isRefused('already-acknowledged', CO_UNIT.id, '2026-03-05 11:00');
    const planned = story.and('2026-03-05 10:00', stagedPlan({ 1: [], 2: ['2026-03-20'] }));
    given(planned)
      .when('2026-03-06 10:00', plan('1', '2'))
      .isRefused('plan-already-submitted', undefined, '2026-03-05 10:00');
    const staged = planned
      .and('2026-03-06 10:00', acceptPlan())
      .and('2026-03-09 10:00', reportMilestone('2', 1));
    given(staged)
      .when('2026-03-10 10:00', reportMilestone('2', 1))
      .isRefused('milestone-reported', '1', '2026-03-09 10:00');
    given(story.and('2026-03-09 10:00', report('1')))
      .when('2026-03-10 10:00', report('1'))
      .isRefused('already-reported', '1', '2026-03-09 10:00');
    given(story.and('2026-03-09 10:00', reportPart('1', CO_UNIT.id)))
      .when('2026-03-10 10:00', reportPart('1', CO_UNIT.id))
      .isRefused('part-done', '1', '2026-03-09 10:00');
    given(asked)
      .when('2026-03-21 10:00', askExtension('1', '2026-04-21'))
      .isRefused('extension-pending', '1', '2026-03-20 10:00');
  });

  it('is not told as something to be mended, when it has waited for the system', () => {
    const told = (life: Story) => {
      const [row] = outboxOf(life).filter((r) => r.what === 'answerRefused');
      return row && wordRow(row);
    };
    expect(told(story.late('2026-03-05 10:00', acknowledge(), '2026-03-06 10:00'))).to.equal(
      '云督整〔2026〕12号：系统中断期间收到的“签收”未被受理，此前已办理，无需重复办理。原因：已经签收，无需重复签收（签收时间为2026年3月4日10:00）。',
    );
    const late = story.late(
      '2026-04-02 10:00',
      askExtension('1', '2026-04-20'),
      '2026-04-03 10:00',
    );
    expect(told(late)).to.match(
      /“申请延期”未被受理，不能再办理此事项。.*（申请时限至2026年3月31日18:00）/,
    );
    const wrong = story.late(
      '2026-03-20 10:00',
      askExtension('1', '2027-04-20'),
      '2026-03-23 10:00',
    );
    expect(told(wrong)).to.match(/，请按原因改正后重新办理。.*（最迟可延至2026年5月6日）/);
    const over = story
      .and('2026-03-09 10:00', report('1'))
      .and('2026-03-10 10:00', accept('1'))
      .late('2026-03-10 11:00', report('1'), '2026-03-11 10:00');
    expect(told(over)).to.include('未被受理，无需再办');
  });

  it('and the end of a day is its 24:00 in both languages, a named day stays a day', () => {
    const refused = (when: string) => refusalWords({ code: 'formal-review-too-late', when });
    const end = refused('2026-04-03T16:00:00.000Z');
    expect(end.zh).to.include('至2026年4月3日24:00');
    expect(end.en).to.include('until 2026-04-03 24:00');
    expect(refused('2026-04-03').zh).to.include('至2026年4月3日）');
    expect(refused('2026-04-03').en).to.include('until 2026-04-03)');
    expect(refused('2026-04-03T18:00').en).to.include('until 2026-04-03 18:00');
  });
});
