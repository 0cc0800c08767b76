import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

const QUESTION = {
  text: 'Une personne que j’accompagne me propose de poursuivre à titre gratuit, en échange d’un service dans son métier. Est-ce que cela change notre relation, et comment en parler ?',
  topics: [],
  namesMeant: true,
  limitsRead: true,
};

/** Somebody advises on ethics, and finds a question whose coach gave no name. */
export async function askForAdvice(world: DemoWorld, coach: Member): Promise<void> {
  await world.join({
    name: 'Samira Haddad',
    email: 'samira.haddad@permanence.example',
    roles: ['ethics-adviser'],
    persona: 'ethics-adviser',
  });
  await world.ask(
    coach,
    `mutation Ask($input: AskAdviceInput!, $key: Uuid!) { askAdviceWithoutName(input: $input, idempotencyKey: $key) { erasedOn } }`,
    { input: QUESTION },
  );
}
