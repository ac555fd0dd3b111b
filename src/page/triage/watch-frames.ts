import { isReadableSize } from './readable-frame';

/**
 * Calls back when documents in frames of this one may want triage: once for those that there are, and whenever a frame has loaded
 * another document or has grown. Frames in which nobody reads are left alone: pages have dozens of them, and nothing of ours runs there.
 */
export function watchFrames(document: Document, onReadable: () => void): { end(): void } {
  let sizes: ResizeObserver | null = null;
  const look: ResizeObserverCallback = (entries, observer) => {
    const readable = entries.filter(({ contentRect: { width, height } }) => isReadableSize(width, height));
    if (readable.length === 0) return;
    // Until it loads another document there is nothing more to be told of it.
    for (const { target } of readable) observer.unobserve(target);
    onReadable();
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
  for (const name of FRAMES) for (const frame of document.getElementsByTagName(name)) watch(frame);

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
