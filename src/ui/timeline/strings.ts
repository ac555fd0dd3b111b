/** Every word that drawn timelines say. */
export const timelineStrings = {
  chart: (from: string, to: string) => `Timeline drawn to scale, from ${from} to ${to}`,
  chartHint: 'The numbers are those of the list that follows.',
  today: 'Today',
  article: 'This article',
};
