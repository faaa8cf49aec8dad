/** The user's calendar day, by Intl alone. Pure. */
import type { Locale } from '../speech/terms';

/** Where a device without a zone most likely stands: the zone in which most speakers of the locale live. */
const DEFAULT_ZONES: Readonly<Record<Locale, string>> = {
  'en-US': 'America/New_York',
  'en-GB': 'Europe/London',
  'en-AU': 'Australia/Sydney',
  'en-CA': 'America/Toronto',
  'en-IN': 'Asia/Kolkata',
};

export function defaultZone(locale: Locale): string {
  return DEFAULT_ZONES[locale];
}

/** `YYYY-MM-DD` in the zone (an IANA name; UTC when it is not one). */
export function localDay(now: Date, zone: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { ...options, timeZone }).format(now);
  try {
    return format(zone);
  } catch {
    return format('UTC');
  }
}
