import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { StatusTag, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { GROUND_WORDS, type IdentityRequest, STANDING_WORDS } from './custody-words.js';

/** A request as it was made, and what was answered; the same to read for whoever asked and for the custodian. */
export function RequestAbout({ request }: { readonly request: IdentityRequest }) {
  const { t } = useLingui();
  const format = useFormat();
  const { ground, days, reasons, askedOn, standing, answeredOn, answerReasons, lastDay, askerName } = request;
  const text = (value: string) => <span data-user-text="">{value}</span>;
  const as = t(FUNCTION_WORDS[request.function]);
  return (
    <>
      <div className="item">
        <span className="item-main">{t(GROUND_WORDS[ground])}</span>
        <span className="item-end">
          <StatusTag tone={standing === 'OPEN' ? 'brand' : 'plain'}>{t(STANDING_WORDS[standing])}</StatusTag>
        </span>
      </div>
      <SummaryList
        items={[
          { term: t`Asked by`, value: text(askerName ? `${askerName}, ${as}` : as) },
          { term: t`Asked on`, value: format.day(askedOn, 'long') },
          { term: t`For how long`, value: plural(days, { one: '# day', other: '# days' }) },
          { term: t`Why`, value: text(reasons) },
          ...(answeredOn ? [{ term: t`Answered on`, value: format.day(answeredOn, 'long') }] : []),
          ...(answerReasons ? [{ term: t`Why it was answered so`, value: text(answerReasons) }] : []),
          ...(lastDay ? [{ term: t`Last day`, value: format.day(lastDay, 'long') }] : []),
        ]}
      />
    </>
  );
}
