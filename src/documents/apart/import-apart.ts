import { serialize } from 'node:v8';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { Rules } from '../../domain/notice/notice.ts';
import { unopened } from '../import/account/cell-account.ts';
import type { ImportedFiles, ImportInput } from '../import/import-files.ts';
import { sheetLimits } from '../sheet/limits.ts';
import type { SheetRefusal } from '../sheet/refusals.ts';
import { gatherLines } from './import-lines.ts';
import { runApart } from './run-apart.ts';

/** What an import needs to know, as plain data: it goes to another process. */
export type ImportOrder = Omit<ImportInput, 'inCharge' | 'faultOfTime'> & {
  /** For units without their duties, the id of the unit that has these now. */
  readonly charged?: Readonly<Record<string, string>>;
  /** The rules of issue, and when it is to be: a limit that they would refuse is refused here. */
  readonly issue?: { readonly rules: Rules; readonly at: Instant };
};

const program = new URL('./import-child.ts', import.meta.url);

/**
 * Imports in a process of its own, with little memory and little time: whatever a file holds and however many names in
 * it are unknown, whoever asked goes on with other work. What stops the process is an error of row 0 of the ledger.
 * @throws for a fault of our own, with the place where it was met.
 */
export async function importApart(order: ImportOrder): Promise<ImportedFiles> {
  const { add, whole } = gatherLines();
  const limits = order.limits ?? sheetLimits;
  let bug: unknown = null;
  const onLine = (line: string) => {
    try {
      add(line);
    } catch (error) {
      // It is thrown where the one who asked waits, and not where the line came in.
      bug ??= error;
    }
  };
  const refused = await runApart(program, serialize(order), limits, onLine);
  if (bug !== null) throw bug;
  const files = whole();
  return refused === null && files !== null ? files : nothingBut(refused);
}

function nothingBut(refused: SheetRefusal | null): ImportedFiles {
  if (refused === null) throw new Error('the import answered without its head');
  const { code, message, messageEn } = refused;
  const place = { file: 'ledger', sheet: '', row: 0, column: '', letter: '' } as const;
  const errors = [{ ...place, code, message, messageEn }];
  const none = { units: 0, notices: 0, findings: 0, warnings: [], drafts: [], rosterUnits: [] };
  const seen = { seenColumns: [], seenRows: [] };
  const { cells } = unopened;
  return { campaign: null, ...none, ...seen, cells, notImported: [], errors };
}
