/** Sections are put elsewhere in their policy by dragging them. */
import * as vscode from "vscode";
import { moveSection } from "../commands/move-section.ts";
import type { PolicyServer } from "../policy-server.ts";
import type { Outline } from "./outline.ts";
import type { Node } from "./tree.ts";

/** As the editor names what is dragged in a view. */
const type = "application/vnd.code.tree.securitypolicy.outline";

export function dragController(server: PolicyServer, outline: Outline): vscode.TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [type],
    dropMimeTypes: [type],
    handleDrag: ([node], data) => {
      if (node?.type === "section") data.set(type, new vscode.DataTransferItem(node.id));
    },
    handleDrop: async (target, data) => {
      const node = outline.find(data.get(type)?.value);
      if (!node || (target !== undefined && target.uri !== node.uri)) return;
      await moveSection(server, outline, node, target?.type === "section" ? target : "end");
    },
  };
}
