import { expect } from 'chai';
import fc from 'fast-check';
import { BUDGETS, bytesOf, MOST_FINDINGS } from '../../../../src/domain/rules/size.ts';
import {
  type Act,
  acknowledge,
  giveBack,
  note,
  replaceHolders,
  report,
  withdraw,
} from '../../../support/acts.ts';
import { COUNTY, finding, HOLDERS, holder } from '../../../support/rules.ts';
import { issueCommand, issuing, letter } from '../../../support/story.ts';

const at = '2026-03-04 09:00';
/** What a long text adds to a letter, with what stands around it. */
const STEP = 13_000;
const LONG = '已电话了解情况，'.repeat(500);

const findingsOf = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...finding(String(i + 1), 'timeLimited'),
    statement: '问'.repeat(length),
  }));

describe('the size of a value', () => {
  it('is at least that of its JSON in UTF-8, and little more', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const real = Buffer.byteLength(JSON.stringify(value));
        const told = bytesOf(JSON.parse(JSON.stringify(value)));
        expect(told).to.be.at.least(real);
        expect(told).to.be.at.most(real * 3 + 10);
      }),
    );
  });
});

describe('a letter that is too large', () => {
  const issued = (count: number, length: number) =>
    issuing(COUNTY, issueCommand(at, findingsOf(count, length)));

  it('is refused before it is issued, by its findings and by its text', () => {
    issued(MOST_FINDINGS, 100).emits('issued');
    issued(MOST_FINDINGS + 1, 1).isRefused('letter-too-large');
    issued(100, 1200).emits('issued');
    issued(100, 1400).isRefused('letter-too-large');
  });

  it('takes notes up to their budget, then answers up to theirs, and always its withdrawal', () => {
    let story = letter(COUNTY, at, findingsOf(3, 10));
    const size = () => bytesOf(story.notice);
    const now = '2026-03-05 09:00';
    while (size() + STEP < BUDGETS.notes) story = story.and(now, note(LONG));
    story.when(now, note(LONG)).isRefused('letter-full');
    story = story.and(now, note('短')).and(now, acknowledge('收悉'));
    const { by, body } = report('1');
    const reporting = { by, body: { ...body, summary: LONG } } as Act;
    while (size() + STEP < BUDGETS.answers)
      story = story.and(now, reporting).and(now, giveBack('1', '不全'));
    story.when(now, reporting).isRefused('letter-full');
    story.when(now, note('短')).isRefused('letter-full');
    story = story.and(now, report('1'));
    story.when(now, giveBack('1', LONG)).emits('findingReturned');
    story.when(now, withdraw(LONG)).emits('noticeWithdrawn');
  });

  it('is told who holds the posts when it is full, and of no list that the engine would end it for', () => {
    let story = letter(COUNTY, at, findingsOf(3, 10));
    const now = '2026-03-05 09:00';
    while (bytesOf(story.notice) + STEP < BUDGETS.notes) story = story.and(now, note(LONG));
    const crowd = (count: number) => [
      ...HOLDERS,
      ...Array.from({ length: count }, (_, i) =>
        holder('handler', { id: `h-${i}`, name: '李芳'.repeat(10), from: '2027-01-01' }),
      ),
    ];
    story.when(now, replaceHolders(crowd(100))).emits('holdersReplaced');
    story.when(now, replaceHolders(crowd(12_000))).isRefused('letter-full');
  });
});
