/** The cases of `scenarios.json`, written from published guidance; a finding that is not listed is absent. */
import * as v from 'valibot';
import { FINDING_IDS, LEVELS } from '../../lambda/triage/rules';
import cases from './scenarios.json';

const level = v.picklist(LEVELS);
const scenario = v.object({
  id: v.string(),
  text: v.string(),
  level,
  acceptable: v.array(level),
  why: v.string(),
  findings: v.array(v.picklist(FINDING_IDS)),
  days: v.number(),
  trend: v.picklist(['better', 'same', 'worse']),
  severity: v.number(),
});

export type Scenario = v.InferOutput<typeof scenario>;
export const SCENARIOS: readonly Scenario[] = v.parse(
  v.object({ scenarios: v.array(scenario) }),
  cases,
).scenarios;
