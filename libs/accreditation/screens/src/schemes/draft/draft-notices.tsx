import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Callout, Disclosure, Row } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { useLanguage } from '../form/use-language.js';
import { readDocument } from '../form/document-text.js';
import { pathWords } from '../form/path-words.js';
import type { Bench } from './draft.js';
import type { Draft } from './saved-draft.js';
import { merged } from './merge.js';

/** What to know before going on: work that was found again, what somebody else saved, what cannot be changed any more. */
export function DraftNotices(bench: Bench) {
  const { t } = useLingui();
  const { draft, work } = bench;
  const { publishedVersion: published } = draft;
  const format = useFormat();
  if (draft.status === 'DISCARDED')
    return <Callout>{t`This draft was discarded. It can be read, and begun from.`}</Callout>;
  if (published) {
    const [version, day] = [published.version, format.day(published.validFrom, 'long')];
    return (
      <Callout tone="ok">{t`It was published as version ${version} and decides from ${day}. It never changes.`}</Callout>
    );
  }
  if (work.theirs) return <Overtaken bench={bench} theirs={work.theirs} />;
  if (work.restored && work.dirty)
    return (
      <Callout tone="brand" announced title={t`Your unsaved work was found again.`}>
        <p>{t`This browser had kept it. Save it, or go back to what is saved.`}</p>
        <Row>
          <Button
            kind="second"
            onPress={() => work.goOn(draft, readDocument(draft.document))}
          >{t`Back to what is saved`}</Button>
        </Row>
      </Callout>
    );
  return null;
}

type OvertakenProps = { readonly bench: Bench; readonly theirs: Draft };

/** Somebody else saved first: both are there, and neither is lost. */
function Overtaken({ bench: { work, format }, theirs }: OvertakenProps) {
  const { t } = useLingui();
  const { instant } = useFormat();
  const language = useLanguage();
  const { body } = useSession();
  const [base, saved] = [readDocument(work.base.text), readDocument(theirs.document)];
  const both = merged(base, work.document, saved);
  const [name, when, revision] = [theirs.changedBy.name, instant(theirs.changedAt, body.zone), theirs.revision];
  const clashes = both.clashes.map((path) => pathWords(format, work.document, path, language));
  const readable = work.document !== undefined && saved !== undefined;
  return (
    <Callout tone="warn" announced title={t`${name} saved revision ${revision} while you were working, ${when}.`}>
      <p>{t`Nothing is lost: your work is still here, and theirs is saved.`}</p>
      {readable && <Clashes clashes={clashes} />}
      <Disclosure title={t`What ${name} saved`}>
        <div className="side">
          <pre>{theirs.document}</pre>
        </div>
      </Disclosure>
      <Row>
        {readable && (
          <Button onPress={() => work.goOn(theirs, both.document)}>
            {clashes.length > 0 ? t`Put both together, mine where we differ` : t`Put both together`}
          </Button>
        )}
        <Button kind="second" onPress={() => work.goOn(theirs)}>{t`Go on with mine alone`}</Button>
        <Button kind="second" onPress={() => work.goOn(theirs, saved)} disabled={saved === undefined}>
          {t`Take theirs (undo brings mine back)`}
        </Button>
      </Row>
    </Callout>
  );
}

/** What both changed, in words. */
function Clashes({ clashes }: { readonly clashes: readonly string[] }) {
  const { t } = useLingui();
  if (clashes.length === 0) return <p>{t`You changed different things.`}</p>;
  return (
    <>
      <p>
        <Plural value={clashes.length} one="You both changed one thing:" other="You both changed # things:" />
      </p>
      <ul className="bullets">
        {clashes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
