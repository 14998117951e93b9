import { expect } from 'chai';
import { openTerminal } from '../../../cli/output.ts';
import { html } from '../../../src/api/callbacks/page/html.ts';
import { callbackBody } from '../../../src/api/requests/bodies.ts';
import { commandBody } from '../../../src/api/requests/wire.ts';
import { sheetTexts } from '../../../src/documents/sheet/sheet-texts.ts';
import { shown, shownOnOneLine } from '../../../src/domain/text.ts';

/** What is seen as nothing at all. */
const INVISIBLE = [
  ...[
    '',
    ' ',
    '\u3000',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u2060\u200d',
    '\u3164',
    '\u2800',
    '\uffa0',
    '\ufe0f',
    '\u180e',
  ],
];
/** What tells a terminal what to do, or makes a text read as another. */
const SPOILED = [
  ...[
    'a\u001b[2Jb',
    'a\u0007',
    'a\u0000',
    'a\rb',
    'a\u009b1mb',
    'a\u007f',
    '\u202ea',
    'a\u2066b',
    'a\u200fb',
    'a\u061cb',
  ],
];

const note = (text: string) => commandBody.safeParse({ kind: 'addNote', text }).success;
const approval = (basis: string) =>
  commandBody.safeParse({
    ...{ kind: 'approveRung', proposal: '1', basis, document: null, organ: null },
    factsChecked: true,
  }).success;
const receipt = (remarks: string) =>
  commandBody.safeParse({ kind: 'acknowledge', remarks }).success;
const machine = (actor: object) =>
  callbackBody.safeParse({
    ...{ type: 'notice.command', notice: 'n', command: { kind: 'acknowledge' } },
    actor: { role: 'supervisionOffice', id: 'h-1', name: '王敏', ...actor },
  }).success;

describe('a text that people will read', () => {
  it('is refused where it has to say something and nothing would be seen', () => {
    for (const text of INVISIBLE)
      expect(
        [note(text), approval(text), machine({ name: text }), machine({ id: text })],
        JSON.stringify(text),
      ).to.deep.equal([...[false, false, false, false]]);
    for (const text of ['无', '依据\n第二行', '好\r\n的', 'a\tb', '👨‍👩‍👧', '𠮷'])
      expect([note(text), receipt(text)], JSON.stringify(text)).to.deep.equal([true, true]);
    expect(approval('《政府督查工作条例》第十二条')).to.equal(true);
  });

  it('is refused where it would not be read as it was sent, whether it has to be there or not', () => {
    for (const text of SPOILED)
      expect(
        [note(text), receipt(text), machine({ name: text }), machine({ id: text })],
        JSON.stringify(text),
      ).to.deep.equal([...[false, false, false, false]]);
  });

  it('has an end: ids and names as well', () => {
    for (const field of ['id', 'name', 'unit'])
      expect(machine({ [field]: '长'.repeat(10_000) }), field).to.equal(false);
    expect(note('长'.repeat(4001))).to.equal(false);
  });

  it('that was kept before is shown with what spoils it by its number: page, workbook, terminal', () => {
    for (const text of SPOILED) {
      const bare = /(?![\n\t])\p{Cc}|[\u061c\u200f\u202e\u2066]/u;
      expect(shown(text), JSON.stringify(text)).to.include('⟨U+').and.not.match(bare);
      expect(html`<p>${text}</p>`.html, JSON.stringify(text)).to.not.match(bare);
      expect(sheetTexts(0).cell(text), JSON.stringify(text)).to.not.match(bare);
      const lines: string[] = [];
      const terminal = openTerminal('zh', { out: (line) => void lines.push(line), err: () => {} });
      terminal.print(text);
      const printed = lines.join('');
      expect(printed, JSON.stringify(text))
        .to.match(/^[^\n]*⟨U\+[^\n]*\n$/)
        .and.not.match(bare);
    }
    expect(shown('一\r\n二\t三')).to.equal('一\n二\t三');
    expect(shownOnOneLine('备注\n2026-03-02 领导  批准')).to.equal('备注 ⏎ 2026-03-02 领导  批准');
  });
});
