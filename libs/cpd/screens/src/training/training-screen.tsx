import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { EventsCard } from './events-card.js';
import { ProvidersCard } from './providers-card.js';
import { useTraining } from './use-training.js';

/** Where the office keeps training providers and their events, and reports who attended. */
export function TrainingScreen() {
  const { t } = useLingui();
  const training = useTraining();
  return (
    <>
      <PageHeader
        title={t`Training and attendance`}
        lead={
          <p>{t`Report who attended: each member accepts it or not, and what they accept is documented without a file.`}</p>
        }
      />
      <Loaded query={training} failed={t`Training could not be loaded.`} lines={8}>
        {({ trainingEvents, trainingProviders }) => (
          <Stack gap="large">
            <EventsCard events={trainingEvents} providers={trainingProviders} />
            <ProvidersCard providers={trainingProviders} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}
