/**
 * Thirteen people tell what ails them in their own words and then answer by the facts: yes when what is asked meets
 * one of them, else no. Each must hear a level that published guidance accepts, an emergency within two turns.
 */

import { type Backend, startBackend } from '../../simulator/echo/backend';
import { createEcho } from '../../simulator/echo/echo';
import type { Heard } from '../../simulator/echo/heard';
import { SCENARIOS, type Scenario } from './scenarios';
import { told } from './transcript';

jest.setTimeout(60_000);
const LONGEST = 20;
const WORD = { better: "it's getting better", same: 'about the same', worse: "it's getting worse" };

function answer(scenario: Scenario, heard: Heard): string {
  const { question, asks } = heard;
  if (question === 'days') return `${scenario.days} days`;
  if (question === 'trend') return WORD[scenario.trend];
  return scenario.findings.some((id) => asks.includes(id)) ? 'yes' : 'no';
}

let backend: Backend;
beforeAll(async () => {
  Object.assign(process.env, { DIARY: 'on' });
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  backend = await startBackend({ data: 'memory' });
});
afterAll(async () => {
  await backend.close();
  jest.restoreAllMocks();
});

/** Until a level is reached or nothing is asked any more. */
async function talk(scenario: Scenario, locale: 'en-GB' | 'en-US'): Promise<readonly Heard[]> {
  const options = { data: 'memory', locale, timeZone: 'Europe/London', now: '2026-11-24T07:00' } as const;
  const echo = await createEcho({ ...options, user: `${scenario.id}-${locale}` }, backend);
  try {
    const story = [await echo.say('/open'), await echo.say(scenario.text)];
    for (
      let heard = story[1];
      heard !== undefined && heard.level === null && heard.listening;
      heard = story.at(-1)
    ) {
      if (story.length > LONGEST) break;
      story.push(await echo.say(answer(scenario, heard)));
    }
    return story;
  } finally {
    await echo.close();
  }
}

describe.each(['en-GB', 'en-US'] as const)('%s', (locale) => {
  test.each(SCENARIOS.map((scenario) => [scenario.id, scenario.level, scenario] as const))(
    '%s: %s',
    async (_, level, scenario) => {
      const story = await talk(scenario, locale);
      const end = story.at(-1);
      if (end === undefined || !scenario.acceptable.some((each) => each === end.level)) {
        throw new Error(
          `Expected ${scenario.acceptable.join(' or ')} because ${scenario.why}:\n${told(story)}`,
        );
      }
      expect(story.flatMap(({ violations }) => violations)).toEqual([]);
      // The launch, what ails them, and at most one turn more.
      if (level === 'emergency' && end.level === 'emergency') expect(story.length).toBeLessThanOrEqual(3);
      if (end.level !== 'self-care') {
        expect(end.listening).toBe(false);
        expect(end.step).toBeNull();
      }
    },
  );
});

test('there are thirteen', () => expect(SCENARIOS).toHaveLength(13));
