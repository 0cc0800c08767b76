import { graphql } from '@standing/web-core';

/** The proposal to leave that was made last, for those who keep the case. */
export const leavingInKeptFragment = graphql(`
  fragment LeavingInKept on CaseCourse {
    leaving {
      state
      askedOn
      endedOn
    }
  }
`);
