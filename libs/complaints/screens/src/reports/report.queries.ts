import { graphql } from '@standing/web-core';

/** What would be published of a year, and what waits for a second registrar. */
export const transparencyPreviewQuery = graphql(`
  query TransparencyPreview($year: Int!) {
    transparencyPreview(year: $year) {
      year
      edition
      numbers {
        table
        part
        cases
      }
      totals {
        table
        cases
      }
      refusals {
        code
        message
      }
      proposed {
        id
        proposedOn
        mine
        correction
        numbers {
          table
          part
          cases
        }
        totals {
          table
          cases
        }
      }
    }
  }
`);

export const proposeTransparencyReportMutation = graphql(`
  mutation ProposeTransparencyReport($year: Int!, $correction: ReportCorrection, $idempotencyKey: Uuid!) {
    proposeTransparencyReport(year: $year, correction: $correction, idempotencyKey: $idempotencyKey) {
      year
    }
  }
`);

export const publishTransparencyReportMutation = graphql(`
  mutation PublishTransparencyReport($proposalId: Uuid!, $idempotencyKey: Uuid!) {
    publishTransparencyReport(proposalId: $proposalId, idempotencyKey: $idempotencyKey) {
      year
      edition
    }
  }
`);
