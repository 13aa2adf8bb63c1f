// Marking characters of a report fills in where they begin and end. Offsets count characters as the record does: by code point.

const text = document.getElementById('text');
const from = document.querySelector<HTMLInputElement>('#from');
const till = document.querySelector<HTMLInputElement>('#till');
const told = document.getElementById('marked');

function offset(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (!piece || !text?.contains(piece)) return null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, within);
  return Number(piece.dataset.start) + [...before.toString()].length;
}

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !from || !till) return;
  const range = selection.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return;
  from.value = String(start);
  till.value = String(end);
  if (told) told.textContent = `Marked: “${selection.toString().slice(0, 120)}”`;
});
