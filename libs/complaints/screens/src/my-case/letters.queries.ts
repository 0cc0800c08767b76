import { graphql } from '@standing/web-core';

/** What the respondent was written. */
export const lettersFragment = graphql(`
  fragment LettersOfMine on CaseForRespondent {
    letters {
      id
      writtenOn
      title
      text
    }
  }
`);
