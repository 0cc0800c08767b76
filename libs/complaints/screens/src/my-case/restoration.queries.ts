import { graphql } from '@standing/web-core';

/** The way back after a withdrawal, as the member reads it. */
export const restorationFragment = graphql(`
  fragment RestorationOfMine on CaseForRespondent {
    restoration {
      state
      mayApplyFrom
      askedOn
      decidedOn
      reasons
      conditions {
        ...Terms
      }
    }
  }
`);
