import { newId } from '@standing/kernel';
import { type Scene, type Someone, until } from './scene.js';

const BEGIN = `mutation Begin($key: Uuid!) { beginApplication(level: "niveau-1", idempotencyKey: $key) { id } }`;
const AFFIRM = `mutation Affirm($key: Uuid!) { saveDraftStatements(input: { affirmed: [TRUE, NAMES_NOBODY], revision: 0 }, idempotencyKey: $key) { id } }`;
const SEND = `mutation Send($key: Uuid!) { submitApplication(revision: 2, idempotencyKey: $key) { id } }`;
const REFUSALS = `query Refusals($personId: Uuid!) { latestApplication(personId: $personId) { refusalsToAward { code message } } }`;
const AWARD = `mutation Award($input: AwardLevelInput!, $key: Uuid!) { awardLevel(input: $input, idempotencyKey: $key) { id reference } }`;

/** The coach applies; once nothing is in the way, a registrar awards. Returns the reference in the register. */
export async function beAwarded(scene: Scene, { personId, name, browser }: Someone): Promise<string> {
  const { acts, officer } = scene;
  await browser.ask(BEGIN, { key: newId() });
  await browser.ask(AFFIRM, { key: newId() });
  const { id: applicationId } = await acts.ask('be awarded', browser, SEND, {}, [
    'accreditation.applications where person_id = $1',
    personId,
  ]);
  await until(`everything that ${name} needs`, async () => {
    const { latestApplication } = await officer.browser.ask(REFUSALS, { personId });
    return latestApplication.refusalsToAward.length === 0 ? true : null;
  });
  const input = { applicationId, shownName: name };
  const award = await acts.ask('be awarded', officer.browser, AWARD, { input }, [
    'accreditation.awards where person_id = $1 and application_id = $2',
    personId,
    applicationId,
  ]);
  return award.reference as string;
}
