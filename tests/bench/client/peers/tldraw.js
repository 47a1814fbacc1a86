import { getAssetUrls } from "@tldraw/assets/selfHosted";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import {
  createShapeId,
  createTLStore,
  defaultBindingUtils,
  defaultShapeUtils,
  getIndices,
  Tldraw,
  toRichText,
} from "tldraw";
import "tldraw/tldraw.css";

/** A note is tldraw's own sticky note, scaled to stand where ours stands. The store holds them as a saved document does. */
const { notes, camera } = window.board;

const store = createTLStore({ shapeUtils: defaultShapeUtils, bindingUtils: defaultBindingUtils });
store.ensureStoreIsUsable();
const page = store.allRecords().find(({ typeName }) => typeName === "page");
const indices = getIndices(notes.length);
store.put(
  notes.map(({ x, y, text }, index) => ({
    id: createShapeId(`note${index}`),
    typeName: "shape",
    type: "note",
    parentId: page.id,
    index: indices[index],
    x,
    y,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    meta: {},
    props: {
      color: "yellow",
      labelColor: "black",
      size: "s",
      font: "sans",
      fontSizeAdjustment: 1,
      align: "start",
      verticalAlign: "start",
      growY: 0,
      url: "",
      richText: toRichText(text),
      // Theirs are squares of 200 px.
      scale: 0.6,
      textLastEditedBy: null,
    },
  })),
);

let changes = 0;
store.listen(() => (changes += 1), { source: "user", scope: "document" });

let editor = null;
const look = ({ x, y, zoom }) => {
  editor.setCamera({ x: -x, y: -y, z: zoom }, { force: true, immediate: true });
};
window.bench = {
  drawn: () => editor !== null && document.querySelector(".tl-shape") !== null,
  show: look,
  changes: () => changes,
};

createRoot(document.getElementById("root")).render(
  createElement(Tldraw, {
    store,
    options: { maxShapesPerPage: 100_000 },
    cameraOptions: { zoomSteps: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8] },
    assetUrls: getAssetUrls({ baseUrl: "/tldraw/" }),
    onMount: (mounted) => {
      editor = mounted;
      look(camera);
    },
  }),
);
