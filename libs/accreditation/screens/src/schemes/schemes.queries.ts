import { graphql } from '@standing/web-core';

/** The format of schemes as a JSON Schema, titled in the reader's language. */
export const schemeFormatQuery = graphql(`
  query SchemeFormat {
    schemeFormat
  }
`);

/** Every version, every draft, and the models to begin from. */
export const schemesQuery = graphql(`
  query Schemes {
    schemeVersions {
      id
      scheme
      version
      title
      validFrom
      publishedOn
      publishedBy {
        name
      }
    }
    schemeDrafts {
      id
      scheme
      version
      title
      status
      revision
      changedBy {
        id
        name
      }
      changedAt
      approval {
        at
      }
    }
    schemeModels {
      code
      title
      note
    }
  }
`);

export const beginDraftMutation = graphql(`
  mutation BeginSchemeDraft($beginning: SchemeBeginning!, $idempotencyKey: Uuid!) {
    beginSchemeDraft(beginning: $beginning, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const discardDraftMutation = graphql(`
  mutation DiscardSchemeDraft($id: Uuid!, $idempotencyKey: Uuid!) {
    discardSchemeDraft(id: $id, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** A draft as it was last saved. */
export const draftFragment = graphql(`
  fragment SchemeDraftRead on SchemeDraft {
    id
    scheme
    version
    title
    validFrom
    status
    revision
    begunBy {
      id
      name
    }
    begunAt
    changedBy {
      id
      name
    }
    changedAt
    document
    mistakes {
      path
      line
      message
    }
    blanks {
      path
      line
      message
    }
    lines {
      ruleId
      title
      checkedBy {
        id
        name
      }
      checkedByMe
    }
    approval {
      by {
        id
        name
      }
      at
    }
    hindrances {
      code
      message
    }
    publishedVersion {
      id
      version
      validFrom
    }
  }
`);

export const draftQuery = graphql(`
  query SchemeDraft($id: Uuid!) {
    schemeDraft(id: $id) {
      ...SchemeDraftRead
    }
  }
`);

export const saveDraftMutation = graphql(`
  mutation SaveSchemeDraft($id: Uuid!, $revision: Int!, $document: String!, $idempotencyKey: Uuid!) {
    saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $idempotencyKey) {
      ...SchemeDraftRead
    }
  }
`);

export const checkSchemeQuery = graphql(`
  query CheckScheme($document: String!) {
    checkScheme(document: $document) {
      mistakes {
        path
        line
        message
      }
      blanks {
        path
        line
        message
      }
    }
  }
`);
