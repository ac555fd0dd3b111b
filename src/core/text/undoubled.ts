/** Text with each run of one letter as one letter. Most text has none, and is returned as it is. */
export function undoubled(text: string): string {
  for (let i = 1; i < text.length; i++) {
    if (text.charCodeAt(i) === text.charCodeAt(i - 1)) return text.replace(/(.)\1+/g, '$1');
  }
  return text;
}
