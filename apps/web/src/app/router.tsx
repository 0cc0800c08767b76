import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { adviceRoutes } from './advice-routes.js';
import { OwnAuditRoute } from './audit-routes.js';
import { CharterRoute } from './charter-route.js';
import { complaintRoutes } from './complaint-routes.js';
import { CrashScreen } from './crash-screen.js';
import { CourseRoute, GuidedCriterionRoute, GuidedRoute, GuidedStepRoute } from './judging-routes.js';
import { PendingScreen } from './pending-screen.js';
import { EngagementRoute, PracticeRoute } from './practice-route.js';
import {
  readAccountScreens,
  readBroughtScreens,
  readCodeScreens,
  readDeclarationScreens,
  readContinuityScreens,
  readDeskScreens,
  readImportScreens,
  readReportScreens,
  readStatementScreens,
  readSupervision,
  readVaultScreens,
} from './speak.js';
import { StandingRoute } from './standing-route.js';
import { ReportRoute } from './report-route.js';
import { StatementRoute } from './statement-route.js';
import { kit, root, signedIn } from './frame-routes.js';
import { insuranceRoutes } from './insurance-routes.js';
import { officeRoutes } from './office-routes.js';
import { askedDays } from './searches.js';

const routes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/standing',
    component: StandingRoute,
    validateSearch: askedDays,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/code',
    component: lazyRouteComponent(readCodeScreens, 'CodeScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/declarations',
    component: lazyRouteComponent(readDeclarationScreens, 'DeclarationsScreen'),
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/charter', component: CharterRoute }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision',
    component: lazyRouteComponent(readSupervision, 'SupervisionScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision/documents',
    component: lazyRouteComponent(readSupervision, 'ProofsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision/statements',
    component: lazyRouteComponent(readStatementScreens, 'StatementsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision/statements/$statementId',
    component: StatementRoute,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision/reports',
    component: lazyRouteComponent(readReportScreens, 'ReportsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision/reports/$reportId',
    component: ReportRoute,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision/directory',
    component: lazyRouteComponent(readDeskScreens, 'DirectoryScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/confirm',
    component: lazyRouteComponent(readDeskScreens, 'ConfirmScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/confirm/asked',
    component: lazyRouteComponent(readDeskScreens, 'AskedScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/confirm/done',
    component: lazyRouteComponent(readDeskScreens, 'DoneScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/confirm/people',
    component: lazyRouteComponent(readDeskScreens, 'PeopleScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision/group',
    component: lazyRouteComponent(readDeskScreens, 'GroupScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/practice',
    component: PracticeRoute,
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/practice/engagement/$id', component: EngagementRoute }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/practice/import',
    component: lazyRouteComponent(readImportScreens, 'ImportScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/vault',
    component: lazyRouteComponent(readVaultScreens, 'VaultScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/continuity',
    component: lazyRouteComponent(readContinuityScreens, 'ContinuityScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cpd',
    component: lazyRouteComponent(() => import('./cpd-route.js'), 'CpdRoute'),
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/audits/$auditId', component: OwnAuditRoute }),
  createRoute({ getParentRoute: () => signedIn, path: '/standing/application/$applicationId', component: CourseRoute }),
  createRoute({ getParentRoute: () => signedIn, path: '/standing/apply', component: GuidedRoute }),
  createRoute({ getParentRoute: () => signedIn, path: '/standing/apply/$step', component: GuidedStepRoute }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/standing/apply/criterion/$code',
    component: GuidedCriterionRoute,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/standing/brought',
    component: lazyRouteComponent(readBroughtScreens, 'BroughtScreen'),
  }),
  ...complaintRoutes,
  createRoute({
    getParentRoute: () => signedIn,
    path: '/account',
    component: lazyRouteComponent(readAccountScreens, 'AccountScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/standing' });
    },
  }),
] as const;

/** Every address of the signed-in app. */
export const router = createRouter({
  routeTree: root.addChildren([
    kit,
    signedIn.addChildren([...routes, ...adviceRoutes, ...insuranceRoutes, ...officeRoutes]),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PendingScreen,
  defaultPendingMs: 200,
  defaultPendingMinMs: 300,
  defaultErrorComponent: CrashScreen,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
