/** What a page gives to the person at the screen. A part of its own: it brings no component along. */
export { download } from './table/download';
export { xlsx, type WorkbookSheet } from './table/xlsx';
