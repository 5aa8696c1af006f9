import type { OutlineGroup, OutlineItem, PlanSummary } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { GO_TO } from '../go-to.ts';
import { findingsText } from '../status/status-text.ts';
import type { Part } from '../surroundings.ts';
import { toneIcon } from '../tone-icon.ts';
import { filteredGroups } from './filtered-groups.ts';

type Node =
  | { readonly form: 'plan'; readonly plan: PlanSummary }
  | { readonly form: 'group'; readonly plan: PlanSummary; readonly group: OutlineGroup }
  | { readonly form: 'item'; readonly item: OutlineItem };

const FILTERED = 'stplan.explorerFiltered';

/** The tree of plans: organisations, schemes, milestones and the rest, each with how it stands. */
export const planExplorer: Part = ({ plans }) => {
  const changed = new vscode.EventEmitter<void>();
  let filter = '';

  const children = (node: Node | undefined): readonly Node[] => {
    if (node === undefined) return plans.list().map((plan) => ({ form: 'plan', plan }));
    if (node.form === 'plan') {
      const { plan } = node;
      return filteredGroups(plan.groups, filter).map((group) => ({ form: 'group', plan, group }));
    }
    return node.form === 'group' ? node.group.items.map((item) => ({ form: 'item', item })) : [];
  };
  const view = vscode.window.createTreeView<Node>('stplan.explorer', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...children(node)],
      getTreeItem: (node) => treeItem(node, filter !== ''),
    },
    showCollapseAll: true,
  });
  const setFilter = async (words: string) => {
    filter = words;
    view.description = words === '' ? '' : `“${words}”`;
    await vscode.commands.executeCommand('setContext', FILTERED, words !== '');
    changed.fire();
  };
  const askFilter = async (given?: unknown) => {
    const prompt = 'Show only elements whose name, title or status has these words';
    const words = typeof given === 'string' ? given : await vscode.window.showInputBox({ prompt, value: filter });
    if (words === undefined) return;
    await setFilter(words.trim());
    // Asked from the palette, the view may not be there to be seen.
    await vscode.commands.executeCommand('stplan.explorer.focus');
  };
  return [
    view,
    changed,
    plans.onDidChange(() => changed.fire()),
    vscode.commands.registerCommand('stplan.filterExplorer', askFilter),
    vscode.commands.registerCommand('stplan.clearExplorerFilter', () => setFilter('')),
  ];
};

function treeItem(node: Node, isFiltered: boolean): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  if (node.form === 'plan') {
    const { plan } = node;
    const item = new vscode.TreeItem(plan.title, Expanded);
    item.id = `${plan.folder} ${plan.plan}`;
    item.description = findingsText(plan);
    item.iconPath = new vscode.ThemeIcon('law');
    item.contextValue = 'plan';
    return item;
  }
  if (node.form === 'group') {
    const { plan, group } = node;
    const item = new vscode.TreeItem(group.label, isFiltered ? Expanded : Collapsed);
    // Another id while filtered, so that the tree opens the groups then and leaves them as they were after.
    item.id = `${plan.folder} ${plan.plan} ${group.label}${isFiltered ? ' filtered' : ''}`;
    item.description = `${group.items.length}`;
    return item;
  }
  const { name, title, status, tone, location } = node.item;
  const item = new vscode.TreeItem(title || name, None);
  item.description = [title && name, status].filter(Boolean).join(' · ');
  item.tooltip = [name, title, status].filter(Boolean).join('\n');
  item.iconPath = toneIcon(tone);
  item.command = { command: GO_TO, title: 'Go to the plan', arguments: [location] };
  return item;
}
