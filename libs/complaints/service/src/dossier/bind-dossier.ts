import { Injectable } from '@nestjs/common';
import type { OrganEvent } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Locale, Member } from '@standing/platform/auth';
import { placedIn, taggedPdf } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { HandOver } from '../bundle/hand-over.js';
import type { HandedOver } from '../bundle/handed-over.graphql.js';
import { longDay } from '../long-day.js';
import type { CaseDossier, OrganInDossier, RightInDossier } from './dossier.graphql.js';
import { DOSSIER_WORDS, type DossierWords, type Organ } from './dossier.words.js';
import { template } from './dossier-template.js';
import { OpenDossier } from './open-dossier.js';

/** The proof of the procedure as one tagged PDF. */
@Injectable()
export class BindDossier {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly open: OpenDossier,
    private readonly handOver: HandOver,
  ) {}

  /**
   * Where it is handed over; the same case on the same day is the same file. That it was read, and the digest of the file, are in the
   * audit. `NotFound` for anybody who is no registrar of this case.
   */
  async execute(caseId: string, request: string, actor: Member): Promise<HandedOver> {
    const dossier = await this.open.execute(caseId, request, actor, 'complaints.bind-case-dossier');
    const words = DOSSIER_WORDS[actor.locale];
    const said = contentOf(dossier, words, actor.locale);
    const [pages = 1] = await placedIn<number>(template, said, 'placed');
    const content = await taggedPdf(template, said, dossier.compiledOn);
    const name = `${words.file}-${dossier.reference}.pdf`;
    const given = await this.handOver.give({ caseId, name, content, pages }, actor);
    const action = 'complaints.case-dossier-bound';
    await this.unitOfWork.run({ actor, name: action, key: newId(), input: {} }, async (tx) => {
      await tx.audit(action, caseId, { digest: given.digest });
      return caseId;
    });
    return given;
  }
}

function contentOf(dossier: CaseDossier, words: DossierWords, language: Locale) {
  const { reference, procedure, compiledOn, rights, organs, identityOpenings, events, digest } = dossier;
  const day = (on: string) => longDay(language, on);
  return {
    language,
    reference,
    title: words.title,
    description: `${words.title} ${reference}`,
    cover: words.cover(reference, procedure, day(compiledOn)),
    rightsTitle: words.rightsTitle,
    rights: rights.map((one) => rightIn(one, words, day)),
    organsTitle: words.organsTitle,
    noOrgan: words.noOrgan,
    organs: organs.map((one) => organIn(one, words, day)),
    exclusionTitle: words.exclusionTitle,
    exclusion: exclusionLines(dossier.exclusion, words, day),
    openingsTitle: words.openingsTitle,
    openings: identityOpenings.map(({ openedOn, lastDay, endedOn }) =>
      words.opening(day(openedOn), day(endedOn ?? lastDay)),
    ),
    digestTitle: words.digestTitle,
    events: words.events(events),
    digest,
  };
}

type InWords = (on: string) => string;

function rightIn({ right, standing, on, proof, provedOn }: RightInDossier, words: DossierWords, day: InWords) {
  return {
    title: words.rights[right],
    lines: [
      words.standings[standing],
      ...(on === null ? [] : [words.offered(day(on))]),
      ...(proof === null || provedOn === null ? [] : [words.proved(words.proofs[proof], day(provedOn))]),
    ],
  };
}

function exclusionLines(exclusion: CaseDossier['exclusion'], words: DossierWords, day: InWords) {
  if (exclusion === null) return [];
  const { state, organ, recommendedOn, organMetOn, confirmedOn } = exclusion;
  return [
    {
      title: words.exclusions[state],
      lines: [
        words.recommended(day(recommendedOn)),
        ...(organ === null ? [] : [words.excludes(organ)]),
        ...(organMetOn === null ? [] : [words.met(day(organMetOn))]),
        ...(confirmedOn === null ? [] : [words.confirmed(day(confirmedOn))]),
      ],
    },
  ];
}

function organIn({ organ, event, on, members, needed, checks }: OrganInDossier, words: DossierWords, day: InWords) {
  const lacking = checks.filter(({ met }) => !met).map(({ check }) => words.checks[check]);
  return {
    title: `${words.organs[organ as Organ]} (${words.members(members, needed)})`,
    lines: [
      `${words.decisions[event as OrganEvent]}, ${day(on)}`,
      lacking.length === 0 ? words.wellMade : words.lacks(lacking.join(', ')),
    ],
  };
}
