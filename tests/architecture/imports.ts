import { posix } from "node:path";
import type { SourceFile } from "./source-files";
import { isNode, nodesOf } from "./syntax";

/** One mention of another module, in whatever form: import, re-export, `import()`, type. */
export interface Import {
  /** From the root when it is ours (`shared/src/model/note`), else the name: `yjs`, `node:fs`. */
  target: string;
  /** What it says, without the layout: `import type { App } from "@resa/server/app"`. */
  statement: string;
}

const importing = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

/** Everything that a file imports, in order of appearance. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file)
    .filter(({ type }) => importing.has(type))
    .flatMap(({ source, start, end }) => {
      const specifier = isNode(source) ? source["value"] : undefined;
      if (typeof specifier !== "string") return [];
      const statement = file.text.slice(start, end).replaceAll(/\s+/g, " ");
      return [{ target: targetOf(file.path, specifier), statement: statement.replace(/;$/, "") }];
    });
}

function targetOf(path: string, specifier: string): string {
  const target = specifier.startsWith(".")
    ? posix.join(posix.dirname(path), specifier)
    : specifier.replace(/^@resa\/(\w+)\//, "$1/src/");
  return target.replace(/\.tsx?$/, "");
}
