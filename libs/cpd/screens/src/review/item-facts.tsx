import { useLingui } from '@lingui/react/macro';
import { DocumentView, useFormat, useSession } from '@standing/web-core';
import { KeptFile, type KeptFileShown, KeptUntil } from '../activities/kept-file.js';
import { kindWord } from '../kind-words.js';
import type { Item, Said } from './review.js';
import { PART_WORDS, REASON_WORDS } from './review-words.js';

/** When an activity was, of what kind and with whom, in a line. */
export function useAbout() {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  return ({ firstDay, lastDay, kind, provider, minutes }: Item): string => {
    const [first, last] = [format.rowDay(firstDay, body.today), format.rowDay(lastDay, body.today)];
    const days = firstDay === lastDay ? last : t`${first} to ${last}`;
    return [days, format.duration(minutes), t(kindWord(kind)), provider].filter(Boolean).join(' · ');
  };
}

/** What was shown of an activity: its file, to open or, where its place is named, to be looked at there; and the member's word. */
export function Shown({ item, viewId }: { readonly item: Item; readonly viewId?: string }) {
  const { t } = useLingui();
  if (item.shown === null) return null;
  if (item.shown === 'NONE') return <p className="muted">{t`No file was shown.`}</p>;
  return (
    <>
      {item.document && <File file={item.document} ofActivity={item.onRecord?.id} viewId={viewId} />}
      {item.word && (
        <p>
          <span className="muted">{t`In the place of the file that there should be:`}</span>{' '}
          <span data-user-text="">{item.word}</span>
        </p>
      )}
    </>
  );
}

type FileProps = {
  readonly file: KeptFileShown;
  /** The file that the activity has. */
  readonly ofActivity: string | undefined;
  readonly viewId: string | undefined;
};

/** The file itself where a place is named for it, else the way to it; neither once it was erased. */
function File({ file, ofActivity, viewId }: FileProps) {
  if (file.erasedOn || !viewId) return <KeptFile file={file} documents={file.id === ofActivity} />;
  return (
    <>
      <div id={viewId}>
        <DocumentView path={`/files/cpd/${file.id}`} />
      </div>
      {file.keptUntil && (
        <p className="small">
          <KeptUntil keptUntil={file.keptUntil} />
        </p>
      )}
    </>
  );
}

/** Why something is not accepted, or what more is asked; that nothing was shown stands beside it already. */
export function SaidText({ said }: { readonly said: Said }) {
  const { t } = useLingui();
  const format = useFormat();
  const missing = format.all(said.missing.map((part) => t(PART_WORDS[part])));
  return (
    <>
      {said.reason && said.reason !== 'NOTHING_SHOWN' && <p>{t(REASON_WORDS[said.reason])}</p>}
      {said.missing.length > 0 && <p>{t`Missing: ${missing}`}</p>}
      {said.sentence && <p data-user-text="">{said.sentence}</p>}
    </>
  );
}
