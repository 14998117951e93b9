import type { IsoDate } from '../calendar/instant.ts';
import { isOfficePost } from '../notice/posts.ts';
import { isUnitPost, type Role } from './roles.ts';

/** A role that a person has today, and where. */
export interface HeldRole {
  role: Role;
  /** The unit whose post it is; null for the office, an auditor and the administrators. */
  unit: string | null;
  /** Set for an auditor, and for the office of another county, whose campaigns these are. */
  granted?: Granted;
  /** Set for somebody of a rehearsal's office, who is nobody real. */
  rehearsed?: true;
  /** 代理: for whom he acts, and until which day. */
  deputyFor?: { id: string; name: string; until: IsoDate };
}

/** What was given to one person alone; `units: null` is every unit of these campaigns. */
export interface Granted {
  campaigns: readonly string[];
  units: readonly string[] | null;
  /** The register whose roster goes with it; none for an auditor. */
  roster?: string;
}

/** Who asks. */
export interface Identity {
  person: { id: string; name: string };
  /** Login name of the account; null for whoever came by a signed link. */
  account: string | null;
  /** Set while he has to choose a password of his own before he may do anything else. */
  passwordDue?: true;
  /** Everything that he is today; nothing where all his posts have ended. */
  roles: readonly HeldRole[];
}

/** What somebody may see of notices, and of what belongs to them. Every query of the store takes one. */
export type Sight =
  /** Everything in the house. */
  | { of: 'office' }
  /** Everything that is rehearsed. */
  | { of: 'rehearsals' }
  /** Letters of these campaigns, where units are named those to them alone. */
  | { of: 'granted'; grants: readonly Granted[] }
  /** Letters to these units, and of others what names them as co-operating. */
  | { of: 'units'; units: readonly string[] }
  | { of: 'nobody' };

/** The sight of the house itself: of couriers, sweeps and whatever else no person asks for. */
export const WHOLE: Sight = { of: 'office' };

/**
 * Of the roles of one person those that he has in one request. What he is in his own county goes before what another county or
 * a grant gives him: nobody's post is taken from him by being given another, and none acts where it is not held. Of the posts
 * in several other counties those count that he holds in each of them.
 */
export function addedUp(roles: readonly HeldRole[]): readonly HeldRole[] {
  const own = roles.filter(({ granted }) => granted === undefined);
  if (own.length > 0) return own;
  const rosters = new Set(roles.flatMap(({ granted }) => granted?.roster ?? []));
  const isInEach = ({ role }: HeldRole): boolean =>
    [...rosters].every((roster) =>
      roles.some((other) => other.role === role && other.granted?.roster === roster),
    );
  return roles.filter((held) => held.granted?.roster === undefined || isInEach(held));
}

/** What these roles of one person let him see together. */
export function sightOf(all: readonly HeldRole[]): Sight {
  const roles = addedUp(all);
  const office = roles.filter((r) => isOfficePost(r.role) && r.granted === undefined);
  if (office.some((r) => r.rehearsed === undefined)) return WHOLE;
  if (office.length > 0) return { of: 'rehearsals' };
  const units = roles.flatMap((r) => (isUnitPost(r.role) && r.unit !== null ? [r.unit] : []));
  if (units.length > 0) return { of: 'units', units: [...new Set(units)] };
  const grants = roles.flatMap((r) => r.granted ?? []);
  return grants.length > 0 ? { of: 'granted', grants } : { of: 'nobody' };
}
