import { leftOutTexts } from '../import/account/left-out-words.ts';
import type { ImportedFiles } from '../import/import-files.ts';
import type { LedgerFinding, NoticeDraft } from '../import/ledger.ts';

/** Whoever imports asks again after mending this many; more would only fill the screen and the line. */
const mostItems = 500;

/** So many items of a list stand in one line: whoever reads it turns to other work between two lines. */
const inOneLine = 100;

/** A part of the answer; parts come in the order in which they are put together again. */
type Part =
  | { readonly head: Readonly<Record<string, unknown>> }
  | { readonly list: string; readonly items: readonly unknown[] }
  | { readonly draft: NoticeDraft }
  | { readonly findings: readonly LedgerFinding[] }
  | { readonly bug: string };

function* inPieces<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += inOneLine) yield items.slice(at, at + inOneLine);
}

/** What an import found, as lines of JSON none of which is long, errors and warnings capped. */
export function* linesOf(files: ImportedFiles): Generator<string> {
  const all = {
    ...files,
    errors: capped(files.errors, moreFaults),
    warnings: capped(files.warnings, moreFaults),
    notImported: capped(files.notImported, morePlaces),
  };
  const { drafts, ...rest } = all;
  const lists = Object.entries(rest).filter(([, value]) => Array.isArray(value));
  const head = Object.entries(rest).filter(([, value]) => !Array.isArray(value));
  const line = (part: Part) => `${JSON.stringify(part)}\n`;
  yield line({ head: Object.fromEntries(head) });
  for (const [list, items] of lists) {
    yield line({ list, items: [] });
    for (const piece of inPieces(items as readonly unknown[])) yield line({ list, items: piece });
  }
  for (const draft of drafts) {
    yield line({ draft: { ...draft, findings: [] } });
    for (const findings of inPieces(draft.findings)) yield line({ findings });
  }
}

/** The line that an import answers which fell over a fault of our own. */
export const bugLine = (error: unknown): string =>
  `${JSON.stringify({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) })}\n`;

/** The first items of a long list, and one that stands for all others. */
function capped<T>(
  items: readonly T[],
  forRest: (rest: readonly T[], first: T) => T,
): readonly T[] {
  const rest = items.slice(mostItems);
  const [first] = rest;
  return first === undefined ? items : [...items.slice(0, mostItems), forRest(rest, first)];
}

type Fault = ImportedFiles['errors'][number];

/** How many more errors there are. */
const moreFaults = (rest: readonly Fault[], { file }: Fault): Fault => ({
  ...{ file, sheet: '', row: 0, column: '', letter: '', code: 'more-left-out' },
  message: `还有${rest.length}处未列出，请先改正以上各处，再次导入即可看到其余的。`,
  messageEn: `${rest.length} more are not listed; mend those above and import again to see the rest.`,
});

type Place = ImportedFiles['notImported'][number];

/** All other places in one, so that the sum of cells stays whole. */
function morePlaces(rest: readonly Place[], { file }: Place): Place {
  const [message, messageEn] = leftOutTexts('more', String(rest.length));
  const cells = rest.reduce((sum, place) => sum + place.cells, 0);
  return { ...{ file, sheet: '', range: '', cells, code: 'more' }, message, messageEn };
}

/** Puts the lines together again as they come. @throws what the import fell over. */
export function gatherLines(): { add: (line: string) => void; whole: () => ImportedFiles | null } {
  const found: Record<string, unknown> = {};
  const drafts: { findings: LedgerFinding[] }[] = [];
  let hasHead = false;
  const add = (line: string) => {
    const part = JSON.parse(line) as Part;
    if ('bug' in part) throw new Error(`the import failed: ${part.bug}`);
    if ('head' in part) {
      hasHead = true;
      Object.assign(found, part.head);
    } else if ('list' in part) {
      const list = (found[part.list] ?? []) as unknown[];
      list.push(...part.items);
      found[part.list] = list;
    } else if ('draft' in part) drafts.push({ ...part.draft, findings: [] });
    else drafts.at(-1)?.findings.push(...part.findings);
  };
  return {
    add,
    whole: () => (hasHead ? ({ ...found, drafts } as unknown as ImportedFiles) : null),
  };
}
