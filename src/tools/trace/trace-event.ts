/** An event of a Chromium trace, as far as it is used here. Times are in µs of the trace's own clock. */
export interface TraceEvent {
  name: string;
  /** `X` is a slice with a duration; `I`, `R` and others are points in time. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** How long the slice took by the clock on the wall. */
  dur?: number;
  /** How long the slice kept its thread busy; missing where the system does not tell. */
  tdur?: number;
  args?: {
    data?: {
      url?: string;
      functionName?: string;
      worldName?: string;
      fileName?: string;
    };
    worldName?: string;
    fileName?: string;
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}
