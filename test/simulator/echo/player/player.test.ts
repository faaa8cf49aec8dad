import { speakingSeconds } from '../../../../lambda/speech/duration';
import { aplaParts } from '../../../../simulator/echo/player/apla';
import { parseApla } from '../../../../simulator/echo/player/apla-schema';
import { playbackOf } from '../../../../simulator/echo/player/parts';
import { playReprompt, playResponse } from '../../../../simulator/echo/player/player';
import { ssmlParts } from '../../../../simulator/echo/player/ssml';
import { parseResponse, type SkillResponse } from '../../../../simulator/echo/response';
import { apla } from '../../apla';

const textOf = (ssml: string) => playbackOf(ssmlParts(ssml)).text;

describe('SSML', () => {
  test.each([
    ['<speak>Hello there.</speak>', 'Hello there.'],
    ['<speak>Call <say-as interpret-as="digits">911</say-as>.</speak>', 'Call 911.'],
    ['<speak>Fish &amp; chips &lt;3 &#39;n&#x27; more</speak>', "Fish & chips <3 'n' more"],
    ['<speak><p>One.</p><p>Two.</p></speak>', 'One. Two.'],
    ['<speak>Use <sub alias="kilograms">kg</sub> now.</speak>', 'Use kilograms now.'],
    ['<speak>Slow <prosody rate="slow">down</prosody>, please.</speak>', 'Slow down, please.'],
    ['<speak>One<!-- hidden --> two</speak>', 'One two'],
    ["<speak><amazon:effect name='whispered'>Hush</amazon:effect></speak>", 'Hush'],
  ])('%s', (ssml, text) => {
    expect(textOf(ssml)).toBe(text);
  });

  test('pauses are silent parts', () => {
    expect(
      ssmlParts('<speak>In.<break time="3s"/>Out.<break time="500ms"/><break strength="strong"/></speak>'),
    ).toEqual([
      { kind: 'speech', text: 'In.', seconds: speakingSeconds('In.') },
      { kind: 'silence', seconds: 3 },
      { kind: 'speech', text: 'Out.', seconds: speakingSeconds('Out.') },
      { kind: 'silence', seconds: 0.5 },
      { kind: 'silence', seconds: 0.8 },
    ]);
  });

  test('a rate changes how long it takes', () => {
    const [half] = ssmlParts('<speak><prosody rate="50%">Breathe slowly.</prosody></speak>');
    expect(half?.seconds).toBeCloseTo(speakingSeconds('Breathe slowly.') * 2);
  });

  test('a sound has a place and a length', () => {
    expect(ssmlParts('<speak><audio src="soundbank://bell"/>Done.</speak>')[0]).toEqual({
      kind: 'audio',
      source: 'soundbank://bell',
      seconds: 2,
    });
  });
});

describe('APL for Audio', () => {
  const partsOf = (component: unknown) => parseApla(apla([component])).components.flatMap(aplaParts);

  test('a sequence of speech and silence', () => {
    const parts = partsOf({
      type: 'Sequencer',
      items: [
        { type: 'Speech', content: 'Hold.' },
        { type: 'Silence', duration: 30_000 },
        { type: 'Speech', contentType: 'SSML', content: '<speak>And <break time="1s"/> rest?</speak>' },
      ],
    });
    const played = playbackOf(parts);
    expect(played.text).toBe('Hold. And rest?');
    expect(played.silence).toBe(31);
    expect(played.seconds).toBeCloseTo(
      31 + speakingSeconds('Hold.') + speakingSeconds('And') + speakingSeconds('rest?'),
      1,
    );
  });

  test('a mixer lasts as long as its longest part', () => {
    const speech = { type: 'Speech', content: 'Hold.' };
    const silent = playbackOf(
      partsOf({ type: 'Mixer', items: [{ type: 'Silence', duration: 20_000 }, speech] }),
    );
    expect(silent.seconds).toBe(20);
    expect(silent.text).toBe('Hold.');
    const ticking = playbackOf(
      partsOf({
        type: 'Mixer',
        items: [
          { type: 'Audio', source: 'soundbank://tick' },
          { type: 'Silence', duration: 1000 },
        ],
      }),
    );
    expect(ticking.seconds).toBe(2);
    expect(ticking.silence).toBe(0);
  });

  test('a selector plays its first item', () => {
    const items = [
      { type: 'Speech', content: 'One.' },
      { type: 'Speech', content: 'Two.' },
    ];
    expect(playbackOf(partsOf({ type: 'Selector', strategy: 'randomItem', items })).text).toBe('One.');
  });

  test.each([
    ['an unknown component', { type: 'Video' }, /0: is no Speech/],
    ['an unknown property', { type: 'Silence', duration: 5, volume: 3 }, /volume/],
    ['a silence without a length', { type: 'Silence' }, /duration/],
    ['a silence as text', { type: 'Silence', duration: '5s' }, /duration/],
    ['an empty speech', { type: 'Speech', content: '' }, /is empty/],
    ['data binding', { type: 'Speech', content: ['$', '{payload.text}'].join('') }, /data binding/],
    ['a sequence of nothing', { type: 'Sequencer', items: [] }, /"items" or "item"/],
    ['a nested fault', { type: 'Sequencer', items: [{ type: 'Speech' }] }, /items\.0\.items\.0\.content/],
    ['a plain address', { type: 'Audio', source: 'http://example.org/a.mp3' }, /https/],
  ])('refuses %s', (_, component, message) => {
    const { components, problems } = parseApla(apla([component]));
    expect(components).toEqual([]);
    expect(problems.join()).toMatch(message);
  });

  test.each([
    ['another version', { version: '0.8' }],
    ['no template', { mainTemplate: undefined }],
    ['something more', { styles: {} }],
    [
      'parameters that are no list',
      { mainTemplate: { parameters: 'payload', item: { type: 'Silence', duration: 1 } } },
    ],
  ])('refuses a document with %s', (_, change) => {
    expect(parseApla(apla([{ type: 'Speech', content: 'Hold.' }], change)).problems).not.toEqual([]);
  });
});

describe('a response', () => {
  const parsed = (value: unknown): SkillResponse => {
    const { response } = parseResponse(value);
    if (response === null) throw new Error('not a response');
    return response;
  };

  test('plays the speech first, then APLA', () => {
    const response = parsed({
      version: '1.0',
      response: {
        outputSpeech: { type: 'PlainText', text: 'First.' },
        directives: [apla([{ type: 'Speech', content: 'Second.' }])],
      },
    });
    expect(playResponse(response).text).toBe('First. Second.');
    expect(playReprompt(response)).toBeNull();
  });

  test('a reprompt may be APLA, too', () => {
    const response = parsed({
      version: '1.0',
      response: { reprompt: { directives: [apla([{ type: 'Speech', content: 'Ready?' }])] } },
    });
    expect(playReprompt(response)?.text).toBe('Ready?');
  });

  test.each([
    [null, 'at the top'],
    [{ version: '1.0' }, 'at response'],
    [{ version: '1.0', response: { outputSpeech: { type: 'SSML' } } }, 'at response.outputSpeech.ssml'],
    [{ version: '1.0', response: { directives: [{}] } }, 'at response.directives.0.type'],
    [{ version: '1.0', response: { shouldEndSession: 'no' } }, 'at response.shouldEndSession'],
    [{ version: '1.0', response: { card: { type: 'Poster' } } }, 'at response.card.type'],
  ])('%j is refused', (value, place) => {
    const { response, problems } = parseResponse(value);
    expect(response).toBeNull();
    expect(problems[0]).toContain(place);
  });
});
