// One key for each thing that a page offers: what carries data-key is pressed by it. Nothing is done by looking.

const OFF = 'keys off';

function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) || target.isContentEditable;
}

function press(element: HTMLElement): void {
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) {
    element.focus();
    element.scrollIntoView({ block: 'center' });
  } else element.click();
}

function step(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  if (!rows.length) return;
  const at = rows.findIndex((row) => row.classList.contains('here'));
  const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
  if (!next) return;
  rows[at]?.classList.remove('here');
  next.classList.add('here');
  next.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

function help(): void {
  const known: [string, string][] = [
    ['j', 'down the list'],
    ['k', 'up the list'],
    ['Enter', 'open what is marked'],
  ];
  for (const element of document.querySelectorAll<HTMLElement>('[data-key]')) {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    known.push([element.dataset.key ?? '', words.replace(/\s+\S$/, '').trim()]);
  }
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Keys');
  const list = document.createElement('dl');
  list.className = 'facts';
  for (const [key, words] of known) {
    const row = document.createElement('div');
    const name = document.createElement('dt');
    const mark = document.createElement('kbd');
    mark.textContent = key;
    name.append(mark);
    const does = document.createElement('dd');
    does.textContent = words;
    row.append(name, does);
    list.append(row);
  }
  // Who speaks to the machine, or types by chance, turns the keys off.
  const off = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = localStorage.getItem(OFF) !== null;
  box.addEventListener('change', () => (box.checked ? localStorage.setItem(OFF, 'yes') : localStorage.removeItem(OFF)));
  off.append(box, ' no keys but ?');
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(list, off, document.createElement('br'), close);
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('keydown', (event) => {
  if (typing(event) || document.querySelector('dialog[open]')) return;
  if (event.key !== '?' && localStorage.getItem(OFF) !== null) return;
  if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === '?') help();
  else {
    const element = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (!element) return;
    press(element);
  }
  event.preventDefault();
});

for (const button of document.querySelectorAll<HTMLElement>('[data-open]')) {
  button.addEventListener('click', () => {
    const part = document.getElementById(button.dataset.open ?? '');
    if (!(part instanceof HTMLDetailsElement)) return;
    part.open = true;
    part.querySelector<HTMLInputElement>('input:not([type=hidden])')?.focus();
  });
}

// The slider of days stands beside the field for a day, and sets it.
const slide = document.querySelector<HTMLInputElement>('#slide');
const day = document.querySelector<HTMLInputElement>('#as_of');
if (slide && day) {
  const days = (slide.dataset.days ?? '').split(' ');
  slide.classList.remove('waits');
  slide.addEventListener('input', () => {
    day.value = days[Number(slide.value)] ?? '';
    slide.setAttribute('aria-valuetext', day.value);
  });
  slide.addEventListener('change', () => day.form?.requestSubmit());
}
