export const home = {
  readArticles: 'Read our articles',
  findOffice: 'Find an office',
  goodStart: 'Good places to start',
  howToBegin: 'How to begin',
  recent: 'Recent articles',
  allArticles: 'All articles',
  topics: 'Topics',
  whereWeAre: 'Where we are',
}
