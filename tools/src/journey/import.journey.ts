import type { House } from './house';
export function importJourney(_house: () => House): void {}
