import { certify } from '../../../../simulator/echo/certification/certify';
import type { JsonObject } from '../../../../simulator/echo/json';
import { playReprompt, playResponse } from '../../../../simulator/echo/player/player';
import { parseResponse } from '../../../../simulator/echo/response';
import { apla } from '../../apla';

const ssml = (text: string) => ({ type: 'SSML', ssml: `<speak>${text}</speak>` });

/** A response without fault, with parts of it changed. */
const good = (change: JsonObject = {}): JsonObject => ({
  outputSpeech: ssml('Good to hear. Shall we begin?'),
  reprompt: { outputSpeech: ssml('Ready to begin?') },
  shouldEndSession: false,
  ...change,
});
const goodbye = (change: JsonObject = {}): JsonObject => ({
  outputSpeech: ssml('Take care.'),
  shouldEndSession: true,
  ...change,
});
const hold = (...items: readonly unknown[]): JsonObject =>
  good({ outputSpeech: undefined, directives: [apla(items)] });
const speech = (content: string) => ({ type: 'Speech', content });
const asking = (change: JsonObject = {}): JsonObject => ({
  outputSpeech: ssml('One moment.'),
  directives: [{ type: 'Connections.SendRequest', name: 'AskFor', payload: {}, token: 't' }],
  ...change,
});

async function certificateOf(
  response: JsonObject,
  { requestType = 'IntentRequest', interfaces = [] as readonly string[], version = '1.0' } = {},
) {
  const text = JSON.stringify({ version, sessionAttributes: {}, response });
  const parsed = parseResponse(JSON.parse(text)).response;
  if (parsed === null) throw new Error('not a response');
  return certify({
    requestType,
    locale: 'en-GB',
    interfaces,
    bytes: Buffer.byteLength(text),
    response: parsed,
    played: playResponse(parsed),
    reprompt: playReprompt(parsed),
  });
}

const CLEAN = { violations: [], warnings: [] };
const APL = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'screen', document: {} };

describe('nothing is found in', () => {
  test.each<[string, JsonObject]>([
    ['a question', good()],
    ['a goodbye', goodbye()],
    ['a hold', hold(speech('Lean forward.'), { type: 'Silence', duration: 30_000 }, speech('Is it looser?'))],
    ['a permission request', asking()],
    ['a card', goodbye({ card: { type: 'Simple', title: 'For your clinician', content: 'A summary.' } })],
    ['how to cut in', good({ outputSpeech: ssml('To stop, say: Alexa, stop. Shall we begin?') })],
    [
      'a cue that comes again',
      hold(speech('Breathe out.'), { type: 'Silence', duration: 9000 }, speech('Breathe out. Looser?')),
    ],
    ['a phrase for later', goodbye({ outputSpeech: ssml('Later, say: Alexa, open limber lifter.') })],
  ])('%s', async (_, response) => {
    expect(await certificateOf(response)).toEqual(CLEAN);
  });

  test('an empty answer to the end of a session', async () => {
    expect(await certificateOf({}, { requestType: 'SessionEndedRequest' })).toEqual(CLEAN);
  });

  test('a picture for a screen', async () => {
    const response = good({ directives: [APL] });
    expect(await certificateOf(response, { interfaces: ['Alexa.Presentation.APL'] })).toEqual(CLEAN);
  });
});

