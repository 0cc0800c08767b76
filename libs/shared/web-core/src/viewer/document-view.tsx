import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, TextLink } from '@standing/design-system';
import { Loaded } from '../show/loaded.js';
import { type AboutFile, askAboutFile } from './about-file.js';

type Viewed = {
  readonly path: string;
  /** The original is not the reader's to take away. */
  readonly picturesAlone?: boolean;
};

/**
 * A document as pictures of its pages: the original is not opened in the page, and can be taken away by a link. `path` is where
 * it is, such as `/files/cpd/<id>`.
 */
export function DocumentView({ path, picturesAlone = false }: Viewed) {
  const { t } = useLingui();
  const about = useQuery({ queryKey: ['file', path], queryFn: () => askAboutFile(path) });
  return (
    <div className="document">
      <Loaded query={about} failed={t`The file could not be shown.`} lines={8}>
        {(file) => <Shown path={path} file={file} picturesAlone={picturesAlone} />}
      </Loaded>
    </div>
  );
}

function Shown({ path, file, picturesAlone }: Required<Viewed> & { readonly file: AboutFile }) {
  const { t } = useLingui();
  const { name, scan, heldBack, pages, shown } = file;
  if (heldBack) return <HeldBack scan={scan} />;
  return (
    <>
      {!picturesAlone && <Original path={path} name={name} scan={scan} />}
      {shown === 0 && (
        <Callout>
          {picturesAlone
            ? t`There is no picture of this file. Ask your case manager for it.`
            : t`There is no picture of this file. Open it with the link above.`}
        </Callout>
      )}
      {Array.from({ length: shown }, (_, index) => index + 1).map((page) => (
        <img
          key={page}
          className="document-page"
          src={`${path}/pages/${page}`}
          alt={t`Page ${page} of ${pages} of “${name}”`}
          loading="lazy"
        />
      ))}
      {shown > 0 && shown < pages && (
        <Callout>
          {picturesAlone
            ? t`Only the first ${shown} of ${pages} pages are shown. Ask your case manager for the others.`
            : t`Only the first ${shown} of ${pages} pages are shown. Take the file with the link above for the others.`}
        </Callout>
      )}
    </>
  );
}

function Original({ path, name, scan }: Pick<AboutFile, 'name' | 'scan'> & Pick<Viewed, 'path'>) {
  const { t } = useLingui();
  return (
    <p className="small">
      <TextLink href={path} download>
        <span data-user-text="">{name}</span>
      </TextLink>
      {scan === 'not-scanned' && <span className="muted">{` · ${t`not searched for viruses`}`}</span>}
    </p>
  );
}

function HeldBack({ scan }: Pick<AboutFile, 'scan'>) {
  const { t } = useLingui();
  return (
    <Callout tone="warn">
      {scan === 'infected'
        ? t`Something harmful was found in this file, so it is held back. Ask for another.`
        : t`This file could not be searched for viruses just now, so it is held back. Try again in a few minutes.`}
    </Callout>
  );
}
