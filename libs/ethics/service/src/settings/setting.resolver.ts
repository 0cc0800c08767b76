import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { KeepSetting } from './keep-setting.js';
import { ConformityInput, ConformityType, HelpContactInput, HelpContactType } from './setting.graphql.js';
import { SettingQueries } from './setting.queries.js';

@Resolver(() => HelpContactType)
export class SettingResolver {
  constructor(
    private readonly queries: SettingQueries,
    private readonly keep: KeepSetting,
  ) {}

  @Allow('read', 'Declaration')
  @Query(() => [HelpContactType], {
    description: 'Whom members may turn to in confidence. Nothing is kept of who looked.',
  })
  helpContacts(@CurrentActor() { locale }: Actor, @Reads() reads: OperationReads): Promise<HelpContactType[]> {
    return this.queries.helpContacts(reads, locale);
  }

  @Allow('read', 'CodeEdition')
  @Query(() => ConformityType, {
    nullable: true,
    description: 'The reference that the body says its code conforms to; null while it says none. For everybody.',
  })
  codeConformsTo(@Reads() reads: OperationReads): Promise<ConformityType | null> {
    return this.queries.conformity(reads);
  }

  @Allow('set', 'Declaration')
  @Mutation(() => Uuid, {
    description:
      'For scheme administrators. Refused: ETHICS_CONTACTS_TOO_MANY, and ETHICS_CONTACT_INCOMPLETE at each that is not whole.',
  })
  setHelpContacts(
    @Args('contacts', { type: () => [HelpContactInput], description: 'All of them, six at the most.' })
    contacts: HelpContactInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    const all = contacts.map(({ name, phone, page }) => ({ name, phone: phone ?? null, page: page ?? null }));
    return this.keep.execute('help-contacts', { contacts: all }, key, member(actor));
  }

  @Allow('set', 'Declaration')
  @Mutation(() => Uuid, {
    description:
      'Says to which reference the code conforms, or with null to none. For scheme administrators. Refused: ETHICS_CONFORMITY_UNNAMED, ETHICS_PAGE_MALFORMED.',
  })
  setCodeConformsTo(
    @Args('input', { type: () => ConformityInput, nullable: true }) input: ConformityInput | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.keep.execute('conforms-to', input ?? null, key, member(actor));
  }

  @Allow('set', 'Declaration')
  @Mutation(() => Uuid, {
    description:
      'Records the legal basis on which reports of judgments and sanctions are taken, or with null that none are. For scheme administrators. Refused: ETHICS_BASIS_MISSING.',
  })
  setReportBasis(
    @Args('basis', {
      type: () => String,
      nullable: true,
      description: 'An article or a law, 200 characters at the most.',
    })
    basis: string | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.keep.execute('report-basis', typeof basis === 'string' ? { basis } : null, key, member(actor));
  }

  @Allow('set', 'Declaration')
  @Mutation(() => Uuid, {
    description:
      'Sets for how many months after its last word an enquiry that is asked from now on is kept. For scheme administrators, who see none. Refused: ETHICS_ADVICE_TERM_WRONG.',
  })
  setAdviceTerm(
    @Args('months', { type: () => Int, description: 'From 1 to 12.' }) months: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.keep.execute('advice-term', { months }, key, member(actor));
  }
}
