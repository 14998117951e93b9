import { type ApiClient, done } from '../../../src/client/api-client.ts';
import type { ListedDraft, StaffedUnit } from '../../../src/client/api-types.ts';
import { WORDS } from '../../../src/domain/messages/words.ts';
import { EXIT, Failure, type Terminal, table } from '../../output.ts';

/** What is asked about before it is done. */
export type Act = 'approve' | 'issue';

const ACTS = {
  approve: { zh: '审签', en: 'approve' },
  issue: { zh: '签发', en: 'issue' },
} as const;

/** Whom a letter to this unit reaches first: who holds its posts now. */
function recipients({ postings }: StaffedUnit, { lang, say }: Terminal): string {
  const now = postings.filter((p) => p.until === null);
  if (now.length === 0) return say('无人在岗', 'nobody at its posts');
  return now.map((p) => `${WORDS[lang].posts[p.post]} ${p.name}`).join(say('、', ', '));
}

/** Shows the letters that an act is about, each with whom it reaches and what to look at before. */
async function preview(api: ApiClient, drafts: ListedDraft[], terminal: Terminal): Promise<void> {
  const { say, talk } = terminal;
  const rows: string[][] = [];
  const notes: string[] = [];
  for (const { id, unit, findings } of drafts) {
    const params = { path: { id: unit.id } };
    const staffed = await done(api.GET('/api/units/{id}', { params }));
    rows.push([
      id,
      unit.name,
      say(`问题 ${findings.length} 个`, `${findings.length} findings`),
      recipients(staffed, terminal),
    ]);
    const { items } = await done(
      api.GET('/api/drafts/{id}/warnings', { params: { path: { id } } }),
    );
    for (const w of items) notes.push(`${say('提示', 'note')}  ${unit.name}  ${say(w.zh, w.en)}`);
  }
  talk(table(rows));
  for (const note of new Set(notes)) talk(note);
}

/**
 * Shows what is about to be approved or issued, and asks; `yes` shows it and does not ask.
 * @throws Failure where the answer is no, or where there is nobody to be asked.
 */
export async function confirmed(
  api: ApiClient,
  act: Act,
  drafts: ListedDraft[],
  yes: boolean,
  terminal: Terminal,
): Promise<void> {
  if (drafts.length === 0) return;
  const { say, ask } = terminal;
  const { zh, en } = ACTS[act];
  if (!yes && ask === undefined)
    throw new Failure(
      'not-confirmed',
      `${zh}须确认，此处不是交互终端：请先查看（duban campaign drafts、duban draft show），再加 --yes`,
      `to ${en} wants a yes, and there is no terminal to ask at: look first (duban campaign drafts, duban draft show), then add --yes`,
    );
  await preview(api, drafts, terminal);
  if (yes || ask === undefined) return;
  const answer = await ask(
    say(
      `${zh}以上 ${drafts.length} 份通知书？[y/N] `,
      `${en} these ${drafts.length} letters? [y/N] `,
    ),
  );
  if (/^(?:y|yes|是|好|确认)$/i.test(answer.trim())) return;
  throw new Failure(
    'not-confirmed',
    `未确认，没有${zh}任何通知书`,
    `not confirmed; nothing was done`,
    EXIT.refused,
  );
}
