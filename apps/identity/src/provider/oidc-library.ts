// The order matters: the library is loaded between these two.
import { loaded } from './node-20';
import Provider, { errors, interactionPolicy } from 'oidc-provider';

loaded();

export { errors, interactionPolicy, Provider };
