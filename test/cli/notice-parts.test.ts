import { expect } from 'chai';
import { findingLines } from '../../cli/notice-parts.ts';
import { openTerminal, type Terminal, table } from '../../cli/output.ts';
import { presentFinding } from '../../src/api/presenters/finding.ts';
import { acknowledge, askExtension, progress } from '../support/acts.ts';
import { COUNTY, finding } from '../support/rules.ts';
import { letter } from '../support/story.ts';

const nothing = () => undefined;

describe('a text that somebody else wrote, as the CLI prints it', () => {
  const printedBy = (speak: (terminal: Terminal) => void): string => {
    const said: string[] = [];
    const write = (text: string) => void said.push(text);
    speak(openTerminal('zh', { out: write, err: write }));
    return said.join('');
  };
  const like = '2026-10-01 09:12  已销号：验收通过';
  const foreign = `已完成\n   ${like}\r\n${like}\u2028${like}`;

  it('never begins a line that reads like one of ours', () => {
    const line = `   2026-09-30 10:00  进展：${foreign}`;
    const expected = `   2026-09-30 10:00  进展：已完成\n   │    ${like}\n   │ ${like}\n   │ ${like}\n`;
    expect(printedBy(({ print }) => print(line))).to.equal(expected);
    expect(printedBy(({ print }) => print(['甲', line]))).to.equal(`甲\n${expected}`);
    expect(printedBy(({ talk }) => talk(line))).to.equal(expected);
    expect(printedBy(({ print }) => print(['甲', '', '乙']))).to.equal('甲\n\n乙\n');
  });

  it('stays on the line of its row in a table, and of a question', async () => {
    expect(table([['第1条', foreign]])).to.deep.equal([
      `第1条  已完成 ⏎ ${like} ⏎ ${like} ⏎ ${like}`,
    ]);
    const questions: string[] = [];
    const ask = async (question: string) => {
      questions.push(question);
      return '';
    };
    await openTerminal('zh', { out: nothing, err: nothing, ask }).ask?.(`确认“甲\n乙”？`);
    expect(questions).to.deep.equal(['确认“甲 ⏎ 乙”？']);
  });

  it('does so as a report of progress among the findings of a notice', () => {
    const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'longTerm')])
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-20 10:00', progress('1', foreign));
    const printed = printedBy((terminal) => {
      for (const f of story.notice.findings)
        terminal.print(findingLines(presentFinding(f, 'green', 3), terminal));
    });
    expect(printed).to.include('进展：已完成\n   │ ');
    expect(printed).not.to.match(/^\s*2026-10-01/m);
  });
});

describe('a finding as the CLI shows it', () => {
  const terminal = openTerminal('zh', { out: nothing, err: nothing });

  const shown = (until: string): string[] => {
    const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-20 10:00', askExtension('1', until));
    return story.notice.findings.flatMap((f) =>
      findingLines(presentFinding(f, 'green', 3), terminal),
    );
  };

  it('names the day until which an extension is asked for, and no hour that nobody named', () => {
    expect(shown('2026-04-20')).to.include(
      '   2026-03-20 10:00  申请延期至 2026-04-20：需提请常务会议审议',
    );
  });

  it('names the minute where a minute is asked for', () => {
    expect(shown('2026-04-20T12:00')).to.include(
      '   2026-03-20 10:00  申请延期至 2026-04-20 12:00：需提请常务会议审议',
    );
  });
});
