import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Vault', {
  description:
    "A person's vault as the platform holds it. Only its owner's browser can tell whether anything is in it.",
})
export class VaultType {
  @Field(() => String, {
    description:
      '65,536 bytes in base 64: random ones until the owner keeps something, and ciphertext that looks alike.',
  })
  content: string;

  @Field(() => String, { description: 'Which content it is: the SHA-256 of its bytes, in hexadecimal.' })
  tag: string;
}
