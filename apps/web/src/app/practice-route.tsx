import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { readVaultScreens } from './speak.js';

const PracticeScreen = lazyRouteComponent(() => import('@standing/practice/screens'), 'PracticeScreen');
const VaultDoor = lazyRouteComponent(readVaultScreens, 'VaultDoor');

/** "My practice", and in it the way to what one writes for oneself alone. */
export function PracticeRoute() {
  return (
    <PracticeScreen
      vault={
        <Suspense fallback={null}>
          <VaultDoor />
        </Suspense>
      }
    />
  );
}
