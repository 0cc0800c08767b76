import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { codeScreens } from '@standing/ethics/screens';
import {
  boolean,
  fallback,
  integer,
  number,
  object,
  optional,
  pipe,
  record,
  regex,
  string,
  transform,
  union,
} from 'valibot';
import { CrashScreen } from './crash-screen.js';
import { Frame } from './frame.js';
import {
  AppealRoute,
  CourseRoute,
  GuidedCriterionRoute,
  GuidedRoute,
  GuidedStepRoute,
  ModerationRoute,
  SheetRoute,
} from './judging-routes.js';
import { MemberRoute } from './member-route.js';
import { NoSuchScreen } from './no-such-screen.js';
import { OutcomesRoute } from './outcomes-route.js';
import { PendingScreen } from './pending-screen.js';
import { ApplicationsRoute, AssessmentsRoute } from './queue-routes.js';
import { SignedIn } from './signed-in.js';
import {
  readBroughtScreens,
  readCaseScreens,
  readJudgingScreens,
  readOfficeScreens,
  readSchemeScreens,
} from './speak.js';
import { StandingRoute } from './standing-route.js';

const root = createRootRoute({ notFoundComponent: NoSuchScreen });

const kit = createRoute({
  getParentRoute: () => root,
  path: '/kit',
  component: lazyRouteComponent(() => import('../kit/kit-page.js'), 'KitPage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <SignedIn>
      <Frame />
    </SignedIn>
  ),
});

const day = fallback(optional(pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/))), undefined);
const word = fallback(optional(pipe(string(), regex(/^[\w-]{1,60}$/))), undefined);
const draftPlace = object({ tab: word, part: word, simulation: word });
/** What a list is asked: its screen says of each value whether it knows it, and none is lost. */
const askedOfList = fallback(
  record(string(), optional(pipe(union([string(), number(), boolean()]), transform(String)))),
  {},
);
const askedDays = object({ on: day, known: day });
const askedYear = object({ year: fallback(optional(pipe(number(), integer())), undefined) });

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
    component: lazyRouteComponent(codeScreens, 'CodeScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/supervision',
    component: lazyRouteComponent(() => import('@standing/supervision/screens'), 'SupervisionScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/practice',
    component: lazyRouteComponent(() => import('@standing/practice/screens'), 'PracticeScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cpd',
    component: lazyRouteComponent(() => import('@standing/cpd/screens'), 'CpdScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office',
    component: lazyRouteComponent(() => import('./office/office-home.js'), 'OfficeHome'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/supervisors',
    component: lazyRouteComponent(() => import('@standing/supervision/screens'), 'SupervisorsToVetScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/insurance',
    component: lazyRouteComponent(() => import('@standing/insurance/screens'), 'InsuranceScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/covers',
    component: lazyRouteComponent(() => import('@standing/insurance/screens'), 'CoversToVerifyScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/applications',
    component: ApplicationsRoute,
    validateSearch: askedOfList,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/outcomes',
    component: OutcomesRoute,
    validateSearch: askedYear,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/assessors',
    component: lazyRouteComponent(readOfficeScreens, 'AssessorsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/assessments',
    component: AssessmentsRoute,
    validateSearch: askedOfList,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/reliefs',
    component: lazyRouteComponent(readOfficeScreens, 'ReliefsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/achievements',
    component: lazyRouteComponent(readOfficeScreens, 'AchievementsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/members/$personId',
    component: MemberRoute,
    validateSearch: askedDays,
  }),
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
  createRoute({
    getParentRoute: () => signedIn,
    path: '/assessments/asked',
    component: lazyRouteComponent(readJudgingScreens, 'AskedScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/assessments/moderation/$applicationId',
    component: ModerationRoute,
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/assessments/appeal/$id', component: AppealRoute }),
  createRoute({ getParentRoute: () => signedIn, path: '/assessments/$id', component: SheetRoute }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/schemes',
    component: lazyRouteComponent(readSchemeScreens, 'SchemesRoute'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/schemes/drafts/$draftId',
    component: lazyRouteComponent(readSchemeScreens, 'SchemeDraftRoute'),
    validateSearch: draftPlace,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/cases',
    component: lazyRouteComponent(readCaseScreens, 'CasesScreen'),
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
  createRoute({
    getParentRoute: () => signedIn,
    path: '/account',
    component: lazyRouteComponent(() => import('@standing/identity/screens'), 'AccountScreen'),
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
  routeTree: root.addChildren([kit, signedIn.addChildren([...routes])]),
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
