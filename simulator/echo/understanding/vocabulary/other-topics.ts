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
how do i bake bread|what can i make with chicken and tomatoes|is pasta healthy|i would like some ice cream|order sushi|where can i buy cheap wine|how long do i boil an egg|what goes well with fish|find a cafe near me|make me a sandwich|i want tea|pour me a beer|my favorite food is curry|add apples and butter to the list
play jazz|play classical piano|put on the beatles|turn this song off|louder|quieter|who is the singer|what song is this|play the next episode|play my playlist|start the audiobook|watch a film|resume the movie|what movies are in the cinema|change the channel|record the show|play the news briefing|turn the sound down
what is the forecast for paris|is it sunny|how windy is it|what is the humidity|when is sunrise|is it going to be hot tomorrow|will there be snow at christmas
tell me a fact|tell me a joke about cats|what is your name|where do you live|what do you look like|do you have friends|can you dance|can you rap|are you alive|are you happy|good morning|good afternoon|happy birthday|merry christmas|i love you|you are funny|you are stupid
set an alarm for school|how long on the timer|add a timer for the oven|set the clock|what is the date today|how many days until easter|when is thanksgiving|what time is it in new york
turn off the fan|heating on in the kitchen|make the room warmer|open the curtains|close the window|is the front door locked|start the washing machine|start the robot|switch off all the lights|show the camera|turn the bathroom light blue
phone my mother|video call my sister|text my friend|did anyone email me|read my last message|put a meeting on monday|add an event to my calendar|what is my next appointment with the bank|remind my husband to buy milk|remind the kids about homework
who was the first king|who discovered america|who invented the wheel|how old is the earth|how big is a whale|how heavy is a truck|how long is a river|how fast is a cheetah|how far is berlin|how many planets are there|why is grass green|why do dogs bark|what is a black hole|what is democracy|what language do they speak in brazil|what is the tallest building|who is the richest man|what happened in history today|when did the titanic sink
what is ten plus twenty|what is the square root of nine|convert miles to kilometers|how many grams in a cup|how do you say goodbye in german|what is a synonym for happy|spell elephant
did the team win last night|who is playing in the final|when is the next game|how did the lakers do|what is the league table|who scored the goal|show me the football results|who won the race
how do i get to the station|how long is the drive to work|is there a train to london|book a hotel room in madrid|how much is a ticket|where is the post office|find parking|order a cab|how much petrol costs|when does the museum close|what are the opening hours
order shampoo|reorder paper towels|what is in my cart|return my order|when will my parcel arrive|buy a gift for my son|find shoes on sale|sell my car|what is the price of gold|pay the rent|how is the market doing
my son has a test|my daughter goes to school|my wife is on the phone|my boss is angry|my neighbor plays loud music|my friend is visiting|my house is dirty|my tv is broken|my battery is empty|my car is in the garage|i missed my train|i have a meeting|i went to the cinema|i painted the wall|i bought bread|i found a coin|i saw a bird|i read a book|it is dark outside|it was a nice party|the baby is sleeping|the neighbors are loud|the kids are hungry
write a poem|write a letter|draw a picture|what should i name my dog|give me an idea for a present|plan a trip to italy|find me a job|what is the best phone|how do i fix a bike|how do i get rid of ants|how do i plant roses|how do i clean the oven|where do penguins live|what do rabbits eat|is it a full moon tonight|what is my horoscope
open spotify|open youtube|launch the browser|search the web for shoes|take a photo|show me pictures of dogs|download the app|update your software|connect to bluetooth|what is the wifi password|restart the router
water the plants|feed the cat|how do i remove a stain|how do i tie a tie|what is the best laptop|help me with my homework|write an essay|invest my money|pay my bill|what is bitcoin
`
  .split(/[|\n]/)
  .map((line) => line.trim())
  .filter((line) => line !== '');
