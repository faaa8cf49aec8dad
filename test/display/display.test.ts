/** What a screen shows: a stretch while it is held, the diary's days beside the words of the trend. */
import { display } from '../../lambda/display/display';

/** Everything in a document that is a component of this type, in order. */
function componentsOf(value: unknown, type: string): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap((each) => componentsOf(each, type));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((each) => componentsOf(each, type));
  return 'type' in value && value.type === type ? [{ ...value }, ...inside] : inside;
}

const texts = (document: unknown) => componentsOf(document, 'Text').map(({ text }) => text);

test('a stretch is shown by its name, its seconds and its words', () => {
  const shown = display({ kind: 'stretch', title: 'Calf', lines: ['Lean in.', 'Breathe.'], seconds: 20 });
  expect(shown).toMatchObject({ type: 'Alexa.Presentation.APL.RenderDocument', token: 'stretch' });
  expect(texts(shown)).toEqual(['Calf', '20 s', 'Lean in.', 'Breathe.']);
});

test('a stretch without a time shows none', () => {
  expect(texts(display({ kind: 'stretch', title: 'Walk', lines: [], seconds: null }))).toEqual(['Walk']);
});

test('days are bars as high as their values, each with its label', () => {
  const days = [
    { label: '1', value: 10 },
    { label: '2', value: null },
    { label: '3', value: 5 },
    { label: '4', value: 0 },
  ];
  const shown = display({ kind: 'days', title: 'Soreness', days, most: 10 });
  expect(shown).toMatchObject({ type: 'Alexa.Presentation.APL.RenderDocument', token: 'days' });
  expect(texts(shown)).toEqual(['Soreness', '10', '1', '', '2', '5', '3', '0', '4']);
  expect(componentsOf(shown, 'Frame').map(({ height }) => height)).toEqual([
    '55.0vh',
    '0vh',
    '27.5vh',
    '1.0vh',
  ]);
});
