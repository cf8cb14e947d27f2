import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';

export const HoursCertainty = { CERTAIN: 'CERTAIN', PROBABLE: 'PROBABLE' } as const;
registerEnumType(HoursCertainty, {
  name: 'HoursCertainty',
  description: '依据的确定程度 · how sure the basis is',
  valuesConfig: {
    CERTAIN: { description: '确定 · certain' },
    PROBABLE: { description: '较可能,请按本单位规定核对 · probable, check against local rules' },
  },
});

/** E-45. The requirement tells membership (L3), so its fields are resolved apart and refused while the directory is stale. */
@ObjectType({ description: '教育培训学时,仅本人可见 · the hours ledger, for the person alone' })
export class LearningHours {
  @Field(() => Float, { description: '当年至今认定学时 · hours credited so far this year' }) hours!: number;
  personId!: string;
  year!: number;
}
