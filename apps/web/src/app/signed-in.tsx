import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import {
  ask,
  Failure,
  isLocale,
  keys,
  meQuery,
  OutboxProvider,
  type Locale,
  type ResultOf,
  type Session,
  SessionProvider,
} from '@standing/web-core';
import { chosenLocale } from './chosen-locale.js';
import { goToSignIn } from './go-to-sign-in.js';
import { PendingScreen } from './pending-screen.js';
import { readOutbox, speak } from './speak.js';

/** How long the name, the roles and the body's day count as fresh, in milliseconds. */
const FRESH = 60_000;

/** Shows its content to whoever is signed in, and the sign-in to everybody else. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const here = useQuery({
    queryKey: keys.me,
    queryFn: () => ask(meQuery, {}),
    staleTime: FRESH,
    refetchInterval: FRESH,
  });
  const session = useSessionOf(here.data);
  const nobody = here.data !== undefined && here.data.me === null;
  useEffect(() => {
    if (nobody) goToSignIn();
  }, [nobody]);

  if (session)
    return (
      <SessionProvider value={session}>
        <OutboxProvider open={readOutbox}>{children}</OutboxProvider>
      </SessionProvider>
    );
  return (
    <main className="frame-main">
      {here.error ? (
        <Failure title={t`The platform does not answer.`} error={here.error} onRetry={() => void here.refetch()} />
      ) : (
        <PendingScreen />
      )}
    </main>
  );
}

type Here = ResultOf<typeof meQuery>;

function useSessionOf(here: Here | undefined): Session | null {
  const { i18n } = useLingui();
  const locale: Locale = isLocale(i18n.locale) ? i18n.locale : 'fr';
  const change = useCallback((next: Locale) => {
    chosenLocale.write(next);
    void speak(next);
  }, []);
  const hue = here?.body.hue;
  useEffect(() => {
    if (hue !== undefined) document.documentElement.style.setProperty('--brand-h', String(hue));
  }, [hue]);
  const personal = here?.me?.locale;
  useEffect(() => {
    if (isLocale(personal) && chosenLocale.read() === null && !location.search.includes('lang=')) void speak(personal);
  }, [personal]);
  return useMemo(() => {
    if (!here?.me) return null;
    const { id, name, roles } = here.me;
    return { personId: id, name, roles, body: here.body, locale, speak: change };
  }, [here, locale, change]);
}
