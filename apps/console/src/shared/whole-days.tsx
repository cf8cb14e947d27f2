import type { ReactNode } from 'react';

/** A sentence of which no day is broken over two lines. */
export const wholeDays = (sentence: string): ReactNode => sentence.split(/(\d{4}-\d\d-\d\d)/).map((part, at) => (at % 2 === 1 ? <span key={at} className="day">{part}</span> : part));
