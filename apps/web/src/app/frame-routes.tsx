import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame.js';
import { NoSuchScreen } from './no-such-screen.js';
import { SignedIn } from './signed-in.js';

export const root = createRootRoute({ notFoundComponent: NoSuchScreen });

export const kit = createRoute({
  getParentRoute: () => root,
  path: '/kit',
  component: lazyRouteComponent(() => import('../kit/kit-page.js'), 'KitPage'),
});

/** What only somebody who has signed in sees. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <SignedIn>
      <Frame />
    </SignedIn>
  ),
});
