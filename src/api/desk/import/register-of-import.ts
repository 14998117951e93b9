import type { ImportedFiles } from '../../../documents/import/import-files.ts';
import { idIn, localId, type Register } from '../../../store/register/registers.ts';
import { listUnits, type UnitDoc } from '../../../store/roster.ts';
import type { Deps } from '../../deps.ts';

/** Units of a register as files name them: the same name has the same id in every register until it is placed in one. */
export async function unitsFor(deps: Deps, register: Register): Promise<UnitDoc[]> {
  const units = await listUnits(deps.connection, register);
  return units.map(({ _id, successor, ...unit }) => ({
    ...unit,
    _id: localId(_id),
    ...(successor === undefined ? {} : { successor: { ...successor, id: localId(successor.id) } }),
  }));
}

/** What was read from files, with its units in a register. */
export const placedIn = (
  register: Register,
  { drafts, rosterUnits }: Pick<ImportedFiles, 'drafts' | 'rosterUnits'>,
): Pick<ImportedFiles, 'drafts' | 'rosterUnits'> => ({
  drafts: drafts.map((draft) => ({ ...draft, unit: idIn(register, draft.unit) })),
  rosterUnits: rosterUnits.map((unit) => ({ ...unit, id: idIn(register, unit.id) })),
});
