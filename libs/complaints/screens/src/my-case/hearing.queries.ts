import { graphql } from '@standing/web-core';

/** Who hears the case and when, as far as the respondent was told. */
export const hearingFragment = graphql(`
  fragment Hearing on HearingForRespondent {
    namedOn
    panel {
      seat
      name
    }
    objectUntil
    hearingOn
    bundleOn
    openedOn
    resumeOn
    closedOn
    postponed
    isOver
  }
`);
