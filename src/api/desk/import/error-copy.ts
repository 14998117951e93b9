import { copyApart } from '../../../documents/apart/copy-apart.ts';
import type { CampaignDoc } from '../../../store/campaigns.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { fileOf, type ImportedBody, readFiles } from '../import-ledger.ts';

const WORDS = {
  zh: { error: '【错误】', note: '【提示】', corrected: '【更正为】', emptied: '（清空）' },
  en: { error: 'error: ', note: 'note: ', corrected: 'corrected to: ', emptied: '(nothing)' },
};

/**
 * A copy of the clerk's own file with every fault, every note and every correction as a comment on its cell. What he has
 * corrected is not written into it: the copy is his file, and he decides.
 * @throws Problem `copy-impossible` for a file that cannot be read, `imports-busy`.
 */
export async function errorCopy(
  deps: Deps,
  campaign: CampaignDoc,
  files: ImportedBody,
  of: 'ledger' | 'roster',
  lang: 'zh' | 'en',
): Promise<{ name: string; bytes: Buffer }> {
  const sent = files[of];
  if (sent === null) throw new Problem('copy-impossible');
  const { read } = await readFiles(deps, campaign, files);
  const words = WORDS[lang];
  const told = (before: string, all: typeof read.errors) =>
    all.map((one) => ({ ...one, text: `${before}${lang === 'zh' ? one.message : one.messageEn}` }));
  const corrections = files.corrections.map(({ file, sheet, row, letter, text }) => ({
    ...{ file, sheet, row, letter: letter.toUpperCase() },
    text: `${words.corrected}${text === '' ? words.emptied : text}`,
  }));
  const notes = [
    ...told(words.error, read.errors),
    ...told(words.note, read.warnings),
    ...corrections,
  ].filter(({ file }) => file === of);
  const file = fileOf(sent);
  const copy = await copyApart({ file, notes });
  if (copy === null) throw new Problem('copy-impossible', { subject: file.name });
  const name = `${file.name.replace(/\.[^.]*$/, '')}-${lang === 'zh' ? '批注' : 'comments'}.xlsx`;
  return { name, bytes: copy.bytes };
}
