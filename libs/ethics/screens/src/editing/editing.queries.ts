import { graphql } from '@standing/web-core';

/** Every edition, with what each was compared with. */
export const editionsQuery = graphql(`
  query CodeEditions {
    codeEditions {
      id
      edition
      validFrom
      validUntil
      sections {
        code
        clauses {
          code
        }
      }
      comparisons {
        id
        earlierEdition
        referenceName
        referenceLink
        comparedOn
        pairs {
          theirs
          ours
          relation
        }
      }
    }
  }
`);

export const codeDraftQuery = graphql(`
  query CodeDraft {
    codeDraft {
      revision
      edition
      validFrom
      title {
        fr
        en
      }
      sections {
        code
        title {
          fr
          en
        }
        clauses {
          code
          text {
            fr
            en
          }
        }
      }
    }
  }
`);

export const likelyPairsQuery = graphql(`
  query LikelyClausePairs($editionId: Uuid!, $earlierEditionId: Uuid!) {
    likelyClausePairs(editionId: $editionId, earlierEditionId: $earlierEditionId) {
      theirs
      ours
      relation
    }
  }
`);

export const beginCodeDraftMutation = graphql(`
  mutation BeginCodeDraft($idempotencyKey: Uuid!) {
    beginCodeDraft(idempotencyKey: $idempotencyKey) {
      revision
    }
  }
`);

export const saveCodeDraftMutation = graphql(`
  mutation SaveCodeDraft($input: SaveCodeDraftInput!, $idempotencyKey: Uuid!) {
    saveCodeDraft(input: $input, idempotencyKey: $idempotencyKey) {
      revision
    }
  }
`);

export const discardCodeDraftMutation = graphql(`
  mutation DiscardCodeDraft($revision: Int!, $idempotencyKey: Uuid!) {
    discardCodeDraft(revision: $revision, idempotencyKey: $idempotencyKey)
  }
`);

export const publishCodeDraftMutation = graphql(`
  mutation PublishCodeDraft($revision: Int!, $idempotencyKey: Uuid!) {
    publishCodeDraft(revision: $revision, idempotencyKey: $idempotencyKey) {
      id
      edition
    }
  }
`);

export const compareCodeEditionMutation = graphql(`
  mutation CompareCodeEdition($input: CompareCodeEditionInput!, $idempotencyKey: Uuid!) {
    compareCodeEdition(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
