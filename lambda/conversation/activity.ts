/** The stretching activity of a person as the week's arithmetic wants it. Pure. */

import type { Day, Person } from '../storage/person';
import { MUSCLE_GROUPS, type MuscleGroup } from '../stretching/library';

export function activityOf(person: Person): readonly { readonly day: Day; readonly group: MuscleGroup }[] {
  return MUSCLE_GROUPS.flatMap((group) =>
    (person.activity[group]?.days ?? []).map((day) => ({ day, group })),
  );
}
