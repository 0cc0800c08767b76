import { useLingui } from '@lingui/react/macro';
import { Card, Disclosure, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Adopted, Choices, Procedure } from './procedure.js';
import { lengthWords, timeWords, VERSION_MEANS, VERSION_WORDS } from './procedure-words.js';
import { TextOf } from './text-of.js';

type InForceCardProps = { readonly procedure: Procedure; readonly busy: boolean };

/** Which procedure holds today, since when and by which text, and the lengths that the platform gives. */
export function InForceCard({ procedure: { version, inForceId, adoptions, choices }, busy }: InForceCardProps) {
  const { t } = useLingui();
  const adopted = adoptions.find(({ id }) => id === inForceId);
  return (
    <Card title={t`In force today`} busy={busy}>
      <p>
        <span className="strong">{t(VERSION_WORDS[version])}</span>
        <span className="muted">{` · ${t(VERSION_MEANS[version])}`}</span>
      </p>
      <Since adopted={adopted} />
      {adopted?.text && <TextOf text={adopted.text} />}
      <Disclosure title={t`Lengths of times that the platform gives`}>
        <Lengths choices={choices} />
      </Disclosure>
    </Card>
  );
}

function Since({ adopted }: { readonly adopted: Adopted | undefined }) {
  const { t } = useLingui();
  const format = useFormat();
  if (!adopted) return <p>{t`The association adopted nothing yet: the short procedure holds by itself.`}</p>;
  return (
    <SummaryList
      items={[
        { term: t`Complaints go by it since`, value: format.day(adopted.holdsFrom, 'long') },
        { term: t`Recorded on`, value: format.day(adopted.adoptedOn, 'long') },
        { term: t`Recorded by`, value: <span data-user-text="">{adopted.adoptedBy.name}</span> },
      ]}
    />
  );
}

function Lengths({ choices: { clocks } }: { readonly choices: Choices }) {
  const { t } = useLingui();
  return (
    <SummaryList
      items={clocks.map((choice) => ({ term: timeWords(choice, t), value: lengthWords(choice.count, choice.unit) }))}
    />
  );
}
