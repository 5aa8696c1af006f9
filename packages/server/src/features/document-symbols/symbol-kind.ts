import type { ElementKind } from '@stplan/model';
import { SymbolKind } from 'vscode-languageserver-types';

/** The sign that editors show for an element: of what they offer, that whose picture is nearest. */
const SIGNS: { readonly [K in ElementKind]?: SymbolKind } = {
  plan: SymbolKind.Module,
  footprint: SymbolKind.Namespace,
  place: SymbolKind.Namespace,
  organisation: SymbolKind.Class,
  position: SymbolKind.Array,
  contract: SymbolKind.Interface,
  activity: SymbolKind.Array,
  beds: SymbolKind.Array,
  workforce: SymbolKind.Array,
  efficiency: SymbolKind.Function,
  milestone: SymbolKind.Event,
  assumption: SymbolKind.Constant,
  source: SymbolKind.File,
  round: SymbolKind.Package,
  scenario: SymbolKind.Operator,
};

/** The sign of a kind of element. */
export function symbolKind(kind: ElementKind): SymbolKind {
  return SIGNS[kind] ?? SymbolKind.Object;
}
