import { reachesOut } from './formulas.ts';
import { decoded, type OnPieces, valuesOf } from './xml-pieces.ts';

/** Elements whose text is a formula: of cells, names, rules of colours and of input, columns, charts. */
const FORMULAS: ReadonlySet<string> = new Set(
  'f|definedName|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula'.split('|'),
);

/** Links of a workbook to another program, and connections of it, wherever they stand. */
const LINKS: ReadonlySet<string> = new Set('ddeLink|webPr|dbPr|olapPr'.split('|'));

/** A letter whose recipients lie elsewhere: Word asks its database when it is opened. */
const RECIPIENTS: ReadonlySet<string> = new Set(
  'connectString|udl|dataSource|headerSource'.split('|'),
);

/** Drawings that name their picture themselves; a server of files would be sent the reader's password. */
const DRAWN: ReadonlySet<string> = new Set('imagedata|fill|stroke|image|background'.split('|'));
const ON_SERVER = /^\s*(?:file:)?[\\/]{2}(?!\/?[a-z]:)/i;

/** Jumps within a presentation, which it may make as soon as somebody points at a place; all else it would open. */
const JUMP = /^ppaction:\/\/(?:hlink\w*jump|noaction|customshow|media)/i;

const isYes = (attributes: string, name: string): boolean =>
  valuesOf(attributes, name).some((value) => /^(?:1|true|on)$/.test(value));

const has = (attributes: string, name: string): boolean =>
  valuesOf(attributes, name).some((value) => value.trim() !== '');

/** Listens to a part of a document for what starts a program, or fetches something, when the document is opened. */
export class ReachingParts implements OnPieces {
  private isFound = false;
  private within = '';
  private formula = '';
  private isMerge = false;
  /** Actions of an OFD that nobody has to click. */
  private isAtOnce = false;
  private isRefreshed = false;

  open(name: string, attributes: string): void {
    this.within = FORMULAS.has(name) ? name : '';
    if (this.within !== '') this.formula = '';
    if (name === 'mailMerge') this.isMerge = true;
    if (name === 'Action')
      this.isAtOnce = valuesOf(attributes, 'Event').some((event) =>
        /^(?:DO|PO)$/.test(event.trim()),
      );
    if (name === 'pivotCacheDefinition') this.isRefreshed = isYes(attributes, 'refreshOnLoad');
    this.isFound ||= this.reaches(name, attributes);
  }

  close(name: string): void {
    if (name === this.within) this.isFound ||= reachesOut(this.formula);
    this.within = '';
    if (name === 'mailMerge') this.isMerge = false;
    if (name === 'Action') this.isAtOnce = false;
  }

  text(text: string): void {
    if (this.within !== '') this.formula += decoded(text);
  }

  reachesOut(): boolean {
    return this.isFound;
  }

  private reaches(name: string, attributes: string): boolean {
    if (LINKS.has(name)) return true;
    if (this.isMerge && RECIPIENTS.has(name))
      return has(attributes, 'val') || has(attributes, 'id');
    if (this.isAtOnce && (name === 'URI' || name === 'GotoA')) return true;
    // A pivot table of another workbook, that asks for it by itself.
    if (this.isRefreshed && name === 'worksheetSource') return has(attributes, 'id');
    if (name === 'hlinkMouseOver')
      return has(attributes, 'id') && !valuesOf(attributes, 'action').some((to) => JUMP.test(to));
    if (!DRAWN.has(name)) return false;
    return ['src', 'href', 'althref'].some((at) =>
      valuesOf(attributes, at).some((to) => ON_SERVER.test(to)),
    );
  }
}
