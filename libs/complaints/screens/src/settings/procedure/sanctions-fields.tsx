import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, TextField } from '@standing/design-system';
import { KIND_WORDS } from '../../sanction/sanction-words.js';
import { pathOfKind, sanctionId } from './adoption-ids.js';
import type { Choices, SanctionChoice } from './procedure.js';
import { ORGAN_WORDS } from './procedure-words.js';
import type { Adoption } from './use-adoption.js';

type SanctionsFieldsProps = Pick<Adoption, 'fields'> & { readonly choices: Choices };

/** Where the text has each sanction, and who imposes it. */
export function SanctionsFields({ fields, choices }: SanctionsFieldsProps) {
  const { t } = useLingui();
  return (
    <section className="stack" aria-label={t`Sanctions of the text`}>
      <h3>{t`Sanctions of the text`}</h3>
      <p className="muted">{t`A sanction binds a member only where an article of the text has it. One without an article is not used.`}</p>
      {choices.sanctions.map((choice) => (
        <SanctionFields key={choice.kind} fields={fields} choice={choice} />
      ))}
    </section>
  );
}

type SanctionFieldsProps = Pick<Adoption, 'fields'> & { readonly choice: SanctionChoice };

function SanctionFields({ fields: { values, set, wrong }, choice: { kind, row, by } }: SanctionFieldsProps) {
  const { t } = useLingui();
  const mapped = values.sanctions[kind] ?? { article: '', by };
  const change = (changes: Partial<typeof mapped>) =>
    set({ sanctions: { ...values.sanctions, [kind]: { ...mapped, ...changes } } });
  const sanction = t(KIND_WORDS[kind]);
  return (
    <>
      <TextField
        id={sanctionId(kind)}
        label={`${sanction} (${row})`}
        hint={t`Its article; leave it empty where the sanction is not used.`}
        value={mapped.article}
        onChange={(article) => change({ article })}
        error={wrong(pathOfKind(kind))}
      />
      {mapped.article.trim() !== '' && (
        <CheckboxGroup
          label={t`Who imposes it: ${sanction}`}
          value={mapped.by}
          onChange={(chosen) => change({ by: by.filter((organ) => chosen.includes(organ)) })}
        >
          {by.map((organ) => (
            <Checkbox key={organ} value={organ}>
              {t(ORGAN_WORDS[organ])}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </>
  );
}
