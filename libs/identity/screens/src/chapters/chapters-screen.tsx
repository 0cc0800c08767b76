import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, EmptyState, PageHeader, Row, Stack } from '@standing/design-system';
import { ask, Loaded, useFormat, useSession } from '@standing/web-core';
import { chapterKeys, chaptersQuery } from './chapter.queries.js';
import { ChapterCard } from './chapter-card.js';
import { FoundChapterDialog } from './found-chapter-dialog.js';

/** The chapters of the body: founded, renamed and dissolved by a registrar, who moves members into them and out. */
export function ChaptersScreen() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const isRegistrar = useSession().roles.includes('registrar');
  const [founding, setFounding] = useState(false);
  const chapters = useQuery({
    queryKey: [...chapterKeys.all, locale],
    queryFn: () => ask(chaptersQuery, {}),
    select: (found) => found.chapters,
  });
  return (
    <>
      <PageHeader
        title={t`Chapters`}
        lead={<p>{t`On any day a member belongs to one chapter at the most. Simulations of a scheme count by it.`}</p>}
      />
      <Stack gap="large">
        {isRegistrar && (
          <Row>
            <Button onPress={() => setFounding(true)}>{t`Found a chapter…`}</Button>
          </Row>
        )}
        <Loaded query={chapters} failed={t`The chapters could not be loaded.`} lines={6}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState sentence={t`There is no chapter yet. A registrar founds the first one.`} />
            ) : (
              all.map((chapter) => <ChapterCard key={chapter.id} chapter={chapter} />)
            )
          }
        </Loaded>
      </Stack>
      {founding && <FoundChapterDialog onClose={() => setFounding(false)} />}
    </>
  );
}
