import { expect } from 'chai';
import { supersededRows, withoutAnswered } from '../../../../src/domain/messages/gathering.ts';
import { messagesFor, type OutboxRow } from '../../../../src/domain/messages/messages.ts';
import { wordRow } from '../../../../src/domain/messages/wording.ts';
import type { NoticeEvent, RecordedEvent } from '../../../../src/domain/notice/events.ts';
import { linksFor } from '../../../../src/links/answer-links.ts';
import { oneKey } from '../../../links/one-key.ts';
import {
  accept,
  coAcknowledge,
  declinePart,
  report,
  reportPart,
  suspend,
} from '../../../support/acts.ts';
import { CO_UNIT } from '../../../support/co-units.ts';
import { COUNTY, finding } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

const shared = letter(
  COUNTY,
  '2026-03-02 09:00',
  [{ ...finding('1', 'immediate'), coUnits: [CO_UNIT.name] }, finding('2', 'timeLimited')],
  { coUnits: [CO_UNIT] },
);

const SIGNING = {
  keys: oneKey('x'.repeat(40)),
  publicUrl: 'https://duban.example.cn',
  nowMs: 1.78e12,
};

const rowsOf = ({ rules, notice }: Story, event: NoticeEvent | undefined): OutboxRow[] =>
  event === undefined ? [] : messagesFor({ ...event, seq: 1 } as RecordedEvent, notice, rules);

const theirs = (story: Story, event = story.events.at(-1)): OutboxRow[] =>
  rowsOf(story, event).filter((row) => row.unit === CO_UNIT.id);

const acts = (story: Story, row: OutboxRow | undefined): string[] =>
  row === undefined ? [] : linksFor(row, SIGNING, story).map((l) => l.act);

const partOf = (story: Story) => story.finding('1').parts[0];

// The part is due on 9 March.
const reminded = shared.until('2026-03-10 09:00');

describe('a co-operating unit', () => {
  it('is told of its own part in its own words, with links for it', () => {
    const [row] = theirs(shared);
    expect(row && wordRow(row)).to.equal(
      '云督整〔2026〕12号：请你单位配合县水务局办理第1条问题，签收后按分工报送配合任务完成情况，期限为2026年3月9日18:00。签发机关：云岭县人民政府办公室（地址：云岭县城关镇人民路1号，电话：0953-0000000）。',
    );
    expect(acts(shared, row)).to.deep.equal(['acknowledge', 'reportPart']);
    const signed = shared.and('2026-03-02 10:00', coAcknowledge(CO_UNIT.id));
    expect(acts(signed, row)).to.deep.equal(['reportPart']);
    const answered = signed.and('2026-03-03 10:00', reportPart('1', CO_UNIT.id));
    expect(acts(answered, row)).to.deep.equal(['view']);
  });

  it('is reminded with the links for its part, and for nothing of the lead unit’s', () => {
    const event = reminded.events.find((e) => e.type === 'rungFired' && e.kind === 'part');
    expect(acts(reminded, theirs(reminded, event)[0])).to.deep.equal(['reportPart']);
  });

  it('is late when it is: from the first rung after its date, and for good', () => {
    expect(partOf(shared.until('2026-03-09 17:00'))).to.deep.include({
      status: 'open',
      late: false,
    });
    expect(partOf(reminded)).to.deep.include({ status: 'open', late: true });
    const done = reminded.and('2026-03-11 10:00', reportPart('1', CO_UNIT.id));
    expect(partOf(done)).to.deep.include({ status: 'reported', late: true });
    const declined = shared.and('2026-03-03 10:00', declinePart('1', CO_UNIT.id));
    expect(partOf(declined)).to.deep.include({ status: 'declined', late: false });
  });

  it('has not answered where the finding is closed without its part', () => {
    const closed = (at: string) => shared.and('2026-03-06 10:00', report('1')).and(at, accept('1'));
    expect(partOf(closed('2026-03-12 10:00'))).to.deep.include({
      status: 'unanswered',
      late: true,
    });
    expect(partOf(closed('2026-03-09 10:00'))).to.deep.include({
      status: 'unanswered',
      late: false,
    });
    const still = shared
      .and('2026-03-03 10:00', report('1'))
      .and('2026-03-04 10:00', suspend('flood-1', [], null))
      .and('2026-03-20 10:00', accept('1'));
    expect(partOf(still)).to.deep.include({ status: 'unanswered', late: false });
  });

  it('was late where its date had passed before it stood still, although nobody had been told yet', () => {
    const stopped = shared
      .and('2026-03-03 10:00', report('1'))
      .and('2026-03-09 19:00', suspend('flood-1', [], null));
    expect(partOf(stopped)).to.deep.include({ status: 'open', late: false });
    const closed = stopped.and('2026-03-20 10:00', accept('1'));
    expect(partOf(closed)).to.deep.include({ status: 'unanswered', late: true });
  });

  it('goes on being reminded although the lead unit has reported', () => {
    const led = shared.and('2026-03-06 10:00', report('1')).until('2026-03-10 09:00');
    const event = led.events.find(
      (e) => e.type === 'rungFired' && e.kind === 'part' && e.rung !== 'warn',
    );
    const rows = theirs(led, event).filter((row) => row.post === 'contact');
    expect(rows).to.have.length(1);
    const notices = new Map([[led.notice.id, led.notice]]);
    expect(supersededRows(rows, rows, notices)).to.deep.equal([]);
    expect(rows.map((row) => withoutAnswered(row, led.notice).findings)).to.deep.equal([['1']]);
    const answered = led.and('2026-03-10 10:00', reportPart('1', CO_UNIT.id));
    const now = new Map([[led.notice.id, answered.notice]]);
    expect(supersededRows(rows, rows, now)).to.deep.equal(rows);
  });
});
