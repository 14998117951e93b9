import { lazy, Suspense } from 'react';
import { Link, Route, Routes, useLocation } from 'react-router';
import { PageBoundary } from './parts/page-boundary.tsx';
import { useWords } from './parts/preferences.tsx';
import { EmptyState, LoadingRows } from './parts/states.tsx';
import { PATHS, type Place, pathTo } from './paths.ts';
import { SHELL_WORDS } from './words/shell-words.ts';

/** The page of each place; each is loaded when it is first opened. */
const PAGES: Record<Place, React.ComponentType> = {
  today: lazy(async () => ({ default: (await import('./pages/today/today-page.tsx')).TodayPage })),
  notices: lazy(async () => ({
    default: (await import('./pages/notices/notices-page.tsx')).NoticesPage,
  })),
  notice: lazy(async () => ({
    default: (await import('./pages/notice/notice-page.tsx')).NoticePage,
  })),
  reviews: lazy(async () => ({
    default: (await import('./pages/reviews/reviews-page.tsx')).ReviewsPage,
  })),
};

function UnknownPage() {
  const { unknownPage } = useWords(SHELL_WORDS);
  return (
    <EmptyState
      title={unknownPage.title}
      todo={unknownPage.todo}
      actions={<Link to={pathTo('today')}>{unknownPage.back}</Link>}
    />
  );
}

/** Each page in a boundary of its own: what goes wrong on one is gone when another is opened. */
export function PageRoutes() {
  const { pathname } = useLocation();
  return (
    <PageBoundary key={pathname}>
      <Suspense fallback={<LoadingRows rows={6} />}>
        <Routes>
          {(Object.keys(PAGES) as Place[]).map((place) => {
            const Page = PAGES[place];
            return <Route key={place} path={PATHS[place]} element={<Page />} />;
          })}
          <Route path="*" element={<UnknownPage />} />
        </Routes>
      </Suspense>
    </PageBoundary>
  );
}
