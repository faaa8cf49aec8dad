/** A model of another skill, so that nothing here depends on Limber Lifter's. */
export const NOW = { date: '2026-11-24', time: '09:00' };

const value = (id: string, name: string, ...synonyms: string[]) => ({ id, name: { value: name, synonyms } });

export const SMALL_MODEL = {
  interactionModel: {
    languageModel: {
      invocationName: 'tea house',
      intents: [
        ...[
          'Yes',
          'No',
          'Help',
          'Stop',
          'Cancel',
          'Repeat',
          'Next',
          'Previous',
          'Pause',
          'Resume',
          'StartOver',
        ].map((name) => ({ name: `AMAZON.${name}Intent`, samples: [] })),
        { name: 'AMAZON.FallbackIntent', samples: [] },
        { name: 'WaitIntent', samples: ['hang on', 'wait'] },
        {
          name: 'BrewIntent',
          slots: [
            { name: 'tea', type: 'TEA' },
            { name: 'cups', type: 'AMAZON.NUMBER' },
          ],
          samples: [
            'brew {tea}',
            'brew {cups} cups of {tea}',
            "i'd like the {tea}",
            'brew the usual',
            'brew me a cup of {tea}',
            'brew some {tea} for my guests',
          ],
        },
        {
          name: 'SteepIntent',
          slots: [{ name: 'time', type: 'AMAZON.DURATION' }],
          samples: ['steep it for {time}', '{time}'],
        },
        {
          name: 'NumberIntent',
          slots: [{ name: 'number', type: 'AMAZON.NUMBER' }],
          samples: ['{number}', 'about {number}'],
        },
        {
          name: 'DateIntent',
          slots: [{ name: 'date', type: 'AMAZON.DATE' }],
          samples: ['{date}', 'it was {date}'],
        },
        {
          name: 'ClockIntent',
          slots: [
            { name: 'clock', type: 'AMAZON.TIME' },
            { name: 'day', type: 'AMAZON.DayOfWeek' },
          ],
          samples: ['{clock}', 'at {clock}', 'every {day} at {clock}'],
        },
        {
          name: 'ToppingIntent',
          slots: [{ name: 'topping', type: 'TOPPING', multipleValues: { enabled: true } }],
          samples: ['{topping}', 'with {topping}'],
        },
        {
          name: 'TellIntent',
          slots: ['story', 'iStory', 'myStory', 'noStory', 'yesStory'].map((name) => ({
            name,
            type: 'AMAZON.SearchQuery',
          })),
          samples: [
            'i {iStory}',
            'my {myStory}',
            'no {noStory}',
            'yes {yesStory}',
            "i've {iStory}",
            'well {story}',
          ],
        },
        {
          name: 'StampsIntent',
          samples: [
            'how many stamps do i have',
            'how many stamps are on my card',
            'count my stamps',
            'check my loyalty card',
          ],
        },
      ],
      types: [
        {
          name: 'TEA',
          values: [value('green', 'green tea', 'sencha'), value('black', 'black tea', 'assam', 'earl grey')],
        },
        {
          name: 'TOPPING',
          values: [
            value('milk', 'milk'),
            value('lemon', 'lemon', 'a slice of lemon'),
            value('mint', 'mint leaves'),
          ],
        },
      ],
    },
  },
};
