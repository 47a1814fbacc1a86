import { describe, expect, it } from "vitest";
import { loadCore, loadMore } from "./dictionary";
import { makeTranslate } from "./translate";

const translate = async (language: "en" | "sv" | "nb") =>
  makeTranslate(language, { ...(await loadCore(language)), ...(await loadMore(language)) });

describe("a translator", () => {
  it("says a key in its language", async () => {
    const t = await translate("sv");
    expect(t("board.undo")).toBe("Ångra");
    expect(t("lane.role.pain-points")).toBe("Smärtpunkter");
  });

  it("puts parameters where they belong", async () => {
    const t = await translate("nb");
    expect(t("people.jumpTo", { name: "Tor" })).toBe("Hopp til Tor");
    expect(t("inspector.trace.made", { name: "Line", when: "i går" })).toBe("Laget av Line, i går");
  });

  it("chooses the form that a count asks for", async () => {
    const t = await translate("en");
    expect(t("saved.offlineWith", { count: 1 })).toBe("Offline: 1 change kept here");
    expect(t("saved.offlineWith", { count: 3 })).toBe("Offline: 3 changes kept here");
    expect(t("saved.offlineWith", { count: 0 })).toBe("Offline: 0 changes kept here");
  });

  it("writes numbers as the language does", async () => {
    expect((await translate("en"))("home.found", { count: 12_000 })).toBe("12,000 boards");
    expect((await translate("sv"))("home.found", { count: 12_000 })).toBe("12\u00a0000 tavlor");
  });

  it("leaves a name alone that looks like a parameter", async () => {
    const t = await translate("en");
    expect(t("people.jumpTo", { name: "{name}" })).toBe("Jump to {name}");
  });
});
