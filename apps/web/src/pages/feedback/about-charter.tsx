import { Trans } from '@lingui/react/macro';
import { usePage, useWords } from '../parts/page-context.js';
import type { AskedCharter } from '../props/give-feedback.js';

type AboutCharterProps = { readonly charter: AskedCharter; readonly coachName: string };

/** Which version of the coach's charter is asked about, and where its lines are found on the page. */
export function AboutCharter({ charter: { number, publishedOn, language }, coachName }: AboutCharterProps) {
  const { locale } = usePage();
  const day = useWords().day(publishedOn, 'long');
  const isOther = (language === 'FR' ? 'fr' : 'en') !== locale;
  return (
    <p>
      <Trans>
        Under each statement stands what {coachName} promises in their charter, version {number}, published on {day}.
      </Trans>
      {isOther && ' '}
      {isOther &&
        (language === 'FR' ? (
          <Trans>This charter was written in French only.</Trans>
        ) : (
          <Trans>This charter was written in English only.</Trans>
        ))}
    </p>
  );
}
