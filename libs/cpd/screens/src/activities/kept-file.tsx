import { useLingui } from '@lingui/react/macro';
import { TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';

/** A file as it is shown: whether it is there, and until when. */
export type KeptFileShown = {
  readonly id: string;
  readonly name: string;
  readonly erasedOn: string | null;
  readonly keptUntil: string | null;
};

type KeptFileProps = {
  readonly file: KeptFileShown;
  /** Whether it is what documents an activity that counts. */
  readonly documents: boolean;
};

/** A file to take, with the day until which it is kept; or that it was erased, and that what it documented goes on counting. */
export function KeptFile({ file, documents }: KeptFileProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (file.erasedOn) {
    const day = format.day(file.erasedOn, 'long');
    return (
      <p className="small muted">
        {documents
          ? t`File erased on ${day}, as the body’s rules say; the activity still counts as documented.`
          : t`File erased on ${day}, as the body’s rules say.`}
      </p>
    );
  }
  return (
    <p className="small">
      <TextLink href={`/files/cpd/${file.id}`} download>
        <span data-user-text="">{file.name}</span>
      </TextLink>
      {file.keptUntil && (
        <>
          {' · '}
          <KeptUntil keptUntil={file.keptUntil} />
        </>
      )}
    </p>
  );
}

/** The last day on which a file is kept, where it is known. */
export function KeptUntil({ keptUntil }: { readonly keptUntil: string }) {
  const { t } = useLingui();
  const day = useFormat().day(keptUntil, 'long');
  return <span className="muted">{t`file kept until ${day}`}</span>;
}
