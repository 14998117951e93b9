import type { ImportReport } from '../../../src/client/api-types.ts';
import type { ImportedFiles } from '../../../src/documents/import/import-files.ts';
import { limitWords, WORDS } from '../../../src/domain/messages/words.ts';
import type { Terminal } from '../../output.ts';

/** What only a comparison with the drafts that are there can say. */
type Compared = 'added' | 'updated' | 'unchanged' | 'notTaken' | 'ended';

/** What an import finds, in the form that scripts read. */
export type Found = Omit<ImportReport, Compared | 'errors' | 'warnings' | 'notImported'> &
  Pick<ImportedFiles, 'errors' | 'warnings'> & {
    readonly notImported: readonly ImportReport['notImported'][number][];
  } & Partial<Pick<ImportReport, Compared>>;

const FILES = { ledger: { zh: '台账', en: 'ledger' }, roster: { zh: '名册', en: 'roster' } };

/** Reasons that a warning or an error of the same rows tells already. */
const TOLD: ReadonlySet<string> = new Set(['refused', 'closed', 'example', 'number-only']);

/** The sum of the cells, and each place that was left out. */
function showCells({ cells, notImported }: Found, { say, print, talk }: Terminal): void {
  const { present, read, notImported: left } = cells;
  print(
    say(
      `有内容的单元格 ${present} 个：已读 ${read} 个，未导入 ${left} 个${left > 0 ? '（位置和原因如下）' : ''}`,
      `${present} cells with content: ${read} read, ${left} not imported${left > 0 ? ' (where and why: below)' : ''}`,
    ),
  );
  for (const l of notImported) {
    const place = `${say(FILES[l.file].zh, FILES[l.file].en)} ${l.sheet} ${l.range}`;
    const counted = say(`${l.cells} 格`, `${l.cells} cells`);
    const why = TOLD.has(l.code) ? say('见上', 'see above') : say(l.message, l.messageEn);
    talk(`${say('未导入', 'left out')}  ${place}（${counted}）：${why}`);
  }
}

/** What a dry run has read, unit by unit, with each date as it is written and as it is understood. */
function showRows({ rows = [] }: Found, { say, print }: Terminal): void {
  let last = '';
  for (const { sheet, row, unit, coUnits, statement, dueText, due } of rows) {
    if (unit !== last) print(`【${unit}】`);
    last = unit;
    const helping = coUnits.length === 0 ? '' : say(`；配合：`, '; with ') + coUnits.join('、');
    const words =
      due === null ? say('按规则', 'the policy’s') : say(limitWords(due).zh, limitWords(due).en);
    const written = dueText === '' ? '' : say(`“${dueText}”→ `, `“${dueText}” → `);
    print(
      say(
        `  ${sheet}第${row}行  ${statement}（时限：${written}${words}${helping}）`,
        `  ${sheet}, row ${row}  ${statement} (limit: ${written}${words}${helping})`,
      ),
    );
  }
}

/** Prints what an import has found; `trial` says that nothing was written. */
export function showImport(found: Found, terminal: Terminal, trial: boolean): void {
  const { say, print, talk } = terminal;
  const line = (e: Found['errors'][number]) =>
    say(`${FILES[e.file].zh}${e.message}`, `${FILES[e.file].en}, ${e.messageEn}`);
  for (const w of found.warnings) talk(`${say('提示', 'note')}  ${line(w)}`);
  for (const e of found.errors) talk(`${say('错误', 'error')}  ${line(e)}`);
  print(
    say(
      `单位 ${found.units} 个，通知书 ${found.notices} 份，问题 ${found.findings} 个，错误 ${found.errors.length} 处`,
      `${found.units} units, ${found.notices} notices, ${found.findings} findings, ${found.errors.length} errors`,
    ),
  );
  showCells(found, terminal);
  if (trial) showRows(found, terminal);
  for (const n of found.notTaken ?? [])
    talk(`${say('未采用', 'not taken')}  ${say(n.message, n.messageEn)}`);
  for (const { unit, post, name } of found.ended ?? [])
    talk(
      say(
        `任职终止  名册未再列明${unit}的${WORDS.zh.posts[post]}${name}`,
        `post ended  ${unit}, ${WORDS.en.posts[post]}: the roster does not name ${name} any more`,
      ),
    );
  if (found.added === undefined) return;
  const { added, updated = 0, unchanged = 0 } = found;
  const counted = say(
    `新增草稿 ${added} 份${updated > 0 ? `，更新草稿 ${updated} 份` : ''}${unchanged > 0 ? `，与台账一致 ${unchanged} 份` : ''}`,
    `${added} new drafts${updated > 0 ? `, ${updated} brought up to the ledger` : ''}${unchanged > 0 ? `, ${unchanged} as it says already` : ''}`,
  );
  if (trial) {
    print(
      say(
        `只检查，未写入；正式导入将${counted}`,
        `checked only, nothing written; the run makes ${counted}`,
      ),
    );
    return;
  }
  print(
    say(`${counted}，专项督查编号 ${found.campaign}`, `${counted} in campaign ${found.campaign}`),
  );
  if (found.errors.length > 0)
    talk(say('有误的行未导入，改正后可用同一台账再次导入', 'mend the bad rows and import again'));
  else if (found.added > 0)
    talk(
      say(
        `下一步：未登记批准机关、文号和督查范围的，先 duban campaign authorise ${found.campaign}；然后 duban approve ${found.campaign}（由另一人审签），再 duban issue ${found.campaign}（签发）`,
        `next: duban campaign authorise ${found.campaign}, unless its authorisation is on record; then duban approve ${found.campaign} (a second person), and duban issue ${found.campaign}`,
      ),
    );
}
