import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

/** Who belongs to which chapter. Whoever is named nowhere belongs to none. */
const CHAPTERS = [
  { nameFr: 'Île-de-France', nameEn: 'Greater Paris', names: ['Nadia Benali', 'Éric Blanc', 'Léa Fontaine'] },
  { nameFr: 'Auvergne-Rhône-Alpes', nameEn: 'Auvergne-Rhône-Alpes', names: ['Inès Morel', 'Marc Aubert'] },
  { nameFr: 'Belgique', nameEn: 'Belgium', names: ['Bertrand Colin', 'Hélène Petit'] },
];

/** A registrar founds the body's chapters, finds their members by name and puts them in. */
export async function foundChapters(world: DemoWorld, registrar: Member): Promise<void> {
  for (const { names, ...input } of CHAPTERS) {
    const { foundChapter: chapterId } = await world.ask<{ foundChapter: string }>(
      registrar,
      `mutation Found($input: ChapterNamesInput!, $key: Uuid!) { foundChapter(input: $input, idempotencyKey: $key) }`,
      { input },
    );
    const personIds = await Promise.all(names.map((name) => idOf(world, registrar, name)));
    await world.ask(
      registrar,
      `mutation PutIn($input: MoveMembersInput!, $key: Uuid!) { putIntoChapter(input: $input, idempotencyKey: $key) { personId } }`,
      { input: { chapterId, fromOn: world.today, personIds } },
    );
  }
  await world.settle();
}

async function idOf(world: DemoWorld, registrar: Member, name: string): Promise<string> {
  const { membersNamed } = await world.ask<{ membersNamed: { id: string }[] }>(
    registrar,
    `query Named($text: String!) { membersNamed(text: $text) { id } }`,
    { text: name },
  );
  const [found] = membersNamed;
  if (!found) throw new Error(`The demonstration has no member of the name ${name}.`);
  return found.id;
}
