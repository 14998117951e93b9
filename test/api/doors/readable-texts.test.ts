import { expect } from 'chai';
import { openTerminal } from '../../../cli/output.ts';
import { html } from '../../../src/api/callbacks/page/html.ts';
import { callbackBody } from '../../../src/api/requests/bodies.ts';
import { commandBody } from '../../../src/api/requests/wire.ts';
import { sheetTexts } from '../../../src/documents/sheet/sheet-texts.ts';
import { shown, shownOnOneLine } from '../../../src/domain/text.ts';
import { apiDescription } from '../../support/api/api-types.ts';
import type { ApiDocument, Schema } from '../../support/api/openapi.ts';
import {
  BLANKS,
  FORMS,
  HARMLESS,
  RARE,
  SELECTORS,
  UNSEEN,
} from '../../support/texts/unseen-signs.ts';

/** What is seen as nothing at all. */
const INVISIBLE = ['', '\u2060\u200d', '\ufe0f\ufe0f', ...BLANKS, ...SELECTORS, ...UNSEEN];
/** What hides in a text: nothing is seen of it, and it is neither harmless nor part of a character. */
const HIDING = [...UNSEEN.filter((sign) => !HARMLESS.includes(sign)), ...SELECTORS];
/** A text in which a sign stands by itself, with no character before it. */
const around = (sign: string): string => `甲 ${sign}乙`;
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
  ...HIDING.map(around),
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

/** What callers are told that a text has to match. */
const patternsOf = ({ pattern, allOf = [] }: Schema): RegExp[] =>
  [pattern, ...allOf.map((one) => one.pattern)].flatMap((one) =>
    one === undefined ? [] : new RegExp(one, 'u'),
  );

describe('a text that people will read', () => {
  it('is of signs that Unicode says are not seen, of every kind', () => {
    const all = [...BLANKS, ...SELECTORS, ...UNSEEN];
    for (const kind of [
      ...['\u00ad', '\u034f', '\u115f', '\u1160', '\u17b4', '\u17b5', '\u180b', '\u180e', '\u180f'],
      ...['\u2065', '\u2800', '\u3000', '\u3164', '\ufe00', '\ufe0f', '\uffa0', '\ufff9', '\ufffb'],
      ...[
        '\u{1d173}',
        '\u{1d17a}',
        '\u{e0000}',
        '\u{e0041}',
        '\u{e007f}',
        '\u{e0100}',
        '\u{e01ef}',
      ],
      ...['\u{e0fff}', '\uffff', '\u{1ffff}'],
    ])
      expect(all, JSON.stringify(kind)).to.include(kind);
    expect([BLANKS.length, SELECTORS.length]).to.deep.equal([18, 260]);
  });

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

  it('is refused as a name where it holds anything that is not seen, or a selector that changes nothing', () => {
    for (const text of [
      ...UNSEEN.map((sign) => `甲${sign}乙`),
      ...SELECTORS.map((s) => `wang${s}`),
    ])
      expect([machine({ name: text }), machine({ id: text })], JSON.stringify(text)).to.deep.equal([
        ...[false, false],
      ]);
    expect(machine({ name: '甲\u2800' })).to.equal(false);
    for (const text of ['王 敏', '王\u3000敏', '阿依古丽·买买提'])
      expect(machine({ name: text }), text).to.equal(true);
  });

  it('keeps a selector with its character, what may come along with a copied text, and rare characters, as they were sent', () => {
    const forms = [...FORMS, ...RARE, ...SELECTORS.map((selector) => `葛${selector}城`)];
    for (const text of [...forms, 'a\ufe0f', '1\ufe0f\u20e3', ...HARMLESS.map((s) => `甲${s}乙`)]) {
      const sent = { kind: 'addNote', text };
      expect(commandBody.parse(sent), JSON.stringify(text)).to.deep.equal(sent);
      expect(receipt(text), JSON.stringify(text)).to.equal(true);
    }
    for (const text of forms.filter((form) => !form.includes('\u200d')))
      expect(machine({ name: text, id: text }), JSON.stringify(text)).to.equal(true);
    expect([note('葛\ufe00\ufe00'), machine({ name: '葛\ufe00\ufe00' })]).to.deep.equal([
      ...[false, false],
    ]);
  });

  it('is described to callers as it is judged, in patterns that are read outside of JavaScript as well', () => {
    const { schemas } = (apiDescription() as unknown as ApiDocument).components;
    const texts = patternsOf(schemas.AddNoteCommand?.properties?.text ?? {});
    const names = patternsOf(schemas.AccountBody?.properties?.name ?? {});
    expect([texts.length, names.length]).to.deep.equal([2, 2]);
    const alone = INVISIBLE.filter((text) => text !== '' && text.trim() === text);
    for (const text of [...alone, ...SPOILED, ...FORMS, ...RARE, ...HARMLESS.map(around)]) {
      const said = [texts, names].map((patterns) => patterns.every((one) => one.test(text)));
      expect(said, JSON.stringify(text)).to.deep.equal([note(text), machine({ name: text })]);
    }
    expect(JSON.stringify(schemas)).to.not.match(/"pattern":"[^"]*\\\\[pP]\{/);
  });

  it('has an end: ids and names as well', () => {
    for (const field of ['id', 'name', 'unit'])
      expect(machine({ [field]: '长'.repeat(10_000) }), field).to.equal(false);
    expect(note('长'.repeat(4001))).to.equal(false);
    expect(receipt('a'.repeat(12_000_000))).to.equal(false);
  });

  it('that was kept before is shown with what spoils it by its number: page, workbook, terminal', () => {
    const bare = new RegExp(`[${HIDING.join('')}]`, 'u');
    for (const text of SPOILED) {
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
    expect(shown('甲\u{e0041}乙\ufff9')).to.equal('甲⟨U+E0041⟩乙⟨U+FFF9⟩');
    for (const text of [...FORMS, ...RARE]) {
      expect([shown(text), html`${text}`.html]).to.deep.equal([text, text]);
      expect(sheetTexts(0).cell(text)).to.include(`>${text}<`);
    }
    expect(shown('一\r\n二\t三')).to.equal('一\n二\t三');
    expect(shownOnOneLine('备注\n2026-03-02 领导  批准')).to.equal('备注 ⏎ 2026-03-02 领导  批准');
  });
});
