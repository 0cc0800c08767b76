import { graphql } from '@standing/web-core';

export const applicationsQuery = graphql(`
  query OfficeApplications {
    applicationsWaiting
  }
`);

export const reliefsQuery = graphql(`
  query OfficeReliefs {
    reliefsAskedCount
  }
`);

export const loweringsQuery = graphql(`
  query OfficeLowerings {
    loweringsWaitingCount
  }
`);

export const achievementsQuery = graphql(`
  query OfficeAchievements {
    achievementsToCheckCount
  }
`);

export const coversQuery = graphql(`
  query OfficeCovers {
    coversToVerifyCount
  }
`);

export const addressesQuery = graphql(`
  query OfficeAddresses {
    supervisorsToVet {
      id
    }
  }
`);

export const proofsQuery = graphql(`
  query OfficeProofs {
    supervisionProofsToDecide {
      id
    }
  }
`);

export const relationsQuery = graphql(`
  query OfficeSupervisionRelations {
    supervisionRelationsToReview {
      id
    }
  }
`);

export const casesQuery = graphql(`
  query OfficeCases {
    caseQueue(first: 50) {
      edges {
        node {
          id
          mine
        }
      }
    }
  }
`);

export const releasesQuery = graphql(`
  query ContinuityReleasesWaiting {
    continuityReleasesWaiting
  }
`);

export const adviceQuery = graphql(`
  query OfficeAdvice {
    adviceQueue {
      id
      heldBy
    }
  }
`);
