import type { GridRow } from '../sheet/grid.ts';
import type { TitleCell } from './account/ledger-account.ts';
import { textOf } from './ledger-rows.ts';

const named = /(?:督[查察]|检查|专项)(?:名称|事项)[:：]\s*([^\s；;]+)/;

const suffix =
  /(?:情况)?(?:反馈|发现|查出)?(?:的)?(?:问题)?(?:整改)?(?:任务)?(?:问题)?(?:台账|清单|一览表|汇总表|分解表|明细表|统计表|表)$/;

/** The campaign’s name: what stands behind 督察名称, else the ledger’s title without 整改台账; where findings come from says no name. */
export function campaignTitle(above: readonly GridRow[]): TitleCell | null {
  const cells = above.flatMap(({ number: row, cells: all }) =>
    all.map((cell, at) => ({ row, column: at + 1, text: textOf(cell) })),
  );
  for (const cell of cells) {
    const text = named.exec(cell.text)?.[1];
    if (text) return { ...cell, text };
  }
  const title = cells.find(({ text }) => /督[查察]|整改|台账|清单/.test(text));
  if (title === undefined) return null;
  const text = title.text
    .replace(/\s+/g, '')
    .replace(/[(（][^()（）]*[)）]$/, '')
    .replace(suffix, '');
  return text === '' ? null : { ...title, text };
}
