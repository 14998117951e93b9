import { expect } from 'chai';
import { afterDeputy } from '../../../src/domain/messages/gathering.ts';
import { messagesFor } from '../../../src/domain/messages/messages.ts';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import { narrate } from '../../../src/domain/messages/words.ts';
import type { RecordedEvent } from '../../../src/domain/notice/events.ts';
import { linksFor } from '../../../src/links/answer-links.ts';
import { oneKey } from '../../links/one-key.ts';
import { acknowledge, askExtension } from '../../support/acts.ts';
import { beijing, COUNTY } from '../../support/rules.ts';
import { deputyOf, issued, UNTIL } from '../rules/people/with-deputies.ts';

describe('what is said of a deputy (S3)', () => {
  const story = issued(deputyOf('contact', { from: '2026-03-01' }));
  const event = story.events[0] as RecordedEvent;

  it('names both in the timeline', () => {
    const asked = story
      .and('2026-03-05 09:00', acknowledge())
      .and('2026-03-05 10:00', askExtension('1', '2026-04-30'));
    expect(asked.events.length).to.be.above(0);
    const chased = issued(deputyOf('contact', { from: '2026-03-01', until: '2026-03-31' })).until(
      '2026-03-09 09:00',
    );
    const rung = chased.events.find((e) => e.type === 'rungFired') as RecordedEvent;
    expect(narrate(rung).zh).to.contain('联络员李晓、李芳（代理联络员李晓）');
    expect(narrate(rung).en).to.contain('李芳 (deputy of contact 李晓)');
  });

  it('is sent to nobody whose days are over by then, nor once the holder has left', () => {
    const rows = messagesFor({ ...event, seq: 1 } as RecordedEvent, story.notice, COUNTY);
    const dropped = (at: string, notice = story.notice) =>
      afterDeputy(rows, new Map([[notice.id, notice]]), beijing(at)).map((r) => r.holder);
    expect(dropped(`${UNTIL} 23:59`)).to.deep.equal([]);
    expect(dropped('2026-03-11 00:00')).to.deep.equal(['deputy-1']);
    const holders = story.notice.holders.map((h) =>
      h.id === 'contact-1' ? { ...h, until: '2026-03-05' } : h,
    );
    expect(dropped('2026-03-06 08:30', { ...story.notice, holders })).to.deep.equal(['deputy-1']);
  });

  it('gives him no link once his days are over, and the holder his as ever', () => {
    const rows = messagesFor({ ...event, seq: 1 } as RecordedEvent, story.notice, COUNTY);
    const actsAt = (at: string) =>
      rows
        .filter((r) => r.post === 'contact')
        .map((row) => {
          const signing = {
            keys: oneKey('x'.repeat(40)),
            publicUrl: 'http://x',
            nowMs: Date.parse(beijing(at)),
          };
          const links = linksFor(row, signing, { notice: story.notice, rules: COUNTY });
          return [row.holder, links.some((l) => l.act === 'acknowledge')];
        });
    expect(actsAt(`${UNTIL} 12:00`)).to.deep.equal([
      ['contact-1', true],
      ['deputy-1', true],
    ]);
    expect(actsAt('2026-03-11 08:00')).to.deep.equal([
      ['contact-1', true],
      ['deputy-1', false],
    ]);
  });

  it('stands in the line that he gets, and not in the holder’s', () => {
    const rows = messagesFor({ ...event, seq: 1 } as RecordedEvent, story.notice, COUNTY);
    const lines = rows
      .filter((r) => r.post === 'contact')
      .map((r) => [r.holder, wordRow(r).includes('您代理李晓')]);
    expect(lines).to.deep.equal([
      ['contact-1', false],
      ['deputy-1', true],
    ]);
  });
});
