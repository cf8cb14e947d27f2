export { ConfigError, DEFAULT_LIMITS, readConfig, type GatewayConfig, type Limits } from './config';
export { createGateway, type Gateway, type GatewayParts } from './server';
