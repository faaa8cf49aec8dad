/** What a screen shows beside the voice. Nothing is only on the screen. */
import type { Directive } from 'ask-sdk-model';
import type { Show } from '../conversation/turn';
import { COLOURS, page, text } from './apl';
import { bars } from './bars';

export function display(show: Show): Directive {
  const title = text(show.title, '48dp', COLOURS.title);
  switch (show.kind) {
    case 'stretch': {
      const seconds = show.seconds === null ? [] : [text(`${show.seconds} s`, '64dp', COLOURS.accent)];
      const lines = show.lines.map((line) => text(line, '32dp', COLOURS.text));
      return page('stretch', [title, ...seconds, ...lines]);
    }
    case 'days':
      return page('days', [title, bars(show)]);
  }
}
