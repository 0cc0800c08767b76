import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from './frame-routes.js';
import { readCaseScreens, readComplaintSettings } from './speak.js';

/** The screens of complaints: those of whoever keeps or decides cases, and one's own case. */
export const complaintRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases',
    component: lazyRouteComponent(readCaseScreens, 'CasesScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/figures',
    component: lazyRouteComponent(readCaseScreens, 'FiguresScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/reports',
    component: lazyRouteComponent(readCaseScreens, 'ReportsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/conflicts',
    component: lazyRouteComponent(readCaseScreens, 'ConflictsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/take-down',
    component: lazyRouteComponent(readCaseScreens, 'TakeDownScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/watched',
    component: lazyRouteComponent(readCaseScreens, 'BoardScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/roster',
    component: lazyRouteComponent(readCaseScreens, 'RosterScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/over',
    component: lazyRouteComponent(readCaseScreens, 'RetentionScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/access',
    component: lazyRouteComponent(readCaseScreens, 'AccessScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/emergency',
    component: lazyRouteComponent(readCaseScreens, 'EmergencyScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/procedure',
    component: lazyRouteComponent(readComplaintSettings, 'ProcedureScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/working-days',
    component: lazyRouteComponent(readComplaintSettings, 'WorkingDaysScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/terms',
    component: lazyRouteComponent(readComplaintSettings, 'RetentionTermsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/$caseId',
    component: lazyRouteComponent(readCaseScreens, 'CaseRoute'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/my-case/$reference',
    component: lazyRouteComponent(readCaseScreens, 'MyCaseRoute'),
  }),
] as const;