describe('a violation is', () => {
  test.each<[string, JsonObject, RegExp]>([
    [
      'an open microphone without a question',
      good({ outputSpeech: ssml('Good to hear.') }),
      /without a question: "Good/,
    ],
    [
      'a question with the microphone shut',
      goodbye({ outputSpeech: ssml('Are you well?') }),
      /shut after a question/,
    ],
    ['two questions', good({ outputSpeech: ssml('Any pain? Any numbness?') }), /asks 2 questions/],
    [
      'a question in the middle',
      good({ outputSpeech: ssml('Ready? Say yes or no.') }),
      /does not end with its question/,
    ],
    ['an open microphone without reprompt', good({ reprompt: undefined }), /without a reprompt/],
    [
      'a reprompt that asks nothing',
      good({ reprompt: { outputSpeech: ssml('Hello.') } }),
      /reprompt does not end/,
    ],
    ['a reprompt that asks twice', good({ reprompt: { outputSpeech: ssml('Yes? No?') } }), /reprompt asks 2/],
    [
      'a reprompt with the microphone shut',
      goodbye({ reprompt: { outputSpeech: ssml('Well?') } }),
      /does not open/,
    ],
    [
      'a reprompt of over 90 s',
      good({ reprompt: { outputSpeech: ssml(`${'<break time="10s"/>'.repeat(10)}Well?`) } }),
      /reprompt lasts 100/,
    ],
    ['broken SSML', good({ outputSpeech: ssml('Fish & chips?') }), /Invalid SSML in outputSpeech \(.*&/],
    ['an unknown tag', good({ outputSpeech: ssml('A <b>bold</b> one?') }), /Invalid SSML.*tag b/],
    ['SSML without speak', good({ outputSpeech: { type: 'SSML', ssml: 'Ready?' } }), /Invalid SSML/],
    [
      'broken SSML in a reprompt',
      good({ reprompt: { outputSpeech: ssml('You & me?') } }),
      /Invalid SSML in reprompt/,
    ],
    [
      'broken SSML in APLA',
      hold({ type: 'Speech', contentType: 'SSML', content: '<speak>You & me?</speak>' }),
      /Invalid SSML in APLA/,
    ],
    [
      'markup in plain text',
      good({ outputSpeech: { type: 'PlainText', text: 'A <b>bold</b> one?' } }),
      /Markup in the plain/,
    ],
    ['a long break', good({ outputSpeech: ssml('Hold. <break time="11s"/> Ready?') }), /A break of 11 s/],
    [
      'over 8,000 characters',
      good({
        outputSpeech: ssml(`${Array.from({ length: 900 }, (_, n) => `Number ${n}.`).join(' ')} Well?`),
      }),
      /outputSpeech has \d+ characters/,
    ],
    [
      'over 240 s',
      hold({ type: 'Silence', duration: 200_000 }, { type: 'Silence', duration: 60_000 }, speech('Ready?')),
      /lasts 26\d(\.\d)? s; 240/,
    ],
    [
      'over 120 KB',
      good({ directives: [{ ...apla([speech('Hi')]), datasources: { fill: 'x'.repeat(123_000) } }] }),
      /bytes/,
    ],
    [
      'invalid APLA',
      hold(speech('Hold.'), { type: 'Silence' }),
      /Invalid APLA at document\.mainTemplate\.items\.1\.duration/,
    ],
    ['APLA of silence only', hold({ type: 'Silence', duration: 5000 }), /nothing but silence/],
    ['speech and APLA at once', good({ directives: [apla([speech('Hold.')])] }), /both are played/],
    ['a picture without a screen', good({ directives: [APL] }), /without Alexa\.Presentation\.APL/],
    ['an unknown directive', good({ directives: [{ type: 'Teleport.Start' }] }), /No device knows.*Teleport/],
    [
      '"Alexa, ask" while it listens',
      good({ outputSpeech: ssml('Say: Alexa, ask limber lifter. Yes?') }),
      /Says "Alexa, ask"/,
    ],
    [
      '"Alexa, open" in a reprompt',
      good({ reprompt: { outputSpeech: ssml('Alexa, open limber lifter?') } }),
      /Says "Alexa, open"/,
    ],
    [
      'a permission request with a question',
      asking({ outputSpeech: ssml('May I?') }),
      /travels with a question/,
    ],
    ['a permission request that ends', asking({ shouldEndSession: true }), /travels with shouldEndSession/],
    ['nothing said', good({ outputSpeech: undefined }), /Nothing is said/],
    ['an empty sentence', good({ outputSpeech: ssml('Good. . Ready?') }), /An empty sentence/],
    ['a stray comma', good({ outputSpeech: ssml('Good, . Ready?') }), /stray mark/],
    ['two full stops', good({ outputSpeech: ssml('Good.. Ready?') }), /stray mark/],
    [
      'a doubled sentence',
      good({ outputSpeech: ssml('Sit up tall. Sit up tall. Ready?') }),
      /same sentence twice: "sit up tall"/,
    ],
    [
      'a sentence that comes again',
      good({ outputSpeech: ssml('Sit up tall. Good. Sit up tall. Ready?') }),
      /twice/,
    ],
    ['a missing value', good({ outputSpeech: ssml('Lift undefined kilos. Ready?') }), /Says "undefined"/],
    ['a placeholder', good({ outputSpeech: ssml('Lift {weight} kilos. Ready?') }), /Says "\{weight"/],
    ['another version', good(), /version "2.0"/],
    [
      'a long card',
      goodbye({ card: { type: 'Simple', title: 'T', content: 'x'.repeat(8000) } }),
      /card has 8001/,
    ],
    [
      'a long title',
      goodbye({ card: { type: 'Simple', title: 'x'.repeat(201), content: 'x' } }),
      /title has 201/,
    ],
    ['an empty card', goodbye({ card: { type: 'Standard', title: 'T' } }), /lacks its title or its text/],
    [
      'a permission card for nothing',
      goodbye({ card: { type: 'AskForPermissionsConsent', permissions: [] } }),
      /asks for no permission/,
    ],
    ['speech after the end', goodbye(), /SessionEndedRequest is answered with speech/],
  ])('%s', async (name, response, message) => {
    const { violations } = await certificateOf(response, {
      version: name === 'another version' ? '2.0' : '1.0',
      requestType: name === 'speech after the end' ? 'SessionEndedRequest' : 'IntentRequest',
    });
    expect(violations).toContainEqual(expect.stringMatching(message));
  });
});

describe('a warning is', () => {
  const words = 'Stand with your feet apart and bend forward from the hips while you breathe out. ';
  test.each<[string, JsonObject, RegExp]>([
    ['over 90 s', hold({ type: 'Silence', duration: 95_000 }, speech('Ready?')), /advises 90/],
    [
      'over 20 s of talk',
      good({ outputSpeech: ssml(`${words}Left ${words}Right ${words}Then ${words}Now ${words}Ready?`) }),
      /Alexa talks for \d+/,
    ],
    [
      'a reprompt word for word',
      good({ reprompt: { outputSpeech: ssml('Shall we begin?') } }),
      /word for word/,
    ],
    ['a session left undecided', goodbye({ shouldEndSession: undefined }), /shouldEndSession is left out/],
  ])('%s', async (_, response, message) => {
    const { violations, warnings } = await certificateOf(response);
    expect(violations).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(message)]);
  });
});
