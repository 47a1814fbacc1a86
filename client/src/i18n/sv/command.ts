import type { Dictionary } from "../dictionary";

export const command: Dictionary["command"] = {
  palette: "Hitta ett kommando",
  search: "Vad vill du göra?",
  none: "Inget heter så. Prova ett annat ord.",
  inspect: "Gå till fälten för det som är markerat",
  selectAll: "Markera alla lappar i resan",
  copyLink: "Kopiera en länk till lappen",
  kind: "Typ: {kind}",
  walkLeft: "Gå till lappen till vänster",
  walkRight: "Gå till lappen till höger",
  walkUp: "Gå till lappen ovanför",
  walkDown: "Gå till lappen nedanför",
  group: { notes: "Lappar", moving: "Flytta", view: "Vy", board: "Tavla" },
  pointer: {
    title: "Med pekaren",
    add: "Dubbelklicka i en ruta, eller bredvid arken: en ny lapp",
    pan: "Hjul, två fingrar, eller mellanslag och dra: flytta vyn",
    zoom: "Ctrl och hjul, eller nyp: zooma",
    select: "Skift och klicka, eller dra en ram: markera flera",
  },
};
