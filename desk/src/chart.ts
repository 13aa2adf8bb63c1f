// The charts. Each stands in a figure with the numbers it was drawn from; the same numbers are a table on the page.
import { dot, plot, ruleX, ruleY, type Markish } from '@observablehq/plot';

interface Day { day: string; incidents: number }
interface Point { day: string; measure: string; item: string; low: number | null; high: number | null }
interface Said { said: string | null; low: number | null; high: number | null; voice: string; stands: boolean }

const style = getComputedStyle(document.documentElement);
const colour = (name: string): string => style.getPropertyValue(name).trim();
const short = new Intl.NumberFormat('en', { notation: 'compact' }); // millions would not fit beside the axis
const at = (day: string): Date => new Date(day.length > 10 ? day : `${day}T00:00:00Z`);

function draw(figure: HTMLElement, name: string, height: number, marks: Markish[], more: object = {}): void {
  const svg = plot({
    ariaLabel: name,
    width: Math.max(280, figure.clientWidth),
    height,
    marginLeft: 44,
    x: { type: 'utc', label: null },
    y: { grid: true, label: null, ticks: 4, zero: true, tickFormat: (number: number) => short.format(number) },
    marks,
    ...more,
  }) as SVGSVGElement;
  svg.setAttribute('role', 'img');
  // A name on a group without a role is a fault for those who listen to the page.
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  for (const old of figure.querySelectorAll(':scope > svg')) old.remove();
  figure.prepend(svg);
}

function timeline(figure: HTMLElement, days: Day[]): void {
  const rows = days.map((each) => ({ ...each, at: at(each.day) }));
  draw(figure, 'Incidents by day', 130, [
    ruleY([0]),
    ruleX(rows, { x: 'at', y1: 0, y2: 'incidents', stroke: colour('--go'), strokeWidth: 2.5 }),
  ]);
}

function series(figure: HTMLElement, points: Point[]): void {
  const sums = new Map<string, { at: Date; measure: string; low: number; high: number | null }>();
  for (const point of points) {
    const key = `${point.day} ${point.measure}`;
    const sum = sums.get(key) ?? { at: at(point.day), measure: point.measure, low: 0, high: 0 };
    sum.low += point.low ?? 0;
    sum.high = sum.high === null || point.high === null ? null : sum.high + point.high;
    sums.set(key, sum);
  }
  const rows = [...sums.values()];
  const of = (measure: string | undefined) => rows.filter((row) => row.measure === measure);
  const measures = [...new Set(rows.map((row) => row.measure))].sort().reverse(); // launched before intercepted
  const [first, second] = measures.includes('launched') ? ['launched', 'intercepted'] : measures;
  const warm = colour('--warn');
  const cool = colour('--go');
  const named = [first, second].filter((each): each is string => each !== undefined);
  draw(figure, `${named.join(' and ')} by day`, figure.classList.contains('tall') ? 300 : 150, [
    ruleY([0]),
    ruleX(of(first).filter((row) => row.high !== null), { x: 'at', y1: 'low', y2: 'high', stroke: warm, strokeWidth: 1 }),
    ruleX(of(first), { x: 'at', y1: 0, y2: 'low', stroke: warm, strokeWidth: 4, strokeOpacity: 0.55 }),
    dot(of(first), { x: 'at', y: 'low', fill: warm, symbol: 'square', r: 3 }),
    ruleX(of(second), { x: 'at', y1: 0, y2: 'low', stroke: cool, strokeWidth: 2 }),
    dot(of(second), { x: 'at', y: 'low', fill: cool, r: 3 }),
  ]);
  if (!figure.querySelector('.key')) {
    const key = document.createElement('p');
    key.className = 'key small';
    for (const [at, words] of named.entries()) {
      const part = document.createElement('span');
      part.className = at === 0 ? 'key-launched' : 'key-intercepted';
      part.textContent = `${at === 0 ? '■' : '●'} ${words}`;
      key.append(part, ' ');
    }
    figure.querySelector('svg')?.after(key);
  }
}

function moves(figure: HTMLElement, statements: Said[]): void {
  const rows = statements
    .filter((each) => each.said !== null && (each.low ?? each.high) !== null)
    .map((each) => ({ ...each, at: at(each.said ?? ''), value: each.low ?? each.high ?? 0, top: each.high ?? each.low ?? 0 }));
  if (new Set(rows.map((row) => row.value)).size < 2) {
    figure.hidden = true;
    return;
  }
  draw(figure, 'How the figure moved', 120, [
    ruleY([0]),
    ruleX(rows, { x: 'at', y1: 'value', y2: 'top', stroke: colour('--soft') }),
    dot(rows, { x: 'at', y: 'value', r: 4, fill: (row: { stands: boolean }) => (row.stands ? colour('--go') : colour('--panel')), stroke: colour('--go') }),
  ]);
}

function all(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    const told = JSON.parse(figure.querySelector('script')?.textContent ?? '[]');
    if (figure.dataset.chart === 'timeline') timeline(figure, told);
    if (figure.dataset.chart === 'series') series(figure, told);
    if (figure.dataset.chart === 'moves') moves(figure, told);
    figure.dataset.drawn = 'yes';
  }
}

all();
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth !== width) all();
  width = innerWidth;
});
