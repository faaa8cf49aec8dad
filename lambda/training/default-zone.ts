/** The zone that stands in for one that is not known. Pure. */
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
