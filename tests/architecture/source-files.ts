import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the project: where it stands from the root, with slashes, and what it says. */
export interface SourceFile {
  path: string;
  text: string;
}

/** All TypeScript and CSS that we write, of every package. */
export function sourceFiles(): SourceFile[] {
  return ["shared/src", "server/src", "client/src", "tests"].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/[\\/](node_modules|dist)[\\/]/.test(path))
      .map((path) => ({
        path: path.slice(root.length).replaceAll("\\", "/"),
        text: readFileSync(path, "utf8"),
      })),
  );
}

/**
 * Whether a file is there for tests only, and may import what it needs: one of tests/, or beside
 * the code with a second word in its name, as in `x.test.ts` and `storage.contract.ts`.
 */
export function isTest(path: string): boolean {
  return path.startsWith("tests/") || /\.(test|contract|child|harness)(\.tsx?)?$/.test(path);
}
