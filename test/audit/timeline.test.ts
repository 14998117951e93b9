import { expect } from 'chai';
import { timelineOf } from '../../src/audit/timeline.ts';
import type { NoticeEvent } from '../../src/domain/notice/events.ts';
import { batchesOf, storyCalled } from '../support/batches.ts';
import { COUNTY, finding, local } from '../support/rules.ts';
import { letter, type Story } from '../support/story.ts';

const recorded = (story: Story) => batchesOf(story, 'a', 100).flatMap((batch) => batch.events);
const linesOf = (story: Story, lang: 'zh' | 'en', fold = true) =>
  timelineOf(recorded(story), story.rules, lang, fold);

/** Nobody answers for a year: reminders week after week. */
const silent = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited')]).until(
  '2027-03-01 09:00',
);

/** Messages that events have decided, copies included. */
const sendings = (events: NoticeEvent[]): number =>
  events.reduce((sum, e) => sum + e.to.length + (e.type === 'rungFired' ? e.copy.length : 0), 0);

describe('the timeline of a notice', () => {
  const story = storyCalled('extension-granted');

  it('has a line for every event, in Beijing time and in the order of its life', () => {
    const lines = linesOf(story, 'zh', false);
    expect(lines.map((l) => l.seq)).to.deep.equal(story.events.map((_, i) => i + 1));
    expect(lines.map((l) => l.at)).to.deep.equal([...lines.map((l) => l.at)].sort());
    expect(lines[0]?.at.slice(0, 16)).to.equal('2026-03-02T09:00');
  });

  it('says in Chinese who did what', () => {
    const [issued, acknowledged] = linesOf(story, 'zh');
    expect(issued?.text).to.match(/^签发 云督整〔2026〕a号，送达县水务局，问题 1 个/);
    expect(issued?.who).to.equal('周宁');
    expect([acknowledged?.text, acknowledged?.who]).to.deep.equal(['签收', '李晓']);
    for (const { text } of linesOf(silent, 'zh')) expect(text).to.match(/\p{Script=Han}/u);
  });

  it('says the same in English', () => {
    const lines = linesOf(story, 'en');
    expect(lines.map((l) => l.seq)).to.deep.equal(linesOf(story, 'zh').map((l) => l.seq));
    expect(lines[0]?.text).to.match(
      /^云督整〔2026〕a号 issued and delivered to 县水务局, 1 finding/,
    );
    expect(lines[1]?.text).to.equal('acknowledged');
    for (const { text } of linesOf(silent, 'en')) expect(text).to.match(/[a-z]{4}/);
  });

  it('gives each date that was set with the rule and the calendar it comes from', () => {
    const [issued] = linesOf(story, 'zh');
    expect(issued?.dates.map((d) => d.due)).to.include('2026-03-03 18:00');
    for (const { rule } of issued?.dates ?? [])
      expect(rule).to.match(/^自2026-03-02 09:00起\S+，18:00截止（县级通用规则第\d+版，日历\S+）$/);
    const [inEnglish] = linesOf(story, 'en');
    expect(inEnglish?.dates[0]?.rule).to.match(/^1 working day from 2026-03-02 09:00, until 18:00/);
  });

  it('folds the reminders of one kind, and loses none of them (M23)', () => {
    const unfolded = linesOf(silent, 'zh', false);
    const folded = linesOf(silent, 'zh');
    expect(unfolded.length).to.equal(silent.events.length);
    expect(unfolded.length).to.be.greaterThan(200);
    expect(folded.length).to.be.below(30);
    const shown = folded.reduce((sum, line) => sum + 1 + line.folded, 0);
    expect(shown).to.equal(unfolded.length);
  });

  it('shows sixty sendings in at most fifteen lines (M23)', () => {
    const start = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited')]);
    const until = silent.events.find((_, i) => sendings(silent.events.slice(0, i + 1)) >= 60);
    const sixty = start.until(local(until?.dueAt ?? ''));
    expect(sendings(sixty.events)).to.be.at.least(60);
    expect(linesOf(sixty, 'zh').length).to.be.at.most(15);
    expect(linesOf(sixty, 'zh', false)).to.have.length(sixty.events.length);
  });

  it('tells when something was handled later than it fell due', () => {
    const late = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited')]).until(
      '2026-03-04 11:00',
    );
    const [issued, reminded] = linesOf(late, 'zh');
    expect(issued?.handledAt).to.equal(null);
    expect(reminded?.at.slice(0, 16)).to.equal('2026-03-04T08:30');
    expect(reminded?.handledAt?.slice(0, 16)).to.equal('2026-03-04T11:00');
  });
});
