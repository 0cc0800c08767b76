import { useLingui } from '@lingui/react/macro';
import { Card, RadioGroup } from '@standing/design-system';
import { ask, Failure, isLocale, keys, useAct, useSession } from '@standing/web-core';
import { setLocaleMutation } from './account.queries.js';

const NAMES: Readonly<Record<string, string>> = { fr: 'Français', en: 'English' };

/** The language of the screens and of the mails one gets. */
export function LanguageCard() {
  const { t } = useLingui();
  const { locale, body, speak } = useSession();
  const act = useAct({
    run: (chosen: string, idempotencyKey) => ask(setLocaleMutation, { locale: chosen, idempotencyKey }),
    touches: [keys.standing, keys.code],
  });
  const change = (chosen: string | null) => {
    if (!isLocale(chosen)) return;
    speak(chosen);
    act.mutate(chosen);
  };
  return (
    <Card title={t`Language`}>
      {act.error && <Failure title={t`The language is changed on this device only.`} error={act.error} />}
      <RadioGroup
        label={t`I read in`}
        value={locale}
        onChange={change}
        inline
        options={body.locales.map((each) => ({ value: each, text: NAMES[each] ?? each }))}
      />
    </Card>
  );
}
