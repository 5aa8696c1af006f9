import type { StatementPart, StatementTree } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { GO_TO } from '../go-to.ts';
import type { Part } from '../surroundings.ts';
import { toneIcon } from '../tone-icon.ts';

/** Shows a statement or a figure as a tree; called by whatever leads to one. */
export const SHOW_STATEMENT = 'stplan.showStatement';

type Node = { readonly tree: StatementTree } | { readonly part: StatementPart; readonly depth: number };

/** The tree of one statement or figure, unfolding to the places in the plan that it comes from. */
export const statementView: Part = () => {
  const changed = new vscode.EventEmitter<void>();
  let shown: StatementTree | undefined;
  const view = vscode.window.createTreeView<Node>('stplan.statement', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => (node === undefined ? (shown ? [{ tree: shown }] : []) : children(node)),
      getTreeItem: treeItem,
      getParent: () => undefined,
    },
  });
  const show = async (tree: StatementTree) => {
    shown = tree;
    // Above the tree it may take several lines; a row is cut off where the side bar ends.
    view.message = [`${tree.title}: ${tree.verdict}`, tree.reason].filter(Boolean).join('. ');
    changed.fire();
    await vscode.commands.executeCommand('stplan.statement.focus');
  };
  return [view, changed, vscode.commands.registerCommand(SHOW_STATEMENT, show)];
};

function children(node: Node): Node[] {
  const parts = 'tree' in node ? node.tree.parts : node.part.parts;
  const depth = 'tree' in node ? 0 : node.depth + 1;
  return parts.map((part) => ({ part, depth }));
}

function treeItem(node: Node): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  if ('tree' in node) {
    const { title, verdict, tone, reason, location } = node.tree;
    const item = new vscode.TreeItem(verdict || title, Expanded);
    item.description = verdict ? title : '';
    item.tooltip = [title, verdict, reason].filter(Boolean).join('\n');
    item.iconPath = toneIcon(tone);
    item.command = { command: GO_TO, title: 'Go to the plan', arguments: [location] };
    return item;
  }
  const { label, value, location, parts } = node.part;
  // What is cut off where the side bar ends is the label, not the figure or the verdict.
  const [first, behind] = value === '' ? [label, ''] : [value, label];
  const item = new vscode.TreeItem(first, parts.length === 0 ? None : node.depth < 1 ? Expanded : Collapsed);
  item.description = behind;
  item.tooltip = [label, value].filter(Boolean).join(': ');
  if (location) item.command = { command: GO_TO, title: 'Go to the plan', arguments: [location] };
  return item;
}
