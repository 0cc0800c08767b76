import { Injectable } from '@nestjs/common';
import { refusalsToBind } from '@standing/complaints/rules';
import { newId, Refused, refuseIfAny } from '@standing/kernel';
import type { Locale, Member } from '@standing/platform/auth';
import { taggedPdf } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { BUNDLE_WORDS } from './bundle.words.js';
import { template } from './bundle-template.js';
import { contentOf, type Leaf, type LeafOf, titleOf } from './bundle-content.js';
import { ExhibitPictures } from './exhibit-pictures.js';
import { HandOver } from './hand-over.js';
import type { HandedOver } from './handed-over.graphql.js';
import type { BundlePlaced, PaperPlaced } from './placed.js';
import { namedInAudit, type OfCase, OpenBundle } from './open-bundle.js';

/** The bundle bound into one PDF: tagged, with an index, a bookmark for each paper and the number of each page on it. */
@Injectable()
export class BindBundle {
  /** One is bound at a time: what lies in memory is bounded by `BUNDLE_LIMITS`. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly open: OpenBundle,
    private readonly pictures: ExhibitPictures,
    private readonly handOver: HandOver,
  ) {}

  /**
   * Where it is handed over; the same case on the same day is the same file for everybody who reads all of it in that language.
   * That it was read, and the digest of what was bound, are in the audit. Refused: COMPLAINTS_BUNDLE_NOT_SERVED,
   * COMPLAINTS_BUNDLE_TOO_LARGE. `NotFound` as `OpenBundle`.
   */
  execute(of: OfCase, request: string, actor: Member): Promise<HandedOver> {
    const turn = this.last.then(() => this.bind(of, request, actor));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async bind(of: OfCase, request: string, actor: Member): Promise<HandedOver> {
    const read = await this.open.read(of, request, actor, 'complaints.bind-bundle');
    if (read.papers.length === 0) throw new Refused([{ code: 'COMPLAINTS_BUNDLE_NOT_SERVED' }]);
    const exhibits = read.papers.flatMap(({ exhibit }) => exhibit ?? []);
    const bytes = exhibits.reduce((sum, { row }) => sum + row.bytes, 0);
    refuseIfAny(refusalsToBind({ pages: 0, bytes }));
    const bundle = await this.open.placed(read, actor);
    const papers = bundle.sections.flatMap((section) => section.papers);
    refuseIfAny(refusalsToBind({ pages: papers.reduce((sum, { leaves }) => sum + leaves, 0), bytes }));
    const { name, content } = await this.print(bundle, papers, actor.locale);
    const given = await this.handOver.give({ caseId: bundle.id, name, content, pages: bundle.pages }, actor);
    await this.written(of, given, actor);
    return given;
  }

  private async print(bundle: BundlePlaced, papers: readonly PaperPlaced[], locale: Locale) {
    const words = BUNDLE_WORDS[locale];
    const pictures = new Map<string, Buffer>();
    const leaves = new Map<string, Leaf>();
    for (const paper of papers) {
      const prints = await this.printsOf(paper);
      for (const [at, print] of prints.entries()) {
        const path = print && `/${paper.id}-${at + 1}.jpg`;
        if (path) pictures.set(path, print.picture);
        const alt = words.leaf(titleOf(paper, words), at + 1, prints.length);
        const note = paper.state === 'shown' ? words.noPage : words.states[paper.state];
        leaves.set(`${paper.id}-${at + 1}`, { path, alt, note, flipped: print?.isWide ?? false });
      }
    }
    const leafOf: LeafOf = ({ id }, page) => leaves.get(`${id}-${page}`)!;
    const { name, content } = contentOf(bundle, words, locale, leafOf);
    return { name, content: await taggedPdf(template, content, bundle.day, pictures) };
  }

  /** A paper that its reader does not see has as many pages, of which no picture is made. */
  private printsOf({ state, exhibit, leaves }: PaperPlaced) {
    if (!exhibit) return Promise.resolve([]);
    if (state !== 'shown') return Promise.resolve(Array.from({ length: leaves }, () => null));
    return this.pictures.printsOf(exhibit, leaves);
  }

  private async written(of: OfCase, { id, digest, pages }: HandedOver, actor: Member): Promise<void> {
    const action = 'complaints.bundle-bound';
    await this.unitOfWork.run({ actor, name: action, key: newId(), input: { digest } }, async (tx) => {
      await tx.audit(action, id, { digest, pages }, await namedInAudit(of, actor)(tx, id));
      return id;
    });
  }
}
