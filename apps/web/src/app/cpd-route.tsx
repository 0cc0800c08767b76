import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CpdScreen } from '@standing/cpd/screens';
import { readAuditScreens } from './speak.js';

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
