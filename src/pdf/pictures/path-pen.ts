import { num } from '../writer/syntax.ts';
import { arcCurves, type Point } from './arc.ts';

/** Draws in lines and cubic curves, all that PDF knows. */
export class PathPen {
  readonly operators: string[] = [];
  #at: Point = [0, 0];
  #start: Point = [0, 0];
  /** The last control point, and the kind of curve that it was of. */
  #control: { readonly point: Point; readonly kind: 'cubic' | 'quadratic' } | undefined;

  /** Where it stands. */
  get at(): Point {
    return this.#at;
  }

  move(to: Point): void {
    this.#start = to;
    this.#go('m', to);
  }

  line(to: Point): void {
    this.#go('l', to);
  }

  cubic(first: Point, second: Point, to: Point): void {
    this.#go('c', first, second, to);
    this.#control = { point: second, kind: 'cubic' };
  }

  quadratic(control: Point, to: Point): void {
    const third = (from: number, towards: number): number => from + (2 / 3) * (towards - from);
    const near = (from: Point): Point => [third(from[0], control[0]), third(from[1], control[1])];
    this.#go('c', near(this.#at), near(to), to);
    this.#control = { point: control, kind: 'quadratic' };
  }

  /** @param values radii, rotation, flags and end, as SVG has them */
  arc(values: readonly number[]): void {
    for (const curve of arcCurves(this.#at, values)) this.#go('c', ...curve);
  }

  close(): void {
    this.operators.push('h');
    this.#at = this.#start;
    this.#control = undefined;
  }

  /** The first control point of a curve that goes on smoothly from one of the same kind. */
  mirrored(kind: 'cubic' | 'quadratic'): Point {
    if (this.#control?.kind !== kind) return this.#at;
    const { point } = this.#control;
    return [2 * this.#at[0] - point[0], 2 * this.#at[1] - point[1]];
  }

  #go(operator: string, ...points: readonly Point[]): void {
    this.operators.push(`${points.flat().map(num).join(' ')} ${operator}`);
    this.#at = points.at(-1)!;
    this.#control = undefined;
  }
}
