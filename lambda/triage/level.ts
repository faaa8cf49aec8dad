/** The level that findings give. Pure. */
import { type FindingId, type FindingState, LEVELS, type Level, PAIRS, RULES } from './rules';

export type Findings = Readonly<Partial<Record<FindingId, FindingState>>>;

/** True when `level` is more pressing than `than`. */
export function isAbove(level: Level, than: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(than);
}

/** The most pressing of the levels; self-care when there is none. */
export function highest(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 'self-care';
}

/** The level that a finding gives alone. */
export function levelOfFinding(id: FindingId): Level {
  return highest(RULES.filter((rule) => rule.id === id).map((rule) => rule.level));
}

/**
 * The level of what is known. What is present counts alone; a pair counts when one of the two is present and the
 * other at least unsure. What is merely unsure gives no level by itself: a plain yes or a repeated "not sure"
 * decides that, and the screen keeps it beside the findings.
 */
export function levelOf(findings: Findings): Level {
  const present = (id: FindingId) => findings[id] === 'present';
  const possible = (id: FindingId) => present(id) || findings[id] === 'unsure';
  const alone = RULES.filter((rule) => present(rule.id)).map((rule) => rule.level);
  const paired = PAIRS.filter((pair) => pair.all.some(present) && pair.all.every(possible)).map(
    (pair) => pair.level,
  );
  return highest([...alone, ...paired]);
}
