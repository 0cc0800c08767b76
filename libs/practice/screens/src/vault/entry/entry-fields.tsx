import { useLingui } from '@lingui/react/macro';
import { Select, TextArea } from '@standing/design-system';
import { type About, ABOUTS, type Kind } from '../content/entry.js';
import { useAboutWords } from '../words.js';
import { ClausesField } from './clauses-field.js';
import { ConcernSteps } from './concern-steps.js';
import { EngagementField } from './engagement-field.js';
import type { EntryFieldsProps } from './entry-fields-props.js';
import { ErasedOn } from './erased-on.js';
import { LadderSteps } from './ladder-steps.js';
import { LiftingFields } from './lifting-fields.js';
import { SafeguardingFields } from './safeguarding-fields.js';
import { SessionFields } from './session-fields.js';
import { SuperviseeFields } from './supervisee-fields.js';

const WITH_CLAUSES: readonly Kind[] = ['dilemma', 'concern', 'supervisee'];

/** What an entry of this kind asks. */
export function EntryFields({ entry, set }: EntryFieldsProps) {
  const words = useTextWords()[entry.kind];
  return (
    <>
      <FirstFields entry={entry} set={set} />
      <TextArea
        id="vault-text"
        label={words.label}
        hint={words.hint}
        rows={6}
        value={entry.text}
        onChange={(text) => set({ text })}
      />
      {WITH_CLAUSES.includes(entry.kind) && <ClausesField value={entry} onChange={set} />}
      {entry.concern && <ConcernSteps entry={entry} concern={entry.concern} onChange={(concern) => set({ concern })} />}
      {entry.ladder && <LadderSteps entry={entry} ladder={entry.ladder} onChange={(ladder) => set({ ladder })} />}
    </>
  );
}

function FirstFields({ entry, set }: EntryFieldsProps) {
  const { safeguarding, lifting, ladder } = entry;
  if (entry.kind === 'session') return <SessionFields entry={entry} set={set} />;
  if (ladder)
    return <SuperviseeFields entry={entry} ladder={ladder} onChange={(changed) => set({ ladder: changed })} />;
  if (!safeguarding && !lifting) return <AboutField entry={entry} set={set} />;
  return (
    <>
      <EngagementField entry={entry} set={set} />
      {safeguarding && (
        <SafeguardingFields safeguarding={safeguarding} onChange={(changed) => set({ safeguarding: changed })} />
      )}
      {lifting && <LiftingFields lifting={lifting} onChange={(changed) => set({ lifting: changed })} />}
    </>
  );
}

function AboutField({ entry, set }: EntryFieldsProps) {
  const { t } = useLingui();
  const words = useAboutWords();
  return (
    <>
      <Select
        label={t`About`}
        value={entry.about}
        onChange={(about) => set({ about: about as About })}
        options={ABOUTS.filter((about) => entry.kind !== 'concern' || about !== 'nobody').map((about) => ({
          value: about,
          text: words[about],
        }))}
      />
      <ErasedOn entry={entry} />
    </>
  );
}

function useTextWords(): Readonly<Record<Kind, { readonly label: string; readonly hint: string }>> {
  const { t } = useLingui();
  const noNames = t`A name is not needed: write so that only you know who is meant.`;
  return {
    log: { label: t`What happened, and what you did`, hint: noNames },
    dilemma: { label: t`What pulls in which direction, and what you lean to`, hint: noNames },
    concern: { label: t`What you saw or heard yourself, and when`, hint: noNames },
    session: { label: t`What you take from it`, hint: noNames },
    supervisee: { label: t`What you heard or saw in supervision, and when`, hint: noNames },
    safeguarding: { label: t`What else was arranged`, hint: noNames },
    lifting: { label: t`What you said, and why`, hint: noNames },
  };
}
