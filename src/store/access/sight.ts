import type { Sight } from '../../domain/access/identity.ts';
import { isRehearsed, type Register } from '../register/registers.ts';

/** A filter that nothing fits. */
const NOTHING = { _id: { $in: [] } };

type Filter = Record<string, unknown>;

/** The letters in a sight, as a filter of the read model; of a unit those that went to it. */
export function lettersSeen(sight: Sight): Filter {
  switch (sight.of) {
    case 'office':
      return {};
    case 'rehearsals':
      return { 'notice.rehearsal': true };
    case 'granted':
      return either(
        sight.grants.map(({ campaigns, units }) => ({
          'notice.campaign.id': { $in: campaigns },
          ...(units === null ? {} : { 'notice.unit.id': { $in: units } }),
        })),
      );
    case 'units':
      return { 'notice.unit.id': { $in: sight.units } };
    case 'nobody':
      return NOTHING;
  }
}

/** As `lettersSeen`, of a unit also those in which it co-operates; what of them it sees is less than the whole letter. */
export const lettersTouched = (sight: Sight): Filter =>
  sight.of === 'units'
    ? either([lettersSeen(sight), { 'notice.coUnits.id': { $in: sight.units } }])
    : lettersSeen(sight);

/** The campaigns in a sight; a unit sees letters and no campaign. */
export function campaignsSeen(sight: Sight): Filter {
  switch (sight.of) {
    case 'office':
      return {};
    case 'rehearsals':
      return { rehearsal: true };
    case 'granted':
      return { _id: { $in: sight.grants.flatMap(({ campaigns }) => campaigns) } };
    default:
      return NOTHING;
  }
}

/** True if the roster, the office and the posts of a register lie in a sight. */
export function seesRegister(sight: Sight, register: Register): boolean {
  if (sight.of === 'office') return true;
  if (sight.of === 'rehearsals') return isRehearsed(register);
  return sight.of === 'granted' && sight.grants.some(({ roster }) => roster === register);
}

/** True if rehearsals lie in a sight. */
export const seesRehearsals = ({ of }: Sight): boolean => of === 'office' || of === 'rehearsals';

/** The units of a campaign that were granted; null where every unit was, or nothing had to be. */
export function grantedUnits(sight: Sight, campaign: string): readonly string[] | null {
  if (seesRehearsals(sight)) return null;
  if (sight.of !== 'granted') return [];
  const grants = sight.grants.filter((g) => g.campaigns.includes(campaign));
  return grants.some(({ units }) => units === null) ? null : grants.flatMap((g) => g.units ?? []);
}

/** A filter of what names its unit under `field`, to the units of a campaign that were granted. */
export function unitsGranted(sight: Sight, campaign: string, field: string): Filter {
  const units = grantedUnits(sight, campaign);
  return units === null ? {} : { [field]: { $in: units } };
}

/** Both filters at once; neither takes the place of a part of the other. */
export const both = (one: Filter, other: Filter): Filter =>
  Object.keys(one).length === 0 ? other : { $and: [one, other] };

function either(filters: Filter[]): Filter {
  const [only] = filters;
  if (only === undefined) return NOTHING;
  return filters.length === 1 ? only : { $or: filters };
}
