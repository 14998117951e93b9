import { digestOf } from '../../domain/notice/chain.ts';

/**
 * Whose roster, office and document numbers are meant: those of the office's own county, of another county, or of one
 * rehearsal. Nothing crosses from one to another.
 */
export type Register = 'real' | `k-${string}` | `c-${string}`;

/** The register of the office's own county. */
export const OWN: Register = 'real';

/** The supervising side of one's own county, as paths name it. */
export const OFFICE = 'office';

/** What of a campaign says which register it draws on. */
interface Inspecting {
  _id: string;
  rehearsal: boolean;
  county?: string | undefined;
}

/** The register that a campaign draws on: a rehearsal has one of its own. */
export function registerOf({ _id, rehearsal, county }: Inspecting): Register {
  if (rehearsal) return `c-${_id.replace(/^c-/, '')}`;
  return county === undefined ? OWN : registerOfCounty(county);
}

/** The register of a county that is not the office's own. */
export const registerOfCounty = (county: string): Register => `k-${digestOf(county).slice(0, 10)}`;

const PLACED = /^((?:c|k)-[^.]+)\.(.+)$/;

/** The id in a register of what has that id in the office's own: it names its register, so that it is no other's. */
export const idIn = (register: Register, id: string): string =>
  register === OWN ? id : `${register}.${id}`;

/** The register that an id of a unit, or of a supervising side, names. */
export const registerIn = (id: string): Register =>
  (PLACED.exec(id)?.[1] as Register | undefined) ?? OWN;

/** What stands in an id behind its register. */
export const localId = (id: string): string => PLACED.exec(id)?.[2] ?? id;

/** True for the id of a supervising side, whichever register's. */
export const isOfficeId = (id: string): boolean => localId(id) === OFFICE;

/** True for the register of a rehearsal. */
export const isRehearsed = (register: Register): boolean => register.startsWith('c-');
