/**
 * oidc-provider asks for Node 22. Node 20 lacks one function that it calls, `URL.parse`, which is put in its place here; and its one line of warning
 * at every start, which is not a line of the log, is kept back while the library loads.
 */
if (!('parse' in URL)) {
  Object.defineProperty(URL, 'parse', {
    configurable: true,
    writable: true,
    value: (url: string, base?: string): URL | null => (URL.canParse(url, base) ? new URL(url, base) : null),
  });
}

const { warn } = globalThis.console;
globalThis.console.warn = (...said: unknown[]): void => {
  if (!String(said[0]).includes('Unsupported runtime')) warn(...said);
};

export const loaded = (): void => {
  globalThis.console.warn = warn;
};
