import { graphql } from '@standing/web-core';

/** The edition in force, the reader's own signature, and what stands in the way of signing. */
export const codeQuery = graphql(`
  query CodeOfEthics($locale: String) {
    codeOfEthics(locale: $locale) {
      id
      edition
      title
      hash
      validFrom
      validUntil
      sections {
        code
        title
        clauses {
          code
          text
        }
      }
    }
    mySignature {
      id
      editionId
      edition
      editionHash
      place
      signedOn
      nameTyped
    }
    codeConformsTo {
      name
      link
      since
    }
    codeStanding {
      signed
      refusalsToSign {
        code
        message
      }
    }
  }
`);

export const signCodeMutation = graphql(`
  mutation SignCode($input: SignCodeInput!, $idempotencyKey: Uuid!) {
    signCode(input: $input, idempotencyKey: $idempotencyKey) {
      id
      signedOn
    }
  }
`);
