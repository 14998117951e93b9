import { useMemo, useState } from 'react';
import { addMonths, dateOf } from '../../../src/domain/calendar/instant.ts';
import { businessNow } from '../../../src/domain/campaign/tempo.ts';
import { usePages } from '../../parts/reading.ts';
import { useWhole } from '../../parts/whole-list.ts';
import type { Read } from '../../shapes.ts';
import type { Draft, DryRun } from './drafts.ts';

type Tempo = Read<'/api/campaigns/{id}'>['tempo'];

/** All drafts of a campaign. */
export function useDrafts(campaign: string) {
  const pages = usePages('/api/drafts', { query: { campaign, limit: 200 } });
  useWhole(pages);
  const drafts = useMemo(
    (): Draft[] | undefined => pages.data?.pages.flatMap(({ items }) => items),
    [pages.data],
  );
  return { pages, drafts };
}

/** True where a draft is another than the one that was run ahead, or was not there then. */
export const isOutdated = (
  drafts: readonly Draft[],
  { byDraft, isWhole }: { byDraft: ReadonlyMap<string, DryRun>; isWhole: boolean },
): boolean =>
  isWhole &&
  drafts.some(({ id, status, version }) => {
    const run = byDraft.get(id);
    return status !== 'issued' && run?.version !== version;
  });

/** Every draft that has not gone out, run ahead for so many months. */
export function useDryRun(campaign: string, tempo: Tempo, months: number) {
  // Of a rehearsal days pass in seconds: what is asked for stays the same while the page is open.
  const [today] = useState(() => dateOf(businessNow(tempo, Date.now())));
  const until = addMonths(today, months);
  const pages = usePages('/api/campaigns/{id}/dry-run', {
    path: { id: campaign },
    query: { limit: 10, until },
  });
  useWhole(pages);
  const runs = useMemo(
    (): DryRun[] => pages.data?.pages.flatMap(({ items }) => items) ?? [],
    [pages.data],
  );
  const byDraft = useMemo(() => new Map(runs.map((run) => [run.draft, run])), [runs]);
  return { pages, runs, byDraft, isWhole: pages.data !== undefined && !pages.hasNextPage };
}
