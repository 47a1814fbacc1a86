import { Excalidraw } from "@excalidraw/excalidraw";
import "@excalidraw/excalidraw/index.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

/** A note is what Excalidraw makes of one: a filled rectangle and the text that is bound to it. Written out as a saved scene has it. */
window.EXCALIDRAW_ASSET_PATH = "/excalidraw/";
const { notes, camera } = window.board;

const element = (id, fields) => ({
  id,
  angle: 0,
  strokeColor: "#1e1e1e",
  backgroundColor: "transparent",
  fillStyle: "solid",
  strokeWidth: 1,
  strokeStyle: "solid",
  roughness: 1,
  opacity: 100,
  groupIds: [],
  frameId: null,
  roundness: null,
  seed: 1,
  version: 1,
  versionNonce: 1,
  isDeleted: false,
  boundElements: null,
  updated: 1,
  link: null,
  locked: false,
  ...fields,
});

function wrap(text) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line.length + word.length > 20) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join("\n");
}

const elements = notes.flatMap(({ x, y, width, height, text }, index) => {
  const [cardId, textId] = [`card${index}`, `text${index}`];
  return [
    element(cardId, {
      type: "rectangle",
      x,
      y,
      width,
      height,
      backgroundColor: "#ffec99",
      boundElements: [{ id: textId, type: "text" }],
    }),
    element(textId, {
      type: "text",
      x: x + 5,
      y: y + 5,
      width: width - 10,
      height: height - 10,
      text: wrap(text),
      originalText: text,
      fontSize: 14,
      fontFamily: 5,
      textAlign: "center",
      verticalAlign: "middle",
      containerId: cardId,
      autoResize: true,
      lineHeight: 1.25,
    }),
  ];
});

const view = ({ x, y, zoom }) => ({ scrollX: -x, scrollY: -y, zoom: { value: zoom } });

let api = null;
window.bench = {
  drawn: () => api !== null && !api.getAppState().isLoading && api.getSceneElements().length > 0,
  show: (next) => api.updateScene({ appState: view(next) }),
  changes: () => api.getSceneElements().reduce((sum, { version }) => sum + version, 0),
};

createRoot(document.getElementById("root")).render(
  createElement(Excalidraw, {
    initialData: { elements, appState: view(camera) },
    excalidrawAPI: (value) => (api = value),
  }),
);
