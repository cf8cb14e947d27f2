/** The one switch for all editors of a page; the option of an editor with the same name does nothing (monaco-editor 0.52). */
declare module 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js' {
  export const TabFocus: { setTabFocusMode(movesFocus: boolean): void };
}
