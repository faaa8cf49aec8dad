/** The words and numbers that differ by country. Everything else English speakers share. */
import type { WeightUnit } from '../conversation/said';

export const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Terms {
  /** The number for an emergency, as it is dialled. */
  readonly emergencyNumber: string;
  /** Who listens to somebody in despair, and the number. */
  readonly crisisLine: { readonly name: string; readonly number: string };
  /** Whom to ask on the same day. */
  readonly sameDayCare: string;
  readonly physio: string;
  readonly pee: string;
  readonly peeing: string;
  readonly poop: string;
  readonly tummy: string;
  readonly emergencyRoom: string;
  /** The unit when the user names none. */
  readonly weightUnit: WeightUnit;
}

const american: Terms = {
  emergencyNumber: '911',
  crisisLine: { name: 'the 9 8 8 Lifeline', number: '988' },
  sameDayCare: 'your doctor or an urgent care clinic',
  physio: 'physical therapist',
  pee: 'pee',
  peeing: 'peeing',
  poop: 'poop',
  tummy: 'belly',
  emergencyRoom: 'emergency room',
  weightUnit: 'lb',
};

const british: Terms = {
  ...american,
  emergencyNumber: '999',
  crisisLine: { name: 'the Samaritans', number: '116 123' },
  sameDayCare: 'your G P or N H S one one one',
  physio: 'physio',
  poop: 'poo',
  tummy: 'tummy',
  emergencyRoom: 'A and E department',
  weightUnit: 'kg',
};

/** Emergency and crisis numbers: national services, as published; checked by a test to be one per locale. */
export const TERMS: Readonly<Record<Locale, Terms>> = {
  'en-US': american,
  'en-CA': {
    ...american,
    crisisLine: { name: 'the 9 8 8 helpline', number: '988' },
    sameDayCare: 'your doctor or a walk-in clinic',
    physio: 'physiotherapist',
  },
  'en-GB': british,
  'en-AU': {
    ...british,
    emergencyNumber: '000',
    crisisLine: { name: 'Lifeline', number: '13 11 14' },
    sameDayCare: 'your G P or an urgent care clinic',
    emergencyRoom: 'emergency department',
  },
  'en-IN': {
    ...british,
    emergencyNumber: '112',
    crisisLine: { name: 'Tele Manas', number: '14416' },
    sameDayCare: 'your doctor or a hospital clinic',
    physio: 'physiotherapist',
    tummy: 'stomach',
    poop: 'stool',
    pee: 'urine',
    peeing: 'passing urine',
    emergencyRoom: 'emergency department',
  },
};

/** The locale of a request; an English of a country that has no terms of its own is read as American. */
export function localeOf(requested: string | undefined): Locale {
  return LOCALES.find((locale) => locale === requested) ?? 'en-US';
}
