import { Text } from '@tongxin/subgraph';
import { Field } from 'type-graphql';

/** The mark that something had for whoever answers or changes it, by the field that told it. */
export const Seen = (field: string, refusal: string): PropertyDecorator => (target, name) => {
  Text('标记', 40)(target, name as string);
  Field(() => String, { nullable: true, description: `您看到的 ${field};已变时不办理,返回 ${refusal} · \`${field}\` as it was seen: refused with ${refusal} where it has changed` })(target, name);
};
