import { Args, Mutation, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  member,
  type OperationContext,
  type OperationReads,
  Reads,
  Uuid,
} from '@standing/platform/graphql';
import { AddMember } from './add-member.js';
import { AddMemberInput, Me, MemberFound, Persona, PersonContact, PersonType } from './person.graphql.js';
import { PersonQueries } from './person.queries.js';
import { SetLocale } from './set-locale.js';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly queries: PersonQueries,
    private readonly add: AddMember,
    private readonly setOwnLocale: SetLocale,
  ) {}

  @ResolveReference()
  resolveReference({ id }: { id: string }, { actor, reads }: OperationContext): Promise<PersonType | null> {
    return this.queries.seenBy(actor, id, reads);
  }

  @Allow('read', 'Me')
  @Query(() => Me, { nullable: true, description: 'Whoever is signed in; null when nobody is.' })
  me(@CurrentActor() actor: Actor): Me | null {
    if (actor.kind !== 'member') return null;
    const { personId: id, name, locale, roles } = actor;
    return { id, person: { id, name }, name, locale, roles: [...roles] };
  }

  @Allow('list', 'Persona')
  @Query(() => [Persona], { description: 'In a demonstration: whom to try to be. For the gateway alone.' })
  personas(@Reads() reads: OperationReads): Promise<Persona[]> {
    return this.queries.personas(reads);
  }

  @Allow('write-to', 'Person')
  @Query(() => PersonContact, { description: 'Where a person is written to; for the part that sends mail.' })
  personContact(@Args('id', { type: () => Uuid }) id: string, @Reads() reads: OperationReads): Promise<PersonContact> {
    return this.queries.contact(reads, id);
  }

  @Allow('name', 'Person')
  @Query(() => PersonType, {
    nullable: true,
    description: 'Who a person is; for the parts that keep cases, assessors and auditors.',
  })
  personNamed(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<PersonType | null> {
    return this.queries.named(reads, id);
  }

  @Allow('meet', 'Member')
  @Query(() => Uuid, {
    nullable: true,
    description:
      'Who of the body has exactly this address, capitals apart, and is alive; for the parts that keep continuity plans and attendance and the gateway, which say so to nobody but the office.',
  })
  memberAt(
    @Args('address', { type: () => String }) address: string,
    @Reads() reads: OperationReads,
  ): Promise<string | null> {
    return this.queries.memberAt(reads, address);
  }

  @Allow('find', 'Member')
  @Query(() => [MemberFound], {
    description: 'For staff: members with this text in their name, accents and capitals apart, 20 at the most.',
  })
  membersNamed(
    @Args('text', { type: () => String, description: 'Two letters at least; of fewer nobody is found.' }) text: string,
    @Reads() reads: OperationReads,
  ): Promise<MemberFound[]> {
    return this.queries.membersNamed(reads, text);
  }

  @Allow('add', 'Member')
  @Mutation(() => Uuid, {
    description:
      'Adds a person. Refused: IDENTITY_NAME_MISSING, IDENTITY_NAME_TOO_LONG, IDENTITY_EMAIL_INCOMPLETE, IDENTITY_ROLE_UNKNOWN, IDENTITY_ROLES_INCOMPATIBLE, IDENTITY_ALREADY_MEMBER.',
  })
  addMember(
    @Args('input', { type: () => AddMemberInput }) input: AddMemberInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.add.execute(actor, input, key);
  }

  @Allow('change', 'Me')
  @Mutation(() => Uuid, { description: "Keeps the signed-in person's language: fr or en." })
  setLocale(
    @Args('locale', { type: () => String }) locale: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.setOwnLocale.execute(member(actor), locale, key);
  }
}
