import { CLERK } from './letters.ts';
import type { Sample } from './sample.ts';

/** A good call for each operation about what leaders have instructed. */
export const followingSamples = ({
  campaign,
  letter,
}: {
  campaign: string;
  letter: string;
}): Record<string, Sample> => ({
  'put /api/notices/{id}/watch': { params: { id: letter }, actor: CLERK },
  'delete /api/notices/{id}/watch': { params: { id: letter }, actor: CLERK },
  'put /api/campaigns/{id}/watch': { params: { id: campaign }, actor: CLERK },
  'delete /api/campaigns/{id}/watch': { params: { id: campaign }, actor: CLERK },
  'get /api/watches': { actor: CLERK },
  'get /api/watches/changes': { query: { since: '2026-09-24T00:00:00.000Z' }, actor: CLERK },
  'get /api/instructions': { query: { campaign, status: 'pending' } },
});
