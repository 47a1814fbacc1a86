import { handle } from "./hands.js";

/** One element a note, nothing else: what a DOM costs at least. */
const { notes, camera } = window.board;
const world = document.getElementById("world");

for (const note of notes) {
  const card = document.createElement("div");
  card.textContent = note.text;
  card.style.width = `${note.width}px`;
  card.style.height = `${note.height}px`;
  card.style.left = `${note.x}px`;
  card.style.top = `${note.y}px`;
  note.card = card;
  world.append(card);
}

handle({
  notes,
  camera,
  paint: () => {
    world.style.transform = `scale(${camera.zoom}) translate(${-camera.x}px, ${-camera.y}px)`;
  },
  move: ({ card, x, y }) => {
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
  },
  write: ({ card, text }) => {
    card.textContent = text;
  },
});
