import { useParams } from 'react-router';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { Shown } from '../../parts/states.tsx';
import { ListPlace } from './list-place.tsx';
import { NoticeHead } from './notice-head.tsx';
import { NoticeTabs } from './notice-tabs.tsx';
import { TimeLine } from './timeline/timeline.tsx';
import '../../parts/record/record.css';
import './notice.css';
import './timeline/timeline.css';

/** A notice: its letter and findings, what can be done, what has happened and what will. */
export function NoticePage() {
  const { id = '' } = useParams();
  const { may } = useSession();
  const asked = useRead('/api/notices/{id}', { path: { id } });
  const hasLine = may('getTimeline') && may('foresee');
  return (
    <>
      <ListPlace id={asked.data?.id ?? id} />
      <Shown of={asked} rows={10}>
        {(notice) => (
          <>
            <NoticeHead notice={notice} />
            <div className={hasLine ? 'notice-columns' : undefined}>
              <div className="notice-main">
                <NoticeTabs notice={notice} />
              </div>
              {hasLine ? <TimeLine notice={notice} /> : null}
            </div>
          </>
        )}
      </Shown>
    </>
  );
}
