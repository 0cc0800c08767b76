import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { readAnnexScreens, readContinuityScreens, readVaultScreens } from './speak.js';

const PracticeScreen = lazyRouteComponent(() => import('@standing/practice/screens'), 'PracticeScreen');
const VaultDoor = lazyRouteComponent(readVaultScreens, 'VaultDoor');
const ContinuityDoor = lazyRouteComponent(readContinuityScreens, 'ContinuityDoor');

const EngagementCharter = lazyRouteComponent(readAnnexScreens, 'EngagementCharter');

/** "My practice", and in it the way to what one writes for oneself alone. */
export function PracticeRoute() {
  return (
    <PracticeScreen
      charterOf={(engagement) => (
        <Suspense fallback={null}>
          <EngagementCharter engagement={engagement} />
        </Suspense>
      )}
      vault={
        <Suspense fallback={null}>
          <VaultDoor />
          <ContinuityDoor />
        </Suspense>
      }
    />
  );
}
