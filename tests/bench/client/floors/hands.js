/** How pointers, wheel and keys move a floor: the least that a whiteboard needs. `paint` is called once a frame when something has changed. */
export function handle({ notes, camera, paint, move, write }) {
  let frame = 0;
  let changes = 0;
  let dragged = null;
  let written = null;

  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      paint();
    });
  };
  const toBoard = ({ clientX, clientY }) => ({
    x: camera.x + clientX / camera.zoom,
    y: camera.y + clientY / camera.zoom,
  });
  const noteAt = (event) => {
    const { x, y } = toBoard(event);
    return notes.findLast(
      (note) => x >= note.x && x < note.x + note.width && y >= note.y && y < note.y + note.height,
    );
  };

  window.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      if (event.ctrlKey) {
        const fixed = toBoard(event);
        camera.zoom = Math.min(4, Math.max(0.01, camera.zoom * Math.exp(-event.deltaY * 0.01)));
        camera.x = fixed.x - event.clientX / camera.zoom;
        camera.y = fixed.y - event.clientY / camera.zoom;
      } else {
        camera.x += event.deltaX / camera.zoom;
        camera.y += event.deltaY / camera.zoom;
      }
      later();
    },
    { passive: false },
  );
  window.addEventListener("pointerdown", (event) => {
    const note = noteAt(event);
    dragged = note ? { note, from: toBoard(event), x: note.x, y: note.y } : null;
  });
  window.addEventListener("pointermove", (event) => {
    if (!dragged) return;
    const { x, y } = toBoard(event);
    dragged.note.x = dragged.x + x - dragged.from.x;
    dragged.note.y = dragged.y + y - dragged.from.y;
    changes += 1;
    move(dragged.note);
    later();
  });
  window.addEventListener("pointerup", () => (dragged = null));
  window.addEventListener("dblclick", (event) => (written = noteAt(event)));
  window.addEventListener("keydown", ({ key }) => {
    if (!written || key.length !== 1) return;
    written.text += key;
    changes += 1;
    write(written);
    later();
  });

  let drawn = false;
  requestAnimationFrame(() => {
    paint();
    drawn = true;
  });
  window.bench = {
    drawn: () => drawn,
    show: (next) => {
      Object.assign(camera, next);
      later();
    },
    changes: () => changes,
  };
}
