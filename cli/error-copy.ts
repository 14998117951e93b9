import { copyApart } from '../src/documents/apart/copy-apart.ts';
import type { ImportedFiles } from '../src/documents/import/import-files.ts';
import type { SheetFile } from '../src/documents/sheet/read-sheets.ts';
import { writeNewFile } from './new-file.ts';
import { Failure, type Terminal } from './output.ts';

type Found = Pick<ImportedFiles, 'errors' | 'warnings'>;
type Which = ImportedFiles['errors'][number]['file'];

/** Where the copies go; a comment needs an xlsx. */
export function checkCopyPath(path: string): void {
  if (/\.xlsx$/i.test(path)) return;
  throw new Failure(
    'copy-not-xlsx',
    `--errors-to 的文件名须以 .xlsx 结尾：${path}`,
    `--errors-to needs a file name that ends with .xlsx: ${path}`,
  );
}

const placeOf = (path: string, which: Which, isFirst: boolean): string =>
  isFirst ? path : path.replace(/\.xlsx$/i, which === 'roster' ? '-名册.xlsx' : '-台账.xlsx');

/**
 * Writes a copy of each file in which something is wrong, with every error and note as a comment on its cell. Where both
 * files are wrong the copy of the roster is the second one.
 */
export async function writeErrorCopies(
  path: string,
  files: Readonly<Partial<Record<Which, SheetFile>>>,
  { errors, warnings }: Found,
  { say, talk, lang }: Terminal,
): Promise<void> {
  const told = (kind: string, all: Found['errors']) =>
    all.map((e) => ({ ...e, text: `${kind}${lang === 'zh' ? e.message : e.messageEn}` }));
  const all = [
    ...told(say('【错误】', 'error: '), errors),
    ...told(say('【提示】', 'note: '), warnings),
  ];
  let isFirst = true;
  for (const which of ['ledger', 'roster'] as const) {
    const file = files[which];
    const notes = all.filter((note) => note.file === which);
    if (file === undefined || notes.length === 0) continue;
    const copy = await copyApart({ file, notes });
    const place = placeOf(path, which, isFirst);
    if (copy === null) {
      talk(
        say(
          `${file.name} 无法读取，不能写出带批注的副本`,
          `${file.name} cannot be read; no copy of it`,
        ),
      );
      continue;
    }
    writeNewFile(place, copy.bytes);
    isFirst = false;
    talk(
      copy.isOwn
        ? say(`带批注的副本已写到 ${place}`, `the copy with comments is ${place}`)
        : say(
            `带批注的副本已写到 ${place}（只含文字和数据，不含原来的格式）`,
            `the copy with comments is ${place} (values alone, without the looks of the original)`,
          ),
    );
  }
  if (isFirst && all.length === 0)
    talk(say('没有需要批注的地方，未写出副本', 'nothing to comment on; no copy written'));
}
