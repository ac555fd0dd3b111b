/** The one element that Backstory adds to a page: the host of the card. */
export const CARD_HOST_TAG = 'backstory-card';
