import { handle } from "./hands.js";

/** Rectangles and lines of text on one canvas, nothing else: what drawing a board costs at least. */
const { notes, camera } = window.board;
const canvas = document.querySelector("canvas");
canvas.width = innerWidth;
canvas.height = innerHeight;
const context = canvas.getContext("2d");

/** Smaller letters can't be read and are left out, as anybody would. */
const legible = 0.35;

function linesOf(text) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line.length + word.length > 22) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
for (const note of notes) note.lines = linesOf(note.text);

function paint() {
  const { x, y, zoom } = camera;
  const [right, bottom] = [x + canvas.width / zoom, y + canvas.height / zoom];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom);
  context.font = "14px sans-serif";
  for (const note of notes) {
    if (note.x > right || note.x + note.width < x || note.y > bottom || note.y + note.height < y)
      continue;
    context.fillStyle = "#ffe9a8";
    context.fillRect(note.x, note.y, note.width, note.height);
    if (zoom < legible) continue;
    context.fillStyle = "#222222";
    note.lines.forEach((line, index) =>
      context.fillText(line, note.x + 12, note.y + 28 + index * 20),
    );
  }
}

handle({
  notes,
  camera,
  paint,
  move: () => {},
  write: (note) => {
    note.lines = linesOf(note.text);
  },
});
