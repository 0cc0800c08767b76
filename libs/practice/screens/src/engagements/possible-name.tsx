import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, Checkbox } from '@standing/design-system';

export type PossibleNameProps = {
  readonly names: readonly string[];
  readonly meant: boolean;
  readonly onMeant: (meant: boolean) => void;
};

/** What was found looks like a real name: said before it is kept, and kept only on purpose. */
export function PossibleName({ names, meant, onMeant }: PossibleNameProps) {
  const { t } = useLingui();
  const found = names.join(', ');
  return (
    <Callout tone="warn" announced title={t`This looks like a person’s name`}>
      <p>
        <Trans>
          “{found}” may be a real name. Names must not be kept here: choose another word, unless this one is a
          pseudonym.
        </Trans>
      </p>
      <Checkbox checked={meant} onChange={onMeant}>{t`It is a pseudonym, nobody I work with is called that`}</Checkbox>
    </Callout>
  );
}
