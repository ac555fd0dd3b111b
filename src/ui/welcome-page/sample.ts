/** A paragraph to be tried, in English as the entries are: what is marked in it is what is marked on any page. */
export const SAMPLE =
  'The gate at Torkham stayed shut for a third day. Pakistan blames the Tehrik-i-Taliban Pakistan for the attacks that went before, ' +
  'and says that its leaders live across the Durand Line. The authorities in Kabul deny it.';
