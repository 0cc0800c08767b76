import { graphql } from '@standing/web-core';

/** The evidence of a case as far as the reader's function reads it; each opening is written down. */
export const openEvidenceMutation = graphql(`
  mutation OpenEvidence($caseId: Uuid!, $idempotencyKey: Uuid!) {
    openEvidence(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      id
      exhibits {
        id
        number
        version
        kind
        source
        putInAs
        putInOn
        title
        digest
        mayOpen
        mayBeReliedOn
        disclosures {
          id
          to
          ground
          title
          disclosedOn
          withdrawnOn
          withdrawnBecause
        }
      }
    }
  }
`);

export const putInExhibitMutation = graphql(`
  mutation PutInExhibit($input: PutInExhibitInput!, $idempotencyKey: Uuid!) {
    putInExhibit(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const discloseExhibitMutation = graphql(`
  mutation DiscloseExhibit($input: DiscloseExhibitInput!, $idempotencyKey: Uuid!) {
    discloseExhibit(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const withdrawDisclosureMutation = graphql(`
  mutation WithdrawDisclosure($disclosureId: Uuid!, $because: WithdrawnBecause!, $idempotencyKey: Uuid!) {
    withdrawDisclosure(disclosureId: $disclosureId, because: $because, idempotencyKey: $idempotencyKey)
  }
`);

/** What the respondent gave and what was disclosed to them; each opening is written down. */
export const openMyEvidenceMutation = graphql(`
  mutation OpenMyEvidence($reference: String!, $idempotencyKey: Uuid!) {
    openMyEvidence(reference: $reference, idempotencyKey: $idempotencyKey) {
      id
      exhibits {
        id
        number
        kind
        mine
        title
        on
        digest
      }
    }
  }
`);

export const putInMyExhibitMutation = graphql(`
  mutation PutInMyExhibit($input: PutInMyExhibitInput!, $idempotencyKey: Uuid!) {
    putInMyExhibit(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
