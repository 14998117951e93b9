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
  units: lazy(async () => ({ default: (await import('./pages/units/units-page.tsx')).UnitsPage })),
  unit: lazy(async () => ({ default: (await import('./pages/units/unit-page.tsx')).UnitPage })),
  office: lazy(async () => ({
    default: (await import('./pages/office/office-page.tsx')).OfficePage,
  })),
  messages: lazy(async () => ({
    default: (await import('./pages/messages/messages-page.tsx')).MessagesPage,
  })),
  system: lazy(async () => ({
    default: (await import('./pages/system/system-page.tsx')).SystemPage,
  })),
  me: lazy(async () => ({ default: (await import('./pages/me/me-page.tsx')).MePage })),
  tasks: lazy(async () => ({ default: (await import('./pages/tasks/tasks-page.tsx')).TasksPage })),
  inbox: lazy(async () => ({ default: (await import('./pages/inbox/inbox-page.tsx')).InboxPage })),
  rules: lazy(async () => ({ default: (await import('./pages/rules/rules-page.tsx')).RulesPage })),
  policy: lazy(async () => ({
    default: (await import('./pages/rules/policy-page.tsx')).PolicyPage,
  })),
  statistics: lazy(async () => ({
    default: (await import('./pages/statistics/statistics-page.tsx')).StatisticsPage,
  })),
  calendar: lazy(async () => ({
    default: (await import('./pages/calendar/calendar-page.tsx')).CalendarPage,
  })),
  deadline: lazy(async () => ({
    default: (await import('./pages/deadline/deadline-page.tsx')).DeadlinePage,
  })),
  replay: lazy(async () => ({
    default: (await import('./pages/replay/replay-page.tsx')).ReplayPage,
  })),
  findings: lazy(async () => ({
    default: (await import('./pages/findings/findings-page.tsx')).FindingsPage,
  })),
  many: lazy(async () => ({
    default: (await import('./pages/notices/many/many-page.tsx')).ManyPage,
  })),
  reviews: lazy(async () => ({
    default: (await import('./pages/reviews/reviews-page.tsx')).ReviewsPage,
  })),
  campaigns: lazy(async () => ({
    default: (await import('./pages/campaigns/campaigns-page.tsx')).CampaignsPage,
  })),
  campaign: lazy(async () => ({
    default: (await import('./pages/campaigns/campaign-page.tsx')).CampaignPage,
  })),
  instructions: lazy(async () => ({
    default: (await import('./pages/instructions/instructions-page.tsx')).InstructionsPage,
  })),
  decisions: lazy(async () => ({
    default: (await import('./pages/decisions/decisions-page.tsx')).DecisionsPage,
  })),
  campaignImport: lazy(async () => ({
    default: (await import('./pages/import/import-page.tsx')).ImportPage,
  })),
  campaignReaders: lazy(async () => ({
    default: (await import('./pages/readers/readers-page.tsx')).ReadersPage,
  })),
  campaignIssue: lazy(async () => ({
    default: (await import('./pages/issue/issue-page.tsx')).IssuePage,
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
