import { graphql } from '../generated/index.js';

/** For staff: members with a text in their name. */
export const membersNamedQuery = graphql(`
  query MembersNamed($text: String!) {
    membersNamed(text: $text) {
      id
      name
      addressShown
    }
  }
`);
