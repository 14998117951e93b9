import { expect } from 'chai';
import { warningsFor } from '../../../src/domain/campaign/guards.ts';
import { similarity } from '../../../src/domain/campaign/likeness.ts';
import { isMarkedSecret } from '../../../src/domain/campaign/secrets.ts';
import { beijing, COUNTY, finding, rulesOf, URGENT } from '../../support/rules.ts';

type Given = Partial<Parameters<typeof warningsFor>[0]>;

const AT = beijing('2026-03-04 10:00');
const warnings = (more: Given) =>
  warningsFor({
    title: '整改通知书',
    findings: [finding('1', 'timeLimited')],
    rules: COUNTY,
    at: AT,
    earlier: [],
    repeats: [],
    unitKind: 'department',
    consent: null,
    ...more,
  });
const due = (...dates: string[]) => dates.map((on, i) => finding(`${i + 1}`, 'timeLimited', on));
const EARLIER = {
  ref: '云督整〔2026〕1号#3',
  category: '依法行政',
  statement: finding('1', 'timeLimited').statement,
  open: true,
  closure: null,
};

/** The same finding, closed by acceptance on a day. */
const closedOn = (day: string) => ({
  ...EARLIER,
  open: false,
  closure: { reason: 'implemented' as const, at: beijing(`${day} 10:00`) },
});

describe('a warning before a letter is issued', () => {
  const WARNINGS: [Given, object][] = [
    [
      { findings: due('1wd') },
      {
        code: 'little-time',
        finding: '1',
        zh: '第1条只留 1 个工作日',
        en: 'finding 1 leaves 1 working day',
      },
    ],
    [
      { findings: due('2026-03-04T18:00') },
      {
        code: 'too-little-time',
        finding: '1',
        zh: '第1条 2026-03-04 到期，短于规则集规定的最短时间，不能签发，请放宽期限',
        en: 'finding 1 is due on 2026-03-04, sooner than the policy’s shortest time; it cannot be issued, give more time',
      },
    ],
    [
      { findings: due('2026-02-20') },
      {
        code: 'date-past',
        finding: '1',
        zh: '第1条的期限 2026-02-20 在送达时已过，不能签发，请改期',
        en: 'the date of finding 1, 2026-02-20, has passed on delivery; it cannot be issued, change the date',
      },
    ],
    [
      { findings: due('2026-10-03') },
      {
        code: 'due-on-day-off',
        finding: '1',
        zh: '第1条于休息日 2026-10-03 到期',
        en: 'finding 1 is due on 2026-10-03, a day off',
      },
    ],
    [
      { findings: due('2026-10-08') },
      {
        code: 'due-after-holiday',
        finding: '1',
        zh: '第1条于节后首日 2026-10-08 到期',
        en: 'finding 1 is due on 2026-10-08, the first day after a holiday',
      },
    ],
    [
      { findings: due('2026-04-15', '2026-04-15', '2026-04-15') },
      {
        code: 'due-together',
        finding: null,
        zh: '第1、2、3条同日（2026-04-15）到期',
        en: 'findings 1, 2, 3 are due on one day, 2026-04-15',
      },
    ],
    [
      { earlier: [EARLIER] },
      {
        code: 'similar-open',
        finding: '1',
        zh: '第1条与在办的 云督整〔2026〕1号#3 相近，请考虑合并',
        en: 'finding 1 is like 云督整〔2026〕1号#3, which is open; consider merging',
      },
    ],
    [
      { earlier: [closedOn('2026-01-05')] },
      {
        code: 'may-repeat',
        finding: '1',
        ref: EARLIER.ref,
        zh: `第1条疑与 云督整〔2026〕1号#3（2026-01-05 销号：${EARLIER.statement}）重复，请核实后认定或否定；未经认定不按屡查屡犯办理`,
        en: `finding 1 may repeat 云督整〔2026〕1号#3 (closed on 2026-01-05: ${EARLIER.statement}); confirm or refuse it, without that it counts as no repetition`,
      },
    ],
    [
      { findings: [{ ...finding('1', 'timeLimited'), repeatOf: EARLIER.ref }] },
      {
        code: 'repeats',
        finding: '1',
        ref: EARLIER.ref,
        zh: '第1条已认定与 云督整〔2026〕1号#3 重复（屡查屡犯），首级即告知主要负责人',
        en: 'finding 1 is confirmed to repeat 云督整〔2026〕1号#3; its first rung goes to the unit head too',
      },
    ],
    [
      { unitKind: 'township' },
      {
        code: 'township-directive',
        finding: null,
        zh: '向乡镇下发须经县委、县政府同意，未写明文号和日期的不能签发',
        en: 'a letter to a township needs the consent of the county with its paper and day; without it, it is not issued',
      },
    ],
  ];
  for (const [given, expected] of WARNINGS)
    it(`says what it is about: ${(expected as { en: string }).en}`, () => {
      expect(warnings(given)).to.deep.equal([expected]);
    });

  it('counts all that the unit has to read: title, statements, recommendations and targets', () => {
    const { maxCharacters } = COUNTY.policy.guards;
    const text = finding('1', 'timeLimited');
    const read = text.statement.length + text.recommendation.length + text.target.length;
    const title = (length: number) => '长'.repeat(length - read);
    expect(warnings({ title: title(maxCharacters) })).to.deep.equal([]);
    expect(warnings({ title: title(maxCharacters + 1) })).to.deep.equal([
      {
        code: 'too-long',
        finding: null,
        zh: `全文 ${maxCharacters + 1} 字，超过 ${maxCharacters} 字`,
        en: `${maxCharacters + 1} characters, more than ${maxCharacters}`,
      },
    ]);
  });
});

