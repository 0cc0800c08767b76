import { graphql, type ResultOf } from '@standing/web-core';

/** What was proposed and answered, for the office. */
export const releasesQuery = graphql(`
  query ContinuityReleases {
    continuityReleases {
      id
      coach {
        id
        name
      }
      ground
      proposedBy {
        id
        name
      }
      proposedOn
      outcome
      answeredBy {
        id
        name
      }
      answeredOn
    }
  }
`);

export type Release = ResultOf<typeof releasesQuery>['continuityReleases'][number];

export const proposeReleaseMutation = graphql(`
  mutation ProposeContinuityRelease($personId: Uuid!, $ground: ContinuityReleaseGround!, $idempotencyKey: Uuid!) {
    proposeContinuityRelease(personId: $personId, ground: $ground, idempotencyKey: $idempotencyKey)
  }
`);

export const answerReleaseMutation = graphql(`
  mutation AnswerContinuityRelease($releaseId: Uuid!, $release: Boolean!, $idempotencyKey: Uuid!) {
    answerContinuityRelease(releaseId: $releaseId, release: $release, idempotencyKey: $idempotencyKey)
  }
`);
