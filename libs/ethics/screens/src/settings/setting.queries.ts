import { graphql, type ResultOf } from '@standing/web-core';

export const settingsKey = ['ethics-settings'];

/** What the body has set of its ethics, and whether reports are taken today. */
export const ethicsSettingsQuery = graphql(`
  query EthicsSettings {
    ethicsSettings {
      id
      name
      basis
      contacts {
        name {
          fr
          en
        }
        phone
        page
      }
      conformity {
        name
        link
        since
      }
      months
      setAt
      setBy {
        id
        name
      }
    }
    myOutsideReports {
      areTaken
    }
  }
`);

export const setHelpContactsMutation = graphql(`
  mutation SetHelpContacts($contacts: [HelpContactInput!]!, $idempotencyKey: Uuid!) {
    setHelpContacts(contacts: $contacts, idempotencyKey: $idempotencyKey)
  }
`);

export const setReportBasisMutation = graphql(`
  mutation SetReportBasis($basis: String, $idempotencyKey: Uuid!) {
    setReportBasis(basis: $basis, idempotencyKey: $idempotencyKey)
  }
`);

export const setConformityMutation = graphql(`
  mutation SetCodeConformsTo($input: ConformityInput, $idempotencyKey: Uuid!) {
    setCodeConformsTo(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const setAdviceTermMutation = graphql(`
  mutation SetAdviceTerm($months: Int!, $idempotencyKey: Uuid!) {
    setAdviceTerm(months: $months, idempotencyKey: $idempotencyKey)
  }
`);

export type EthicsSettings = ResultOf<typeof ethicsSettingsQuery>;
export type Setting = EthicsSettings['ethicsSettings'][number];
