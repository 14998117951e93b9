import type { IsoDate } from '../calendar/instant.ts';
import type { FindingText } from '../notice/finding.ts';
import type { Approval } from '../notice/matters/issue.ts';

/**
 * 督查的批准: who has approved a campaign by which paper, and how far it reaches (政府督查工作条例 第七条、第八条、第十一条).
 * Its subject stands with the campaign.
 */
export interface Authorisation extends Approval {
  /** The units by their ids; empty where the paper does not restrict them. */
  units: string[];
  /** 问题类别; empty where the paper does not restrict them. */
  categories: string[];
  /** First and last day of the campaign. */
  from: IsoDate;
  until: IsoDate;
}

/** What of a letter lies outside the scope of its campaign. */
export type Outside =
  | { kind: 'unit' }
  | { kind: 'date' }
  | { kind: 'category'; finding: string; place: number };

/**
 * What of a letter lies outside what was approved: a campaign is not widened on its way (政府督查工作条例 第十五条).
 * @param day of the approval or the issue.
 */
export function outsideOf(
  { unit, findings }: { unit: { id: string }; findings: readonly FindingText[] },
  { units, categories, from, until }: Authorisation,
  day: IsoDate,
): Outside[] {
  const foreign = (list: readonly string[], value: string): boolean =>
    list.length > 0 && !list.includes(value);
  return [
    ...(foreign(units, unit.id) ? [{ kind: 'unit' as const }] : []),
    ...(day < from || day > until ? [{ kind: 'date' as const }] : []),
    ...findings.flatMap((f, place) =>
      foreign(categories, f.category)
        ? [{ kind: 'category' as const, finding: f.code, place }]
        : [],
    ),
  ];
}
