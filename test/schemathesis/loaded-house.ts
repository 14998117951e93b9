import { readFileSync } from 'node:fs';
import { type ApiClient, at, done, every, keyed } from '../../src/client/api-client.ts';
import { AUTHORISED, CONSENT } from '../support/api/letters.ts';
import { ISSUER } from '../support/story.ts';

const SAMPLE = new URL('../../data/sample/', import.meta.url);

/** Letters of the sample that are issued, and drafts of it that are approved or left as they are. */
const ISSUED = 8;

/** What there is to be asked for, by the path of its operations and the name in it. */
export type Known = Record<string, Record<string, string[]>>;

const fileOf = (name: string) => ({
  name,
  content: readFileSync(new URL(name, SAMPLE)).toString('base64'),
});

/**
 * Loads the sample into an empty house: a campaign with letters on their way.
 * @param api asked by the supervision office, `approver` by the approver.
 * @returns what may be asked for by name.
 */
export async function loadSample(api: ApiClient, approver: ApiClient): Promise<Known> {
  const body = { name: '样例', code: '云督整', policy: 'county-standard' };
  await api.PUT('/api/office', { body: ISSUER });
  const { id } = await done(api.POST('/api/campaigns', { params: { header: keyed() }, body }));
  await api.PUT('/api/campaigns/{id}/authorisation', {
    params: { path: { id } },
    body: { ...AUTHORISED, subject: '法治建设', units: [], categories: [] },
  });
  await api.POST('/api/campaigns/{id}/ledger', {
    params: { path: { id }, header: keyed() },
    body: { ledger: fileOf('ledger.xlsx'), roster: fileOf('roster.xlsx') },
  });
  const drafts = await every((part) =>
    api.GET('/api/drafts', { params: { query: { campaign: id, ...part } } }),
  );
  const letters = drafts.slice(0, ISSUED).map((d) => d.id);
  const townships = await every((part) =>
    api.GET('/api/units', { params: { query: { township: 'true', ...part } } }),
  );
  for (const { id: draft, version, unit } of drafts) {
    if (!townships.some((t) => t.id === unit.id)) continue;
    const params = { path: { id: draft }, header: at(version) };
    await api.PATCH('/api/drafts/{id}', { params, body: { consent: CONSENT } });
  }
  for (const letter of letters) {
    const path = { id: letter };
    await approver.POST('/api/drafts/{id}/approve', { params: { path, header: keyed() } });
    await api.POST('/api/drafts/{id}/issue', { params: { path, header: keyed() } });
  }
  const [first = ''] = letters;
  const note = { kind: 'addNote' as const, text: '已电话了解情况' };
  const key = 'sample-note';
  const query = { notices: letters };
  await api.POST('/api/many', {
    params: { header: keyed(key) },
    body: { query, command: note, dryRun: false },
  });
  const drawn = await done(
    api.POST('/api/campaigns/{id}/look-back', {
      params: { path: { id } },
      body: {},
    }),
  );
  const letter = await done(api.GET('/api/notices/{id}', { params: { path: { id: first } } }));
  const units = await every((query) => api.GET('/api/units', { params: { query } }));
  const unitIds = ['office', ...units.slice(0, 3).map((u) => u.id)];
  const open = drafts.slice(ISSUED, ISSUED + 8).map((d) => d.id);
  return {
    '/api/campaigns/{id}': { 'path.id': [id] },
    '/api/campaigns/{id}/authorisation': { 'path.id': [id] },
    '/api/campaigns/{id}/ledger': { 'path.id': [id] },
    '/api/campaigns/{id}/ledger.xlsx': { 'path.id': [id] },
    '/api/campaigns/{id}/look-back': { 'path.id': [id] },
    '/api/look-backs/{id}/results': { 'path.id': [drawn.id] },
    '/api/drafts': { 'query.campaign': [id] },
    '/api/messages': { 'query.campaign': [id] },
    '/api/drafts/{id}': { 'path.id': open },
    '/api/drafts/{id}/warnings': { 'path.id': open },
    '/api/drafts/{id}/repeats': { 'path.id': open },
    '/api/drafts/{id}/approve': { 'path.id': open },
    '/api/drafts/{id}/issue': { 'path.id': [...open, ...letters] },
    ...Object.fromEntries(
      ['', '/events', '/timeline', '/audit', '/closing', '/delays', '/messages', '/commands']
        .concat(['/deadlines', '/forecast'])
        .map((rest) => [`/api/notices/{id}${rest}`, { 'path.id': letters }]),
    ),
    '/api/notices/{id}/deadlines/{kind}': {
      'path.id': letters,
      'path.kind': ['acknowledge', 'plan', 'finding'],
    },
    '/api/many/{id}': { 'path.id': [key] },
    '/api/units/{id}': { 'path.id': unitIds },
    '/api/units/{id}/posts/{post}': { 'path.id': unitIds, 'path.post': ['handler', 'reviewer'] },
    '/api/units/{id}/successor': { 'path.id': unitIds.slice(1) },
    '/api/inbox/{holder}': { 'path.holder': letter.holders.slice(0, 3).map((h) => h.id) },
    '/api/policies/{id}': { 'path.id': ['county-standard', 'urgent-24h'] },
    '/api/calendars/{year}': { 'path.year': ['2026', '2027'] },
    '/problems/{code}': { 'path.code': ['notice-unknown', 'closed'] },
  };
}
