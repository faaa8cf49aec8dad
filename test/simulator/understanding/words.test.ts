import { keysOf, plainText, textOf, tokensOf } from '../../../simulator/echo/understanding/words';

describe('words as Alexa hears them', () => {
  it('has no capitals and no punctuation, but apostrophes and decimals', () => {
    expect(plainText("Sore since yesterday's squats; my form was FINE!")).toBe(
      "sore since yesterday's squats my form was fine",
    );
    expect(plainText('It’s 38.9, or 1,000?')).toBe("it's 38.9 or 1000");
    expect(plainText("'hello' - at 7:30 a.m.")).toBe('hello at 7:30 am');
  });

  it('compares contractions and sloppy forms in full words', () => {
    expect(keysOf(tokensOf("I'm"))).toBe('i am');
    expect(keysOf(tokensOf('I cant'))).toBe(keysOf(tokensOf("I can't")));
    expect(keysOf(tokensOf('ok'))).toBe('okay');
    expect(keysOf(tokensOf('60kg'))).toBe('60 kilos');
  });

  it('gives the words back as they were said', () => {
    const tokens = tokensOf("I can't feel my mum's leg");
    expect(textOf(tokens)).toBe("i can't feel my mum's leg");
    expect(textOf(tokens.slice(2))).toBe("not feel my mum's leg");
  });

  it('does not stumble over names of object properties', () => {
    expect(keysOf(tokensOf('constructor toString __proto__'))).toBe('constructor tostring proto');
  });
});
