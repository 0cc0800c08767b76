import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from './frame-routes.js';
import { readInsuranceScreens } from './speak.js';

/** The screens of one's own insurance. */
export const insuranceRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/insurance',
    component: lazyRouteComponent(readInsuranceScreens, 'InsuranceScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/insurance/renew',
    component: lazyRouteComponent(readInsuranceScreens, 'RenewScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/insurance/check',
    component: lazyRouteComponent(readInsuranceScreens, 'OwnChecksScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/insurance/subcontractors',
    component: lazyRouteComponent(readInsuranceScreens, 'SubcontractorsScreen'),
  }),
] as const;
