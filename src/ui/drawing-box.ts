import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a drawing has to fit into, and the type that it is labelled in. */
export interface DrawingBox {
  /** In px. */
  width: number;
  /** Of the labels, in px. */
  fontSize: number;
  /** The width of a text in the labels' type, in px. */
  measure(text: string): number;
}

/** Measures the element that a drawing stands in, and again whenever its size changes. Null until it is there. */
export function useDrawingBox(): [RefObject<HTMLElement>, DrawingBox | null] {
  const ref = useRef<HTMLElement>(null);
  const [box, setBox] = useState<DrawingBox | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measureBox = () => {
      const { font, fontSize } = getComputedStyle(element);
      const width = element.clientWidth;
      setBox((last) =>
        last?.width === width && last.fontSize === Number.parseFloat(fontSize)
          ? last
          : { width, fontSize: Number.parseFloat(fontSize), measure: textMeasure(font) },
      );
    };
    measureBox();
    const observer = new ResizeObserver(measureBox);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}

function textMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = font;
  return (text) => context.measureText(text).width;
}
