import { expect, test } from "vitest";
import { makeBoard } from "./board";
import { openHouse } from "./house";
import { dial } from "./raw-client";

test("secrets, passcodes, codes and sessions stand in no line of the log, whatever happens with them", async () => {
  const house = await openHouse();
  const board = await makeBoard(house);
  const passcode = "väldigt hemligt";
  const { id, secret } = await board.link("viewer", { passcode });
  const bo = await house.guest("Bo Hemlig");
  const join = (json: unknown) => bo.ask<{ detail?: string }>("POST", "/api/join", json);
  const answers = [
    await join({ secret, name: "Bo Hemlig", passcode: "wrong and secret" }),
    await join({ secret, name: "Bo Hemlig" }),
    await join({ secret, name: "", passcode }),
    await join({ secret: secret.repeat(9), name: "Bo Hemlig", passcode }),
    await join({ secret, name: "Bo Hemlig", passcode }),
    await board.facilitator.ask("POST", `${board.path}/links`, { role: "owner", passcode }),
    await board.facilitator.ask("POST", `${board.path}/links`, { role: "viewer", passcode: "hem" }),
  ];
  const made = await bo.ask<{ code: string }>("POST", "/api/me/device-code");
  const phone = await house.guest("Phone");
  await phone.ask("POST", "/api/me/device", { code: made.body.code });
  await dial(house.url, `${board.id}/board`, phone).status;

  // And when everything goes wrong behind them.
  const { directory } = house.services.storage;
  const fail = (...given: unknown[]) => Promise.reject(new Error(`failed on ${given.length}`));
  Object.assign(directory, { doorOf: fail, enter: fail, addLink: fail, useDeviceCode: fail });
  answers.push(
    await join({ secret, name: "Bo Hemlig", passcode }),
    await board.facilitator.ask("POST", `${board.path}/links`, { role: "viewer", passcode }),
    await phone.ask("POST", "/api/me/device", { code: made.body.code }),
  );
  await board.facilitator.ask("DELETE", `${board.path}/links/${id}`);

  const sessions = [bo, phone, board.facilitator].map(
    (guest) => guest.cookie().split("=")[1] ?? "",
  );
  const secrets = [secret, passcode, "wrong and secret", 'hem"', made.body.code, ...sessions];
  const said = [...house.logged, ...answers.map(({ body }) => JSON.stringify(body))].join("\n");
  expect(house.logged.join("\n")).toContain("/api/join");
  expect(house.logged.join("\n")).toContain("failed on");
  for (const word of secrets) {
    expect(word.length).toBeGreaterThan(3);
    expect(said).not.toContain(word);
    expect(said).not.toContain(encodeURIComponent(word));
  }
  expect(house.logged.join("\n")).not.toContain("Hemlig");
});
