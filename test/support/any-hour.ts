import type { Policy } from '../../src/domain/policy/policy.ts';
import { loadPolicies } from '../../src/presets/presets.ts';

/**
 * The county's policy without quiet hours. A test whose letters go out by the machine's clock has them delivered at once under it,
 * also in the evening, at night and on a day off.
 */
export const AT_ANY_HOUR = 'county-at-any-hour';

/** The shipped policies, and the one of the tests. */
export function policiesOfTests(): Map<string, Policy> {
  const shipped = loadPolicies();
  const county = shipped.get('county-standard');
  if (county === undefined) throw new Error('no preset county-standard');
  return new Map([...shipped, [AT_ANY_HOUR, { ...county, id: AT_ANY_HOUR, quiet: null }]]);
}
