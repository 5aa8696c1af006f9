import type { PlanRequest } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import type { Position } from 'vscode-languageserver-types';
import { SHOW_STATEMENT } from '../statement/statement-view.ts';
import type { Part } from '../surroundings.ts';

type StatementOf = PlanRequest & { readonly statement: string };
type Place = { readonly uri: string; readonly position: Position };

/** What the lines above elements lead to: the statement that they tell of, and the places where a name is used. */
export const lensCommands: Part = ({ ask }) => [
  vscode.commands.registerCommand('stplan.openStatement', async (asked: StatementOf) => {
    const tree = await ask('stplan/statement', asked);
    if (tree) await vscode.commands.executeCommand(SHOW_STATEMENT, tree);
  }),
  vscode.commands.registerCommand('stplan.showUses', async ({ uri, position: { line, character } }: Place) => {
    const address = vscode.Uri.parse(uri, true);
    const position = new vscode.Position(line, character);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      address,
      position,
    );
    // The editor counts the definition among them; a lens does not.
    const isOwn = (place: vscode.Location) => place.uri.toString() === uri && place.range.contains(position);
    const uses = found.filter((place) => !isOwn(place));
    await vscode.commands.executeCommand('editor.action.showReferences', address, position, uses);
  }),
];
