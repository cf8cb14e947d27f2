/** What an operator must put right; `message` is one line for the console. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
