import type { ContextDefinition } from '@standing/platform/graphql';
import { BodyQueries } from './bodies/body.queries.js';
import { BodyResolver } from './bodies/body.resolver.js';
import { Body } from './bodies/body.entity.js';
import { MoveClock } from './bodies/move-clock.js';
import { OpenBody } from './bodies/open-body.js';
import { ChapterRow } from './chapters/chapter.entity.js';
import { ChapterType } from './chapters/chapter.graphql.js';
import { ChapterQueries } from './chapters/chapter.queries.js';
import { ChapterResolver } from './chapters/chapter.resolver.js';
import { DissolveChapter } from './chapters/dissolve-chapter.js';
import { FoundChapter } from './chapters/found-chapter.js';
import { ChapterMembershipRow } from './chapters/membership.entity.js';
import { MoveMember } from './chapters/move-member.js';
import { MoveMembers } from './chapters/move-members.js';
import { MovingResolver } from './chapters/moving.resolver.js';
import { RenameChapter } from './chapters/rename-chapter.js';
import { TakeBackMembership } from './chapters/take-back-membership.js';
import { DeathRow, DeathTakenBackRow } from './deaths/death.entity.js';
import { DeathQueries } from './deaths/death.queries.js';
import { DeathResolver } from './deaths/death.resolver.js';
import { RecordDeath } from './deaths/record-death.js';
import { TakeBackDeath } from './deaths/take-back-death.js';
import { identityMessages } from './identity.messages.js';
import { identityPolicy } from './identity.policy.js';
import { OfficeRow } from './offices/office.entity.js';
import { offices } from './offices/offices.js';
import { Account } from './people/account.entity.js';
import { AddMember } from './people/add-member.js';
import { MemberRole } from './people/member-role.entity.js';
import { Person } from './people/person.entity.js';
import { PersonQueries } from './people/person.queries.js';
import { PersonResolver } from './people/person.resolver.js';
import { SetLocale } from './people/set-locale.js';
import { CorrectRelation } from './relations/correct-relation.js';
import { DeclareRelation } from './relations/declare-relation.js';
import { EndRelation } from './relations/end-relation.js';
import { RecordRelation } from './relations/record-relation.js';
import { RelationRow } from './relations/relation.entity.js';
import { RelationQueries } from './relations/relation.queries.js';
import { RelationKeepingResolver, RelationResolver } from './relations/relation.resolver.js';
import { Passkey } from './passkeys/passkey.entity.js';
import { PasskeyResolver } from './passkeys/passkey.resolver.js';
import { Challenge } from './passkeys/challenge.entity.js';
import { OfferPasskey } from './passkeys/offer-passkey.js';
import { RegisterPasskey } from './passkeys/register-passkey.js';
import { SignInWithPasskey } from './passkeys/sign-in-with-passkey.js';
import { AskForCode } from './sign-in/ask-for-code.js';
import { EndSession } from './sign-in/end-session.js';
import { MintCode } from './sign-in/mint-code.js';
import { OpenSession } from './sign-in/open-session.js';
import { ResumeSession } from './sign-in/resume-session.js';
import { Session } from './sign-in/session.entity.js';
import { SignInAsPersona } from './sign-in/sign-in-as-persona.js';
import { SignInCode } from './sign-in/sign-in-code.entity.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInWithCode } from './sign-in/sign-in-with-code.js';

/** Everything that identity is made of. */
export const identity: ContextDefinition = {
  name: 'identity',
  entities: [
    Body,
    Account,
    Person,
    MemberRole,
    Session,
    SignInCode,
    Passkey,
    Challenge,
    RelationRow,
    DeathRow,
    DeathTakenBackRow,
    ChapterRow,
    ChapterMembershipRow,
    OfficeRow,
  ],
  providers: [
    BodyQueries,
    BodyResolver,
    OpenBody,
    MoveClock,
    PersonQueries,
    PersonResolver,
    AddMember,
    SetLocale,
    RelationQueries,
    RelationResolver,
    RelationKeepingResolver,
    DeclareRelation,
    RecordRelation,
    EndRelation,
    CorrectRelation,
    DeathQueries,
    DeathResolver,
    RecordDeath,
    TakeBackDeath,
    ChapterQueries,
    ChapterResolver,
    MovingResolver,
    FoundChapter,
    RenameChapter,
    DissolveChapter,
    MoveMember,
    MoveMembers,
    TakeBackMembership,
    ...offices,
    SignInResolver,
    AskForCode,
    MintCode,
    OpenSession,
    ResumeSession,
    EndSession,
    SignInWithCode,
    SignInAsPersona,
    PasskeyResolver,
    OfferPasskey,
    RegisterPasskey,
    SignInWithPasskey,
  ],
  handlers: [],
  policy: identityPolicy,
  messages: identityMessages,
  orphanedTypes: [ChapterType],
};
