import { Injectable } from '@nestjs/common';
import { type Mistake, parseScheme, publishable } from '@standing/accreditation/format';
import type { SchemeVersion } from '@standing/accreditation/requirements';
import { refusalsToPublish } from '@standing/accreditation/rules';
import { newId, Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { SchemeVersionRow } from './scheme-version.entity.js';

/** A scheme administrator publishes a version of the body's scheme; it never changes afterwards. */
@Injectable()
export class PublishScheme {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The version's id. Refusals: ACCREDITATION_SCHEME_MISTAKE for each mistake of the document, and `refusalsToPublish`. */
  async execute(document: string, key: string, actor: Member): Promise<string> {
    const scheme = rightScheme(document, actor.locale);
    const { scheme: name, version, validFrom } = scheme;
    return this.unitOfWork.run(
      { actor, name: 'accreditation.publish-scheme', key, input: { document } },
      async (tx) => {
        const { manager, bodyId, now: recordedAt } = tx;
        await oneAtATime(tx, 'scheme');
        refuseIfAny(refusalsToPublish(scheme, await manager.findBy(SchemeVersionRow, { bodyId })));

        const id = newId();
        const row = {
          id,
          bodyId,
          scheme: name,
          version,
          validFrom,
          document: scheme,
          publishedBy: actor.personId,
          recordedAt,
        };
        await manager.insert(SchemeVersionRow, row);
        await tx.audit('accreditation.publish-scheme', id, { version, validFrom });
        return id;
      },
    );
  }
}

/** A document that can be decided by may still leave open how much a line asks; such a one is not published. */
function rightScheme(document: string, locale: Member['locale']): SchemeVersion {
  const { scheme, mistakes } = parseScheme(document, locale);
  if (scheme === null) throw refusedFor(mistakes);
  const blanks = publishable(scheme, locale);
  if (blanks.length > 0) throw refusedFor(blanks);
  return scheme;
}

function refusedFor(mistakes: readonly Mistake[]): Refused {
  return new Refused(
    mistakes.map(({ path, message: what }) => ({ code: 'ACCREDITATION_SCHEME_MISTAKE', params: { what }, path })),
  );
}
