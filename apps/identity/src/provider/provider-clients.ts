import type { KeySet } from '@tongxin/viewer';
import type { ClientMetadata } from 'oidc-provider';
import { ALGORITHM } from '../keys/signing-jwk';
import { COMMAND_LINE, GATEWAY } from './provider-terms';

export const PRACTICE_GRANT = 'urn:tongxin:practice';
export const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

/** Both are the house's own, so nobody is asked for consent. `keySet`: of VIEWER_JWKS, where the gateway's public key proves the gateway. */
export const providerClients = (publicUrl: string, keySet: KeySet, practice: boolean): ClientMetadata[] => [
  {
    client_id: GATEWAY,
    client_name: '同心',
    redirect_uris: [`${publicUrl}/sign-in/callback`],
    post_logout_redirect_uris: [`${publicUrl}/`],
    response_types: ['code'],
    // The other modes answer with a page that posts itself by script, or hide the code from the gateway.
    response_modes: ['query'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'private_key_jwt',
    jwks: { keys: keySet.keys.filter(({ iss }) => iss === GATEWAY).map(({ kty, crv, x, kid }) => ({ kty, crv, x, kid, use: 'sig' })) },
    id_token_signed_response_alg: ALGORITHM,
  },
  {
    client_id: COMMAND_LINE,
    client_name: '命令行 · command line',
    application_type: 'native',
    redirect_uris: [],
    response_types: [],
    grant_types: [DEVICE_GRANT, 'refresh_token', ...(practice ? [PRACTICE_GRANT] : [])],
    token_endpoint_auth_method: 'none',
    id_token_signed_response_alg: ALGORITHM,
  },
];
