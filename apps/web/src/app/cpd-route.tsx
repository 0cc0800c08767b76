import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { readAuditScreens, readCpdScreens } from './speak.js';

const CpdScreen = lazyRouteComponent(readCpdScreens, 'CpdScreen');
const OwnAudits = lazyRouteComponent(readAuditScreens, 'OwnAudits');

/** One's professional development, and the draws of those audited that one was in. */
export function CpdRoute() {
  return (
    <CpdScreen
      audits={
        <Suspense fallback={null}>
          <OwnAudits />
        </Suspense>
      }
    />
  );
}
