import { ErrorBoundary, PageSkeleton } from '@tongxin/web-ui';
import { Suspense } from 'react';
import { matchRoutes, Route, Routes, useLocation } from 'react-router';
import { NotFound } from './not-found';
import { part } from './part';

/** Every page is a chunk of its own, loaded when somebody goes there. */
const pages = Object.entries({
  '/': part(() => import('../features/home/home-page')),
  '/talks': part(() => import('../features/talks/talks-page')),
  '/talks/new': part(() => import('../features/talks/new-talk-page')),
  '/talks/duties': part(() => import('../features/talks/duties-page')),
  '/talks/requests': part(() => import('../features/requests/requests-page')),
  '/talks/requests/new': part(() => import('../features/requests/new-request-page')),
  '/talks/requests/:id': part(() => import('../features/requests/request-page')),
  '/talks/:id': part(() => import('../features/talks/talk-page')),
  '/open-hours': part(() => import('../features/open-hours/open-hours-page')),
  '/group-talks': part(() => import('../features/group-talks/group-talks-page')),
  '/group-talks/new': part(() => import('../features/group-talks/new-group-talk-page')),
  '/group-talks/:id': part(() => import('../features/group-talks/group-talk-page')),
  '/home-visits': part(() => import('../features/home-visits/home-visits-page')),
  '/home-visits/new': part(() => import('../features/home-visits/new-home-visit-page')),
  '/home-visits/:id': part(() => import('../features/home-visits/home-visit-page')),
  '/family-letters': part(() => import('../features/family-letters/family-letters-page')),
  '/family-letters/sent': part(() => import('../features/family-letters/sent-letters-page')),
  '/counselling': part(() => import('../features/counselling/counselling-page')),
  '/campaigns': part(() => import('../features/campaigns/campaigns-page')),
  '/thread': part(() => import('../features/thread/thread-page')),
  '/due': part(() => import('../features/due/due-page')),
  '/sealing': part(() => import('../features/sealing/sealing-page')),
  '/coverage': part(() => import('../features/coverage/coverage-page')),
  '/coverage/board': part(() => import('../features/coverage/board-page')),
  '/coverage/duties': part(() => import('../features/coverage/duty-list-page')),
  '/people': part(() => import('../features/people/people-page')),
  '/branches': part(() => import('../features/branches/branches-page')),
  '/branches/:id': part(() => import('../features/branches/branch-page')),
  '/sessions': part(() => import('../features/sessions/sessions-page')),
  '/hours': part(() => import('../features/sessions/my-hours-page')),
  '/findings': part(() => import('../features/findings/findings-page')),
  '/matters': part(() => import('../features/matters/matters-page')),
  '/matters/new': part(() => import('../features/matters/new-matter-page')),
  '/matters/:id': part(() => import('../features/matters/matter-page')),
  '/imports': part(() => import('../features/imports/imports-page')),
  '/imports/:id': part(() => import('../features/imports/import-page')),
  '/accounts': part(() => import('../features/accounts/accounts-page')),
  '/accounts/invite': part(() => import('../features/accounts/invite-page')),
  '/accesses': part(() => import('../features/accesses/accesses-page')),
  '/audit': part(() => import('../features/audit/audit-page')),
  '/audit/:personId': part(() => import('../features/audit/opened-page')),
  '/status': part(() => import('../features/status/status-page')),
}).map(([path, Page]) => ({ path, Page }));

/** Sends for the page of an address, before it is known who asks for it. */
export const sendForPage = (address: string): void => void matchRoutes(pages, address)?.at(-1)?.route.Page.send();

export function DeskRoutes() {
  return (
    <ErrorBoundary at={useLocation().pathname}>
      <Suspense fallback={<PageSkeleton />}>
        <Routes>
          {pages.map(({ path, Page }) => <Route key={path} path={path} element={<Page />} />)}
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
}
