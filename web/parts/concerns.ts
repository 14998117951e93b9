/** Something that has changed, as `/api/changes` tells it. */
export interface Change {
  kind: 'notice' | 'draft' | 'campaign' | 'task';
  id: string;
  seq?: number;
}

/** Addresses that tell of a kind of thing, without those of one notice alone. */
const CONCERNED: Record<Change['kind'], readonly string[]> = {
  notice: [
    '/api/notices',
    '/api/notice-counts',
    '/api/findings',
    '/api/decisions',
    '/api/instructions',
    '/api/watches',
    '/api/campaigns',
    '/api/tasks',
    '/api/messages',
  ],
  draft: ['/api/drafts', '/api/campaigns'],
  campaign: ['/api/campaigns', '/api/drafts'],
  task: ['/api/tasks'],
};

const WITH_ID = /^\/api\/(?:notices|drafts|campaigns)\/\{id\}/;

/** True for a query that a change concerns: of one thing by its id, of lists by their address. */
export function concerns(change: Change, key: readonly unknown[]): boolean {
  const [address, question] = key as [string, { path?: { id?: string } }?];
  // A campaign run ahead is work; its page says when it is outdated, and it is asked for anew there.
  if (address === '/api/campaigns/{id}/dry-run') return false;
  // Numbers of a campaign follow from its drafts and letters, of which nobody here knows whose they are.
  if (address.startsWith('/api/campaigns/{id}') && change.kind !== 'campaign')
    return change.kind !== 'task';
  if (WITH_ID.test(address))
    return address.startsWith(`/api/${change.kind}s/`) && question?.path?.id === change.id;
  return CONCERNED[change.kind].some(
    (known) => address === known || address.startsWith(`${known}/`),
  );
}
