/** Dates as the reader's language writes them. */
import { language } from './index.ts';

/** A year, month or day of the content (`2025`, `2025-09`, `2025-09-12`); anything else as it is. */
export function dateOf(date: string): string {
  const parts = /^\d{4}(-\d\d){0,2}$/.exec(date) ? date.split('-').length : 0;
  if (parts === 0) return date;
  const how: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) how.month = 'long';
  if (parts > 2) how.day = 'numeric';
  return new Intl.DateTimeFormat(language().lang, how).format(new Date(date));
}
