import type { LedgerBody } from '../../../src/client/api-types.ts';
import { columnNamed, headOf, LEDGER_COLUMNS } from '../../../src/documents/import/ledger-heads.ts';
import { Failure } from '../../output.ts';

/** What a column is to mean. */
export type AskedHead = NonNullable<LedgerBody['map']>[number];

/** Collects `--map 列=字段`, as often as it is given. @throws Failure `map-unreadable`, with the fields that there are. */
export function headMap(text: string, before: readonly AskedHead[] = []): AskedHead[] {
  const at = text.lastIndexOf('=');
  const [column, field] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const as =
    field === '' ? null : /^(?:自动|automatic)$/.test(field) ? 'automatic' : columnNamed(field);
  if (at < 1 || column === '' || (as === null && field !== ''))
    throw new Failure(
      'map-unreadable',
      `--map 应写成 列=字段，如 --map 办结要求=整改时限；列写列名或列号，字段留空表示不读，“自动”表示恢复自动识别。现为“${text}”。字段有：${LEDGER_COLUMNS.map(headOf).join('、')}`,
      `--map is COLUMN=FIELD, such as --map 办结要求=整改时限; a column is a head or a letter, no field means not read, 自动 (or automatic) as Duban takes it. Got “${text}”. Fields: ${LEDGER_COLUMNS.map((id) => `${headOf(id)} (${id})`).join(', ')}`,
    );
  return [...before, { column, as }];
}