describe('a letter that needs no warning', () => {
  it('is an urgent one with little time: that is its nature', () => {
    expect(warnings({ rules: URGENT, findings: due('4h', '4h', '4h') })).to.deep.equal([]);
  });
  it('has two findings due on one day, or three by the limits of the policy', () => {
    expect(warnings({ findings: due('2026-04-15', '2026-04-15') })).to.deep.equal([]);
    const three = ['1', '2', '3'].map((code) => finding(code, 'timeLimited'));
    expect(warnings({ findings: three })).to.deep.equal([]);
    expect(warnings({ findings: due('2026-04-15', '2026-04-16', '2026-04-17') })).to.deep.equal([]);
  });
  it('is due after an ordinary weekend, or on the second day after a holiday', () => {
    expect(warnings({ findings: due('2026-04-13') })).to.deep.equal([]);
    expect(warnings({ findings: due('2026-10-09') })).to.deep.equal([]);
  });
  it('resembles a finding that is closed, or another one that is open', () => {
    const closed = closedOn('2024-01-05');
    const different = { ...EARLIER, statement: '学法计划没有落实到人' };
    expect(warnings({ earlier: [closed, different] })).to.deep.equal([]);
  });
  it('repeats something where the policy does not look back', () => {
    const rules = rulesOf('county-standard');
    rules.policy.recurrence = null;
    const earlier = [closedOn('2026-01-05')];
    expect(warnings({ rules, earlier })).to.deep.equal([]);
  });
});

describe('two statements', () => {
  it('are alike by the share of neighbouring characters that both have', () => {
    expect(similarity('甲乙丙', '甲乙丁')).to.equal(1 / 3);
    expect(similarity('甲乙丙丁', '乙丙')).to.equal(1 / 3);
    expect(similarity('甲乙', '丙丁')).to.equal(0);
    expect(similarity('甲', '甲')).to.equal(0);
  });
  it('are compared without their spaces and signs', () => {
    expect(similarity('甲，乙 丙。', '甲乙丙')).to.equal(1);
  });
  it('are warned of from the likeness on that the policy names', () => {
    const rules = rulesOf('county-standard');
    rules.policy.guards.similarFrom = 1 / 3;
    const findings = [{ ...finding('1', 'timeLimited'), statement: '甲乙丙' }];
    const earlier = [{ ...EARLIER, category: '普法宣传', statement: '甲乙丁' }];
    expect(warnings({ rules, findings, earlier }).map((w) => w.code)).to.deep.equal([
      'similar-open',
    ]);
  });
});

describe('a mark of a state secret in a text', () => {
  it('is any grade with a star, filled or not, and 密级 with a grade, with or without a colon', () => {
    for (const grade of ['绝密', '机密', '秘密'])
      for (const text of [
        `${grade}★`,
        `${grade}☆5年`,
        `密级:${grade}`,
        `密级：${grade}`,
        `密级${grade}`,
      ])
        expect(isMarkedSecret(`附件 ${text}`), text).to.equal(true);
  });
  it('is found across spaces and line breaks', () => {
    expect(isMarkedSecret('机 密\n★')).to.equal(true);
  });
});
