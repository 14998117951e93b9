import type { Read } from '../../shapes.ts';

export type Draft = Read<'/api/drafts'>['items'][number];
export type DryRun = Read<'/api/campaigns/{id}/dry-run'>['items'][number];
export type Act = 'approve' | 'issue';

/** True for whoever has written or changed a draft: another person approves it. */
export const isOwn = ({ author, editors }: Pick<Draft, 'author' | 'editors'>, person: string) =>
  author === person || editors.includes(person);

/** The drafts of a choice with which somebody can do this now; a draft with reasons against it is left out of both. */
export const fitting = (
  act: Act,
  drafts: readonly Draft[],
  runs: ReadonlyMap<string, DryRun>,
  person: string,
): Draft[] =>
  drafts.filter((draft) => {
    if ((runs.get(draft.id)?.reasons.length ?? 0) > 0) return false;
    return act === 'approve'
      ? draft.status === 'draft' && !isOwn(draft, person)
      : draft.status === 'approved';
  });

/** The key of an act on a draft: however often it is sent, it has one effect. */
export const keyOf = (act: Act, { id, version }: Pick<Draft, 'id' | 'version'>): string =>
  act === 'issue' ? `issue-${id}` : `approve-${id}-v${version}`;

type Reason = DryRun['reasons'][number];

/** What stands against every one of these drafts: it lies with the campaign or the office and is said once. */
export function commonReasons(runs: readonly DryRun[]): Reason[] {
  const [first, ...others] = runs;
  if (first === undefined) return [];
  return first.reasons.filter(({ code }) =>
    others.every(({ reasons }) => reasons.some((reason) => reason.code === code)),
  );
}
