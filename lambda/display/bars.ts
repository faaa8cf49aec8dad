/** Bars side by side, one a day. */
import type { DaysShow } from '../conversation/turn';
import { COLOURS, type Component, text } from './apl';

/** The height of the highest possible bar, in hundredths of the screen's. */
const FULL_HEIGHT = 55;
/** So that a day with nothing to show is told from a day of which nothing is known. */
const LOWEST_HEIGHT = 1;

export function bars({ days, most }: DaysShow): Component {
  const width = `${(100 / Math.max(1, days.length)).toFixed(2)}%`;
  return {
    type: 'Container',
    direction: 'row',
    alignItems: 'end',
    width: '100%',
    height: '70vh',
    items: days.map(({ label, value }) => ({
      type: 'Container',
      width,
      alignItems: 'center',
      items: [
        text(value === null ? '' : String(value), '24dp', COLOURS.text),
        {
          type: 'Frame',
          width: '60%',
          height: `${value === null ? 0 : Math.max(LOWEST_HEIGHT, (value / most) * FULL_HEIGHT).toFixed(1)}vh`,
          backgroundColor: COLOURS.accent,
          borderRadius: '4dp',
        },
        text(label, '20dp', COLOURS.text),
      ],
    })),
  };
}
