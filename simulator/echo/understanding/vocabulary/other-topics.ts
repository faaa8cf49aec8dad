/** What people ask a speaker for that no small skill means: the classifiers learn them as nobody's intent. */
export const OTHER_TOPICS: readonly string[] = `
play some music|play my favorite song|turn up the volume|play the radio|put on some rock music|skip this song|play a podcast
what is the weather|will it rain tomorrow|how cold is it outside|do i need an umbrella|what is the temperature outside
order a burger|book a table for two|find a restaurant nearby|what is for dinner|how do i cook rice|give me a recipe for soup|add milk to my shopping list|buy batteries|order more coffee
tell me something funny|tell me a story|sing me a song|tell me a riddle|flip a coin|roll a dice|play a game|let us play a quiz|what is your favorite color|do you love me|are you a robot|who made you|how old are you
what time is it|what day is it|set a timer for the eggs|wake me up with music|start a countdown
turn on the lights|dim the bedroom lamp|lock the front door|turn off the television|set the thermostat|vacuum the living room|open the garage
call my brother|send a message to anna|read my emails|any new messages|what is on my calendar|schedule a meeting|answer the phone
who is the president|what is the capital of france|how far is the moon|how tall is the tower|who wrote this book|when was the war|what is the meaning of life|how many people live in china|who won the match|what is the score|what are the headlines|read me the news
how much is a dollar in euros|what is the stock price|what is seven times eight|how do you spell necessary|translate hello into spanish|define serendipity
where is the nearest gas station|how is the traffic|navigate to the airport|book a flight|when does the train leave|call me a taxi|find a hotel
recommend a movie|what is on television|who sings this song|when is the concert|is the shop open|track my package|where is my order|what should i watch tonight|what should i wear
my dog is barking|my car will not start|the printer is broken|my computer is slow|the internet is down|i lost my keys|i want a new phone|i like cheese|i love this song|i am hungry|i am bored|i am going to the shop|it is raining|the sky is blue
water the plants|feed the cat|how do i remove a stain|how do i tie a tie|what is the best laptop|help me with my homework|write an essay|invest my money|pay my bill|what is bitcoin
`
  .split(/[|\n]/)
  .map((line) => line.trim())
  .filter((line) => line !== '');
