/** How well and how fast the Echo understands: its own samples, paraphrases seen and unseen, and what is none of its business. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  expandSamples,
  FALLBACK_INTENT,
  loadUnderstanding,
} from '../simulator/echo/understanding/understanding';

interface Paraphrase {
  readonly utterance: string;
  readonly intent: string;
  /** Other intents that a person would accept. */
  readonly also?: readonly string[];
}

export interface UnderstandingReport {
  /** Shares from 0 to 1. */
  readonly samples: number;
  readonly dev: number;
  readonly unseen: number;
  readonly outOfScope: number;
  readonly microsecondsAnUtterance: number;
  readonly wrong: readonly string[];
}

const ROOT = join(__dirname, '..');
const PARAPHRASES = join(ROOT, 'test', 'simulator', 'understanding', 'paraphrases');
const NOW = { date: '2026-11-24', time: '07:00' };
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));

export async function measureUnderstanding(): Promise<UnderstandingReport> {
  const model: unknown = read(join(ROOT, 'interaction-model', 'interactionModels', 'custom', 'en-US.json'));
  const understanding = await loadUnderstanding(model, { locale: 'en-US' });
  const wrong: string[] = [];
  const share = async (cases: readonly Paraphrase[], report: boolean): Promise<number> => {
    let right = 0;
    for (const { utterance, intent, also = [] } of cases) {
      const understood = await understanding.understand(utterance, NOW);
      if (sameMeaning(understood.intent, intent) || also.includes(understood.intent)) right += 1;
      else if (report) wrong.push(`${intent}: "${utterance}" went to ${understood.intent}`);
    }
    return right / cases.length;
  };
  const samples = expandSamples(model, { perSample: 1 }).map(({ text, intent }) => ({
    utterance: text,
    intent,
  }));
  const dev = ['dev.json', 'dev-2.json'].flatMap((file) =>
    read<readonly Paraphrase[]>(join(PARAPHRASES, file)),
  );
  const unseen = read<readonly Paraphrase[]>(join(PARAPHRASES, 'unseen.json'));
  const strange = read<readonly string[]>(join(PARAPHRASES, 'out-of-scope.json'));
  // The classifier is trained with the first sentence that needs it: a start-up cost, not one of an utterance.
  await understanding.understand('is there anything at all that you might say to that', NOW);
  const started = performance.now();
  const shares = {
    samples: await share(samples, true),
    dev: await share(dev, true),
    // Which of the unseen ones go wrong is not to be read by who tunes.
    unseen: await share(unseen, false),
    outOfScope: await share(
      strange.map((utterance) => ({ utterance, intent: FALLBACK_INTENT })),
      true,
    ),
  };
  const utterances = samples.length + dev.length + unseen.length + strange.length;
  return { ...shares, microsecondsAnUtterance: ((performance.now() - started) * 1000) / utterances, wrong };
}

/** Two routes bring a story to the triage, and what goes by either is answered alike. Design section 7. */
const STORIES = ['StoryIntent', 'SymptomIntent'];

function sameMeaning(understood: string, meant: string): boolean {
  return understood === meant || (STORIES.includes(understood) && STORIES.includes(meant));
}

export function describeUnderstanding({
  wrong,
  microsecondsAnUtterance,
  ...shares
}: UnderstandingReport): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    'Understanding (en-US)',
    `own samples ${percent(shares.samples)}  paraphrases dev ${percent(shares.dev)}, unseen ${percent(shares.unseen)}  out of scope to fallback ${percent(shares.outOfScope)}`,
    `${microsecondsAnUtterance.toFixed(0)} microseconds an utterance`,
    ...wrong,
  ].join('\n');
}
