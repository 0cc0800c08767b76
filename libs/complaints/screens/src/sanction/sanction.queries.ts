import { graphql } from '@standing/web-core';

/** What somebody would read of a sanction, day by change. */
export const previewFragment = graphql(`
  fragment PreviewRead on SanctionPreview {
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
`);

/** What the public will read, from the catalogue alone: it rests on no case. */
export const sanctionPreviewQuery = graphql(`
  query SanctionPreview($sanction: SanctionInput!, $fromOn: Day!) {
    sanctionPreview(sanction: $sanction, fromOn: $fromOn) {
      ...PreviewRead
    }
  }
`);
