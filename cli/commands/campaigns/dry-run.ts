import { ApiAway, type ApiClient, done, every, keyed } from '../../../src/client/api-client.ts';
import type { ImportReport } from '../../../src/client/api-types.ts';
import { type ImportOrder, importApart } from '../../../src/documents/apart/import-apart.ts';
import { rowsOfDrafts } from '../../../src/documents/import/finding-text.ts';
import type { ImportedFiles } from '../../../src/documents/import/import-files.ts';
import type { SeveralUnits } from '../../../src/documents/import/row-cells.ts';
import { calendarFor } from '../../../src/domain/calendar/calendar.ts';
import { UNIT_POSTS } from '../../../src/domain/notice/posts.ts';
import { loadCalendarYears, loadPolicies } from '../../../src/presets/presets.ts';
import { asking } from '../../house-address.ts';
import type { Terminal } from '../../output.ts';
import type { AskedHead } from './head-map.ts';

/** The files of an import, read from disk, and how several units in one cell are taken. */
export interface Given {
  severalUnits: SeveralUnits;
  map: AskedHead[];
  ledger: { name: string; bytes: Uint8Array };
  roster: { name: string; bytes: Uint8Array } | null;
}

interface Asked {
  given: Given;
  /** The campaign's name; null where only the ledger can say it. */
  name: string | null;
  policy: string;
  county: string | undefined;
  supplement: boolean;
}

/** Files as they go over the wire. */
export const wired = ({ name, bytes }: Given['ledger']) => ({
  name,
  content: Buffer.from(bytes).toString('base64'),
});

/** Now in Beijing, by this machine: without an engine there is no other clock. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** What the files say by themselves, with the units that are known and by the rules of issue. */
export function readAlone(
  { ledger, roster, severalUnits, map }: Given,
  policy: string,
  knownUnits: NonNullable<ImportOrder['knownUnits']> = [],
): Promise<ImportedFiles> {
  const rules = loadPolicies().get(policy);
  const day = today();
  const at = new Date().toISOString();
  return importApart({
    ...{ ledger, severalUnits, asked: map.map(({ column }) => column) },
    heads: map.flatMap(({ column, as }) => (as === 'automatic' ? [] : [{ column, as }])),
    ...(roster === null ? {} : { roster }),
    ...(knownUnits.length === 0 ? {} : { knownUnits }),
    today: day,
    ...(rules === undefined
      ? {}
      : {
          issue: { rules: { policy: rules, calendar: calendarFor(loadCalendarYears(), day) }, at },
        }),
  });
}

/** What a run on a campaign that is there would answer. */
async function asRun(api: ApiClient, id: string, asked: Asked): Promise<ImportReport> {
  const { given, supplement } = asked;
  return done(
    api.POST('/api/campaigns/{id}/ledger', {
      params: { path: { id }, header: keyed() },
      body: {
        ledger: wired(given.ledger),
        roster: given.roster === null ? null : wired(given.roster),
        ...{ dryRun: true, supplement, severalUnits: given.severalUnits, map: given.map },
      },
    }),
  );
}

type Trial = (ImportedFiles & Pick<ImportReport, 'rows'>) | ImportReport;

/** What files say by themselves, with their rows in the form in which the API tells them. */
const tried = (read: ImportedFiles) => ({
  ...read,
  rows: rowsOfDrafts(read.drafts),
});

/** Whose time at a post would end, where no campaign is there yet that could tell: those whom the roster of a known unit leaves out. */
async function endedWith(
  api: ApiClient,
  { rosterUnits }: ImportedFiles,
  known: ReadonlySet<string>,
): Promise<ImportReport['ended']> {
  const ended: ImportReport['ended'] = [];
  for (const { id, name: unit, posts } of rosterUnits) {
    const empty = UNIT_POSTS.filter((post) => posts[post] === null);
    if (!known.has(id) || empty.length === 0) continue;
    const { postings } = await done(api.GET('/api/units/{id}', { params: { path: { id } } }));
    for (const post of empty)
      for (const { name } of postings.filter((p) => p.post === post && p.until === null))
        ended.push({ unit, post, name });
  }
  return ended;
}

/**
 * What an import would do. Where Duban runs it is asked, so that the answer is that of the run; where it does not, the files
 * alone are checked, which is said.
 */
export async function dryRun(api: ApiClient, asked: Asked, terminal: Terminal): Promise<Trial> {
  const { given, policy, county } = asked;
  const alone = await readAlone(given, policy);
  const name = asked.name ?? alone.campaign;
  const compare = async () => {
    const query = name === null ? null : { name, limit: 200 };
    const { items } =
      query === null ? { items: [] } : await done(api.GET('/api/campaigns', { params: { query } }));
    const known = items.find((c) => !c.rehearsal && c.county === county);
    if (known !== undefined) return asRun(api, known.id, asked);
    const units =
      county === undefined
        ? await every((query) => api.GET('/api/units', { params: { query } }))
        : [];
    const read = await readAlone(
      given,
      policy,
      units.filter((u) => u.successor === undefined),
    );
    const ended = await endedWith(api, read, new Set(units.map((u) => u.id)));
    return { ...tried(read), added: read.notices, updated: 0, unchanged: 0, notTaken: [], ended };
  };
  try {
    return await compare();
  } catch (error) {
    if (!(error instanceof ApiAway)) return asking(() => Promise.reject(error));
    terminal.talk(
      terminal.say(
        `${api.url} 没有应答：只检查了文件，未与名册和已有草稿比较`,
        `${api.url} does not answer: only the files were checked, not compared with the roster and the drafts that are there`,
      ),
    );
    return tried(alone);
  }
}
