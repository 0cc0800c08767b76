import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, Disclosure, TextLink } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import type { LetterShown } from './letter-shown.js';
import { SendForm } from './send-form.js';
import { lettersToSendQuery, toSendKey } from './sending.queries.js';

/** Letters to those who read none on our pages: they wait here until it is recorded how each was sent. */
export function LettersToSend() {
  const { t } = useLingui();
  const letters = useQuery({
    queryKey: toSendKey,
    queryFn: async () => (await ask(lettersToSendQuery, {})).lettersToSend,
    refetchInterval: 60_000,
  });
  if (letters.data?.length === 0) return null;
  return (
    <Card title={t`Letters to send`} busy={letters.isFetching}>
      <Loaded query={letters} failed={t`The letters to send could not be loaded.`}>
        {(found) => (
          <ul className="rows">
            {found.map((letter) => (
              <li key={letter.id}>
                <OneLetter letter={letter} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function OneLetter({ letter }: { readonly letter: LetterShown }) {
  const { t } = useLingui();
  const format = useFormat();
  const { caseId, reference, reachedBy, title, text } = letter;
  const day = format.day(letter.writtenOn, 'long');
  return (
    <>
      <p>
        <TextLink href={`/cases/${caseId}`}>{reference}</TextLink> · {title} · {t`written on ${day}`}
      </p>
      <p className="small">
        {reachedBy === 'PHONE'
          ? t`They are reached by telephone: the number stands in the file.`
          : t`They are reached by post: the address stands in the file. Send it as a registered letter.`}
      </p>
      <Disclosure title={t`Read the letter`} about={reference}>
        {text.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </Disclosure>
      <Disclosure title={t`Record how it was sent`} about={reference}>
        <SendForm letter={letter} />
      </Disclosure>
    </>
  );
}
