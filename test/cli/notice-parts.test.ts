import { expect } from 'chai';
import { findingLines } from '../../cli/notice-parts.ts';
import { openTerminal } from '../../cli/output.ts';
import { presentFinding } from '../../src/api/presenters/finding.ts';
import { acknowledge, askExtension } from '../support/acts.ts';
import { COUNTY, finding } from '../support/rules.ts';
import { letter } from '../support/story.ts';

const nothing = () => undefined;

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
