/** Dates as the reader's language writes them. */
import { language } from './index.ts';

/** By language and parts of the date: making one takes longer than a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A year, month or day of the content (`2025`, `2025-09`, `2025-09-12`); anything else as it is. */
export function dateOf(date: string): string {
  const parts = /^\d{4}(-\d\d){0,2}$/.exec(date) ? date.split('-').length : 0;
  if (parts === 0) return date;
  const how: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) how.month = 'long';
  if (parts > 2) how.day = 'numeric';
  const { lang } = language();
  let format = formats.get(`${lang} ${parts}`);
  if (!format) formats.set(`${lang} ${parts}`, (format = new Intl.DateTimeFormat(lang, how)));
  return format.format(new Date(date));
}
