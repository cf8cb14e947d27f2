import { PageSkeleton } from '@tongxin/web-ui';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from './not-found';

/** Every page is a chunk of its own, loaded when somebody goes there. */
const HomePage = lazy(() => import('../features/home/home-page'));
const TalksPage = lazy(() => import('../features/talks/talks-page'));
const NewTalkPage = lazy(() => import('../features/talks/new-talk-page'));
const TalkPage = lazy(() => import('../features/talks/talk-page'));
const DutiesPage = lazy(() => import('../features/talks/duties-page'));
const CoveragePage = lazy(() => import('../features/coverage/coverage-page'));
const OpenHoursPage = lazy(() => import('../features/open-hours/open-hours-page'));
const GroupTalksPage = lazy(() => import('../features/group-talks/group-talks-page'));
const NewGroupTalkPage = lazy(() => import('../features/group-talks/new-group-talk-page'));
const GroupTalkPage = lazy(() => import('../features/group-talks/group-talk-page'));
const HomeVisitsPage = lazy(() => import('../features/home-visits/home-visits-page'));
const NewHomeVisitPage = lazy(() => import('../features/home-visits/new-home-visit-page'));
const HomeVisitPage = lazy(() => import('../features/home-visits/home-visit-page'));
const FamilyLettersPage = lazy(() => import('../features/family-letters/family-letters-page'));
const SentLettersPage = lazy(() => import('../features/family-letters/sent-letters-page'));
const CounsellingPage = lazy(() => import('../features/counselling/counselling-page'));
const CampaignsPage = lazy(() => import('../features/campaigns/campaigns-page'));
const ThreadPage = lazy(() => import('../features/thread/thread-page'));
const DuePage = lazy(() => import('../features/due/due-page'));
const SealingPage = lazy(() => import('../features/sealing/sealing-page'));
const BoardPage = lazy(() => import('../features/coverage/board-page'));
const DutyListPage = lazy(() => import('../features/coverage/duty-list-page'));
const PeoplePage = lazy(() => import('../features/people/people-page'));
const AccessesPage = lazy(() => import('../features/accesses/accesses-page'));
const AuditPage = lazy(() => import('../features/audit/audit-page'));
const OpenedPage = lazy(() => import('../features/audit/opened-page'));
const StatusPage = lazy(() => import('../features/status/status-page'));
const BranchesPage = lazy(() => import('../features/branches/branches-page'));
const BranchPage = lazy(() => import('../features/branches/branch-page'));
const SessionsPage = lazy(() => import('../features/sessions/sessions-page'));
const MyHoursPage = lazy(() => import('../features/sessions/my-hours-page'));
const FindingsPage = lazy(() => import('../features/findings/findings-page'));
const MattersPage = lazy(() => import('../features/matters/matters-page'));
const NewMatterPage = lazy(() => import('../features/matters/new-matter-page'));
const MatterPage = lazy(() => import('../features/matters/matter-page'));
const ImportsPage = lazy(() => import('../features/imports/imports-page'));
const ImportPage = lazy(() => import('../features/imports/import-page'));
const AccountsPage = lazy(() => import('../features/accounts/accounts-page'));
const InvitePage = lazy(() => import('../features/accounts/invite-page'));
const RequestsPage = lazy(() => import('../features/requests/requests-page'));
const NewRequestPage = lazy(() => import('../features/requests/new-request-page'));
const RequestPage = lazy(() => import('../features/requests/request-page'));

export function DeskRoutes() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/talks" element={<TalksPage />} />
        <Route path="/talks/new" element={<NewTalkPage />} />
        <Route path="/talks/duties" element={<DutiesPage />} />
        <Route path="/talks/requests" element={<RequestsPage />} />
        <Route path="/talks/requests/new" element={<NewRequestPage />} />
        <Route path="/talks/requests/:id" element={<RequestPage />} />
        <Route path="/talks/:id" element={<TalkPage />} />
        <Route path="/open-hours" element={<OpenHoursPage />} />
        <Route path="/group-talks" element={<GroupTalksPage />} />
        <Route path="/group-talks/new" element={<NewGroupTalkPage />} />
        <Route path="/group-talks/:id" element={<GroupTalkPage />} />
        <Route path="/home-visits" element={<HomeVisitsPage />} />
        <Route path="/home-visits/new" element={<NewHomeVisitPage />} />
        <Route path="/home-visits/:id" element={<HomeVisitPage />} />
        <Route path="/family-letters" element={<FamilyLettersPage />} />
        <Route path="/family-letters/sent" element={<SentLettersPage />} />
        <Route path="/counselling" element={<CounsellingPage />} />
        <Route path="/campaigns" element={<CampaignsPage />} />
        <Route path="/thread" element={<ThreadPage />} />
        <Route path="/due" element={<DuePage />} />
        <Route path="/sealing" element={<SealingPage />} />
        <Route path="/coverage" element={<CoveragePage />} />
        <Route path="/coverage/board" element={<BoardPage />} />
        <Route path="/coverage/duties" element={<DutyListPage />} />
        <Route path="/people" element={<PeoplePage />} />
        <Route path="/branches" element={<BranchesPage />} />
        <Route path="/branches/:id" element={<BranchPage />} />
        <Route path="/sessions" element={<SessionsPage />} />
        <Route path="/hours" element={<MyHoursPage />} />
        <Route path="/findings" element={<FindingsPage />} />
        <Route path="/matters" element={<MattersPage />} />
        <Route path="/matters/new" element={<NewMatterPage />} />
        <Route path="/matters/:id" element={<MatterPage />} />
        <Route path="/imports" element={<ImportsPage />} />
        <Route path="/imports/:id" element={<ImportPage />} />
        <Route path="/accounts" element={<AccountsPage />} />
        <Route path="/accounts/invite" element={<InvitePage />} />
        <Route path="/accesses" element={<AccessesPage />} />
        <Route path="/audit" element={<AuditPage />} />
        <Route path="/audit/:personId" element={<OpenedPage />} />
        <Route path="/status" element={<StatusPage />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
