import type { Connection } from 'mongoose';
import {
  type SheetColumn,
  type SheetValue,
  streamSheet,
} from '../../../documents/sheet/workbook-writer.ts';
import type { Sight } from '../../../domain/access/identity.ts';
import { dateOf, dueDateOf } from '../../../domain/calendar/instant.ts';
import { businessNow, REAL_TIME } from '../../../domain/campaign/tempo.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import type { NoticeColumn } from '../../../domain/readings/notice-columns.ts';
import { temposOf } from '../../../store/campaigns.ts';
import {
  type DuePosition,
  type ListedNotice,
  listByDue,
  listNotices,
  type NoticeFilter,
} from '../../../store/notice-lists.ts';
import { rulebooksOf } from '../../../store/rulebooks.ts';
import { presentListedNotice } from '../../presenters/notice.ts';

type Row = ReturnType<typeof presentListedNotice>;
type Lang = 'zh' | 'en';

/** A list that is to be written: what is asked for, in which order and columns, for whom. It travels as JSON. */
export interface NoticeListOrder {
  sight: Sight;
  filter: NoticeFilter;
  byDue: boolean;
  columns: readonly NoticeColumn[];
  lang: Lang;
  /** Real time in epoch ms; the time of each campaign follows from it. */
  nowMs: number;
}

/** Letters that are read at once. */
const AT_ONCE = 250;

/** Every letter of the list, in its order. */
async function* letters(
  connection: Connection,
  { sight, filter, byDue }: NoticeListOrder,
): AsyncGenerator<ListedNotice[]> {
  let due: DuePosition | null = null;
  let id: string | null = null;
  for (;;) {
    const page: ListedNotice[] = byDue
      ? await listByDue(connection, sight, filter, { after: due, limit: AT_ONCE })
      : await listNotices(connection, sight, filter, { after: id, limit: AT_ONCE });
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < AT_ONCE) return;
    due = [last.summary.dueAt, last._id];
    id = last._id;
  }
}

/** How many working days are left, in words; they stand beside the date. */
const leftWords: Record<Lang, (days: number) => string> = {
  zh: (days) => (days < 0 ? `逾期${-days}个工作日` : days === 0 ? '今日到期' : `剩${days}个工作日`),
  en: (days) =>
    days < 0
      ? `${-days} working days overdue`
      : days === 0
        ? 'due today'
        : `${days} working days left`,
};

const WAITING: Record<Lang, Record<'review' | 'decision' | 'proposal', string>> = {
  zh: { review: '待验收', decision: '待决定', proposal: '待批准' },
  en: { review: 'to review', decision: 'to decide', proposal: 'to approve' },
};

function waiting({ counts, pending }: Row, lang: Lang): string {
  const words = WAITING[lang];
  const parts = [
    [words.review, counts.underReview],
    [words.decision, pending.decisions],
    [words.proposal, pending.proposals],
  ] as const;
  return parts.flatMap(([word, count]) => (count === 0 ? [] : [`${word} ${count}`])).join('；');
}

/** What a column of the list becomes on the sheet: a due date is followed by what is left. */
const SHEET: Record<
  NoticeColumn,
  readonly {
    head: Record<Lang, string>;
    width: number;
    value: (row: Row, lang: Lang) => SheetValue;
  }[]
> = {
  due: [
    {
      head: { zh: '最早期限', en: 'Next due' },
      width: 12,
      value: ({ dueAt }) => (dueAt === null ? null : { date: dueDateOf(dueAt) }),
    },
    {
      head: { zh: '剩余', en: 'Left' },
      width: 16,
      value: ({ workingDaysLeft: days }, lang) => (days === null ? '' : leftWords[lang](days)),
    },
  ],
  number: [{ head: { zh: '文号', en: 'Number' }, width: 22, value: (row) => row.documentNumber }],
  unit: [{ head: { zh: '单位', en: 'Unit' }, width: 20, value: (row) => row.unit.name }],
  title: [{ head: { zh: '标题', en: 'Title' }, width: 40, value: (row) => row.title }],
  stage: [
    {
      head: { zh: '状态', en: 'Stage' },
      width: 12,
      value: (row, lang) => WORDS[lang].noticeStages[row.stage],
    },
  ],
  findings: [
    { head: { zh: '未办结', en: 'Open' }, width: 8, value: (row) => row.counts.open },
    { head: { zh: '问题总数', en: 'Findings' }, width: 9, value: (row) => row.counts.findings },
    { head: { zh: '逾期', en: 'Overdue' }, width: 8, value: (row) => row.counts.overdue },
  ],
  office: [{ head: { zh: '待督查一方', en: 'For the office' }, width: 20, value: waiting }],
  campaign: [
    { head: { zh: '专项督查', en: 'Campaign' }, width: 30, value: (row) => row.campaign.name },
  ],
  issued: [
    {
      head: { zh: '签发', en: 'Issued' },
      width: 12,
      value: (row) => ({ date: dateOf(row.issuedAt) }),
    },
  ],
};

const TITLE: Record<Lang, string> = { zh: '通知书列表', en: 'Notices' };
const REHEARSED: Record<Lang, string> = { zh: '（演练）', en: ' (rehearsal)' };

/** A list of notices as xlsx, exactly what its page shows: the same filter, order and columns. Its letters are read as rows are taken. */
export function streamNoticeSheet(
  connection: Connection,
  order: NoticeListOrder,
): AsyncGenerator<Uint8Array> {
  const { lang } = order;
  const parts = order.columns.flatMap((column) => SHEET[column]);
  const columns: SheetColumn[] = parts.map(({ head, width }) => ({
    head: head[lang],
    width,
    align: 'left',
  }));
  const rulesOf = rulebooksOf(connection);
  let count = 0;
  async function* rows() {
    for await (const page of letters(connection, order)) {
      const campaigns = [...new Set(page.map(({ notice }) => notice.campaign.id))];
      const tempos = await temposOf(connection, campaigns);
      for (const doc of page) {
        count += 1;
        const tempo = tempos.get(doc.notice.campaign.id) ?? REAL_TIME;
        const rules = await rulesOf(doc.notice.rulebook);
        // Whether somebody watches it is no column of a file.
        const reader = { isWatched: false, isUnits: order.sight.of === 'units' };
        const row = presentListedNotice(doc, rules, businessNow(tempo, order.nowMs), reader);
        const marked = row.rehearsal
          ? { ...row, documentNumber: `${row.documentNumber}${REHEARSED[lang]}` }
          : row;
        yield parts.map(({ value }) => value(marked, lang));
      }
    }
  }
  const day = dateOf(new Date(order.nowMs).toISOString());
  const facts = () => (lang === 'zh' ? `截至${day}，共${count}份` : `${count} on ${day}`);
  return streamSheet({
    ...{ name: TITLE[lang], titles: [TITLE[lang], facts], columns },
    ...{ rows: rows(), filters: true, day },
  });
}
