import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ReviewRoute } from './audit-routes.js';
import { signedIn } from './frame-routes.js';
import { AppealRoute, ModerationRoute, SheetRoute } from './judging-routes.js';
import { MemberRoute } from './member-route.js';
import { OutcomesRoute } from './outcomes-route.js';
import { ApplicationsRoute, AssessmentsRoute } from './queue-routes.js';
import { askedDays, askedOfList, askedYear, draftPlace } from './searches.js';
import {
  readAuditScreens,
  readReviewScreens,
  readTrainingScreens,
  readDeclarationScreens,
  readCodeEditingScreens,
  readContinuityScreens,
  readIdentityOfOffice,
  readInsuranceScreens,
  readJudgingScreens,
  readOfficeScreens,
  readOfficeSupervision,
  readPublishingScreens,
  readSchemeScreens,
} from './speak.js';

/** The screens of the office, and of whoever assesses, moderates or hears. */
export const officeRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office',
    component: lazyRouteComponent(() => import('./office/office-home.js'), 'OfficeHome'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/supervisors',
    component: lazyRouteComponent(readOfficeSupervision, 'SupervisorsToVetScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/supervision-documents',
    component: lazyRouteComponent(readOfficeSupervision, 'ProofsToDecideScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/supervision-relations',
    component: lazyRouteComponent(readOfficeSupervision, 'SupervisionRelationsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/covers',
    component: lazyRouteComponent(readInsuranceScreens, 'CoversToVerifyScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/cover-checks',
    component: lazyRouteComponent(readInsuranceScreens, 'CoverChecksScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/cover-minimum',
    component: lazyRouteComponent(readInsuranceScreens, 'CoverMinimumScreen'),
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
    path: '/office/lowerings',
    component: lazyRouteComponent(readOfficeScreens, 'LoweringsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/continuity',
    component: lazyRouteComponent(readContinuityScreens, 'ReleasesScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/chapters',
    component: lazyRouteComponent(readIdentityOfOffice, 'ChaptersScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/campaigns',
    component: lazyRouteComponent(readDeclarationScreens, 'CampaignsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/training',
    component: lazyRouteComponent(readTrainingScreens, 'TrainingScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/audit-draws',
    component: lazyRouteComponent(readAuditScreens, 'AuditDrawsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/audits',
    component: lazyRouteComponent(readReviewScreens, 'AuditBoardScreen'),
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/office/audits/$auditId', component: ReviewRoute }),
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
    path: '/office/code',
    component: lazyRouteComponent(readCodeEditingScreens, 'CodeEditingScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/declarations',
    component: lazyRouteComponent(readPublishingScreens, 'DeclarationVersionsScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/office/ethics',
    component: lazyRouteComponent(readPublishingScreens, 'EthicsSettingsScreen'),
  }),
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
] as const;
