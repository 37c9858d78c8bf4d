/** Does the outline's tree keep the document's order, name its nodes for good, and know where the cursor is? */
import assert from "node:assert/strict";
import { test } from "node:test";
import { groupKinds } from "../client/src/commands/section-groups.ts";
import { attentionOf, attentive } from "../client/src/outline/attention.ts";
import { childrenOf, parentOf, policyNode, sectionAt, treeOf, walk } from "../client/src/outline/tree.ts";
import type { MissingItem, OutlineItem, OutlineResult } from "../server/src/lsp/protocol.ts";

/** A section from one line to another, with its heading on the first. */
function section(title: string, from: number, to: number, children: readonly OutlineItem[] = []): OutlineItem {
  const range = (start: number, end: number) => ({
    start: { line: start, character: 0 },
    end: { line: end, character: 0 },
  });
  return {
    kind: "other",
    kindTitle: "Other",
    purpose: "",
    icon: "symbol-string",
    title,
    range: range(from, to),
    selectionRange: range(from, from + 1),
    children,
    findings: { error: 0, warning: 0, information: 0 },
  };
}

function missing(kind: string, need: MissingItem["need"]): MissingItem {
  return { kind, need, title: kind, purpose: "", icon: "add" };
}

const result: OutlineResult = {
  version: 1,
  pointer: false,
  sections: [
    section("Security Policy", 0, 30, [
      section("Contact", 4, 8),
      section("Reporting", 8, 20, [section("Steps", 12, 20)]),
      section("Contact", 20, 30),
    ]),
  ],
  missing: [missing("scope", "recommended"), missing("reporting", "required"), missing("bounty", "recommended")],
};

test("sections come in document order, the missing ones behind them, the required first", () => {
  const roots = treeOf(result);
  assert.deepEqual(
    [...walk(roots)].map((node) =>
      node.type === "missing-group" ? "missing" : node.type === "policy" ? node.title : node.item.title,
    ),
    ["Security Policy", "Contact", "Reporting", "Steps", "Contact", "missing", "reporting", "scope", "bounty"],
  );
});

test("ids are unique, and stay when another section is added", () => {
  const before = [...walk(treeOf(result))].map(({ id }) => id);
  assert.equal(new Set(before).size, before.length);
  const [policy] = result.sections;
  const grown = { ...policy!, children: [section("Versions", 2, 4), ...policy!.children] };
  const after = new Set([...walk(treeOf({ ...result, sections: [grown] }))].map(({ id }) => id));
  assert.deepEqual(
    before.filter((id) => !after.has(id)),
    [],
  );
});

test("every node is among the children of its parent", () => {
  for (const node of walk(treeOf(result))) {
    const parent = parentOf(node);
    if (parent) assert.ok(childrenOf(parent).includes(node));
  }
});

test("there is no group where nothing is missing", () => {
  assert.deepEqual(
    treeOf({ ...result, missing: [] }).map(({ type }) => type),
    ["section"],
  );
});

test("the cursor is in the innermost section, and in the later one on the line between two", () => {
  const roots = treeOf(result);
  const at = (line: number) => sectionAt(roots, { line, character: 0 })?.item.title;
  assert.deepEqual([0, 2, 5, 8, 13, 20, 30].map(at), [
    "Security Policy",
    "Security Policy",
    "Contact",
    "Reporting",
    "Steps",
    "Contact",
    "Contact",
  ]);
  assert.equal(at(31), undefined);
});

test("kinds are offered missing first, then possible, then present", () => {
  const kinds = [
    { ...missing("scope", "recommended"), present: true },
    { ...missing("bounty", "optional"), present: false },
    { ...missing("response", "recommended"), present: false },
    { ...missing("reporting", "required"), present: false },
  ];
  const groups = groupKinds(kinds);
  assert.deepEqual(
    [groups.missing, groups.possible, groups.present].map((group) => group.map(({ kind }) => kind)),
    [["reporting", "response"], ["bounty"], ["scope"]],
  );
});

test("of several policies each has its own nodes, with ids that no other has", () => {
  const policies = [
    policyNode("file:///a/SECURITY.md", "SECURITY.md", result),
    policyNode("file:///a/kit/SECURITY.md", "kit/SECURITY.md", result),
    policyNode("file:///a/web/SECURITY.md", "web/SECURITY.md", undefined),
  ];
  const nodes = [...walk(policies)];
  assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
  for (const node of nodes) if (node.type !== "policy") assert.ok(parentOf(node)?.uri === node.uri, node.id);
  assert.deepEqual(
    policies.map(({ known, children }) => [known, children.length]),
    [
      [true, 2],
      [true, 2],
      [false, 0],
    ],
  );
  // Whether a policy stands alone or with others, its sections keep their names.
  const alone = [...walk(treeOf(result, "file:///a/SECURITY.md"))].map(({ id }) => id);
  assert.deepEqual(
    alone,
    [...walk(policies[0]!.children)].map(({ id }) => id),
  );
});

test("attention is for errors, warnings and what is required, with the sections that they stand in", () => {
  const findings = (error: number, warning: number, information: number) => ({ error, warning, information });
  assert.deepEqual([findings(1, 2, 4), findings(0, 0, 4)].map(attentionOf), [3, 0]);
  const [policy] = result.sections;
  const [contact, reporting, last] = policy!.children;
  const [steps] = reporting!.children;
  const sections = [
    {
      ...policy!,
      children: [
        { ...contact!, findings: findings(0, 0, 3) },
        { ...reporting!, children: [{ ...steps!, findings: findings(0, 1, 0) }] },
        { ...last!, findings: findings(1, 0, 0) },
      ],
    },
  ];
  const nodes = [...walk(treeOf(attentive({ ...result, sections })))];
  assert.deepEqual(
    nodes.flatMap((node) => ("item" in node ? [node.item.title] : [])),
    ["Security Policy", "Reporting", "Steps", "Contact", "reporting"],
  );
  assert.deepEqual(treeOf(attentive({ ...result, missing: [] })), []);
});
