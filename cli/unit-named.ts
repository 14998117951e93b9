import { Failure } from './output.ts';

interface Named {
  id: string;
  name: string;
  shortNames?: readonly string[];
}

/** The unit of this id, name or short name. @throws Failure that says how to find the right one. */
export function unitNamed<U extends Named>(units: readonly U[], given: string): U {
  const found = units.find(
    (u) => u.id === given || u.name === given || u.shortNames?.includes(given),
  );
  if (found !== undefined) return found;
  throw new Failure(
    'unit-unknown',
    `没有“${given}”这个单位，可用 duban unit list 查看名册`,
    `there is no unit "${given}"; duban unit list shows the roster`,
  );
}
