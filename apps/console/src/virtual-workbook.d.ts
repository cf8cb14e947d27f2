/** The sheets of the published workbook, put in by the build (vite.config.mts). */
declare module 'virtual:workbook' {
  export const sheets: readonly { readonly key: string; readonly name: string; readonly titles: readonly string[] }[];
}
