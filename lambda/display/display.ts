/** What a screen shows beside the voice: the name, the words, and how long. Nothing is only on the screen. */
import type { Directive } from 'ask-sdk-model';
import type { Show } from '../conversation/turn';

const text = (value: string, fontSize: string, color: string) => ({
  type: 'Text',
  text: value,
  fontSize,
  color,
  textAlign: 'center',
  width: '100%',
});

export function display(show: Show): Directive {
  const lines = show.lines.map((line) => text(line, '32dp', '#D8E4EA'));
  const seconds = show.seconds === null ? [] : [text(`${show.seconds} s`, '64dp', '#7FD1AE')];
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'stretch',
    document: {
      type: 'APL',
      version: '2023.3',
      mainTemplate: {
        parameters: [],
        items: [
          {
            type: 'Container',
            width: '100vw',
            height: '100vh',
            paddingLeft: '48dp',
            paddingRight: '48dp',
            justifyContent: 'center',
            alignItems: 'center',
            items: [text(show.title, '48dp', '#FFFFFF'), ...seconds, ...lines],
          },
        ],
      },
    },
  };
}
