import { createRoute, getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from './frame-routes.js';
import { readAdviceScreens } from './speak.js';

const EnquiryScreen = lazyRouteComponent(readAdviceScreens, 'EnquiryScreen');
const route = getRouteApi('/signed-in/advice/enquiries/$id');

/** One enquiry of the advice desk, by the id that the address names, for the adviser who holds it. */
function EnquiryRoute() {
  const { id } = route.useParams();
  return <EnquiryScreen key={id} id={id} />;
}

/** The advice desk: of whoever asks, and of those who advise. */
export const adviceRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/advice',
    component: lazyRouteComponent(readAdviceScreens, 'AdviceScreen'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/advice/enquiries',
    component: lazyRouteComponent(readAdviceScreens, 'EnquiriesScreen'),
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/advice/enquiries/$id', component: EnquiryRoute }),
] as const;
