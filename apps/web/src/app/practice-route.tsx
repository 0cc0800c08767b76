import { lazyRouteComponent } from '@tanstack/react-router';
import { Stack } from '@standing/design-system';
import { Suspense } from 'react';
import { readVaultScreens } from './speak.js';

const PracticeScreen = lazyRouteComponent(() => import('@standing/practice/screens'), 'PracticeScreen');
const VaultDoor = lazyRouteComponent(readVaultScreens, 'VaultDoor');

/** "My practice", and below it the way to what one writes for oneself alone. */
export function PracticeRoute() {
  return (
    <Stack gap="large">
      <PracticeScreen />
      <Suspense fallback={null}>
        <VaultDoor />
      </Suspense>
    </Stack>
  );
}
