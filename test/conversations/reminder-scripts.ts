/** What the written conversations about reminders have in common. */
import type { Heard } from '../../simulator/echo/heard';

/** Through the checks and into a routine. */
export const CHECKED = `
U: open limber lifter
U: my back is sore after squats
   [question screen-1]
U: no
U: no
U: no
U: no
U: no
U: no
U: no
   [question days]
U: one day
   [level self-care]
U: no
U: no
   [scene stretching]
`;
/** A routine that the user ends early. Leaves the offer of a reminder pending. */
export const ROUTINE = `${CHECKED}
U: all done
`;
/** A routine to its end, which leaves the same. */
export const WHOLE_ROUTINE = `${CHECKED}
U: ready
U: ready
   [question tightness]
U: it's loose
U: ready
   [question tightness]
U: it's loose
U: ready
   [question tightness]
U: it's loose
`;

/** What every turn about reminders keeps to: short, and no word of health in what rings. */
export function expectShort(story: readonly Heard[]): void {
  for (const { said, seconds, silence, step, speech, reminders } of story) {
    if (step === null) expect([said, seconds - silence <= 20]).toEqual([said, true]);
    expect([said, (speech.match(/\?/g) ?? []).length <= 1]).toEqual([said, true]);
    for (const { text } of reminders) {
      expect(text).toMatch(/open limber lifter/i);
      expect(text).not.toMatch(/\b(?:back|pain|sore|soreness|ache|hurt|muscle|doctor|injury|symptom)/i);
    }
  }
}
