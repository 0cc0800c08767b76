import { graphql, type ResultOf } from '@standing/web-core';

export const trainingQuery = graphql(`
  query Training {
    trainingProviders {
      id
      name
      fromDay
      untilDay
      version
      keys {
        id
        madeOn
      }
    }
    trainingEvents {
      id
      providerId
      title
      kind
      firstDay
      lastDay
      minutes
      categories {
        code
        minutes
      }
      waiting
      accepted
      refused
      version
    }
  }
`);

export const keepProviderMutation = graphql(`
  mutation KeepTrainingProvider(
    $input: TrainingProviderInput!
    $changed: ChangedTrainingInput
    $idempotencyKey: Uuid!
  ) {
    keepTrainingProvider(input: $input, changed: $changed, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const keepEventMutation = graphql(`
  mutation KeepTrainingEvent($input: TrainingEventInput!, $changed: ChangedTrainingInput, $idempotencyKey: Uuid!) {
    keepTrainingEvent(input: $input, changed: $changed, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const makeKeyMutation = graphql(`
  mutation MakeTrainingKey($providerId: Uuid!, $idempotencyKey: Uuid!) {
    makeTrainingKey(providerId: $providerId, idempotencyKey: $idempotencyKey)
  }
`);

export const revokeKeyMutation = graphql(`
  mutation RevokeTrainingKey($keyId: Uuid!, $idempotencyKey: Uuid!) {
    revokeTrainingKey(keyId: $keyId, idempotencyKey: $idempotencyKey)
  }
`);

export const checkAttendanceQuery = graphql(`
  query CheckAttendance($eventId: Uuid!, $rows: [AttendanceRowInput!]!) {
    checkAttendance(eventId: $eventId, rows: $rows)
  }
`);

export const reportAttendanceMutation = graphql(`
  mutation ReportAttendance($eventId: Uuid!, $rows: [AttendanceRowInput!]!, $idempotencyKey: Uuid!) {
    reportAttendance(eventId: $eventId, rows: $rows, idempotencyKey: $idempotencyKey)
  }
`);

type Training = ResultOf<typeof trainingQuery>;
export type Provider = Training['trainingProviders'][number];
export type TrainingEvent = Training['trainingEvents'][number];
export type Outcome = ResultOf<typeof checkAttendanceQuery>['checkAttendance'][number];

/** Where answers about training are kept. */
export const TRAINING = ['training'] as const;
