/** Who else people speak of. `baby` is missing on purpose: its movements are the user's own trouble. */
export const PEOPLE = [
  'mum|mom|mam|mummy|mommy|mother|dad|daddy|father|papa|parents?|step(?:mum|mom|dad|mother|father)',
  'brother|sister|bro|sis|sibling|twin|son|daughter|kid|kids|child|children|toddler|grandson|granddaughter|nephew|niece|cousin|boy|girl|lad|lass|youngest|eldest|oldest|wee one|teenager',
  'wife|husband|hubby|missus|partner|girlfriend|boyfriend|fiance|fiancee|spouse|ex|in laws?',
  'gran|granny|nan|nana|nanny|grandma|grandpa|granddad|grandad|grandmother|grandfather|uncle|aunt|auntie|aunty',
  'friends?|mate|mates|buddy|colleague|coworker|boss|neighbou?r|flatmate|roommate|housemate|client|teammate|training partner|gym partner|spotter',
  'coach|trainer|pt|doctor|gp|physio|nurse|midwife|chiropractor|osteopath|teacher',
].join('|');
