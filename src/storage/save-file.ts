/** Has the browser save a text of JSON as a file, as it saves downloads. */
export function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // The download has its own hold on the content once it has begun, which is after this task.
  setTimeout(() => URL.revokeObjectURL(href), 0);
}
