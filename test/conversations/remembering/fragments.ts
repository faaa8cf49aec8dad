/** Stretches of conversation that many scripts share. */

/** The questions of a full screen, every answer no. */
export const SEVEN_NOES = `
  U: no
  U: no
  U: no
  U: no
  U: no
  U: no
  U: no
`;

/** The first time: from opening the skill into the first stretch of the loosening routine. */
export const FIRST_ROUTINE = `
  U: open limber lifter
  A: This is Limber Lifter*
  U: my lower back is sore since yesterday after squats
  [asks saddle bladder-bowel]
  ${SEVEN_NOES}
  [level self-care, question cause-sharp-rep]
  U: no
  [question cause-form]
  U: no
  [scene stretching, cause stiffness, step lb-knee-rolls]
`;

/** The same in few words, whatever was said before. */
export const TO_THE_FIRST_STRETCH = `
  U: /open
  U: my lower back is sore since yesterday's squats
  ${SEVEN_NOES}
  [scene cause, question cause-sharp-rep]
  U: no
  U: no
  [scene stretching, question ready]
`;

/** The short checks of somebody who is back within a day. */
export const SHORT_CHECKS = `
  A: First, the short checks*
  [asks saddle bladder-bowel]
  U: no
  [asks both-legs chest-breath-faint tearing-pain]
  U: no
  [asks dark-urine serious-accident]
  U: no
  [asks fever]
  U: no
`;

/** The one question of a wish without a complaint. */
export const ONE_CHECK = `
  [question screen-0]
  U: no
`;
