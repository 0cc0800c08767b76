import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from './frame-routes.js';
import { readCaseScreens } from './speak.js';

/** The cases of those who keep and decide them, and a member's own. */
export const caseRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases',
    component: lazyRouteComponent(readCaseScreens, 'CasesScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases/over',
    component: lazyRouteComponent(readCaseScreens, 'RetentionScreen'),
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
