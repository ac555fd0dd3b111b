import { isReadableSize } from './readable-frame';

/**
 * Calls back for frames of a document that are large enough to be read in: once for those that there are, and whenever one has loaded another
 * document or has grown. They are told by their addresses: in Chromium merely to ask for a frame's window makes a world of ours in it. Frames
 * in which nobody reads are left alone: pages have dozens of them, and nothing of ours runs there.
 */
export function watchFrames(document: Document, onReadable: (addresses: string[]) => void): { end(): void } {
  let sizes: ResizeObserver | null = null;
  const look: ResizeObserverCallback = (entries, observer) => {
    const large = entries.filter(({ contentRect: { width, height } }) => isReadableSize(width, height));
    // Until it loads another document there is nothing more to be told of it.
    for (const { target } of large) observer.unobserve(target);
    if (large.length > 0) onReadable(large.map(({ target }) => addressOf(target)));
  };
  const watch = (frame: Element) => {
    sizes ??= new ResizeObserver(look);
    // Watched anew, it is told of anew; the browser tells the size when it has one, without having to be asked for it.
    sizes.unobserve(frame);
    sizes.observe(frame);
  };
  const onLoad = ({ target }: Event) => {
    if (isFrame(target)) watch(target);
  };
  document.addEventListener('load', onLoad, { capture: true, passive: true });
  // Windows know of their frames without a search, which few have.
  if (window.length > 0) for (const frame of document.querySelectorAll(FRAMES.join())) watch(frame);

  return {
    end() {
      document.removeEventListener('load', onLoad, true);
      sizes?.disconnect();
    },
  };
}

const FRAMES = ['iframe', 'frame'];

function isFrame(target: EventTarget | null): target is Element {
  return target instanceof Element && FRAMES.includes(target.localName);
}

/** Where its document comes from; that of a frame which has been led elsewhere is another one. */
function addressOf(frame: Element): string {
  const { srcdoc, src } = frame as HTMLIFrameElement;
  return srcdoc ? 'about:srcdoc' : src || 'about:blank';
}
