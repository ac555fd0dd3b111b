/** The one element that Backstory adds to a page: what the card lives in. */
export const CARD_HOST = 'backstory-card';
