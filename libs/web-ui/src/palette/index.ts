export { CommandPalette } from './command-palette';
export { fits, found, type Destination } from './matching';
