/** What a scene may use besides what was said and the session. */

import type { Locale } from '../speech/terms';
import type { Words } from '../speech/words';
import type { GreetingWords } from '../speech/words/greeting';
import type { Owner } from '../storage/store';
import type { Ports } from './ports';
import type { Session } from './session';

/** What a greeting needs: most processes start for one, and the rest is loaded with what is said next. */
export interface Opening {
  readonly ports: Pick<Ports, 'store' | 'clock'>;
  readonly words: { readonly greeting: GreetingWords };
  readonly owner: Owner;
}

export interface Context extends Opening {
  readonly ports: Ports;
  readonly words: Words;
  readonly locale: Locale;
  /** Whether this deployment may keep the soreness diary. */
  readonly diaryOn: boolean;
}

/** Whole seconds since 1970. */
export function nowSeconds(context: Opening): number {
  return Math.floor(context.ports.clock.now().getTime() / 1000);
}

/** Whether advice was given that nothing may be said before. */
export function isPressing({ level }: Session): boolean {
  return level !== null && level !== 'self-care';
}

/** Whether somebody else speaks than the recognised person whose memory this session reads. */
export function isOtherVoice(session: Session, context: Context): boolean {
  return session.personId !== null && session.personId !== context.owner.personId;
}

/** One of the variants, by chance: a phrase that is heard often must not wear out. */
export function vary<T>(context: Context, variants: readonly T[], otherwise: T): T {
  return variants[context.ports.random.below(variants.length)] ?? otherwise;
}
