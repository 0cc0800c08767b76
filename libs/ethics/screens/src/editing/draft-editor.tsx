import { useLingui } from '@lingui/react/macro';
import { Button, Callout, DateField, Row, Stack, TextField } from '@standing/design-system';
import { Failure, StaleError } from '@standing/web-core';
import { DiscardDraft } from './discard-draft.js';
import type { DraftSection, SavedDraft } from './draft.js';
import { withItem, withMoved } from './draft.js';
import { PublishDraft } from './publish-draft.js';
import { SectionEditor } from './section-editor.js';
import { type CodeDraftWork, useCodeDraft } from './use-code-draft.js';

/** The next edition: its name, day and title, and its sections; what is written is saved by itself. */
export function DraftEditor({ saved }: { readonly saved: SavedDraft }) {
  const { t } = useLingui();
  const work = useCodeDraft(saved);
  const { content, change } = work;
  const { sections } = content;
  const put = (next: readonly DraftSection[]) => change({ sections: [...next] });
  return (
    <Stack gap="large">
      <Head content={content} change={change} />
      {sections.map((section, at) => (
        <SectionEditor
          // Codes change while they are typed: a section is known by its place.
          key={at}
          section={section}
          onChange={(next) => put(withItem(sections, at, next))}
          onMove={(by) => put(withMoved(sections, at, by))}
        />
      ))}
      <Row>
        <Button
          kind="second"
          onPress={() => put([...sections, { code: '', title: { fr: '', en: '' }, clauses: [] }])}
        >{t`Add a section`}</Button>
      </Row>
      <Saving work={work} />
      <Row>
        <PublishDraft content={content} revision={work.revision} waits={work.isUnsaved} />
        <DiscardDraft revision={work.revision} waits={work.isPending} />
      </Row>
    </Stack>
  );
}

type HeadProps = Pick<CodeDraftWork, 'content' | 'change'>;

/** What the edition is called, from when it is in force, and its title. */
function Head({ content, change }: HeadProps) {
  const { t } = useLingui();
  const { title } = content;
  return (
    <Stack>
      <Row align="start">
        <TextField
          label={t`Name of the edition`}
          hint={t`For example its number or year.`}
          size="short"
          value={content.edition}
          onChange={(edition) => change({ edition })}
        />
        <DateField
          label={t`In force from`}
          hint={t`Today at the earliest.`}
          value={content.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
      </Row>
      <TextField label={t`Title in French`} value={title.fr} onChange={(fr) => change({ title: { ...title, fr } })} />
      <TextField label={t`Title in English`} value={title.en} onChange={(en) => change({ title: { ...title, en } })} />
    </Stack>
  );
}

function Saving({ work }: { readonly work: CodeDraftWork }) {
  const { t } = useLingui();
  const { error, isPending, isUnsaved, sendAgain, choose } = work;
  if (error instanceof StaleError)
    return (
      <Callout tone="warn" announced title={t`Somebody else changed this edition meanwhile.`}>
        <p>{t`What you wrote is still here and not saved. Theirs goes on, or yours is written over it.`}</p>
        <Row>
          <Button kind="second" size="small" onPress={choose.theirs}>{t`Go on with theirs`}</Button>
          <Button kind="danger" size="small" onPress={choose.mine}>{t`Write mine over it`}</Button>
        </Row>
      </Callout>
    );
  return (
    <>
      <p role="status" className="muted small">
        {isPending
          ? t`Saving…`
          : error
            ? t`Kept in this browser, not saved yet.`
            : isUnsaved
              ? t`Saved in a moment…`
              : t`Saved.`}
      </p>
      {error && <Failure title={t`The edition is not saved.`} error={error} onRetry={sendAgain} />}
    </>
  );
}
