import { describe, expect, it } from 'vitest';
import { findOurTasks } from '../../../../src/tools/trace/our-tasks';
import type { TraceEvent } from '../../../../src/tools/trace/trace-event';
import { makeSlice, message, microtasks, OURS, ourCall, task } from './make-slice';

const msOf = (events: TraceEvent[]) => findOurTasks(events, OURS).map(({ ms }) => ms);
const CONTENT = `${OURS.scripts}content.js`;

describe('findOurTasks', () => {
  it('counts compiling and evaluating our script once, not its parts again', () => {
    const start = makeSlice('EvaluateScript', 1, 8, { data: { url: CONTENT } });
    const parts = [
      makeSlice('v8.compile', 1, 3, { data: { url: CONTENT } }),
      makeSlice('v8.run', 4, 5, { fileName: CONTENT, worldName: 'Backstory' }),
    ];
    expect(msOf([task(0, 10), start, ...parts])).toEqual([8]);
  });

  it('adds up what one task holds, and leaves out the rest of the task', () => {
    expect(msOf([task(0, 20), ourCall(1, 4), makeSlice('Layout', 6, 5), ourCall(12, 2)])).toEqual([6]);
  });

  it('counts layout that we force, since it lies inside', () => {
    expect(msOf([task(0, 20), ourCall(1, 10), makeSlice('Layout', 2, 7)])).toEqual([10]);
  });

  it('tells by the address where the trace names no world', () => {
    expect(
      msOf([task(0, 5), makeSlice('FunctionCall', 1, 3, { data: { url: CONTENT, functionName: 'read' } })]),
    ).toEqual([3]);
  });

  it('counts answers of the background, with what promises do then', () => {
    const events = [
      task(0, 9),
      message(0, 2, 'extensions.mojom.MessagePort'),
      microtasks(2, 5),
      task(20, 5),
      ourCall(20, 1),
    ];
    expect(msOf(events)).toEqual([7, 1]);
  });

  it('does NOT count microtasks of a task in which somebody else ran script', () => {
    const byDriver = [task(0, 9), message(0, 4, 'blink.mojom.DevToolsSession'), microtasks(4, 5)];
    const byPage = [
      task(20, 9),
      makeSlice('EvaluateScript', 20, 3, { data: { url: 'https://example.org/a.js' } }),
      microtasks(24, 5),
    ];
    expect(msOf([...byDriver, ...byPage, task(40, 5), ourCall(40, 1)])).toEqual([1]);
  });

  it('counts an observer of ours that is called within such a task', () => {
    expect(msOf([task(0, 9), message(0, 4, 'blink.mojom.DevToolsSession'), microtasks(4, 5), ourCall(5, 3)])).toEqual([
      3,
    ]);
  });

  it('does NOT count microtasks of a task in which nothing of ours happens, however long', () => {
    const parser = [task(0, 9), makeSlice('ParseHTML', 0, 5), microtasks(5, 3)];
    expect(msOf([...parser, task(20, 5), ourCall(20, 1)])).toEqual([1]);
  });

  it('does NOT count the page, nor tasks whose microtasks found nothing to do', () => {
    const page = [
      task(0, 9),
      makeSlice('v8.callFunction', 0, 9),
      makeSlice('FunctionCall', 0, 9, { data: { url: 'https://example.org/' } }),
    ];
    expect(msOf([...page, task(10, 1), microtasks(10, 0.005), task(20, 5), ourCall(20, 1)])).toEqual([1]);
  });

  it('does NOT count threads on which our content script does not run, such as the background', () => {
    const background = [
      makeSlice('RunTask', 0, 9, {}, 2),
      makeSlice('EvaluateScript', 0, 9, { data: { url: 'chrome-extension://abc/background.js' } }, 2),
      makeSlice(
        'Receive mojo message',
        10,
        3,
        { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } },
        2,
      ),
    ];
    expect(msOf([...background, task(0, 5), ourCall(1, 1)])).toEqual([1]);
  });

  it('takes the time that the thread was busy, and the wall clock where that is not known', () => {
    const waiting = { ...ourCall(1, 10), tdur: 4_000 };
    const { tdur: _, ...untold } = ourCall(31, 10);
    expect(msOf([task(0, 20), waiting, task(30, 20), untold])).toEqual([4, 10]);
  });

  it('says what a task did, the longest first, with the function called', () => {
    const call = makeSlice('FunctionCall', 4, 5, { data: { url: CONTENT, functionName: 'readOn' } });
    const [first] = findOurTasks([task(0, 20), ourCall(1, 1), ourCall(4, 6), call], OURS);
    expect(first?.start).toBe(1_000);
    expect(first?.parts).toEqual([
      { what: 'v8.callFunction readOn', ms: 6 },
      { what: 'v8.callFunction', ms: 1 },
    ]);
  });
});
