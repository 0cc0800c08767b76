import { createContext, useContext } from 'react';
import type { Locale } from '../format/locale.js';

/** Who is here and where: known before any screen is shown. */
export type Session = {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly body: {
    readonly name: string;
    readonly locales: readonly string[];
    /** IANA zone in which the body's days begin. */
    readonly zone: string;
    readonly today: string;
    readonly demo: boolean;
    readonly rehearsal: boolean;
  };
  readonly locale: Locale;
  /** Changes the language of the screen at once. */
  readonly speak: (locale: Locale) => void;
};

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The session of the person signed in; only screens behind the sign-in ask for it. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A screen was shown before the session was known.');
  return session;
}
