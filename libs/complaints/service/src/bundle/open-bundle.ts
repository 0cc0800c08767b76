import { Injectable } from '@nestjs/common';
import { READ_BUNDLE } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy, caseOfRespondent } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import { auditedReading } from '../managing/audited-reading.js';
import { ExhibitPictures } from './exhibit-pictures.js';
import { layOut } from './lay-out.js';
import type { BundlePlaced } from './placed.js';
import { type BundleRead, readBundle } from './read-bundle.js';

/** Of which case: by its id for those who have a function in it, by its reference for the respondent. */
export type OfCase = { readonly caseId: string } | { readonly reference: string };

/** By what the respondent is named in the audit; whoever else reads is named as who they are. */
export function namedInAudit(of: OfCase, actor: Member) {
  return (tx: Transaction, id: string) =>
    'reference' in of ? respondentInAudit(tx, actor, id) : Promise.resolve(undefined);
}

/** Somebody who hears a case, keeps it or is concerned by it reads its bundle. */
@Injectable()
export class OpenBundle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly pictures: ExhibitPictures,
  ) {}

  /**
   * The bundle as it is today, with the number of each page; each reading is in the audit. Empty for the panel and the respondent
   * before it was served. `NotFound` for whoever has none of the functions of `READ_BUNDLE`.
   */
  async execute(of: OfCase, request: string, actor: Member): Promise<BundlePlaced> {
    return this.placed(await this.read(of, request, actor, 'complaints.open-bundle'), actor);
  }

  /** The bundle before its pages are counted, which takes no transaction. */
  read(of: OfCase, request: string, actor: Member, action: string): Promise<BundleRead> {
    const by = namedInAudit(of, actor);
    return auditedReading(this.unitOfWork, { action, request, by }, actor, async (tx) => {
      const inHand =
        'reference' in of
          ? await caseOfRespondent(tx, actor, of.reference)
          : await caseHeldBy(tx, actor, of.caseId, STAFF);
      return readBundle(this.texts, tx, inHand);
    });
  }

  /** The same with the number of each page. */
  placed(bundle: BundleRead, { locale }: Member): Promise<BundlePlaced> {
    return layOut(bundle, this.pictures, locale);
  }
}

/** Whoever has a bundle by their function; the respondent has theirs by the reference. */
const STAFF = READ_BUNDLE.filter((as) => as !== 'respondent');
