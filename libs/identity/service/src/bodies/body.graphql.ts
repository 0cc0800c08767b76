import { DayScalar, Uuid } from '@standing/platform/graphql';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Body', { description: 'A professional body.' })
export class BodyType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'The host name that people reach it by.' })
  host: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Its time zone, an IANA name: the zone of every civil day it speaks of.' })
  zone: string;

  @Field(() => String, { description: 'The language it speaks unless asked otherwise.' })
  defaultLocale: string;

  @Field(() => [String], { description: 'The languages it speaks.' })
  locales: string[];

  @Field(() => Int, { description: 'The hue of its colour, 0 to 359.' })
  hue: number;

  @Field(() => Boolean, {
    description: 'Whether it is a demonstration: its people can be tried on, its mail is shown.',
  })
  demo: boolean;

  @Field(() => DayScalar, { description: 'The civil day on its clock.' })
  today: string;

  @Field(() => Boolean, { description: 'Whether its clock has been moved away from real time.' })
  rehearsal: boolean;
}

@InputType()
export class OpenBodyInput {
  @Field(() => String)
  host: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  zone: string;

  @Field(() => String)
  defaultLocale: string;

  @Field(() => [String])
  locales: string[];

  @Field(() => Int)
  hue: number;

  @Field(() => Boolean)
  demo: boolean;
}
