import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { readAuditScreens, readCpdScreens, readReviewScreens } from './speak.js';

const CpdScreen = lazyRouteComponent(readCpdScreens, 'CpdScreen');
const OwnAudits = lazyRouteComponent(readAuditScreens, 'OwnAudits');
const YourAudits = lazyRouteComponent(readReviewScreens, 'YourAudits');

/** One's professional development, the audits of it, and the draws of those audited that one was in. */
export function CpdRoute() {
  return (
    <CpdScreen
      asked={
        <Suspense fallback={null}>
          <YourAudits />
        </Suspense>
      }
      audits={
        <Suspense fallback={null}>
          <OwnAudits />
        </Suspense>
      }
    />
  );
}
