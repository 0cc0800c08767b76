import { graphql } from '@standing/web-core';

export const listedFragment = graphql(`
  fragment Listed on ListedSupervisor {
    id
    name
    languages
    countries
    places
    remote
    saidOn
  }
`);

export const listedQuery = graphql(`
  query SupervisorsListed($language: String, $country: String, $withPlaces: Boolean, $remote: Boolean) {
    supervisorsListed(language: $language, country: $country, withPlaces: $withPlaces, remote: $remote) {
      id
      ...Listed
    }
  }
`);

export const choicesQuery = graphql(`
  query DirectoryChoices {
    supervisorDirectoryChoices {
      languages
      countries
      mostPlaces
    }
  }
`);

export const ownListingQuery = graphql(`
  query OwnListing {
    asSupervisor {
      id
      waiting
      listing {
        ...Listed
      }
      directoryRefusals {
        message
      }
    }
  }
`);

export const beListedMutation = graphql(`
  mutation BeListedInDirectory($input: BeListedInput!, $idempotencyKey: Uuid!) {
    beListedInDirectory(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const leaveDirectoryMutation = graphql(`
  mutation LeaveDirectory($idempotencyKey: Uuid!) {
    leaveDirectory(idempotencyKey: $idempotencyKey)
  }
`);
