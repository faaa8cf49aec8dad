/** What every APL document of this skill has in common. */
import type { Directive } from 'ask-sdk-model';

/** An APL component. */
export type Component = Readonly<Record<string, unknown>>;

export const COLOURS = { title: '#FFFFFF', text: '#D8E4EA', accent: '#7FD1AE' } as const;

export const text = (value: string, fontSize: string, color: string): Component => ({
  type: 'Text',
  text: value,
  fontSize,
  color,
  textAlign: 'center',
  width: '100%',
});

/** A page of these components, one below the other. `token` tells one document from another. */
export function page(token: string, items: readonly Component[]): Directive {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
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
            items,
          },
        ],
      },
    },
  };
}
