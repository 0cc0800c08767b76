import { type Actor, type Locale, LOCALES } from '@standing/platform/auth';
import { GraphQLError } from 'graphql';

/** The language asked for, or the reader's own; BAD_USER_INPUT for one that the code is not written in. */
export function chosenLocale(asked: string | null | undefined, actor: Actor): Locale {
  const locale = LOCALES.find((known) => known === (asked ?? actor.locale));
  if (locale) return locale;
  throw new GraphQLError(`The code is written in ${LOCALES.join(' and ')}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
