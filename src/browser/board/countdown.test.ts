import { describe, expect, it } from 'vitest';
import { countdown, minutesLeft } from './countdown.ts';

const seconds = (count: number) => count * 1000;
const minutes = (count: number) => seconds(60 * count);

describe('a clock that runs down', () => {
  it('starts from the minutes of the phase, and waits until it is asked to', () => {
    const clock = countdown(5);
    expect(clock.left(minutes(99))).toBe(minutes(5));
    expect(clock.isRunning(minutes(99))).toBe(false);
  });

  it('goes on by the time that has passed, however seldom it is looked at', () => {
    const clock = countdown(5);
    clock.toggle(seconds(10));
    expect(clock.left(seconds(40))).toBe(minutes(4.5));
  });

  it('keeps what is left while it is stopped', () => {
    const clock = countdown(5);
    clock.toggle(0);
    clock.toggle(minutes(2));
    expect(clock.left(minutes(30))).toBe(minutes(3));
    clock.toggle(minutes(30));
    expect(clock.left(minutes(31))).toBe(minutes(2));
  });

  it('ends at nothing, and does not run below it', () => {
    const clock = countdown(1);
    clock.toggle(0);
    expect(clock.left(minutes(7))).toBe(0);
    expect(clock.isRunning(minutes(7))).toBe(false);
  });

  it('starts anew when it has run down', () => {
    const clock = countdown(1);
    clock.toggle(0);
    clock.toggle(minutes(7));
    expect(clock.left(minutes(7))).toBe(minutes(1));
    expect(clock.isRunning(minutes(7))).toBe(true);
  });

  it('is told in whole minutes: a minute that has begun counts', () => {
    expect([minutes(5), minutes(4) + 1, minutes(4), 1, 0].map(minutesLeft)).toEqual([5, 5, 4, 1, 0]);
  });
});
