import type { Entry, FindingTruth } from '../truth.ts';
import type { Invented } from '../words/findings.ts';
import type { Meaning } from '../words/head-words.ts';
import type { Fate, LaidColumn, SheetDraft } from './sheet-draft.ts';

/** How a clerk lays out one sheet. */
export type Habits = {
  /** Where the category stands: in each row, in the first of a run, in a row across, or nowhere. */
  readonly category: 'column' | 'blank' | 'banner' | 'none';
  readonly merges: boolean;
  readonly hides: boolean;
  readonly strikes: boolean;
  readonly sums: boolean;
  /** Rows are copied and numbers used twice, by mistake. */
  readonly slips: boolean;
  /** Numbers begin again at 1 with each category. */
  readonly restarts: boolean;
  /** How numbers are written: 1, （1） or 一. */
  readonly numbering: 'plain' | 'bracketed' | 'spoken';
};

/** Further rows of a finding: its requirements and measures beyond the first. */
export function rowsOf(
  { requirements, measures }: Invented,
  columns: readonly LaidColumn[],
): ReadonlyMap<Meaning, Entry>[] {
  const has = (meaning: Meaning) => columns.some((column) => column.meaning === meaning);
  const [texts, more] = [
    has('recommendation') ? requirements.slice(1) : [],
    has('measures') ? measures.slice(1) : [],
  ];
  return Array.from({ length: Math.max(texts.length, more.length) }, (_, at) => {
    return new Map<Meaning, Entry>([
      ['recommendation', texts[at] ?? null],
      ['measures', more[at] ?? null],
    ]);
  });
}

type Place = {
  readonly draft: SheetDraft;
  readonly habits: Habits;
  readonly row: number;
  readonly seq: string;
  readonly category: string;
  readonly isStruck: boolean;
};

/** What is to come of the row of a finding. */
export function fateOf(finding: Invented, place: Place): Fate {
  const has = (meaning: Meaning) =>
    place.draft.columns.some((column) => column.meaning === meaning && !column.isBeside);
  if (finding.faults.includes('classified')) return { is: 'refused', faults: ['classified'] };
  if (place.isStruck) return { is: 'beside', what: 'struck' };
  if (has('closedAt') && finding.closing.meant === 'closed')
    return { is: 'beside', what: 'closed' };
  // What stands in a column that the sheet does not have does no harm.
  const own = finding.faults.filter((fault) => fault !== 'cell-ditto' || has('recommendation'));
  const faults = [
    ...own,
    ...finding.owner.faults,
    ...(has('dueDate') ? (finding.due.faults ?? []) : []),
  ];
  if (faults.length > 0) return { is: 'refused', faults };
  return { is: 'finding', finding: meantBy(finding, place, has), told: toldOf(finding, has) };
}

type Has = (meaning: Meaning) => boolean;

function toldOf({ owner, helpers, severity, due, closing }: Invented, has: Has): string[] {
  return [
    ...owner.told,
    ...(has('coUnits') ? helpers.told : []),
    ...(has('severity') ? severity.told : []),
    ...(has('dueDate') ? (due.told ?? []) : []),
    ...(has('closedAt') && closing.meant === 'doubtful' ? ['closing-unclear'] : []),
  ];
}

function meantBy(finding: Invented, place: Place, has: Has): FindingTruth {
  const { owner, helpers, due, kind, remarks, repeat } = finding;
  const text = (meaning: Meaning, meant: string) => (has(meaning) ? meant : '');
  const helping = [...owner.helping, ...(has('coUnits') ? helpers.helping : [])];
  const timing = (has('timing') ? kind.meant : null) ?? (has('dueDate') ? due.timing : undefined);
  const noted = has('remarks') && remarks.repeats ? remarks.meant : null;
  return {
    sheet: place.draft.name,
    row: place.row,
    seq: text('seq', place.seq),
    category:
      place.habits.category === 'banner' ? place.category : text('category', place.category),
    statement: finding.statement.meant,
    severity: has('severity') ? finding.severity.meant : 'minor',
    criterion: text('criterion', finding.criterion),
    recommendation: text('recommendation', finding.requirements.join('\n')),
    target: text('target', finding.target.meant),
    measures: text('measures', finding.measures.join('\n')),
    leadUnit: owner.lead,
    coUnits: [...new Set(helping)].filter((unit) => unit !== owner.lead),
    responsibleLeader: text('responsibleLeader', finding.leader.meant),
    responsiblePerson: text('responsiblePerson', finding.person.meant),
    contactPerson: text('contactPerson', finding.contact.meant),
    timing: timing ?? 'timeLimited',
    due: has('dueDate') ? due.rule : null,
    dueTexts: has('dueDate') ? due.texts : [''],
    remarks: text('remarks', remarks.meant),
    origin: text('origin', finding.origin),
    repeatOf: (has('repeatOf') && repeat.meant) || noted,
  };
}
