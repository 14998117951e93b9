import { Link } from 'react-router';
import type { NoticeColumn } from '../../src/domain/readings/notice-columns.ts';
import { pathTo } from '../paths.ts';
import type { Read } from '../shapes.ts';
import { dueDayText, shortDay } from '../words/dates.ts';
import { useNames } from '../words/domain-words.ts';
import { NOTICES_WORDS } from '../words/notices-words.ts';
import { LightMark, TimeLeft } from './light-mark.tsx';
import { usePreferences, useWords } from './preferences.tsx';

/** A notice in a list. */
export type ListedNotice = Read<'/api/notices'>['items'][number];

interface Cell {
  row: ListedNotice;
  /** The query of the list in which it stands, so that the notice's page knows the next one. */
  list: string;
}

function DueCell({ row: { dueAt, light, workingDaysLeft } }: Cell) {
  const { language } = usePreferences();
  const { noDue } = useWords(NOTICES_WORDS);
  if (dueAt === null || workingDaysLeft === null) return <span className="muted">{noDue}</span>;
  return (
    <>
      <TimeLeft light={light} days={workingDaysLeft} />
      <span className="cell-second">{dueDayText(language, dueAt)}</span>
    </>
  );
}

function NumberCell({ row: { id, documentNumber, rehearsal }, list }: Cell) {
  const { rehearsalMark } = useWords(NOTICES_WORDS);
  return (
    <>
      <Link className="row-link" to={pathTo('notice', { id }, { list })}>
        {documentNumber}
      </Link>
      {rehearsal ? <span className="mark">{rehearsalMark}</span> : null}
    </>
  );
}

function FindingsCell({ row: { counts } }: Cell) {
  const words = useWords(NOTICES_WORDS);
  return (
    <>
      <span className="number">{words.findings(counts.open, counts.findings)}</span>
      {counts.overdue === 0 ? null : (
        <span className="cell-second light-red number">
          {words.overdueFindings(counts.overdue)}
        </span>
      )}
    </>
  );
}

/** What of a notice waits for the office rather than for the unit. */
function OfficeCell({ row: { counts, pending } }: Cell) {
  const { awaiting } = useWords(NOTICES_WORDS);
  const told = [
    ...(counts.underReview === 0 ? [] : [awaiting.review(counts.underReview)]),
    ...(pending.decisions === 0 ? [] : [awaiting.decision(pending.decisions)]),
    ...(pending.proposals === 0 ? [] : [awaiting.proposal(pending.proposals)]),
  ];
  return told.length === 0 ? (
    <span className="muted">—</span>
  ) : (
    <ul className="cell-list">
      {told.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function StageCell({ row: { stage, light } }: Cell) {
  const { noticeStages } = useNames();
  return (
    <>
      <span>{noticeStages[stage]}</span>
      {light === 'grey' || light === 'red' ? null : (
        <span className="cell-second">
          <LightMark light={light} />
        </span>
      )}
    </>
  );
}

function IssuedCell({ row: { issuedAt } }: Cell) {
  const { language } = usePreferences();
  return <span className="number">{shortDay(language, issuedAt)}</span>;
}

/** What stands in each column. */
export const CELLS: Record<NoticeColumn, (cell: Cell) => React.ReactNode> = {
  due: (cell) => <DueCell {...cell} />,
  number: (cell) => <NumberCell {...cell} />,
  unit: ({ row }) => row.unit.name,
  title: ({ row }) => <span className="cell-title">{row.title}</span>,
  stage: (cell) => <StageCell {...cell} />,
  findings: (cell) => <FindingsCell {...cell} />,
  office: (cell) => <OfficeCell {...cell} />,
  campaign: ({ row }) => row.campaign.name,
  issued: (cell) => <IssuedCell {...cell} />,
};
