import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Row } from '@standing/design-system';
import {
  readAnnexScreens,
  readContinuityScreens,
  readPracticeScreens,
  readRecordScreens,
  readVaultScreens,
} from './speak.js';

const PracticeScreen = lazyRouteComponent(readPracticeScreens, 'PracticeScreen');
const VaultDoor = lazyRouteComponent(readVaultScreens, 'VaultDoor');
const ContinuityDoor = lazyRouteComponent(readContinuityScreens, 'ContinuityDoor');

const EngagementCharter = lazyRouteComponent(readAnnexScreens, 'EngagementCharter');
const EngagementLink = lazyRouteComponent(readRecordScreens, 'EngagementLink');
const ThoughtsCard = lazyRouteComponent(readRecordScreens, 'ThoughtsCard');
const EngagementScreen = lazyRouteComponent(readRecordScreens, 'EngagementScreen');

/** "My practice", and in it the way to each engagement's record and to what one writes for oneself alone. */
export function PracticeRoute() {
  return (
    <PracticeScreen
      moreOf={(engagement) => (
        <Suspense fallback={null}>
          <Row>
            <EngagementLink engagement={engagement} />
            <EngagementCharter engagement={engagement} />
          </Row>
        </Suspense>
      )}
      thoughts={
        <Suspense fallback={null}>
          <ThoughtsCard />
        </Suspense>
      }
      vault={
        <Suspense fallback={null}>
          <VaultDoor />
          <ContinuityDoor />
        </Suspense>
      }
    />
  );
}

const one = getRouteApi('/signed-in/practice/engagement/$id');

/** The record of one engagement, by the id that the address names. */
export function EngagementRoute() {
  const { id } = one.useParams();
  return <EngagementScreen key={id} id={id} />;
}
