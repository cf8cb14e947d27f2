import { Person } from '@tongxin/directory';
import { connectionType } from '@tongxin/subgraph';

export const InvitableConnection = connectionType<Person>('InvitableStaff', () => Person);
