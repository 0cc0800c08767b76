import { graphql } from '../generated/index.js';

/** Who is signed in, and with which body. */
export const meQuery = graphql(`
  query Me {
    me {
      id
      name
      locale
      roles
    }
    body {
      id
      name
      locales
      zone
      hue
      today
      demo
      rehearsal
    }
  }
`);
