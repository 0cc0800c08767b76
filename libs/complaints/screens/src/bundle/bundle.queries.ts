import { graphql } from '@standing/web-core';

/** The hearing bundle as its reader has it, with the number of each page. */
export const bundleFragment = graphql(`
  fragment Bundle on BundleOfCase {
    id
    servedOn
    pages
    sections {
      section
      page
      papers {
        id
        state
        event
        title
        on
        page
        pages
        texts
        clauses
        digest
        exhibit {
          number
          version
          source
        }
      }
    }
  }
`);

/** A PDF that was made for the reader. */
export const handedOverFragment = graphql(`
  fragment HandedOverParts on HandedOver {
    id
    name
    pages
    digest
    link
  }
`);

/** The bundle for whoever hears or keeps the case; each opening is written down. */
export const openBundleMutation = graphql(`
  mutation OpenBundle($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openBundle(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      ...Bundle
    }
  }
`);

/** The same for the respondent. */
export const openMyBundleMutation = graphql(`
  mutation OpenMyBundle($reference: String!, $idempotencyKey: Uuid!) {
    openMyBundle(reference: $reference, idempotencyKey: $idempotencyKey) {
      ...Bundle
    }
  }
`);

export const bindBundleMutation = graphql(`
  mutation BindBundle($caseId: Uuid!, $idempotencyKey: Uuid!) {
    bindBundle(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      ...HandedOverParts
    }
  }
`);

export const bindMyBundleMutation = graphql(`
  mutation BindMyBundle($reference: String!, $idempotencyKey: Uuid!) {
    bindMyBundle(reference: $reference, idempotencyKey: $idempotencyKey) {
      ...HandedOverParts
    }
  }
`);
