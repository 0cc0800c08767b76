import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import type { JudgementKind } from '../src/messages/message.entity.js';
import { newsOfJudgement } from './given-judgement.js';
import { mailsTo, theMail } from './mail.js';
import { type Correspondence, linksAbout, messagesAbout, startCorrespondence, until } from './start-correspondence.js';

const KINDS: readonly JudgementKind[] = [
  'refusal',
  'condition',
  'appeal-decision',
  'assignment',
  'assessor-reminder',
  'moderation',
  'hearing',
];
const SITE = 'https://institut.example.org:8443';

describe('telling how an application is judged', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  /** The one mail of this news, which is heard three times. */
  async function mailOf(kind: JudgementKind, options: Parameters<typeof newsOfJudgement>[2]) {
    const news = newsOfJudgement(service, kind, options);
    for (let times = 0; times < 2; times += 1) await news.hear();
    const mail = await theMail(service, news);
    await news.hear();
    await service.sendDue();
    expect(await mailsTo(service, news.email)).toEqual([mail]);
    expect(mail).toMatchObject({ toAddress: news.email, toName: 'Éric Blanc', locale: options?.locale ?? 'fr' });
    expect(await linksAbout(service, news.subjectId)).toEqual([]);
    return { ...news, ...mail, lines: mail.text.split('\n') };
  }

  it.each<[Locale, string, string[]]>([
    [
      'fr',
      'Institut du coaching\u202f: réponse à votre demande d’accréditation',
      [
        'Bonjour Éric Blanc,',
        'Le mardi 1er décembre 2026, Institut du coaching a répondu par un refus à votre demande pour le niveau «\u202fNiveau 2\u202f».',
        'Vous pouvez former un recours contre ce refus jusqu’au jeudi 31 décembre 2026 inclus. Des personnes qui n’y ont pas pris part l’examineront.',
        'Ses raisons, et comment former un recours\u202f:',
      ],
    ],
    [
      'en',
      'Institut du coaching: the answer to your application',
      [
        'Hello Éric Blanc,',
        'On Tuesday 1 December 2026, Institut du coaching answered your application for the level “Level 2” with a refusal.',
        'You can appeal against it up to and including Thursday 31 December 2026. People who had no part in it will look at it.',
        'Its reasons, and how to appeal:',
      ],
    ],
  ])(
    'in %s tells an applicant of a refusal and until when to appeal, and none of its reasons',
    async (locale, ...said) => {
      const { subject, lines, subjectId } = await mailOf('refusal', { locale });

      expect([subject, words(lines)]).toEqual(said);
      expect(lines).toContain(`${SITE}/standing/application/${subjectId}`);
    },
  );

  it.each<[Locale, string, string[]]>([
    [
      'fr',
      'Institut du coaching\u202f: réponse à votre demande d’accréditation',
      [
        'Bonjour Éric Blanc,',
        'Le samedi 2 janvier 2027, Institut du coaching a répondu à votre demande pour le niveau «\u202fNiveau 2\u202f» par une décision conditionnelle\u202f: il vous reste quelque chose à montrer.',
        'Cette décision vaut jusqu’au mercredi 1er décembre 2027 inclus. D’ici là, votre demande reste ouverte et ne peut pas être refusée, et les règles selon lesquelles vous l’avez faite comptent toujours.',
        'Ce qui reste à montrer\u202f:',
      ],
    ],
    [
      'en',
      'Institut du coaching: the answer to your application',
      [
        'Hello Éric Blanc,',
        'On Saturday 2 January 2027, Institut du coaching answered your application for the level “Level 2” with a conditional decision: there is something that you have still to show.',
        'The decision is honoured up to and including Wednesday 1 December 2027. Until then your application stays open and cannot be declined, and the rules under which you made it still count.',
        'What is still to be shown:',
      ],
    ],
  ])(
    'in %s tells an applicant of a conditional decision and its last day, not what is to be shown',
    async (locale, ...said) => {
      const { subject, lines, applicationId } = await mailOf('condition', { locale });

      expect([subject, words(lines)]).toEqual(said);
      expect(lines).toContain(`${SITE}/standing/application/${applicationId}`);
    },
  );

  it.each<[Locale, 'UPHELD' | 'DISMISSED', string, string, string]>([
    [
      'fr',
      'UPHELD',
      'Institut du coaching\u202f: décision sur votre recours',
      'Le samedi 2 janvier 2027, il a été décidé de votre recours contre le refus du niveau «\u202fNiveau 2\u202f».',
      'Le recours est accueilli\u202f: le refus est annulé, et d’autres personnes décideront à nouveau de votre demande.',
    ],
    [
      'fr',
      'DISMISSED',
      'Institut du coaching\u202f: décision sur votre recours',
      'Le samedi 2 janvier 2027, il a été décidé de votre recours contre le refus du niveau «\u202fNiveau 2\u202f».',
      'Le recours est rejeté\u202f: le refus est maintenu.',
    ],
    [
      'en',
      'UPHELD',
      'Institut du coaching: the decision on your appeal',
      'On Saturday 2 January 2027, your appeal against the refusal of the level “Level 2” was decided.',
      'The appeal is upheld: the refusal is quashed, and others will decide your application anew.',
    ],
    [
      'en',
      'DISMISSED',
      'Institut du coaching: the decision on your appeal',
      'On Saturday 2 January 2027, your appeal against the refusal of the level “Level 2” was decided.',
      'The appeal is dismissed: the refusal stands.',
    ],
  ])(
    'in %s tells an applicant that their appeal is %s, and none of the reasons',
    async (locale, outcome, title, ...said) => {
      const { subject, lines, applicationId } = await mailOf('appeal-decision', { locale, outcome });

      expect([subject, ...words(lines).slice(1, 3)]).toEqual([title, ...said]);
      expect(lines).toContain(`${SITE}/standing/application/${applicationId}`);
    },
  );

  it.each<[JudgementKind, Locale, string, string, string, string]>([
    [
      'assignment',
      'fr',
      'Institut du coaching vous confie un dossier à évaluer\u202f: D-7F3A9C',
      'Institut du coaching vous demande d’évaluer le dossier D-7F3A9C. Il s’ouvre une fois que vous avez dit que rien ne vous empêche de juger librement\u202f; sinon, vous pouvez vous récuser.',
      'Votre réponse\u202f:',
      '/assessments',
    ],
    [
      'assignment',
      'en',
      'Institut du coaching gives you a file to assess: D-7F3A9C',
      'Institut du coaching asks you to assess file D-7F3A9C. It opens once you have said that nothing keeps you from judging freely; otherwise you can step aside.',
      'Your answer:',
      '/assessments',
    ],
    [
      'assessor-reminder',
      'fr',
      'Institut du coaching\u202f: une évaluation vous attend',
      'Institut du coaching vous le rappelle\u202f: une évaluation vous attend. Si vous manquez de temps, vous pouvez vous récuser, ou noter une absence.',
      'Vos évaluations\u202f:',
      '/assessments',
    ],
    [
      'assessor-reminder',
      'en',
      'Institut du coaching: an assessment waits for you',
      'Institut du coaching reminds you: an assessment waits for you. If you have no time, you can step aside, or say that you are away.',
      'Your assessments:',
      '/assessments',
    ],
    [
      'moderation',
      'fr',
      'Institut du coaching vous demande de départager deux évaluations',
      'Les deux évaluations d’une demande du vendredi 20 novembre 2026 diffèrent. Institut du coaching vous demande de trancher.',
      'Ce qui vous est demandé\u202f:',
      '/assessments/asked',
    ],
    [
      'moderation',
      'en',
      'Institut du coaching asks you to settle what two assessors differ in',
      'The two assessments of an application of Friday 20 November 2026 differ. Institut du coaching asks you to settle them.',
      'What is asked of you:',
      '/assessments/asked',
    ],
    [
      'hearing',
      'fr',
      'Institut du coaching vous demande d’examiner un recours',
      'Un recours du vendredi 11 décembre 2026 contre un refus attend votre réponse.',
      'Ce qui vous est demandé\u202f:',
      '/assessments/asked',
    ],
    [
      'hearing',
      'en',
      'Institut du coaching asks you to hear an appeal',
      'An appeal of Friday 11 December 2026 against a refusal waits for your answer.',
      'What is asked of you:',
      '/assessments/asked',
    ],
  ])(
    'tells of %s in %s what is asked and where, and neither whose it is nor of which level',
    async (kind, locale, title, ...said) => {
      const { subject, text, lines } = await mailOf(kind, { locale });
      const [asked, leadIn, path] = said;

      expect([subject, ...words(lines).slice(1)]).toEqual([title, asked, leadIn]);
      expect(lines).toContain(`${SITE}${path}`);
      expect(`${subject} ${text}`).not.toMatch(/niveau|level/i);
    },
  );

  it.each(KINDS)('writes of %s in the typography of French', async (kind) => {
    const { subject, text } = await mailOf(kind, {});

    expect(`${subject}\n${text}`.replaceAll(/https:\S+/g, '')).not.toMatch(/[^\u202f\d][;:!?»]|«[^\u202f]|'/);
  });

  it.each(KINDS)('%s becomes one message when it arrives four times at once', async (kind) => {
    const { hear, subjectId, recipientId } = newsOfJudgement(service, kind);

    const heard = await Promise.all([hear(), hear(), hear(), hear()]);

    expect(heard.sort()).toEqual(['handled', 'seen before', 'seen before', 'seen before']);
    expect(await messagesAbout(service, subjectId)).toMatchObject([{ kind, subjectId, recipientId }]);
  });

  it.each(KINDS)('sends nothing of %s to somebody whom it does not concern by the time it leaves', async (kind) => {
    const { hear, email, subjectId } = newsOfJudgement(service, kind, { concerns: newId() });
    await hear();

    const [message] = await until(service, subjectId, ({ givenUpAt }) => givenUpAt !== null);

    expect(message).toMatchObject({ tries: 1, sentAt: null, givenUpAt: service.clock.now() });
    expect(await mailsTo(service, email)).toEqual([]);
  });

  it.each(['refusal', 'condition', 'assignment', 'assessor-reminder', 'moderation', 'hearing'] as const)(
    'sends nothing of %s once there is nothing left to say, and tries no more',
    async (kind) => {
      const { hear, email, subjectId } = newsOfJudgement(service, kind, { concerns: null });
      await hear();
      const givenUp = await until(service, subjectId, ({ givenUpAt }) => givenUpAt !== null);

      service.clock.advance(24 * 3600);
      await service.sendDue();

      expect(await messagesAbout(service, subjectId)).toEqual(givenUp);
      expect(givenUp).toMatchObject([{ tries: 1, sentAt: null }]);
      expect(await mailsTo(service, email)).toEqual([]);
    },
  );
});

/** What a mail says, without its link and the body's name below. */
function words(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '' && !line.startsWith('https:')).slice(0, -1);
}
