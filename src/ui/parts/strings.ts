/** Words that several views share. */
export const partStrings = {
  retry: 'Try again',
};
