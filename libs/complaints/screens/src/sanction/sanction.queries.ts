import { graphql } from '@standing/web-core';

/** What the public will read, from the catalogue alone: it rests on no case. */
export const sanctionPreviewQuery = graphql(`
  query SanctionPreview($sanction: SanctionInput!, $fromOn: Day!) {
    sanctionPreview(sanction: $sanction, fromOn: $fromOn) {
      branch
      silentFrom
      spentOn
      mayApplyAgainOn
      days {
        on
        level
        lines {
          line
        }
      }
    }
  }
`);
