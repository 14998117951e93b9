import { useParams } from 'react-router';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import { Findings } from './findings.tsx';
import { LetterFacts } from './letter-facts.tsx';
import { ListPlace } from './list-place.tsx';
import { NoticeHead } from './notice-head.tsx';
import './notice.css';

/** A notice: its letter and findings, what has happened and what will, and what can be done. */
export function NoticePage() {
  const { id = '' } = useParams();
  const asked = useRead('/api/notices/{id}', { path: { id } });
  return (
    <>
      <ListPlace id={asked.data?.id ?? id} />
      <Shown of={asked} rows={10}>
        {(notice) => (
          <>
            <NoticeHead notice={notice} />
            <div className="notice-columns">
              <div className="notice-main">
                <Findings notice={notice} />
                <LetterFacts notice={notice} />
              </div>
            </div>
          </>
        )}
      </Shown>
    </>
  );
}
